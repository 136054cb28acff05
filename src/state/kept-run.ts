/** A run as far as it has come, and how the page gets hold of it: the worker alone knows what Adam remembers. */
import type { Command, Report, RunId } from '../../workers/protocol.ts'
import type { Checkpoint } from '../model/checkpoint.ts'
import type { Settings } from '../model/training.ts'
import { type LossHistory, recorded } from './loss-history.ts'

/** Enough to go on with it, another time or elsewhere. */
export type KeptRun = {
  readonly settings: Settings
  /** None before the first epoch: the seed tells the first weights. */
  readonly checkpoint: Checkpoint | undefined
  /** By epoch, up to that of the checkpoint. */
  readonly losses: Float32Array
}

/** Somebody who has asked for a run, which may be over before the worker answers. */
type Asking = {
  readonly run: RunId
  /** As the page knew it. */
  readonly known: KeptRun
  /** Also of what has been trained since. */
  history: LossHistory
  readonly answer: (kept: KeptRun) => void
}

export function createAsking(send: (command: Command) => void) {
  /** The worker answers in this order. */
  let asking: readonly Asking[] = []

  return {
    /** What `known` of a run has become, exactly. Training goes on meanwhile. */
    ask(run: RunId, known: KeptRun): Promise<KeptRun> {
      return new Promise((answer) => {
        asking = [...asking, { run, known, history: { losses: known.losses }, answer }]
        send({ kind: 'keep', run })
      })
    },
    hear(report: Report) {
      if (report.kind === 'snapshot') {
        for (const it of asking)
          if (it.run === report.run) it.history = recorded(it.history, report.snapshot.epoch, report.losses)
      } else if (report.kind === 'kept') {
        const [first, ...others] = asking
        if (!first) return
        asking = others
        const { checkpoint } = report
        const losses = first.history.losses.slice(0, checkpoint.epoch + 1)
        first.answer({ settings: first.known.settings, checkpoint, losses })
      }
    },
    /** Nobody answers any more: what was known has to do. */
    giveUp() {
      for (const { known, answer } of asking) answer(known)
      asking = []
    },
  }
}
