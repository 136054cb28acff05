/**
 * What a network looks like, and where each of its weights lives.
 *
 * All weights of a network are one flat array, matrix after matrix, row by row: the same array that
 * the worker trains, that travels to the page, and that is saved. This file is its only map.
 */
import { normal, type Random, uniform } from './random.ts'

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

/** Weights from one LSTM layer to the next are this much larger than Glorot's. */
const BETWEEN_LAYERS = 3

/**
 * New weights: Glorot uniform for everything that multiplies an input, orthogonal for what multiplies
 * the previous output (it keeps the length of what goes round the loop), forget bias 1 (a new cell
 * remembers) and input bias 1 (it lets in what is new: curves are learned in fewer epochs), all other biases 0.
 * Between LSTM layers three times Glorot's: an output gate is half open at first and lets only a part through, so
 * that otherwise what is new would fade from layer to layer. Each gate is a matrix of its own here, although all
 * stand side by side in memory: taken as one wide matrix, they would start too small. The same `random` gives the
 * same weights.
 */
export function initialWeights(shape: NetworkShape, random: Random): Float32Array {
  const { units, cell } = shape
  const map = weightMap(shape)
  const weights = new Float32Array(map.length)
  for (const [layer, { kernel, recurrent, bias }] of map.layers.entries()) {
    const gain = cell === 'lstm' && layer > 0 ? BETWEEN_LAYERS : 1
    for (let column = 0; column < kernel.columns; column += units) {
      place(weights, kernel, column, units, glorotUniform(kernel.rows, units, random, gain))
      place(weights, recurrent, column, units, orthogonal(recurrent.rows, units, random))
    }
    // The blocks of the input and the forget gates come first.
    if (cell === 'lstm') slice(weights, bias).fill(1, 0, 2 * units)
  }
  place(weights, map.head.kernel, 0, shape.outputs, glorotUniform(units, shape.outputs, random))
  return weights
}

/** Writes rows of `width` numbers into a matrix, from `column` on. */
function place(weights: Float32Array, slot: Slot, column: number, width: number, rows: Float64Array): void {
  for (let row = 0; row < slot.rows; row++) {
    const values = rows.subarray(row * width, (row + 1) * width)
    weights.set(values, slot.offset + row * slot.columns + column)
  }
}

/** Glorot & Bengio 2010, eq. 16: uniform in ±√(6 / (rows + columns)), times `gain`. Shape [rows, columns]. */
function glorotUniform(rows: number, columns: number, random: Random, gain = 1): Float64Array {
  const limit = gain * Math.sqrt(6 / (rows + columns))
  return new Float64Array(rows * columns).map(() => uniform(random, -limit, limit))
}

/**
 * Rows of length 1 at right angles to each other (Saxe et al. 2014), shape [rows, columns]: normal numbers, out
 * of which each row takes its own direction from all rows below (Gram–Schmidt).
 */
function orthogonal(rows: number, columns: number, random: Random): Float64Array {
  // Zeros below: then the last rows too can be taken four at a time.
  const matrix = new Float64Array((rows + FOUR - 1) * columns)
  for (let k = 0; k < rows * columns; k++) matrix[k] = normal(random)
  for (let row = 0; row < rows; row++) {
    const unit = matrix.subarray(row * columns, (row + 1) * columns)
    const length = Math.sqrt(unit.reduce((sum, value) => sum + value * value, 0))
    for (let k = 0; k < columns; k++) unit[k] /= length
    for (let below = row + 1; below < rows; below += FOUR) takeFromFour(matrix, below * columns, unit)
  }
  return matrix
}

/** Rows that are worked on side by side, so that none of the sums waits for itself: Reset with 64 units must be quick. */
const FOUR = 4

/** Takes its part in the direction of `unit` from each of the four rows that begin at `a`. */
function takeFromFour(matrix: Float64Array, a: number, unit: Float64Array): void {
  const columns = unit.length
  const [b, c, d] = [a + columns, a + 2 * columns, a + 3 * columns]
  let [partA, partB, partC, partD] = [0, 0, 0, 0]
  for (let k = 0; k < columns; k++) {
    partA += matrix[a + k] * unit[k]
    partB += matrix[b + k] * unit[k]
    partC += matrix[c + k] * unit[k]
    partD += matrix[d + k] * unit[k]
  }
  for (let k = 0; k < columns; k++) {
    matrix[a + k] -= partA * unit[k]
    matrix[b + k] -= partB * unit[k]
    matrix[c + k] -= partC * unit[k]
    matrix[d + k] -= partD * unit[k]
  }
}
