/** The page's side of the trainer: sends commands, keeps the reports, receives copies as from a real worker. */
import type { Checkpoint } from '../../src/model/checkpoint.ts'
import { DEFAULTS, type Settings } from '../../src/model/training.ts'
import type { Command, Report } from '../../workers/protocol.ts'
import { diagnose } from '../../workers/training/diagnostics.ts'
import type { Engine } from '../../workers/training/engine.ts'
import { createTrainer } from '../../workers/training/trainer.ts'
import { aClock } from './clock.ts'

export type SnapshotReport = Extract<Report, { kind: 'snapshot' }>

const RUN = 1

type Order = Command extends infer C ? (C extends Command ? Omit<C, 'run'> : never) : never

/** Small and quick, for tests of everything but the size. */
export const SMALL: Settings = { ...DEFAULTS, layers: 1, units: 3, batchSize: 50 }

export function aPage(engine: Engine, clock = aClock()) {
  const reports: Report[] = []
  let showsAtOnce = true
  let shown = 0
  const trainer = createTrainer({
    engine,
    now: clock.now,
    later: clock.later,
    diagnose: (rate) => diagnose({ kind: 'plain', reason: 'test' }, rate),
    post: (report, transfer) => reports.push(structuredClone(report, { transfer: [...transfer] })),
  })
  const send = (order: Order, run = RUN) => trainer.handle({ ...order, run } as Command)
  const snapshots = () => reports.filter((report): report is SnapshotReport => report.kind === 'snapshot')

  const page = {
    reports,
    send,
    snapshots,
    newest: () => snapshots().at(-1)!,
    kinds: () => reports.map(({ kind }) => kind),
    /** A page that never says `shown`. */
    neverShow(): void {
      showsAtOnce = false
    },
    start(settings: Partial<Settings> = {}, from?: Checkpoint): void {
      send({ kind: 'start', settings: { ...SMALL, ...settings }, ...(from && { from }) })
    },
    /** What the trainer answers when asked for its newest checkpoint. */
    keep(): Extract<Report, { kind: 'kept' }> {
      send({ kind: 'keep' })
      const answer = reports.at(-1)!
      if (answer.kind !== 'kept') throw new Error(`Answered by ${answer.kind}.`)
      return answer
    },
    /** Lets `ms` pass, showing what arrives. */
    wait(ms: number): void {
      const end = clock.now() + ms
      while (clock.now() < end) {
        if (showsAtOnce && snapshots().length > shown) send({ kind: 'shown' })
        shown = snapshots().length
        clock.advance(1)
      }
    },
    /** Steps through this many epochs. */
    train(epochs: number): void {
      for (let k = 0; k < epochs; k++) send({ kind: 'step' })
      const end = page.newest().snapshot.epoch + epochs
      while (page.newest().snapshot.epoch < end) page.wait(1)
    },
  }
  return page
}
