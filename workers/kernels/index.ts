/** The kernels a page's training calls: whole layers, the head, the optimiser, and the way in and out. */
import { transposeBlocks } from './blocks'
import { backward as backwardGru, forward as forwardGru } from './cells/gru'
import { backward as backwardLstm, forward as forwardLstm } from './cells/lstm'
import { backward as backwardRnn, forward as forwardRnn } from './cells/rnn'
import { blocksOf, Cell, gradients, loopsOf, project } from './layer'
import { bytes, pad } from './simd'

export { adam } from './adam'
export { head, headScratchLength } from './head'
export { recordLength, scratchLength } from './layer'

/** One layer over all steps of a batch. x: [steps, rows, xRow], of which the first `inputs` count. Writes `record`. */
export function forward(
  cell: i32,
  x: usize,
  xRow: i32,
  kernel: usize,
  recurrent: usize,
  bias: usize,
  steps: i32,
  rows: i32,
  inputs: i32,
  units: i32,
  record: usize,
  scratch: usize,
): void {
  const wide = pad(units)
  const size = bytes(steps * rows * wide)
  const gates = record + size
  const besides = gates + blocksOf(cell) * size
  project(cell, x, xRow, kernel, recurrent, bias, gates, steps, rows, inputs, units, scratch)
  if (cell == Cell.lstm)
    forwardLstm(gates, besides, besides + size, record, scratch, steps, rows, units, wide)
  else if (cell == Cell.gru) forwardGru(gates, besides, record, scratch, steps, rows, units, wide)
  else forwardRnn(gates, record, scratch, steps, rows, loopsOf(cell, units), wide)
}

/**
 * Back through the same. dh: [steps, rows, pad(units)], completed on the way. `dz`, shape [steps, rows,
 * blocks · pad(units)], may lie on the record's own gates. dx: [steps, rows, pad(inputs)], or 0 if not wanted.
 */
export function backward(
  cell: i32,
  x: usize,
  xRow: i32,
  kernel: usize,
  recurrent: usize,
  record: usize,
  dh: usize,
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
  const wide = pad(units)
  const blocks = blocksOf(cell)
  const loops = loopsOf(cell, units)
  const size = bytes(steps * rows * wide)
  const gates = record + size
  const besides = gates + blocks * size
  const running = scratch
  const ut = running + bytes(rows * wide)
  if (loops > 0) transposeBlocks(recurrent, ut, loops, blocks, units)
  if (cell == Cell.lstm) backwardLstm(gates, besides, besides + size, dh, dz, ut, running, steps, rows, wide)
  else if (cell == Cell.gru) backwardGru(gates, record, dh, dz, ut, running, steps, rows, wide)
  else backwardRnn(record, dh, dz, ut, steps, rows, loops, wide)
  const reset = cell == Cell.gru ? besides : 0
  gradients(
    cell,
    x,
    xRow,
    kernel,
    record,
    reset,
    dz,
    dKernel,
    dRecurrent,
    dBias,
    dx,
    steps,
    rows,
    inputs,
    units,
    scratch,
  )
}

/** Turns `rows` sequences of [steps, width], from number `first` on, into [steps, rows, outRow], padded with zeros. */
export function stepsFirst(
  from: usize,
  to: usize,
  first: i32,
  rows: i32,
  steps: i32,
  width: i32,
  outRow: i32,
): void {
  if (outRow != width) memory.fill(to, 0, bytes(steps * rows * outRow))
  for (let t = 0; t < steps; t++) {
    for (let m = 0; m < rows; m++) {
      const source = from + bytes(((first + m) * steps + t) * width)
      if (width == 1) store<f32>(to, load<f32>(source))
      else memory.copy(to, source, bytes(width))
      to += bytes(outRow)
    }
  }
}

/** The way back: from [steps, rows, inRow] to `rows` sequences of [steps, width]. */
export function rowsFirst(from: usize, to: usize, rows: i32, steps: i32, width: i32, inRow: i32): void {
  for (let t = 0; t < steps; t++) {
    for (let m = 0; m < rows; m++) {
      memory.copy(to + bytes((m * steps + t) * width), from, bytes(width))
      from += bytes(inRow)
    }
  }
}

/** `count` zeros. */
export function clear(at: usize, count: i32): void {
  memory.fill(at, 0, bytes(count))
}
