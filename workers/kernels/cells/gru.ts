/** The GRU layer, reset before the recurrent product; the equations are in src/model/cells/gru.ts. */
import { addProduct } from '../matrix'
import { bytes, Simd } from '../simd'

/** `gates` holds x W + b and becomes z, r, n; `reset` becomes r ∘ h_{t−1}. `u`: recurrent matrix [wide, 3 · wide]. */
export function forward(
  gates: usize,
  reset: usize,
  h: usize,
  u: usize,
  steps: i32,
  rows: i32,
  units: i32,
  wide: i32,
): void {
  const block = bytes(wide)
  const row = 3 * block
  const size = rows * block
  const zero = f32x4.splat(0)
  for (let t = 0; t < steps; t++) {
    const sums = gates + t * 3 * size
    const now = t * size
    const before = h + now - size
    if (t > 0) addProduct(before, block, u, row, sums, row, rows, 2 * wide, units)
    for (let m = 0; m < rows; m++) {
      for (let k = 0; k < block; k += 16) {
        const at = sums + m * row + k
        const inside = m * block + k
        const r = Simd.sigmoid(v128.load(at + block))
        v128.store(at, Simd.sigmoid(v128.load(at)))
        v128.store(at + block, r)
        v128.store(reset + now + inside, t > 0 ? f32x4.mul(r, v128.load(before + inside)) : zero)
      }
    }
    const candidate = 2 * block
    if (t > 0) addProduct(reset + now, block, u + candidate, row, sums + candidate, row, rows, wide, units)
    for (let m = 0; m < rows; m++) {
      for (let k = 0; k < block; k += 16) {
        const at = sums + m * row + k
        const inside = m * block + k
        const z = v128.load(at)
        const n = Simd.tanh(v128.load(at + candidate))
        v128.store(at + candidate, n)
        const hBefore = t > 0 ? v128.load(before + inside) : zero
        v128.store(h + now + inside, Simd.madd(z, f32x4.sub(hBefore, n), n))
      }
    }
  }
}

/**
 * Writes the gradients of the pre-activations to `dz` (which may be `gates`) and completes `dh` on the way.
 * `ut`: transposed recurrent matrix [3 · wide, wide]. `dReset`: [rows, wide].
 */
export function backward(
  gates: usize,
  h: usize,
  dh: usize,
  dz: usize,
  ut: usize,
  dReset: usize,
  steps: i32,
  rows: i32,
  wide: i32,
): void {
  const block = bytes(wide)
  const row = 3 * block
  const size = rows * block
  const candidate = 2 * block
  for (let t = steps - 1; t >= 0; t--) {
    const now = t * size
    const first = t == 0
    const before = h + now - size
    const dhBefore = dh + now - size
    for (let m = 0; m < rows; m++) {
      for (let k = 0; k < block; k += 16) {
        const at = 3 * now + m * row + k
        const inside = m * block + k
        const z = v128.load(gates + at)
        const n = v128.load(gates + at + candidate)
        const dhNow = v128.load(dh + now + inside)
        const kept = f32x4.mul(dhNow, z)
        const dn = f32x4.sub(dhNow, kept)
        const hBefore = first ? f32x4.splat(0) : v128.load(before + inside)
        if (!first) v128.store(dhBefore + inside, f32x4.add(v128.load(dhBefore + inside), kept))
        v128.store(dz + at, f32x4.mul(f32x4.mul(dhNow, f32x4.sub(hBefore, n)), Simd.sigmoidSlope(z)))
        v128.store(dz + at + candidate, f32x4.mul(dn, Simd.tanhSlope(n)))
      }
    }
    memory.fill(dReset, 0, size)
    const sums = dz + 3 * now
    if (!first)
      addProduct(sums + candidate, row, ut + 2 * wide * block, block, dReset, block, rows, wide, wide)
    for (let m = 0; m < rows; m++) {
      for (let k = 0; k < block; k += 16) {
        const at = 3 * now + m * row + k + block
        const inside = m * block + k
        const r = v128.load(gates + at)
        const d = v128.load(dReset + inside)
        const hBefore = first ? f32x4.splat(0) : v128.load(before + inside)
        v128.store(dz + at, f32x4.mul(f32x4.mul(d, hBefore), Simd.sigmoidSlope(r)))
        if (!first) v128.store(dhBefore + inside, Simd.madd(d, r, v128.load(dhBefore + inside)))
      }
    }
    if (!first) addProduct(sums, row, ut, block, dhBefore, block, rows, wide, 2 * wide)
  }
}
