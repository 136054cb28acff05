/** The LSTM layer; the equations, in the same names, are in src/model/cells/lstm.ts. */
import { addProduct } from '../matrix'
import { bytes, Simd } from '../simd'

/** `gates` holds x W + b and becomes i, f, g, o. `u`: recurrent matrix [wide, 4 · wide]. */
export function forward(
  gates: usize,
  c: usize,
  tanhC: usize,
  h: usize,
  u: usize,
  steps: i32,
  rows: i32,
  units: i32,
  wide: i32,
): void {
  const block = bytes(wide)
  const row = 4 * block
  const size = rows * block
  for (let t = 0; t < steps; t++) {
    const z = gates + t * 4 * size
    const now = t * size
    if (t > 0) addProduct(h + now - size, block, u, row, z, row, rows, 4 * wide, units)
    for (let m = 0; m < rows; m++) {
      for (let k = 0; k < block; k += 16) {
        const zk = z + m * row + k
        const at = now + m * block + k
        const i = Simd.sigmoid(v128.load(zk))
        const f = Simd.sigmoid(v128.load(zk + block))
        const g = Simd.tanh(v128.load(zk + 2 * block))
        const o = Simd.sigmoid(v128.load(zk + 3 * block))
        let state = f32x4.mul(i, g)
        if (t > 0) state = Simd.madd(f, v128.load(c + at - size), state)
        const squashed = Simd.tanh(state)
        v128.store(zk, i)
        v128.store(zk + block, f)
        v128.store(zk + 2 * block, g)
        v128.store(zk + 3 * block, o)
        v128.store(c + at, state)
        v128.store(tanhC + at, squashed)
        v128.store(h + at, f32x4.mul(o, squashed))
      }
    }
  }
}

/**
 * Writes the gradients of the pre-activations to `dz` (which may be `gates`: no step looks back at them)
 * and completes `dh` on the way. `ut`: transposed recurrent matrix [4 · wide, wide]. `dc`: [rows, wide].
 */
export function backward(
  gates: usize,
  c: usize,
  tanhC: usize,
  dh: usize,
  dz: usize,
  ut: usize,
  dc: usize,
  steps: i32,
  rows: i32,
  wide: i32,
): void {
  const block = bytes(wide)
  const row = 4 * block
  const size = rows * block
  memory.fill(dc, 0, size)
  for (let t = steps - 1; t >= 0; t--) {
    const now = t * size
    for (let m = 0; m < rows; m++) {
      for (let k = 0; k < block; k += 16) {
        const inside = m * block + k
        const at = now + inside
        const zk = 4 * now + m * row + k
        const i = v128.load(gates + zk)
        const f = v128.load(gates + zk + block)
        const g = v128.load(gates + zk + 2 * block)
        const o = v128.load(gates + zk + 3 * block)
        const squashed = v128.load(tanhC + at)
        const dhNow = v128.load(dh + at)
        // What comes from h, and what came back from t + 1 through the loop of the cell state.
        const dcNow = Simd.madd(f32x4.mul(dhNow, o), Simd.tanhSlope(squashed), v128.load(dc + inside))
        const before = t > 0 ? v128.load(c + at - size) : f32x4.splat(0)
        v128.store(dc + inside, f32x4.mul(dcNow, f))
        v128.store(dz + zk, f32x4.mul(f32x4.mul(dcNow, g), Simd.sigmoidSlope(i)))
        v128.store(dz + zk + block, f32x4.mul(f32x4.mul(dcNow, before), Simd.sigmoidSlope(f)))
        v128.store(dz + zk + 2 * block, f32x4.mul(f32x4.mul(dcNow, i), Simd.tanhSlope(g)))
        v128.store(dz + zk + 3 * block, f32x4.mul(f32x4.mul(dhNow, squashed), Simd.sigmoidSlope(o)))
      }
    }
    if (t > 0) addProduct(dz + 4 * now, row, ut, block, dh + now - size, block, rows, wide, 4 * wide)
  }
}
