/**
 * Matrix products in register-sized tiles, and the copies that bring matrices into the shape they like.
 * All addresses and strides are bytes; all counts are numbers.
 */
import { bytes, pad, Simd } from './simd'

/** C += A B. A: [rows, depth]. B: [depth, columns]. `columns` is a multiple of four. */
export function addProduct(
  a: usize,
  aRow: i32,
  b: usize,
  bRow: i32,
  c: usize,
  cRow: i32,
  rows: i32,
  columns: i32,
  depth: i32,
): void {
  sumWithProduct(c, cRow, a, aRow, b, bRow, c, cRow, rows, columns, depth)
}

/** C = S + A B. S: [rows, columns], may be C; with a stride of 0 each row is the same. The rest as in `addProduct`. */
export function sumWithProduct(
  s: usize,
  sRow: i32,
  a: usize,
  aRow: i32,
  b: usize,
  bRow: i32,
  c: usize,
  cRow: i32,
  rows: i32,
  columns: i32,
  depth: i32,
): void {
  for (let n = 0; n < columns; n += 8) {
    const half = n + 4 == columns
    let start = s + bytes(n)
    let from = a
    let to = c + bytes(n)
    const panel = b + bytes(n)
    for (let rest = rows; rest > 0; ) {
      const high = highOf(rest)
      if (half) {
        if (high == 4) Tile.add(4, 4, start, sRow, from, aRow, 4, panel, bRow, to, cRow, depth)
        else if (high == 3) Tile.add(3, 4, start, sRow, from, aRow, 4, panel, bRow, to, cRow, depth)
        else Tile.add(1, 4, start, sRow, from, aRow, 4, panel, bRow, to, cRow, depth)
      } else {
        if (high == 4) Tile.add(4, 8, start, sRow, from, aRow, 4, panel, bRow, to, cRow, depth)
        else if (high == 3) Tile.add(3, 8, start, sRow, from, aRow, 4, panel, bRow, to, cRow, depth)
        else Tile.add(1, 8, start, sRow, from, aRow, 4, panel, bRow, to, cRow, depth)
      }
      start += high * sRow
      from += high * aRow
      to += high * cRow
      rest -= high
    }
  }
}

/** As many rows of two matrices, of usual widths, as stay in a processor's nearest cache (32 kB) while tiles run through them. */
const DEPTH_AT_ONCE = 64

/** C += Aᵀ B. A: [depth, rows]. B: [depth, columns]. `columns` is a multiple of four, `rows` need not be. */
export function addTransposedProduct(
  a: usize,
  aRow: i32,
  b: usize,
  bRow: i32,
  c: usize,
  cRow: i32,
  rows: i32,
  columns: i32,
  depth: i32,
): void {
  for (; depth > DEPTH_AT_ONCE; depth -= DEPTH_AT_ONCE) {
    addTransposedProduct(a, aRow, b, bRow, c, cRow, rows, columns, DEPTH_AT_ONCE)
    a += DEPTH_AT_ONCE * aRow
    b += DEPTH_AT_ONCE * bRow
  }
  for (let n = 0; n < columns; n += 8) {
    const half = n + 4 == columns
    let from = a
    let to = c + bytes(n)
    const panel = b + bytes(n)
    for (let rest = rows; rest > 0; ) {
      const high = highOf(rest)
      if (half) {
        if (high == 4) Tile.add(4, 4, to, cRow, from, 4, aRow, panel, bRow, to, cRow, depth)
        else if (high == 3) Tile.add(3, 4, to, cRow, from, 4, aRow, panel, bRow, to, cRow, depth)
        else Tile.add(1, 4, to, cRow, from, 4, aRow, panel, bRow, to, cRow, depth)
      } else {
        if (high == 4) Tile.add(4, 8, to, cRow, from, 4, aRow, panel, bRow, to, cRow, depth)
        else if (high == 3) Tile.add(3, 8, to, cRow, from, 4, aRow, panel, bRow, to, cRow, depth)
        else Tile.add(1, 8, to, cRow, from, 4, aRow, panel, bRow, to, cRow, depth)
      }
      from += high * 4
      to += high * cRow
      rest -= high
    }
  }
}

/**
 * Rows of the next tile. Eight sums at a time (4 × 8) is what browsers keep in registers: with ten, speed
 * halves. Threes use up what fours leave; only 1, 2 and 5 rows need single ones.
 */
function highOf(rest: i32): i32 {
  return (rest & 3) == 0 ? 4 : rest >= 3 ? 3 : 1
}

abstract class Tile {
  /**
   * One tile of `high` × `wide` numbers of C = S + A B, held in registers while it runs through the depth.
   * `high` (1, 3, 4) and `wide` (4, 8) are constants of each call, so the ifs are gone in the binary.
   */
  @inline static add(
    high: i32,
    wide: i32,
    s: usize,
    sRow: i32,
    a: usize,
    aRow: i32,
    aDepth: i32,
    b: usize,
    bRow: i32,
    c: usize,
    cRow: i32,
    depth: i32,
  ): void {
    let c0 = c
    let c1 = c0 + cRow
    let c2 = c1 + cRow
    let c3 = c2 + cRow
    const s1 = s + sRow
    const s2 = s1 + sRow
    const s3 = s2 + sRow
    let l0 = v128.load(s)
    let l1 = high > 1 ? v128.load(s1) : f32x4.splat(0)
    let l2 = high > 2 ? v128.load(s2) : f32x4.splat(0)
    let l3 = high > 3 ? v128.load(s3) : f32x4.splat(0)
    let r0 = wide > 4 ? v128.load(s, 16) : f32x4.splat(0)
    let r1 = wide > 4 && high > 1 ? v128.load(s1, 16) : f32x4.splat(0)
    let r2 = wide > 4 && high > 2 ? v128.load(s2, 16) : f32x4.splat(0)
    let r3 = wide > 4 && high > 3 ? v128.load(s3, 16) : f32x4.splat(0)
    for (let k = depth; k > 0; k--) {
      const left = v128.load(b)
      const right = wide > 4 ? v128.load(b, 16) : left
      const a1 = a + aRow
      const a2 = a1 + aRow
      const a3 = a2 + aRow
      let v = v128.load32_splat(a)
      l0 = Simd.madd(v, left, l0)
      if (wide > 4) r0 = Simd.madd(v, right, r0)
      if (high > 1) {
        v = v128.load32_splat(a1)
        l1 = Simd.madd(v, left, l1)
        if (wide > 4) r1 = Simd.madd(v, right, r1)
      }
      if (high > 2) {
        v = v128.load32_splat(a2)
        l2 = Simd.madd(v, left, l2)
        if (wide > 4) r2 = Simd.madd(v, right, r2)
      }
      if (high > 3) {
        v = v128.load32_splat(a3)
        l3 = Simd.madd(v, left, l3)
        if (wide > 4) r3 = Simd.madd(v, right, r3)
      }
      a += aDepth
      b += bRow
    }
    v128.store(c0, l0)
    if (wide > 4) v128.store(c0, r0, 16)
    if (high > 1) {
      v128.store(c1, l1)
      if (wide > 4) v128.store(c1, r1, 16)
    }
    if (high > 2) {
      v128.store(c2, l2)
      if (wide > 4) v128.store(c2, r2, 16)
    }
    if (high > 3) {
      v128.store(c3, l3)
      if (wide > 4) v128.store(c3, r3, 16)
    }
  }
}

/** sums += the sum of all rows of `matrix`, shape [rows, columns]. `columns` is a multiple of four. */
export function addRows(sums: usize, matrix: usize, rows: i32, columns: i32): void {
  const next = bytes(columns)
  let n = 0
  // Four sums side by side hide the latency of the addition.
  for (; n + 16 <= columns; n += 16) {
    const at = sums + bytes(n)
    let row = matrix + bytes(n)
    let s0 = v128.load(at)
    let s1 = v128.load(at, 16)
    let s2 = v128.load(at, 32)
    let s3 = v128.load(at, 48)
    for (let m = rows; m > 0; m--) {
      s0 = f32x4.add(s0, v128.load(row))
      s1 = f32x4.add(s1, v128.load(row, 16))
      s2 = f32x4.add(s2, v128.load(row, 32))
      s3 = f32x4.add(s3, v128.load(row, 48))
      row += next
    }
    v128.store(at, s0)
    v128.store(at, s1, 16)
    v128.store(at, s2, 32)
    v128.store(at, s3, 48)
  }
  for (; n < columns; n += 4) {
    const at = sums + bytes(n)
    let row = matrix + bytes(n)
    let sum = v128.load(at)
    for (let m = rows; m > 0; m--) {
      sum = f32x4.add(sum, v128.load(row))
      row += next
    }
    v128.store(at, sum)
  }
}

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
