/**
 * One sequence through a whole network, remembered in full: forward through layers and time, the loss of
 * the prediction, and backward again. Everything the page draws comes from here.
 */
import {
  addOuter,
  addProduct,
  addTransposed,
  type LayerBackward,
  type LayerGradient,
  type LayerTrace,
  type LayerWeights,
  type Vectors,
} from './cells/cell.ts'
import { CELLS } from './cells/registry.ts'
import { type Hold, heldIn } from './hold.ts'
import { type NetworkShape, slice, type WeightMap, type Weights, weightMap } from './network.ts'

export type Trace = {
  readonly layers: readonly LayerTrace[]
  /** The prediction after the last step, shape [outputs]; for softmax, probabilities that sum to 1. */
  readonly output: Float64Array
}

export type Gradient = {
  readonly layers: readonly LayerGradient[]
}

/** The same, and what it means for every weight: flat, in the order of `weightMap`. */
export type Backward = {
  readonly layers: readonly LayerBackward[]
  readonly weights: Float64Array
}

/** Reads `xs`, shape [steps, inputs], from a state of zeros. Gates that are held have the value they are held at. */
export function forward(
  shape: NetworkShape,
  weights: Weights,
  xs: ArrayLike<number>,
  holds: readonly Hold[] = [],
): Trace {
  const map = weightMap(shape)
  const steps = xs.length / shape.inputs
  const layers: LayerTrace[] = []
  let x: Vectors = Float64Array.from(xs)
  for (let layer = 0; layer < shape.layers; layer++) {
    const held = heldIn(holds, layer)
    const trace = CELLS[shape.cell].forward(layerWeights(weights, map, layer), x, steps, shape.units, held)
    layers.push(trace)
    x = trace.parts.h
  }
  return { layers, output: headOf(shape, weights, lastOutput(layers[shape.layers - 1])) }
}

/** What the dense head makes of the last layer's output at one step: the prediction as of then, shape [outputs]. */
export function headOf(shape: NetworkShape, weights: Weights, h: Vectors): Float64Array {
  const { head } = weightMap(shape)
  const output = Float64Array.from(slice(weights, head.bias))
  addProduct(output, slice(weights, head.kernel), h)
  if (shape.head === 'softmax') softmax(output)
  return output
}

/**
 * The loss of the prediction. Linear head: mean squared error (y − ŷ)². Softmax head: cross-entropy
 * −Σ y ln ŷ, for a one-hot target.
 */
export function lossOf(shape: NetworkShape, output: ArrayLike<number>, target: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < shape.outputs; k++) {
    sum +=
      shape.head === 'linear'
        ? (output[k] - target[k]) ** 2 / shape.outputs
        : target[k] === 0
          ? 0
          : // A probability too small for a number still has a finite logarithm on the page.
            -target[k] * Math.log(Math.max(output[k], Number.MIN_VALUE))
  }
  return sum
}

/** The gradient of `lossOf` with respect to everything in `trace`: back through the layers and through time. */
export function backward(
  shape: NetworkShape,
  weights: Weights,
  trace: Trace,
  target: ArrayLike<number>,
  holds: readonly Hold[] = [],
): Backward {
  const map = weightMap(shape)
  const gradient = new Float64Array(map.length)
  // Softmax with cross-entropy and the identity with squared error: both leave a multiple of ŷ − y.
  const scale = shape.head === 'linear' ? 2 / shape.outputs : 1
  const dOutput = trace.output.map((value, k) => scale * (value - target[k]))

  const top = trace.layers[shape.layers - 1]
  let dh: Vectors = new Float64Array(top.parts.h.length)
  addTransposed(lastOutputOf(dh, top), slice(weights, map.head.kernel), dOutput)
  addOuter(slice(gradient, map.head.kernel), lastOutput(top), dOutput)
  slice(gradient, map.head.bias).set(dOutput)

  const layers: LayerBackward[] = []
  for (let layer = shape.layers - 1; layer >= 0; layer--) {
    const slots = map.layers[layer]
    const back = CELLS[shape.cell].backward(
      layerWeights(weights, map, layer),
      trace.layers[layer],
      dh,
      heldIn(holds, layer),
    )
    slice(gradient, slots.kernel).set(back.weights.kernel)
    slice(gradient, slots.recurrent).set(back.weights.recurrent)
    slice(gradient, slots.bias).set(back.weights.bias)
    layers.unshift(back)
    dh = back.x
  }
  return { layers, weights: gradient }
}

/** One layer's matrices, as views. */
export function layerWeights<W extends Weights>(weights: W, map: WeightMap, layer: number): LayerWeights<W> {
  const { kernel, recurrent, bias } = map.layers[layer]
  return { kernel: slice(weights, kernel), recurrent: slice(weights, recurrent), bias: slice(weights, bias) }
}

const lastOutput = (layer: LayerTrace): Vectors => lastOutputOf(layer.parts.h, layer)

const lastOutputOf = (vectors: Vectors, { steps, units }: LayerTrace): Vectors =>
  vectors.subarray((steps - 1) * units, steps * units)

/** e^z / Σ e^z, in place; the largest is taken off first so that nothing overflows. */
function softmax(z: Float64Array): void {
  const largest = z.reduce((a, b) => Math.max(a, b))
  let sum = 0
  for (let k = 0; k < z.length; k++) sum += z[k] = Math.exp(z[k] - largest)
  for (let k = 0; k < z.length; k++) z[k] /= sum
}
