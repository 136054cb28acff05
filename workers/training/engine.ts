/**
 * What a training engine does, however it does it. Two exist: `plain` (tfjs operations, the readable
 * fallback) and `fast` (our SIMD kernels on the same tensors). Both train the network of src/model.
 */
import type { LearnerState } from '../../src/model/checkpoint.ts'
import type { Samples } from '../../src/model/data/samples.ts'
import type { NetworkShape } from '../../src/model/network.ts'

export type Engine = {
  readonly kind: 'plain' | 'fast'
  /** A network with these weights (copied), and an optimiser at its beginning. */
  learner(shape: NetworkShape, weights: Float32Array): Learner
}

/** A network being trained. Owns tensors until `dispose`. */
export type Learner = {
  /** Puts the sequences of an epoch in place; the calls below refer to them. */
  load(samples: Samples): void
  /**
   * One step of Adam (gradient clipped to a global norm of 1) on sequences `from` … `from + count − 1`.
   * Returns their mean loss before the step; NaN or infinite when training has diverged.
   */
  trainBatch(from: number, count: number, learningRate: number): number
  /** Mean loss over all loaded sequences; changes nothing. */
  evaluate(): number
  /** A copy of everything that decides how training goes on. */
  save(): LearnerState
  /** Goes on exactly as from there. */
  restore(state: LearnerState): void
  dispose(): void
}
