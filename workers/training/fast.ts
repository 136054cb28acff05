/**
 * Training in our SIMD kernels, on tensors of tfjs: some dozen calls per optimiser step instead of the
 * thousands of tiny operations of `plain`, with the same result.
 */
import { keep, type Tensor1D, tensor1d } from '@tensorflow/tfjs-core'
import type { Samples } from '../../src/model/data/samples.ts'
import { type NetworkShape, type Slot, weightMap } from '../../src/model/network.ts'
import type { Engine, Learner } from './engine.ts'
import { type Address, type KernelModule, openKernels } from './kernel-module.ts'
import { adamStep, CELL_NUMBER, pad, registerKernels } from './kernels.ts'
import { differenceFromPlain } from './self-test.ts'

/** The fast engine, if it runs here and trains like `plain`; else a sentence that says why not. */
export async function fastEngine(): Promise<{ readonly engine: Engine } | { readonly reason: string }> {
  try {
    const kernels = await openKernels()
    const engine: Engine = {
      kind: 'fast',
      learner: (shape, weights) => createLearner(kernels, shape, weights),
    }
    const reason = differenceFromPlain(engine)
    if (reason) return { reason }
    registerKernels(kernels)
    return { engine }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

function createLearner(kernels: KernelModule, shape: NetworkShape, initial: Float32Array): Learner {
  const weights = createBlock(kernels, initial.length)
  const mean = createBlock(kernels, initial.length)
  const square = createBlock(kernels, initial.length)
  const gradient = createBlock(kernels, initial.length)
  const xs = createBlock(kernels, 0)
  const targets = createBlock(kernels, 0)
  const workspace = createBlock(kernels, 0)
  const blocks = [weights, mean, square, gradient, xs, targets, workspace]
  const pass = passOf(kernels, shape)
  let stepsTaken = 0
  let loaded: Samples | undefined
  weights.write(initial)

  /** Summed loss of some of the loaded sequences; with a gradient, also that of their mean loss. */
  function run({ steps }: Samples, from: number, rows: number, towards: Address): number {
    workspace.reserve(pass.workspaceLength(steps, rows))
    const batch = { xs: xs.at(), targets: targets.at() + 4 * from * shape.outputs, from, rows, steps }
    return pass.run(batch, weights.at(), towards, workspace.at())
  }

  return {
    load(samples) {
      xs.replace(samples.xs)
      targets.replace(samples.targets)
      loaded = samples
    },
    trainBatch(from, count, learningRate) {
      const loss = run(present(loaded), from, count, gradient.at()) / count
      stepsTaken += 1
      const [w, g, m, v] = [weights.at(), gradient.at(), mean.at(), square.at()]
      adamStep(kernels, w, g, m, v, initial.length, learningRate, stepsTaken)
      return loss
    },
    evaluate() {
      const samples = present(loaded)
      let sum = 0
      for (let from = 0; from < samples.count; from += EVALUATED_AT_ONCE) {
        sum += run(samples, from, Math.min(EVALUATED_AT_ONCE, samples.count - from), NOWHERE)
      }
      return sum / samples.count
    },
    save: () => ({ weights: weights.read(), mean: mean.read(), square: square.read(), steps: stepsTaken }),
    restore(state) {
      weights.write(state.weights)
      mean.write(state.mean)
      square.write(state.square)
      stepsTaken = state.steps
    },
    dispose() {
      for (const block of blocks) block.dispose()
    },
  }
}

/** Sequences side by side when nothing is learned: as many as stay in the processor's cache. */
const EVALUATED_AT_ONCE = 25

/** The kernels take this address for "not wanted". */
const NOWHERE: Address = 0

function present(samples: Samples | undefined): Samples {
  if (!samples) throw new Error('Load samples first.')
  return samples
}

type Batch = {
  /** All loaded sequences, [sequences, steps, inputs]; the batch starts at number `from`. */
  readonly xs: Address
  /** The batch's own targets, [rows, outputs]. */
  readonly targets: Address
  readonly from: number
  readonly rows: number
  readonly steps: number
}

/** Forward through the layers and, if a gradient is wanted, back again. */
function passOf(kernels: KernelModule, shape: NetworkShape) {
  const { inputs, units, outputs, layers } = shape
  const cell = CELL_NUMBER[shape.cell]
  const map = weightMap(shape)
  const wide = pad(units)
  const widest = Math.max(inputs, units)

  /** Where everything lies in the workspace, in numbers from its beginning. */
  function planOf(steps: number, rows: number) {
    let length = 0
    const take = (count: number): number => {
      const offset = length
      length += (count + 15) & ~15 // whole cache lines
      return offset
    }
    const x = take(steps * rows * inputs)
    const records = Array.from({ length: layers }, () => take(kernels.recordLength(cell, steps, rows, units)))
    // The gradient of a layer's outputs, and of its inputs, which the layer below takes for its outputs'.
    const dh = [take(steps * rows * wide), take(steps * rows * wide)] as const
    const scratch = take(
      Math.max(
        kernels.scratchLength(cell, rows, widest, units),
        kernels.headScratchLength(rows, units, outputs),
      ),
    )
    return { x, records, dh, scratch, length }
  }

  function run(
    { xs, targets, from, rows, steps }: Batch,
    weights: Address,
    gradient: Address,
    workspace: Address,
  ) {
    const plan = planOf(steps, rows)
    const at = (offset: number): Address => workspace + 4 * offset
    const weight = ({ offset }: Slot): Address => weights + 4 * offset
    const slope = ({ offset }: Slot): Address => gradient + 4 * offset
    const x = at(plan.x)
    const scratch = at(plan.scratch)
    const record = (layer: number): Address => at(plan.records[layer])
    const inputOf = (layer: number) =>
      layer === 0 ? { at: x, row: inputs, width: inputs } : { at: record(layer - 1), row: wide, width: units }

    kernels.stepsFirst(xs, x, from, rows, steps, inputs, inputs)
    for (let layer = 0; layer < layers; layer++) {
      const { kernel, recurrent, bias } = map.layers[layer]
      const input = inputOf(layer)
      // biome-ignore format: one call, one line of sizes
      kernels.forward(
        cell, input.at, input.row, weight(kernel), weight(recurrent), weight(bias),
        steps, rows, input.width, units, record(layer), scratch,
      )
    }

    const learning = gradient !== NOWHERE
    const last = 4 * (steps - 1) * rows * wide
    let [dh, dx] = [at(plan.dh[0]), at(plan.dh[1])]
    if (learning) kernels.clear(dh, steps * rows * wide)
    // biome-ignore format: what goes in, what comes out, sizes
    const loss = kernels.head(
      shape.head === 'softmax', record(layers - 1) + last, weight(map.head.kernel), weight(map.head.bias), targets,
      learning ? dh + last : NOWHERE, slope(map.head.kernel), slope(map.head.bias), rows, units, outputs, scratch,
    )
    if (!learning) return loss

    for (let layer = layers - 1; layer >= 0; layer--) {
      const { kernel, recurrent, bias } = map.layers[layer]
      const input = inputOf(layer)
      const gates = record(layer) + 4 * steps * rows * wide
      // biome-ignore format: what goes in, what comes out, sizes
      kernels.backward(
        cell, input.at, input.row, weight(kernel), weight(recurrent), record(layer), dh, gates,
        slope(kernel), slope(recurrent), slope(bias), layer > 0 ? dx : NOWHERE,
        steps, rows, input.width, units, scratch,
      )
      const below = dx
      dx = dh
      dh = below
    }
    return loss
  }

  return { run, workspaceLength: (steps: number, rows: number) => planOf(steps, rows).length }
}

/** Numbers in a flat tensor that stays where it is until it must become longer. */
function createBlock(kernels: KernelModule, length: number) {
  let tensor: Tensor1D | undefined
  let address: Address = NOWHERE
  reserve(length)

  function reserve(count: number): void {
    if (count <= (tensor?.size ?? 0)) return
    tensor?.dispose()
    tensor = keep(tensor1d(new Float32Array(count)))
    address = kernels.addressOf(tensor)
  }

  return {
    reserve,
    at: () => address,
    write(numbers: Float32Array): void {
      kernels.numbersOf(tensor!).set(numbers)
    },
    /** Makes room first. */
    replace(numbers: Float32Array): void {
      reserve(numbers.length)
      kernels.numbersOf(tensor!).set(numbers)
    },
    read: (): Float32Array => kernels.numbersOf(tensor!).slice(),
    dispose: () => tensor?.dispose(),
  }
}
