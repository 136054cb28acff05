/**
 * The network of src/model in tfjs operations: the same equations, for a whole batch of sequences at once.
 * Vectors are rows here, so a batch of them is a matrix of shape [sequences, units].
 */
import {
  add,
  logSoftmax,
  matMul,
  mean,
  mul,
  neg,
  reshape,
  type Scalar,
  sigmoid,
  split,
  square,
  stack,
  sub,
  sum,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
  tanh,
  unstack,
} from '@tensorflow/tfjs-core'
import { BLOCKS, type CellKind, type NetworkShape, type Slot, weightMap } from '../../src/model/network.ts'

type Matrices = { readonly kernel: Tensor2D; readonly recurrent: Tensor2D; readonly bias: Tensor2D }

/** Mean loss over a batch. xs: [steps, sequences, inputs], targets: [sequences, outputs]. */
export function batchLoss(shape: NetworkShape, weights: Tensor1D, xs: Tensor3D, targets: Tensor2D): Scalar {
  const { layers, head } = matricesOf(shape, weights)
  let sequence = xs
  for (const layer of layers) {
    const outputs = CELLS[shape.cell](layer, projections(layer, sequence))
    sequence = stack(outputs) as Tensor3D
  }
  const last = unstack(sequence)[xs.shape[0] - 1] as Tensor2D
  const output = add(matMul(last, head.kernel), head.bias)
  return shape.head === 'linear'
    ? mean(square(sub(targets, output)))
    : mean(neg(sum(mul(targets, logSoftmax(output)), 1)))
}

/** What the inputs alone add to each step's pre-activation, W x_t + b: one product for all steps. */
function projections({ kernel, bias }: Matrices, sequence: Tensor3D): Tensor2D[] {
  const [steps, sequences, inputs] = sequence.shape
  const flat = reshape(sequence, [steps * sequences, inputs])
  const projected = add(matMul<Tensor2D>(flat, kernel), bias)
  return unstack(reshape(projected, [steps, sequences, kernel.shape[1]])) as Tensor2D[]
}

/** A layer's outputs h, one per step, from the projections of its inputs and a state of zeros. */
type Cell = (layer: Matrices, projected: readonly Tensor2D[]) => Tensor2D[]

const CELLS: Readonly<Record<CellKind, Cell>> = { lstm, gru, rnn, memoryless }

function lstm({ recurrent }: Matrices, projected: readonly Tensor2D[]): Tensor2D[] {
  let c: Tensor2D | undefined
  return overTime(projected, (projection, hBefore) => {
    const z = hBefore ? add(projection, matMul(hBefore, recurrent)) : projection
    const [zi, zf, zg, zo] = split(z, BLOCKS.lstm.length, 1)
    const written: Tensor2D = mul(sigmoid(zi), tanh(zg))
    c = c ? add<Tensor2D>(mul(sigmoid(zf), c), written) : written
    return mul(sigmoid(zo), tanh(c))
  })
}

function gru({ recurrent }: Matrices, projected: readonly Tensor2D[]): Tensor2D[] {
  const [recurrentZ, recurrentR, recurrentN] = split(recurrent, BLOCKS.gru.length, 1)
  return overTime(projected, (projection, hBefore) => {
    const [pz, pr, pn] = split(projection, BLOCKS.gru.length, 1)
    if (!hBefore) return sub(tanh(pn), mul(sigmoid(pz), tanh(pn)))
    const z = sigmoid(add<Tensor2D>(pz, matMul(hBefore, recurrentZ)))
    const r = sigmoid(add<Tensor2D>(pr, matMul(hBefore, recurrentR)))
    const n = tanh(add<Tensor2D>(pn, matMul<Tensor2D>(mul(r, hBefore), recurrentN)))
    return add(mul(z, hBefore), sub(n, mul(z, n)))
  })
}

function rnn({ recurrent }: Matrices, projected: readonly Tensor2D[]): Tensor2D[] {
  return overTime(projected, (projection, hBefore) =>
    tanh(hBefore ? add<Tensor2D>(projection, matMul(hBefore, recurrent)) : projection),
  )
}

function memoryless(_layer: Matrices, projected: readonly Tensor2D[]): Tensor2D[] {
  return projected.map((projection) => tanh(projection))
}

/** Carries h from step to step; the first step has none. */
function overTime(
  projected: readonly Tensor2D[],
  step: (projection: Tensor2D, hBefore: Tensor2D | undefined) => Tensor2D,
): Tensor2D[] {
  const outputs: Tensor2D[] = []
  for (const projection of projected) outputs.push(step(projection, outputs.at(-1)))
  return outputs
}

/** Cuts the flat weights into matrices, in the order of `weightMap`. */
function matricesOf(shape: NetworkShape, weights: Tensor1D) {
  const map = weightMap(shape)
  const slots: Slot[] = map.layers.flatMap(({ kernel, recurrent, bias }) => [kernel, recurrent, bias])
  slots.push(map.head.kernel, map.head.bias)
  const parts = split(
    weights,
    slots.map(({ rows, columns }) => rows * columns),
  )
  const matrices = slots.map(({ rows, columns }, k): Tensor2D => reshape(parts[k], [rows, columns]))
  const layers = map.layers.map((_, layer): Matrices => {
    const [kernel, recurrent, bias] = matrices.slice(3 * layer)
    return { kernel, recurrent, bias }
  })
  const [kernel, bias] = matrices.slice(-2)
  return { layers, head: { kernel, bias } }
}
