/** What adds up under a gate's σ or a candidate's tanh, for one unit at one time step. */
import type { GatePart } from '../hold.ts'
import { BLOCKS, type CellKind } from '../network.ts'
import { addProduct, at, type LayerTrace, type LayerWeights } from './cell.ts'

export type Terms = {
  /** W x_t: the new input, weighted and summed. */
  readonly x: number
  /** U h_{t−1}: the previous output, weighted and summed. */
  readonly h: number
  readonly b: number
  /** What is squashed: x + h + b. */
  readonly sum: number
}

/** `part` is one of the cell's blocks; `unit` and `step` count from 0. Before the first step there is no h. */
export function termsOf(
  cell: CellKind,
  { kernel, recurrent, bias }: LayerWeights,
  trace: LayerTrace,
  part: GatePart,
  unit: number,
  step: number,
): Terms {
  const { units, inputs, parts } = trace
  const column = (BLOCKS[cell] as readonly string[]).indexOf(part) * units + unit
  const weighed = (matrix: LayerWeights['kernel'], vector: Float64Array): number => {
    const z = new Float64Array(bias.length)
    addProduct(z, matrix, vector)
    return z[column]
  }
  const x = weighed(kernel, at(trace.x, step, inputs))
  const h = step > 0 ? weighed(recurrent, seenBefore(cell, part, parts, units, step)) : 0
  return { x, h, b: bias[column], sum: x + h + bias[column] }
}

/** h_{t−1}; the candidate of a GRU sees only what the reset gate lets through. */
function seenBefore(cell: CellKind, part: GatePart, parts: LayerTrace['parts'], units: number, step: number) {
  const before = at(parts.h, step - 1, units)
  return cell === 'gru' && part === 'n' ? before.map((h, k) => h * parts.r[step * units + k]) : before
}
