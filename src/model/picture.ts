/**
 * All that is drawn of a network at one moment: computed from its weights and the sequence on show, never
 * from the training engine, so the picture always follows the equations the cards explain.
 */
import type { Example } from './data/samples.ts'
import type { NetworkShape, Weights } from './network.ts'
import { backward, forward, type Gradient, lossOf, type Trace } from './trace.ts'

export type Picture = {
  /** The pass over the points given. */
  readonly trace: Trace
  /** What the error of the first prediction says about each value of that pass. */
  readonly gradient: Gradient
  /** The network's own continuation, shape [continuation, outputs]; its first entry is `trace.output`. */
  readonly forecast: Float64Array
  /** Loss of the first prediction: the only one that training optimises. */
  readonly loss: number
  /** Mean loss over the whole continuation. */
  readonly forecastLoss: number
}

export function pictureOf(shape: NetworkShape, weights: Weights, example: Example): Picture {
  const trace = forward(shape, weights, example.xs)
  const target = example.targets.subarray(0, shape.outputs)
  const forecast = continueAlone(shape, weights, example, trace.output)
  let forecastLoss = 0
  const count = forecast.length / shape.outputs
  for (let k = 0; k < count; k++) {
    const [from, to] = [k * shape.outputs, (k + 1) * shape.outputs]
    forecastLoss += lossOf(shape, forecast.subarray(from, to), example.targets.subarray(from, to)) / count
  }
  return {
    trace,
    gradient: backward(shape, weights, trace, target),
    forecast,
    loss: lossOf(shape, trace.output, target),
    forecastLoss,
  }
}

/**
 * The free-running continuation: each prediction joins the window as its newest point, the oldest leaves,
 * and the network reads the window afresh, from a state of zeros, as it was trained to.
 */
function continueAlone(
  shape: NetworkShape,
  weights: Weights,
  example: Example,
  first: Float64Array,
): Float64Array {
  const forecast = new Float64Array(example.targets.length)
  const window = Float64Array.from(example.xs)
  let prediction = first
  for (let from = 0; from < forecast.length; from += shape.outputs) {
    if (from > 0) prediction = forward(shape, weights, window).output
    forecast.set(prediction, from)
    window.copyWithin(0, shape.inputs)
    window.set(prediction, window.length - shape.inputs)
  }
  return forecast
}
