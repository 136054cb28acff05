/**
 * Matrices on their way between the flat weights and the shape that products like: each gate's block of columns
 * padded with zeros to a multiple of four. All addresses are bytes; all counts are numbers.
 */
import { bytes, pad } from './simd'

/** From [rows, blocks · units] to [rows, blocks · pad(units)], each block followed by its zeros. */
export function padBlocks(from: usize, to: usize, rows: i32, blocks: i32, units: i32): void {
  const wide = pad(units)
  if (wide == units) {
    memory.copy(to, from, bytes(rows * blocks * units))
    return
  }
  memory.fill(to, 0, bytes(rows * blocks * wide))
  for (let k = rows * blocks; k > 0; k--) {
    memory.copy(to, from, bytes(units))
    from += bytes(units)
    to += bytes(wide)
  }
}

/** The way back: from [rows, blocks · pad(units)] to [rows, blocks · units]. */
export function trimBlocks(from: usize, to: usize, rows: i32, blocks: i32, units: i32): void {
  const wide = pad(units)
  if (wide == units) {
    memory.copy(to, from, bytes(rows * blocks * units))
    return
  }
  for (let k = rows * blocks; k > 0; k--) {
    memory.copy(to, from, bytes(units))
    from += bytes(wide)
    to += bytes(units)
  }
}

/** From [rows, blocks · units] to its transpose [blocks · pad(units), pad(rows)], padded with zeros. */
export function transposeBlocks(from: usize, to: usize, rows: i32, blocks: i32, units: i32): void {
  const wide = pad(units)
  const next = bytes(pad(rows))
  if (wide != units || pad(rows) != rows) memory.fill(to, 0, blocks * wide * next)
  for (let row = 0; row < rows; row++) {
    for (let block = 0; block < blocks; block++) {
      let at = to + block * wide * next + bytes(row)
      for (let k = 0; k < units; k++) {
        store<f32>(at, load<f32>(from))
        from += 4
        at += next
      }
    }
  }
}
