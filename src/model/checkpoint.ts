/** Where a training run can be gone on from. The data of every epoch follow from the seed: they need not be kept. */
import { type NetworkShape, weightMap } from './network.ts'

/** All that an optimiser remembers. Flat, in the order of `weightMap`. */
export type LearnerState = {
  readonly weights: Float32Array
  /** Adam's running mean of the gradient, and of its square. */
  readonly mean: Float32Array
  readonly square: Float32Array
  /** Optimiser steps taken. */
  readonly steps: number
}

export type Checkpoint = {
  readonly epoch: number
  /** Mean training loss of that epoch. */
  readonly loss: number
  readonly state: LearnerState
}

/** Whether a network of this shape can go on from here: the right number of weights, and all of them numbers. */
export function fits({ epoch, loss, state }: Checkpoint, shape: NetworkShape): boolean {
  const { weights, mean, square, steps } = state
  const { length } = weightMap(shape)
  return (
    isCount(epoch) &&
    isCount(steps) &&
    Number.isFinite(loss) &&
    [weights, mean, square].every((values) => values.length === length && values.every(Number.isFinite)) &&
    square.every((value) => value >= 0)
  )
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
