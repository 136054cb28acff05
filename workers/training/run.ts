/** One training, from fresh weights or a checkpoint on: which batch comes next, and which states can be gone back to. */
import { type Checkpoint, fits } from '../../src/model/checkpoint.ts'
import { epochSamples } from '../../src/model/data/samples.ts'
import { sourceOf } from '../../src/model/data/source.ts'
import {
  type Settings,
  type Snapshot,
  shapeOf,
  type Tuning,
  untrainedWeights,
} from '../../src/model/training.ts'
import { createCheckpoints } from './checkpoints.ts'
import type { Engine } from './engine.ts'

/** What a batch led to: the middle of an epoch, the end of one, or nothing that is a number. */
export type Progress = 'within' | 'ended' | 'diverged'

export type Run = {
  /** Trains the next batch. A batch that diverges leaves the run at its last finished epoch. */
  trainBatch(): Progress
  /** Whether the next batch is the first of its epoch. */
  betweenEpochs(): boolean
  /** From the next batch on. */
  tune(tuning: Tuning): void
  /** To the newest checkpoint at or before `epoch`. */
  rewind(epoch: number): void
  /** Of the last finished epoch; before the first, of the untrained weights. */
  loss(): number
  /** After the last finished epoch; a copy. */
  snapshot(): Snapshot
  checkpoints(): number[]
  /** The newest state trained, whichever is looked at; a copy. */
  newest(): Checkpoint
  dispose(): void
}

/** Throws if the checkpoint is not of such a network. Owns tensors until it is disposed. */
export function createRun(engine: Engine, settings: Settings, from?: Checkpoint): Run {
  const shape = shapeOf(settings)
  if (from && !fits(from, shape)) throw new Error('The checkpoint is not of such a network.')
  const learner = engine.learner(shape, untrainedWeights(settings))
  let tuning: Tuning = settings
  const source = sourceOf(settings)
  /** Sequences of the epoch in place. */
  let sequences = 0
  const load = (epoch: number) => {
    const samples = epochSamples(source, settings.seed, epoch, tuning.noise)
    learner.load(samples)
    sequences = samples.count
  }

  load(1)
  let here = { epoch: 0, loss: learner.evaluate(), state: learner.save() }
  const checkpoints = createCheckpoints(here)
  /** Sequences of the current epoch trained so far, and the sum of their losses. */
  let done = 0
  let lossSum = 0

  const beginEpoch = () => {
    done = 0
    lossSum = 0
    load(here.epoch + 1)
  }

  const goTo = (checkpoint: Checkpoint) => {
    here = checkpoint
    learner.restore(here.state)
    beginEpoch()
  }

  if (from && from.epoch > 0) {
    checkpoints.keep(from)
    goTo(from)
  }

  return {
    trainBatch() {
      const count = Math.min(tuning.batchSize, sequences - done)
      lossSum += count * learner.trainBatch(done, count, tuning.learningRate)
      done += count
      if (Number.isFinite(lossSum) && done < sequences) return 'within'
      const state = learner.save()
      if (!Number.isFinite(lossSum) || !state.weights.every(Number.isFinite)) {
        goTo(here)
        return 'diverged'
      }
      here = { epoch: here.epoch + 1, loss: lossSum / sequences, state }
      checkpoints.keep(here)
      beginEpoch()
      return 'ended'
    },
    betweenEpochs: () => done === 0,
    tune(next) {
      const noisier = next.noise !== tuning.noise
      tuning = next
      if (noisier) load(here.epoch + 1)
    },
    rewind: (epoch) => goTo(checkpoints.at(epoch)),
    loss: () => here.loss,
    snapshot: () => ({ epoch: here.epoch, loss: here.loss, weights: here.state.weights.slice() }),
    checkpoints: () => checkpoints.epochs(),
    newest: () => structuredClone(checkpoints.at(Number.POSITIVE_INFINITY)),
    dispose: () => learner.dispose(),
  }
}
