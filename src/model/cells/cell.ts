/** What all kinds of cells share: their arithmetic, and the record of a pass through one layer. */
import type { Held } from '../hold.ts'
import type { Weights } from '../network.ts'

/** One layer's three matrices (see `LayerSlots` for their shapes), as views of the flat weights. */
export type LayerWeights<W extends Weights = Weights> = {
  readonly kernel: W
  readonly recurrent: W
  readonly bias: W
}

/** A vector per time step: shape [steps, width], flat. */
export type Vectors = Float64Array

/** The vectors inside one layer, by the name they have in the equations: i, f, g, o, c, h … */
export type Parts<Name extends string = string> = { readonly [name in Name]: Vectors }

/** All that happened in one layer while it read one sequence. */
export type LayerTrace<Name extends string = string> = {
  readonly steps: number
  readonly inputs: number
  readonly units: number
  /** Shape [steps, inputs]. */
  readonly x: Vectors
  /** Each of shape [steps, units]. */
  readonly parts: Parts<Name | 'h'>
}

/** The gradient of the loss with respect to everything in a `LayerTrace`, in the same shapes. */
export type LayerGradient<Name extends string = string> = {
  readonly x: Vectors
  readonly parts: Parts<Name | 'h'>
}

/** The same, and what it means for the layer's weights. */
export type LayerBackward<Name extends string = string> = LayerGradient<Name> & {
  readonly weights: LayerWeights<Float64Array>
}

/** One kind of recurrent layer. */
export type Cell<Name extends string = string> = {
  /** Reads a sequence `x` of shape [steps, inputs], from a state of zeros. A held gate has its held value. */
  forward(weights: LayerWeights, x: Vectors, steps: number, units: number, held?: Held): LayerTrace<Name>
  /**
   * Backward through time. `dh`, shape [steps, units], is what the layer above (or the loss) says of each
   * output h_t; what comes back through the loop is added here. A gate held in `trace` tells its weights nothing.
   */
  backward(weights: LayerWeights, trace: LayerTrace<Name>, dh: Vectors, held?: Held): LayerBackward<Name>
}

/** σ(z) = 1 / (1 + e^−z), between 0 and 1. */
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/**
 * z = W x_t + U h_{t−1} + b: the new input and the previous output, each with its own weights.
 * Writes z, shape [columns].
 */
export function preActivation(
  { kernel, recurrent, bias }: LayerWeights,
  x: Vectors,
  hBefore: Vectors | undefined,
  z: Vectors,
): void {
  z.set(bias)
  addProduct(z, kernel, x)
  if (hBefore) addProduct(z, recurrent, hBefore)
}

/** z += vᵀ M, where M has a row per entry of v. */
export function addProduct(z: Vectors, matrix: Weights, v: Vectors): void {
  const columns = z.length
  for (let row = 0; row < v.length; row++) {
    const factor = v[row]
    if (factor === 0) continue // letters are vectors of zeros but for one
    const start = row * columns
    for (let k = 0; k < columns; k++) z[k] += factor * matrix[start + k]
  }
}

/** v += M z: the same product the other way round, as the gradient goes. */
export function addTransposed(v: Vectors, matrix: Weights, z: Vectors): void {
  const columns = z.length
  for (let row = 0; row < v.length; row++) {
    let sum = 0
    const start = row * columns
    for (let k = 0; k < columns; k++) sum += matrix[start + k] * z[k]
    v[row] += sum
  }
}

/** M += v zᵀ: what one time step says about the weights. */
export function addOuter(matrix: Float64Array, v: Vectors, z: Vectors): void {
  const columns = z.length
  for (let row = 0; row < v.length; row++) {
    if (v[row] === 0) continue
    const start = row * columns
    for (let k = 0; k < columns; k++) matrix[start + k] += v[row] * z[k]
  }
}

/** The vector of time step `t`, a view. */
export const at = (vectors: Vectors, t: number, width: number): Vectors =>
  vectors.subarray(t * width, (t + 1) * width)

/** Empty gradients for a layer's matrices. */
export const zerosLike = ({ kernel, recurrent, bias }: LayerWeights): LayerWeights<Float64Array> => ({
  kernel: new Float64Array(kernel.length),
  recurrent: new Float64Array(recurrent.length),
  bias: new Float64Array(bias.length),
})

/** Adds one time step's gradient of the pre-activation to those of the weights, the input and h_{t−1}. */
export function addStep(
  weights: LayerWeights,
  gradients: LayerWeights<Float64Array>,
  dz: Vectors,
  x: Vectors,
  dx: Vectors,
  before: { readonly h: Vectors; readonly dh: Vectors } | undefined,
): void {
  addOuter(gradients.kernel, x, dz)
  for (let k = 0; k < dz.length; k++) gradients.bias[k] += dz[k]
  addTransposed(dx, weights.kernel, dz)
  if (before) {
    addOuter(gradients.recurrent, before.h, dz)
    addTransposed(before.dh, weights.recurrent, dz)
  }
}
