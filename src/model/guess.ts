/**
 * What a learner answers before the answer is shown: how a curve goes on, which letter comes next, how a gate
 * moves. Whoever answers, learner or network, is judged by the same function.
 */
import { type Example, exampleOf } from './data/samples.ts'
import type { Source } from './data/source.ts'
import { codesOf } from './data/text.ts'
import type { NetworkShape, Weights } from './network.ts'
import { oneHot, pictureOf, slide } from './picture.ts'
import { forward } from './trace.ts'

/** A line of which the beginning is given. */
export type LineQuestion = {
  readonly given: readonly number[]
  /** The values to answer: those that follow the given ones. */
  readonly truth: readonly number[]
  /** What the network answers to the same question. */
  readonly network?: readonly number[]
}

/** Counts questions from here on, so that none of them is the sequence that an epoch shows. */
const FIRST = 2 ** 20

/** Sequence number `round` of those that nobody has seen. */
export const unseenExample = (source: Source, seed: number, round: number, noise: number): Example =>
  exampleOf(source, seed, FIRST + round, noise)

/** How the curve goes on, as far as that is known. */
export function continuationQuestion(shape: NetworkShape, weights: Weights, example: Example): LineQuestion {
  const { forecast } = pictureOf(shape, weights, example)
  const truth = Array.from(example.targets)
  return { given: Array.from(example.xs), truth, network: Array.from(forecast.subarray(0, truth.length)) }
}

/** How a value moves over the time steps, when its first `given` are known. */
export const seriesQuestion = (values: readonly number[], given: number): LineQuestion => ({
  given: values.slice(0, given),
  truth: values.slice(given),
})

/** Mean of (answer − truth)²: the loss of a curve. Both of the same length. */
export const squaredError = (answer: readonly number[], truth: readonly number[]): number =>
  truth.reduce((sum, value, k) => sum + (answer[k] - value) ** 2, 0) / truth.length

export type Closeness = {
  /** Answers no further off than `CLOSE`. */
  readonly close: number
  /** Where the answer is furthest off, counted from 0. */
  readonly furthest: number
}

/** An answer about a gate counts as close within this distance. */
export const CLOSE = 0.1

/** Both of the same length. */
export function closenessOf(answer: readonly number[], truth: readonly number[]): Closeness {
  const off = truth.map((value, k) => Math.abs(answer[k] - value))
  return {
    close: off.filter((distance) => distance <= CLOSE).length,
    furthest: off.indexOf(Math.max(...off)),
  }
}

/** Which letter follows. */
export type LetterQuestion = {
  /** The letters that are read, as places in the vocabulary. */
  readonly read: readonly number[]
  readonly truth: number
  /** The network's odds of every letter, adding up to 1. */
  readonly odds: Float64Array
}

/** The question about letter number `place` (from 0) after a sequence; the letters before it are the real ones. */
export function letterQuestion(
  shape: NetworkShape,
  weights: Weights,
  example: Example,
  place: number,
): LetterQuestion {
  const real = codesOf(example.targets, shape.outputs)
  const window = Float64Array.from(example.xs)
  for (const code of real.slice(0, place)) slide(window, oneHot(shape, code))
  return {
    read: codesOf(window, shape.inputs),
    truth: real[place],
    odds: forward(shape, weights, window).output,
  }
}
