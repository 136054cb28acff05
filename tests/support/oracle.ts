/** One layer computed in three ways: by our kernels, by src/model, and by tf.layers with the same weights. */
import './quiet-tfjs.ts'
import * as tf from '@tensorflow/tfjs'
import '@tensorflow/tfjs-backend-wasm' // every WASM kernel that tf.layers may ask for
import { CELLS } from '../../src/model/cells/registry.ts'
import { BLOCKS, type CellKind } from '../../src/model/network.ts'
import { randomOf, uniform } from '../../src/model/random.ts'
import { recurrentLayer } from '../../workers/training/kernels.ts'

export type LayerCase = {
  readonly cell: CellKind
  readonly units: number
  readonly batch: number
  readonly steps: number
  readonly inputs: number
}

/** Numbers for a case. x: [batch, steps, inputs]; matrices as in `LayerSlots`; dh: [batch, steps, units]. */
export type LayerNumbers = {
  readonly x: Float32Array
  readonly kernel: Float32Array
  readonly recurrent: Float32Array
  readonly bias: Float32Array
  /** Gradient of some loss with respect to every output. */
  readonly dh: Float32Array
}

/** All outputs, and the gradients with respect to what went in. */
export type LayerResult = {
  readonly h: ArrayLike<number>
  readonly dx: ArrayLike<number>
  readonly dKernel: ArrayLike<number>
  readonly dRecurrent: ArrayLike<number>
  readonly dBias: ArrayLike<number>
}

export function numbersFor({ cell, units, batch, steps, inputs }: LayerCase, seed: number): LayerNumbers {
  const random = randomOf(seed)
  const some = (length: number, size: number) =>
    Float32Array.from({ length }, () => uniform(random, -size, size))
  const columns = BLOCKS[cell].length * units
  // Weights this small keep the loop from amplifying rounding, as trained ones do.
  const loop = 1 / Math.sqrt(units)
  return {
    x: some(batch * steps * inputs, 1),
    kernel: some(inputs * columns, 1 / Math.sqrt(inputs)),
    recurrent: some(loopsOf(cell, units) * columns, loop),
    bias: some(columns, 0.5),
    dh: some(batch * steps * units, 1),
  }
}

const loopsOf = (cell: CellKind, units: number): number => (cell === 'memoryless' ? 0 : units)

/** By the kernels: forward as a tfjs operation, and back along the tape. */
export function byKernels(layer: LayerCase, numbers: LayerNumbers): LayerResult {
  return tf.tidy(() => {
    const { x, kernel, recurrent, bias, dh } = tensorsOf(layer, numbers)
    const run = (x: tf.Tensor, kernel: tf.Tensor, recurrent: tf.Tensor, bias: tf.Tensor) =>
      recurrentLayer(layer.cell, x as tf.Tensor3D, {
        kernel: kernel as tf.Tensor2D,
        recurrent: recurrent as tf.Tensor2D,
        bias: bias as tf.Tensor1D,
      })
    const h = run(x, kernel, recurrent, bias).dataSync()
    const [dx, dKernel, dRecurrent, dBias] = tf
      .grads(run)([x, kernel, recurrent, bias], dh)
      .map((gradient) => gradient.dataSync())
    return { h, dx, dKernel, dRecurrent, dBias }
  })
}

/** By src/model, sequence by sequence, in double precision. */
export function byModel(
  { cell, units, batch, steps, inputs }: LayerCase,
  numbers: LayerNumbers,
): LayerResult {
  const weights = {
    kernel: Float64Array.from(numbers.kernel),
    recurrent: Float64Array.from(numbers.recurrent),
    bias: Float64Array.from(numbers.bias),
  }
  const sums = {
    kernel: new Float64Array(weights.kernel.length),
    recurrent: new Float64Array(weights.recurrent.length),
    bias: new Float64Array(weights.bias.length),
  }
  const h: number[] = []
  const dx: number[] = []
  for (let row = 0; row < batch; row++) {
    const own = (all: Float32Array, width: number) =>
      Float64Array.from(all.subarray(row * steps * width, (row + 1) * steps * width))
    const trace = CELLS[cell].forward(weights, own(numbers.x, inputs), steps, units)
    const back = CELLS[cell].backward(weights, trace, own(numbers.dh, units))
    h.push(...trace.parts.h)
    dx.push(...back.x)
    addTo(sums.kernel, back.weights.kernel)
    addTo(sums.recurrent, back.weights.recurrent)
    addTo(sums.bias, back.weights.bias)
  }
  return { h, dx, dKernel: sums.kernel, dRecurrent: sums.recurrent, dBias: sums.bias }
}

/**
 * By tf.layers, with the sigmoid instead of its hard default. Without dx for a single step: the gradient of
 * tfjs's unstack fails there.
 */
export function byTfLayers(
  layer: LayerCase,
  numbers: LayerNumbers,
): Omit<LayerResult, 'dx'> & Partial<LayerResult> {
  return tf.tidy(() => {
    const { x, kernel, recurrent, bias, dh } = tensorsOf(layer, numbers)
    const input = layer.steps > 1 ? tf.variable(x) : undefined
    const made = tfLayer(layer)
    made.apply(x) // builds its weights
    made.setWeights(layer.cell === 'memoryless' ? [kernel, bias] : [kernel, recurrent, bias])
    // The variable inside a LayerVariable is not public; without it there is no gradient to ask for.
    const variables = made.trainableWeights.map((weight) => (weight as unknown as { val: tf.Variable }).val)
    const h = (made.apply(x) as tf.Tensor).dataSync()
    const { grads } = tf.variableGrads(
      () => tf.sum(tf.mul(made.apply(input ?? x) as tf.Tensor, dh)) as tf.Scalar,
      input ? [input, ...variables] : variables,
    )
    const of = (variable: tf.Variable) => grads[variable.name].dataSync()
    const result = {
      h,
      ...(input ? { dx: of(input) } : {}),
      dKernel: of(variables[0]),
      dRecurrent: layer.cell === 'memoryless' ? [] : of(variables[1]),
      dBias: of(variables[variables.length - 1]),
    }
    for (const variable of variables) variable.dispose()
    input?.dispose()
    return result
  })
}

function tfLayer({ cell, units }: LayerCase): tf.layers.Layer {
  const common = {
    units,
    kernelInitializer: 'zeros',
    recurrentInitializer: 'zeros',
    returnSequences: true,
  } as const
  if (cell === 'lstm')
    return tf.layers.lstm({ ...common, recurrentActivation: 'sigmoid', unitForgetBias: false })
  if (cell === 'gru') return tf.layers.gru({ ...common, recurrentActivation: 'sigmoid' })
  if (cell === 'rnn') return tf.layers.simpleRNN(common)
  return tf.layers.dense({ units, activation: 'tanh', kernelInitializer: 'zeros' })
}

function tensorsOf({ cell, units, batch, steps, inputs }: LayerCase, numbers: LayerNumbers) {
  const columns = BLOCKS[cell].length * units
  return {
    x: tf.tensor3d(numbers.x, [batch, steps, inputs]),
    kernel: tf.tensor2d(numbers.kernel, [inputs, columns]),
    recurrent: tf.tensor2d(numbers.recurrent, [loopsOf(cell, units), columns]),
    bias: tf.tensor1d(numbers.bias),
    dh: tf.tensor3d(numbers.dh, [batch, steps, units]),
  }
}

function addTo(sum: Float64Array, more: ArrayLike<number>): void {
  for (let k = 0; k < sum.length; k++) sum[k] += more[k]
}

/** The largest difference between two results. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity
  let worst = 0
  for (let k = 0; k < a.length; k++) {
    const gap = Math.abs(a[k] - b[k])
    worst = Number.isNaN(gap) ? Infinity : Math.max(worst, gap)
  }
  return worst
}

/** The same, as a part of the largest number in `b` (or of 0.001, where all of `b` is tiny). */
export function relativeDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let largest = 1e-3
  for (let k = 0; k < b.length; k++) largest = Math.max(largest, Math.abs(b[k]))
  return distance(a, b) / largest
}
