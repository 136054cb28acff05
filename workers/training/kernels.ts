/**
 * Our kernels as tfjs operations with gradients: whole recurrent layers, and the optimiser. `fast` calls the
 * same kernels without the tape; here they are for everybody else who computes with tensors.
 */
import {
  engine,
  type GradConfig,
  type KernelConfig,
  registerGradient,
  registerKernel,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
  type TensorInfo,
} from '@tensorflow/tfjs-core'
import { BLOCKS, type CellKind } from '../../src/model/network.ts'
import { ADAM, CLIP_NORM } from '../../src/model/optimiser.ts'
import type { KernelModule } from './kernel-module.ts'

/** The numbers by which workers/kernels/layer.ts knows the cells. */
export const CELL_NUMBER = { lstm: 0, gru: 1, rnn: 2, memoryless: 3 } as const satisfies Record<
  CellKind,
  number
>

/** A layer's matrices, shaped as in `LayerSlots`. */
export type LayerTensors = {
  readonly kernel: Tensor2D
  readonly recurrent: Tensor2D
  readonly bias: Tensor1D
}

/** All outputs h, shape [batch, steps, units], of a layer that reads x, shape [batch, steps, inputs]. */
export function recurrentLayer(
  cell: CellKind,
  x: Tensor3D,
  { kernel, recurrent, bias }: LayerTensors,
): Tensor3D {
  const [h, record] = engine().runKernel<Tensor[]>(
    'RecurrentLayer',
    { x, kernel, recurrent, bias },
    { cell, blocks: BLOCKS[cell].length },
  )
  record.dispose()
  return h as Tensor3D
}

/** Adam's next step `step` (from 1), with the gradient clipped: new weights, mean and square. */
export function clippedAdam(
  weights: Tensor1D,
  gradient: Tensor1D,
  mean: Tensor1D,
  square: Tensor1D,
  learningRate: number,
  step: number,
): Tensor1D[] {
  return engine().runKernel('ClippedAdam', { weights, gradient, mean, square }, { learningRate, step })
}

/** Gives tfjs the operations above. */
export function registerKernels(kernels: KernelModule): void {
  registerKernel(forwardConfig(kernels))
  registerKernel(backwardConfig(kernels))
  registerKernel(adamConfig(kernels))
  registerGradient(layerGradient)
}

/** What a tfjs kernel may ask of its backend. */
type Memory = {
  makeOutput(shape: number[], dtype: 'float32'): TensorInfo
  disposeData(id: TensorInfo['dataId']): void
}
type LayerAttributes = { readonly cell: CellKind; readonly blocks: number }

function sizesOf(x: TensorInfo, bias: TensorInfo, blocks: number) {
  const [rows, steps, inputs] = x.shape
  const units = bias.shape[bias.shape.length - 1] / blocks
  return { rows, steps, inputs, units, wide: pad(units) }
}

/** Rows in the kernels' own buffers are this wide. */
export const pad = (count: number): number => (count + 3) & ~3

/** Lends numbers for the length of `use`. */
function withScratch<T>(memory: Memory, lengths: readonly number[], use: (...lent: TensorInfo[]) => T): T {
  const lent = lengths.map((length) => memory.makeOutput([length], 'float32'))
  const result = use(...lent)
  for (const { dataId } of lent) memory.disposeData(dataId)
  return result
}

const forwardConfig = (kernels: KernelModule): KernelConfig => ({
  kernelName: 'RecurrentLayer',
  backendName: 'wasm',
  kernelFunc({ inputs: tensors, attrs, backend }) {
    const { x, kernel, recurrent, bias } = tensors as Record<string, TensorInfo>
    const memory = backend as Memory
    const { cell, blocks } = attrs as LayerAttributes
    const { rows, steps, inputs, units, wide } = sizesOf(x, bias, blocks)
    const number = CELL_NUMBER[cell]
    const at = kernels.addressOf
    const h = memory.makeOutput([rows, steps, units], 'float32')
    const record = memory.makeOutput([kernels.recordLength(number, steps, rows, units)], 'float32')
    const lengths = [rows * steps * inputs, kernels.scratchLength(number, rows, inputs, units)]
    withScratch(memory, lengths, (xs, scratch) => {
      kernels.stepsFirst(at(x), at(xs), 0, rows, steps, inputs, inputs)
      // biome-ignore format: one call, one line of sizes
      kernels.forward(
        number, at(xs), inputs, at(kernel), at(recurrent), at(bias),
        steps, rows, inputs, units, at(record), at(scratch),
      )
      kernels.rowsFirst(at(record), at(h), rows, steps, units, wide)
    })
    return [h, record]
  },
})

const backwardConfig = (kernels: KernelModule): KernelConfig => ({
  kernelName: 'RecurrentLayerGradient',
  backendName: 'wasm',
  kernelFunc({ inputs: tensors, attrs, backend }) {
    const { x, kernel, recurrent, record, dy } = tensors as Record<string, TensorInfo>
    const memory = backend as Memory
    const { cell, blocks } = attrs as LayerAttributes
    const columns = kernel.shape[1]
    const { rows, steps, inputs, units, wide } = sizesOf(x, { ...kernel, shape: [columns] }, blocks)
    const number = CELL_NUMBER[cell]
    const at = kernels.addressOf
    const dx = memory.makeOutput(x.shape, 'float32')
    const dKernel = memory.makeOutput(kernel.shape, 'float32')
    const dRecurrent = memory.makeOutput(recurrent.shape, 'float32')
    const dBias = memory.makeOutput([columns], 'float32')
    const points = rows * steps
    const lengths = [
      points * inputs,
      points * wide,
      points * blocks * wide,
      points * pad(inputs),
      kernels.scratchLength(number, rows, inputs, units),
    ]
    withScratch(memory, lengths, (xs, dh, dz, dxs, scratch) => {
      kernels.stepsFirst(at(x), at(xs), 0, rows, steps, inputs, inputs)
      kernels.stepsFirst(at(dy), at(dh), 0, rows, steps, units, wide)
      // biome-ignore format: one call, one line of sizes
      kernels.backward(
        number, at(xs), inputs, at(kernel), at(recurrent), at(record), at(dh), at(dz),
        at(dKernel), at(dRecurrent), at(dBias), at(dxs), steps, rows, inputs, units, at(scratch),
      )
      kernels.rowsFirst(at(dxs), at(dx), rows, steps, inputs, pad(inputs))
    })
    return [dx, dKernel, dRecurrent, dBias]
  },
})

const layerGradient: GradConfig = {
  kernelName: 'RecurrentLayer',
  inputsToSave: ['x', 'kernel', 'recurrent'],
  outputsToSave: [false, true],
  gradFunc(dys, [x, kernel, recurrent, record], attrs) {
    const dy = Array.isArray(dys) ? dys[0] : dys
    const [dx, dKernel, dRecurrent, dBias] = engine().runKernel<Tensor[]>(
      'RecurrentLayerGradient',
      { x, kernel, recurrent, record, dy },
      attrs,
    )
    return { x: () => dx, kernel: () => dKernel, recurrent: () => dRecurrent, bias: () => dBias }
  },
}

const adamConfig = (kernels: KernelModule): KernelConfig => ({
  kernelName: 'ClippedAdam',
  backendName: 'wasm',
  kernelFunc({ inputs, attrs, backend }) {
    const { weights, gradient, mean, square } = inputs as Record<string, TensorInfo>
    const { learningRate, step } = attrs as { learningRate: number; step: number }
    const count = weights.shape[0]
    const next = [weights, mean, square].map((old) => {
      const copy = (backend as Memory).makeOutput([count], 'float32')
      kernels.rowsFirst(kernels.addressOf(old), kernels.addressOf(copy), 1, 1, count, count)
      return copy
    })
    const [w, m, v] = next.map(kernels.addressOf)
    adamStep(kernels, w, kernels.addressOf(gradient), m, v, count, learningRate, step)
    return next
  },
})

/** Adam's step `step` (from 1), in place. */
export function adamStep(
  kernels: KernelModule,
  weights: number,
  gradient: number,
  mean: number,
  square: number,
  count: number,
  learningRate: number,
  step: number,
): void {
  const { beta1, beta2, epsilon } = ADAM
  const unbias = (beta: number) => 1 / (1 - beta ** step)
  // biome-ignore format: what moves, how far, and Adam's constants
  kernels.adam(
    weights, gradient, mean, square, count,
    CLIP_NORM, learningRate, beta1, beta2, epsilon, unbias(beta1), unbias(beta2),
  )
}
