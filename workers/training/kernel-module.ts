/// <reference path="../kernels/kernels.d.ts" />
/**
 * Our kernels, running on the memory of tfjs's own WebAssembly module. The only place that knows where
 * tfjs keeps that memory, which is no promise of its authors: everything is checked before it is used.
 */
import { backend, type Tensor, type TensorInfo, tensor1d } from '@tensorflow/tfjs-core'
import plainBytes from '../kernels/index.ts?kernels'
import fusedBytes from '../kernels/index.ts?kernels&relaxed'

/** Where a tensor begins, in bytes. Stays valid until the tensor is disposed, also when memory grows. */
export type Address = number

/** The exports of workers/kernels/index.ts; lengths count numbers, not bytes. */
type KernelExports = {
  recordLength(cell: number, steps: number, rows: number, units: number): number
  scratchLength(cell: number, rows: number, inputs: number, units: number): number
  headScratchLength(rows: number, units: number, outputs: number): number
  clear(at: Address, count: number): void
  stepsFirst(
    from: Address,
    to: Address,
    first: number,
    rows: number,
    steps: number,
    width: number,
    outRow: number,
  ): void
  rowsFirst(from: Address, to: Address, rows: number, steps: number, width: number, inRow: number): void
  forward(
    cell: number,
    x: Address,
    xRow: number,
    kernel: Address,
    recurrent: Address,
    bias: Address,
    steps: number,
    rows: number,
    inputs: number,
    units: number,
    record: Address,
    scratch: Address,
  ): void
  backward(
    cell: number,
    x: Address,
    xRow: number,
    kernel: Address,
    recurrent: Address,
    record: Address,
    dh: Address,
    dz: Address,
    dKernel: Address,
    dRecurrent: Address,
    dBias: Address,
    dx: Address,
    steps: number,
    rows: number,
    inputs: number,
    units: number,
    scratch: Address,
  ): void
  head(
    softmax: boolean,
    h: Address,
    kernel: Address,
    bias: Address,
    targets: Address,
    dh: Address,
    dKernel: Address,
    dBias: Address,
    rows: number,
    units: number,
    outputs: number,
    scratch: Address,
  ): number
  adam(
    weights: Address,
    gradient: Address,
    mean: Address,
    square: Address,
    count: number,
    clip: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    unbias1: number,
    unbias2: number,
  ): void
}

export type KernelModule = KernelExports & {
  addressOf(tensor: TensorInfo): Address
  /** The numbers of a tensor in place. Memory may grow and leave this behind: use it at once, never keep it. */
  numbersOf(tensor: Tensor): Float32Array
}

/** Starts the kernels on the tfjs backend that is up; throws a plain sentence if that cannot be. */
export async function openKernels(): Promise<KernelModule> {
  const memory = memoryOfTfjs()
  // Fused multiply-add ("relaxed SIMD") where there is such a thing, plain SIMD otherwise.
  const bytes = [fusedBytes, plainBytes].find((candidate) => WebAssembly.validate(candidate))
  if (!bytes) throw new Error('This browser has no WebAssembly SIMD.')
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } })
  const addressOf = (tensor: TensorInfo): Address => inside().dataIdMap.get(tensor.dataId).memoryOffset
  const kernels: KernelModule = {
    ...(instance.exports as KernelExports),
    addressOf,
    numbersOf: (tensor) => new Float32Array(memory.buffer, addressOf(tensor), tensor.size),
  }
  checkAddresses(kernels)
  return kernels
}

/** What we use of the inside of tfjs's WASM backend (as of 4.22). */
type Inside = {
  readonly wasm: { readonly asm: { readonly memory: WebAssembly.Memory }; readonly HEAPU8: Uint8Array }
  readonly dataIdMap: { get(id: TensorInfo['dataId']): { readonly memoryOffset: Address } }
}

const inside = () => backend() as unknown as Inside

function memoryOfTfjs(): WebAssembly.Memory {
  const { wasm } = backend() as unknown as { wasm?: Partial<Inside['wasm']> }
  const memory = wasm?.asm?.memory
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('tfjs does not show its memory.')
  if (memory.buffer !== wasm?.HEAPU8?.buffer) throw new Error('tfjs keeps its tensors in another memory.')
  return memory
}

function checkAddresses(kernels: KernelModule): void {
  const probe = tensor1d([1.5, -2.25, 1e-8, 3e7])
  try {
    const seen = kernels.numbersOf(probe)
    if (probe.dataSync().some((value, k) => value !== seen[k]))
      throw new Error('A tensor is not where it should be.')
  } finally {
    probe.dispose()
  }
}
