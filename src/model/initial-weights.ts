/** The weights that a network begins with. */
import { type NetworkShape, type Slot, slice, weightMap } from './network.ts'
import { normal, type Random, uniform } from './random.ts'

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

/** Rows that are worked on side by side, so that no sum waits for itself: Reset with 64 units must be quick. */
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
