/**
 * What the layers share: where a pass is recorded, and the matrix products that are done for all time
 * steps at once.
 *
 * Time stands outermost: a recorded matrix has the shape [steps, rows, width], so that one step of the
 * whole batch is one block. `rows` are the sequences of the batch, side by side.
 *
 * A record of one pass: first h [steps, rows, wide], then the gates [steps, rows, blocks · wide], then
 * what the cell keeps besides (lstm: c and tanh c, gru: r ∘ h), each [steps, rows, wide]. wide = pad(units).
 */
import { padBlocks, transposeBlocks, trimBlocks } from './blocks'
import { addProduct, addRows, addTransposedProduct, productFrom } from './matrix'
import { bytes, pad } from './simd'

export namespace Cell {
  export const lstm = 0
  export const gru = 1
  export const rnn = 2
  export const memoryless = 3
}

/** Blocks of columns in a layer's matrices: one per gate. */
export function blocksOf(cell: i32): i32 {
  return cell == Cell.lstm ? 4 : cell == Cell.gru ? 3 : 1
}

/** Rows of a layer's recurrent matrix. */
export function loopsOf(cell: i32, units: i32): i32 {
  return cell == Cell.memoryless ? 0 : units
}

/** Numbers of a record. */
export function recordLength(cell: i32, steps: i32, rows: i32, units: i32): i32 {
  const besides = cell == Cell.lstm ? 2 : cell == Cell.gru ? 1 : 0
  return steps * rows * pad(units) * (1 + blocksOf(cell) + besides)
}

/** Numbers of scratch space that a pass in either direction needs. */
export function scratchLength(cell: i32, rows: i32, inputs: i32, units: i32): i32 {
  const columns = blocksOf(cell) * pad(units)
  return columns * (pad(inputs) + 2 * pad(units) + inputs + 1) + 2 * rows * pad(units)
}

/** z = x W + b for all steps at once. Leaves the padded recurrent matrix at `scratch`. */
export function project(
  cell: i32,
  x: usize,
  xRow: i32,
  kernel: usize,
  recurrent: usize,
  bias: usize,
  gates: usize,
  steps: i32,
  rows: i32,
  inputs: i32,
  units: i32,
  scratch: usize,
): void {
  const blocks = blocksOf(cell)
  const columns = blocks * pad(units)
  const loops = loopsOf(cell, units)
  const w = scratch + bytes(loops * columns)
  const b = w + bytes(inputs * columns)
  padBlocks(recurrent, scratch, loops, blocks, units)
  padBlocks(kernel, w, inputs, blocks, units)
  padBlocks(bias, b, 1, blocks, units)
  const row = bytes(columns)
  productFrom(b, x, bytes(xRow), w, row, gates, row, steps * rows, columns, inputs)
}

/**
 * What the gradients of the pre-activations, dz of shape [steps, rows, columns], say of the weights and,
 * if `dx` is not 0, of the inputs: dx [steps, rows, pad(inputs)].
 * `seen` is what the recurrent matrix was multiplied with, one step behind; gru's last block saw `reset`.
 */
export function gradients(
  cell: i32,
  x: usize,
  xRow: i32,
  kernel: usize,
  seen: usize,
  reset: usize,
  dz: usize,
  dKernel: usize,
  dRecurrent: usize,
  dBias: usize,
  dx: usize,
  steps: i32,
  rows: i32,
  inputs: i32,
  units: i32,
  scratch: usize,
): void {
  const blocks = blocksOf(cell)
  const wide = pad(units)
  const columns = blocks * wide
  const row = bytes(columns)

  memory.fill(scratch, 0, bytes(inputs * columns))
  addTransposedProduct(x, bytes(xRow), dz, row, scratch, row, inputs, columns, steps * rows)
  trimBlocks(scratch, dKernel, inputs, blocks, units)

  memory.fill(scratch, 0, row)
  addRows(scratch, dz, steps * rows, columns, scratch + row)
  trimBlocks(scratch, dBias, 1, blocks, units)

  const loops = loopsOf(cell, units)
  if (loops > 0) {
    const later = dz + rows * row
    const plain = reset ? 2 * wide : columns
    const depth = (steps - 1) * rows
    memory.fill(scratch, 0, loops * row)
    addTransposedProduct(seen, bytes(wide), later, row, scratch, row, units, plain, depth)
    if (reset) {
      // r ∘ h stands with the step that used it, h one step earlier.
      const own = reset + bytes(rows * wide)
      addTransposedProduct(
        own,
        bytes(wide),
        later + bytes(plain),
        row,
        scratch + bytes(plain),
        row,
        units,
        wide,
        depth,
      )
    }
    trimBlocks(scratch, dRecurrent, loops, blocks, units)
  }

  if (dx) {
    const dxRow = bytes(pad(inputs))
    transposeBlocks(kernel, scratch, inputs, blocks, units)
    memory.fill(dx, 0, steps * rows * dxRow)
    addProduct(dz, row, scratch, dxRow, dx, dxRow, steps * rows, pad(inputs), columns)
  }
}
