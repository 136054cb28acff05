/**
 * All that is drawn of a network at one moment: computed from its weights and the sequence on show, never
 * from the training engine, so the picture always follows the equations the cards explain.
 */
import type { Example } from './data/samples.ts'
import { codesOf } from './data/text.ts'
import { type Hold, slid } from './hold.ts'
import type { NetworkShape, Weights } from './network.ts'
import { backward, forward, type Gradient, lossOf, type Trace } from './trace.ts'

export type Picture = {
  /** The pass over the points given. */
  readonly trace: Trace
  /** What the error of the first prediction says about each value of that pass. */
  readonly gradient: Gradient
  /**
   * The network's own continuation, shape [ahead, outputs]; its first entry is `trace.output`. For softmax, all
   * the probabilities, unrounded.
   */
  readonly forecast: Float64Array
  /** The forecast with nothing held: the ghost behind the other. Only while a gate is held. */
  readonly learned?: Float64Array
  /** Loss of the first prediction: the only one that training optimises. */
  readonly loss: number
  /** Mean loss over the continuation, as far as it is known. */
  readonly forecastLoss: number
}

/** `weights` flat, in the order of `weightMap`. */
export function pictureOf(
  shape: NetworkShape,
  weights: Weights,
  example: Example,
  holds: readonly Hold[] = [],
): Picture {
  const trace = forward(shape, weights, example.xs, holds)
  const target = example.targets.subarray(0, shape.outputs)
  const forecast = continueAlone(shape, weights, example, trace.output, holds)
  let forecastLoss = 0
  const count = example.targets.length / shape.outputs
  for (let k = 0; k < count; k++) {
    const [from, to] = [k * shape.outputs, (k + 1) * shape.outputs]
    forecastLoss += lossOf(shape, forecast.subarray(from, to), example.targets.subarray(from, to)) / count
  }
  const { layers } = backward(shape, weights, trace, target, holds)
  return {
    trace,
    // No weights: nobody looks at their gradients, and a picture travels with every epoch.
    gradient: { layers: layers.map(({ x, parts }) => ({ x, parts })) },
    forecast,
    loss: lossOf(shape, trace.output, target),
    forecastLoss,
    ...(holds.length > 0 && { learned: asLearned(shape, weights, example) }),
  }
}

/** The forecast with nothing held. */
function asLearned(shape: NetworkShape, weights: Weights, example: Example): Float64Array {
  return continueAlone(shape, weights, example, forward(shape, weights, example.xs).output, [])
}

/**
 * The free-running continuation: each prediction joins the window as its newest point, the oldest leaves,
 * and the network reads the window afresh, from a state of zeros, as it was trained to. A hold of one step
 * moves with its point. Of probabilities it is the most likely character that joins, as a one-hot vector: the
 * network has never read anything else. The forecast keeps the probabilities.
 */
function continueAlone(
  shape: NetworkShape,
  weights: Weights,
  example: Example,
  first: Float64Array,
  holds: readonly Hold[],
): Float64Array {
  const forecast = new Float64Array(example.ahead * shape.outputs)
  const window = Float64Array.from(example.xs)
  let prediction = first
  for (let k = 0; k < example.ahead; k++) {
    if (k > 0) prediction = forward(shape, weights, window, slid(holds, k)).output
    forecast.set(prediction, k * shape.outputs)
    slide(window, shape.head === 'linear' ? prediction : oneHot(shape, codesOf(prediction, shape.outputs)[0]))
  }
  return forecast
}

/** The oldest point leaves, the newest joins. */
export function slide(window: Float64Array, newest: Float64Array): void {
  window.copyWithin(0, newest.length)
  window.set(newest, window.length - newest.length)
}

/** The vector of one character. */
export function oneHot({ inputs }: NetworkShape, code: number): Float64Array {
  const vector = new Float64Array(inputs)
  vector[code] = 1
  return vector
}
