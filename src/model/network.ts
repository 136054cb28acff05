/**
 * What a network looks like, and where each of its weights lives.
 *
 * All weights of a network are one flat array, matrix after matrix, row by row: the same array that
 * the worker trains, that travels to the page, and that is saved. This file is its only map.
 */

/** `memoryless` is a plain feed-forward layer on the current point only: what a network is without recurrence. */
export type CellKind = 'lstm' | 'gru' | 'rnn' | 'memoryless'

export type NetworkShape = {
  readonly cell: CellKind
  /** Numbers per time step that enter the first layer: 1 for functions, one per character for text. */
  readonly inputs: number
  /** Recurrent layers, 1 … 7. */
  readonly layers: number
  /** Units in every layer, 1 … 64. */
  readonly units: number
  /** Numbers the dense head predicts. */
  readonly outputs: number
  /** `linear` with squared error for numbers, `softmax` with cross-entropy for characters. */
  readonly head: 'linear' | 'softmax'
}

/** Flat weights of a whole network, in the order of `weightMap`. Float32 travels, Float64 is for gradient checks. */
export type Weights = Float32Array | Float64Array

/** A matrix inside the flat array: row-major, `rows · columns` numbers from `offset` on. */
export type Slot = { readonly offset: number; readonly rows: number; readonly columns: number }

/**
 * One layer's weights. The columns stand in blocks of `units`, one block per gate, in the order of
 * `BLOCKS` (the order tf.layers uses too, so weights can be exchanged without shuffling).
 * kernel: [inputs, blocks · units], recurrent: [units, blocks · units], bias: [1, blocks · units].
 */
export type LayerSlots = { readonly kernel: Slot; readonly recurrent: Slot; readonly bias: Slot }

export type WeightMap = {
  readonly layers: readonly LayerSlots[]
  /** Dense head. kernel: [units, outputs], bias: [1, outputs]. */
  readonly head: { readonly kernel: Slot; readonly bias: Slot }
  /** Count of all weights. */
  readonly length: number
}

/** Blocks of columns in a layer's matrices, per kind of cell. */
export const BLOCKS = {
  lstm: ['i', 'f', 'g', 'o'],
  gru: ['z', 'r', 'n'],
  rnn: ['h'],
  memoryless: ['h'],
} as const satisfies Record<CellKind, readonly string[]>

/** Where each matrix of such a network lies. */
export function weightMap(shape: NetworkShape): WeightMap {
  let length = 0
  const slot = (rows: number, columns: number): Slot => {
    const offset = length
    length += rows * columns
    return { offset, rows, columns }
  }
  const columns = BLOCKS[shape.cell].length * shape.units
  const layers = Array.from({ length: shape.layers }, (_, layer) => ({
    kernel: slot(layer === 0 ? shape.inputs : shape.units, columns),
    recurrent: slot(shape.cell === 'memoryless' ? 0 : shape.units, columns),
    bias: slot(1, columns),
  }))
  const head = { kernel: slot(shape.units, shape.outputs), bias: slot(1, shape.outputs) }
  return { layers, head, length }
}

/** A view (no copy) of one matrix. */
export function slice<W extends Weights>(weights: W, { offset, rows, columns }: Slot): W {
  return weights.subarray(offset, offset + rows * columns) as W
}
