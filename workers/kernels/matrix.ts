/** Matrix products in register-sized tiles. All addresses and strides are bytes; all counts are numbers. */
import { bytes, Simd } from './simd'

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
  product(c, cRow, a, aRow, 4, b, bRow, c, cRow, rows, columns, depth)
}

/** C = A B, and `start`, shape [columns], is added to every row. The rest as in `addProduct`. */
export function productFrom(
  start: usize,
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
  product(start, 0, a, aRow, 4, b, bRow, c, cRow, rows, columns, depth)
}

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
  for (; depth > 0; depth -= DEPTH_AT_ONCE) {
    product(c, cRow, a, 4, aRow, b, bRow, c, cRow, rows, columns, min(depth, DEPTH_AT_ONCE))
    a += DEPTH_AT_ONCE * aRow
    b += DEPTH_AT_ONCE * bRow
  }
}

/** Every tile runs through all of the depth: so much of two usual matrices stays in the processor's nearest cache. */
const DEPTH_AT_ONCE = 64

/** sums += the sum of all rows of `matrix`, shape [rows, columns]: its product with ones, of which `spare` holds one. */
export function addRows(sums: usize, matrix: usize, rows: i32, columns: i32, spare: usize): void {
  store<f32>(spare, 1)
  addTransposedProduct(spare, 0, matrix, bytes(columns), sums, 0, 1, columns, rows)
}

/**
 * C = S + A B, where C may be S, and strides may be 0.
 * Eight sums at a time (4 × 8) is what browsers keep in registers: with ten, speed halves.
 */
function product(
  s: usize,
  sRow: i32,
  a: usize,
  aRow: i32,
  aDepth: i32,
  b: usize,
  bRow: i32,
  c: usize,
  cRow: i32,
  rows: i32,
  columns: i32,
  depth: i32,
): void {
  if ((rows & 3) == 1) {
    rowProduct(s, a, aDepth, b, bRow, c, columns, depth)
    s += sRow
    a += aRow
    c += cRow
    rows--
  }
  for (let n = 0; n < columns; n += 8) {
    const half = n + 4 == columns
    let start = s + bytes(n)
    let from = a
    let to = c + bytes(n)
    const panel = b + bytes(n)
    for (let rest = rows; rest > 0; ) {
      // Threes use up what fours leave; only 2 rows need a two.
      const high = (rest & 3) == 0 ? 4 : rest >= 3 ? 3 : 2
      if (half) {
        if (high == 4) Tile.add(4, 4, start, sRow, from, aRow, aDepth, panel, bRow, to, cRow, depth)
        else if (high == 3) Tile.add(3, 4, start, sRow, from, aRow, aDepth, panel, bRow, to, cRow, depth)
        else Tile.add(2, 4, start, sRow, from, aRow, aDepth, panel, bRow, to, cRow, depth)
      } else {
        if (high == 4) Tile.add(4, 8, start, sRow, from, aRow, aDepth, panel, bRow, to, cRow, depth)
        else if (high == 3) Tile.add(3, 8, start, sRow, from, aRow, aDepth, panel, bRow, to, cRow, depth)
        else Tile.add(2, 8, start, sRow, from, aRow, aDepth, panel, bRow, to, cRow, depth)
      }
      start += high * sRow
      from += high * aRow
      to += high * cRow
      rest -= high
    }
  }
}

/** One row of C = S + A B: as wide as it takes to have eight sums here too. */
function rowProduct(
  s: usize,
  a: usize,
  aDepth: i32,
  b: usize,
  bRow: i32,
  c: usize,
  columns: i32,
  depth: i32,
): void {
  let n = 0
  for (; n + 32 <= columns; n += 32)
    Row.add(8, s + bytes(n), a, aDepth, b + bytes(n), bRow, c + bytes(n), depth)
  for (; n + 16 <= columns; n += 16)
    Row.add(4, s + bytes(n), a, aDepth, b + bytes(n), bRow, c + bytes(n), depth)
  for (; n < columns; n += 4) Row.add(1, s + bytes(n), a, aDepth, b + bytes(n), bRow, c + bytes(n), depth)
}

abstract class Row {
  /** `fours` × 4 numbers of one row; `fours` (1, 4, 8) is a constant of each call. */
  @inline static add(
    fours: i32,
    s: usize,
    a: usize,
    aDepth: i32,
    b: usize,
    bRow: i32,
    c: usize,
    depth: i32,
  ): void {
    let s0 = v128.load(s, 0)
    let s1 = fours > 1 ? v128.load(s, 16) : f32x4.splat(0)
    let s2 = fours > 1 ? v128.load(s, 32) : f32x4.splat(0)
    let s3 = fours > 1 ? v128.load(s, 48) : f32x4.splat(0)
    let s4 = fours > 4 ? v128.load(s, 64) : f32x4.splat(0)
    let s5 = fours > 4 ? v128.load(s, 80) : f32x4.splat(0)
    let s6 = fours > 4 ? v128.load(s, 96) : f32x4.splat(0)
    let s7 = fours > 4 ? v128.load(s, 112) : f32x4.splat(0)
    for (let k = depth; k > 0; k--) {
      const v = v128.load32_splat(a)
      s0 = Simd.madd(v, v128.load(b), s0)
      if (fours > 1) {
        s1 = Simd.madd(v, v128.load(b, 16), s1)
        s2 = Simd.madd(v, v128.load(b, 32), s2)
        s3 = Simd.madd(v, v128.load(b, 48), s3)
      }
      if (fours > 4) {
        s4 = Simd.madd(v, v128.load(b, 64), s4)
        s5 = Simd.madd(v, v128.load(b, 80), s5)
        s6 = Simd.madd(v, v128.load(b, 96), s6)
        s7 = Simd.madd(v, v128.load(b, 112), s7)
      }
      a += aDepth
      b += bRow
    }
    v128.store(c, s0)
    if (fours > 1) {
      v128.store(c, s1, 16)
      v128.store(c, s2, 32)
      v128.store(c, s3, 48)
    }
    if (fours > 4) {
      v128.store(c, s4, 64)
      v128.store(c, s5, 80)
      v128.store(c, s6, 96)
      v128.store(c, s7, 112)
    }
  }
}

abstract class Tile {
  /**
   * One tile of `high` × `wide` numbers of C = S + A B, held in registers while it runs through the depth.
   * `high` (2, 3, 4) and `wide` (4, 8) are constants of each call, so the ifs are gone in the binary.
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
    let l1 = v128.load(s1)
    let l2 = high > 2 ? v128.load(s2) : f32x4.splat(0)
    let l3 = high > 3 ? v128.load(s3) : f32x4.splat(0)
    let r0 = wide > 4 ? v128.load(s, 16) : f32x4.splat(0)
    let r1 = wide > 4 ? v128.load(s1, 16) : f32x4.splat(0)
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
      v = v128.load32_splat(a1)
      l1 = Simd.madd(v, left, l1)
      if (wide > 4) r1 = Simd.madd(v, right, r1)
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
    v128.store(c1, l1)
    if (wide > 4) v128.store(c1, r1, 16)
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
