/** Workers without threads: the test says what they answer, and sees what they were asked. */
import type { Checkpoint } from '../../src/model/checkpoint.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { type Settings, untrainedWeights } from '../../src/model/training.ts'
import type { OpenTraining, Pictures } from '../../src/state/channel.ts'
import type { Command, Diagnostics, Report } from '../../workers/protocol.ts'

export const someDiagnostics: Diagnostics = {
  backend: 'wasm',
  simd: true,
  engine: { kind: 'fast' },
  epochsPerSecond: 0,
  tensors: 0,
  memory: 0,
}

function aCheckpoint(settings: Settings, epoch: number, loss: number): Checkpoint {
  const weights = untrainedWeights(settings)
  const state = { weights, mean: weights.map(() => 0), square: weights.map(() => 0), steps: 4 * epoch }
  return { epoch, loss, state }
}

export function fakeTraining() {
  const commands: Command[] = []
  let hear: (report: Report) => void = () => undefined
  let closed = 0
  let lastReport: Extract<Report, { kind: 'snapshot' }>
  const open: OpenTraining = (listener) => {
    hear = listener
    return { send: (command) => commands.push(command), close: () => closed++ }
  }
  return {
    open,
    commands,
    closed: () => closed,
    kinds: () => commands.map(({ kind }) => kind),
    last: () => commands.at(-1) as Command,
    say: (report: Report) => hear(report),
    /** Reports epoch `epoch` of run `run`, with this loss for it and every epoch since the last report. */
    report(run: number, settings: Settings, epoch: number, ...losses: number[]) {
      const loss = losses.at(-1) ?? Number.NaN
      lastReport = {
        kind: 'snapshot',
        run,
        snapshot: { epoch, loss, weights: untrainedWeights(settings) },
        losses: Float32Array.from(losses),
        checkpoint: losses.length > 0 ? aCheckpoint(settings, epoch, loss) : undefined,
        checkpoints: [0],
        diagnostics: someDiagnostics,
      }
      hear(lastReport)
    },
    /** Hands out the checkpoint of an epoch: four steps of the optimiser an epoch. */
    keep(run: number, settings: Settings, epoch: number, loss: number) {
      hear({ kind: 'kept', run, checkpoint: aCheckpoint(settings, epoch, loss) })
    },
    lastReport: () => lastReport,
  }
}

/** Answers at once. */
export function promptPictures(): Pictures {
  return {
    request(shape, weights, example, holds, done) {
      done(pictureOf(shape, weights, example, holds))
    },
    close: () => undefined,
  }
}
