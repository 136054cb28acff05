/** The plain recurrent layer, and the memoryless one: the same without the loop. See src/model/cells/rnn.ts. */
import { addProduct } from '../matrix'
import { bytes, Simd } from '../simd'

/** `gates` holds x W + b. `u`: recurrent matrix [wide, wide]; 0 rows of it where there is no loop. */
export function forward(
  gates: usize,
  h: usize,
  u: usize,
  steps: i32,
  rows: i32,
  loops: i32,
  wide: i32,
): void {
  const block = bytes(wide)
  const size = rows * block
  for (let t = 0; t < steps; t++) {
    const now = t * size
    if (t > 0 && loops > 0) addProduct(h + now - size, block, u, block, gates + now, block, rows, wide, loops)
    for (let at = now; at < now + size; at += 16) v128.store(h + at, Simd.tanh(v128.load(gates + at)))
  }
}

/** Writes the gradients of the pre-activations to `dz` and completes `dh` on the way. `ut`: [wide, wide]. */
export function backward(
  h: usize,
  dh: usize,
  dz: usize,
  ut: usize,
  steps: i32,
  rows: i32,
  loops: i32,
  wide: i32,
): void {
  const block = bytes(wide)
  const size = rows * block
  for (let t = steps - 1; t >= 0; t--) {
    const now = t * size
    for (let at = now; at < now + size; at += 16) {
      v128.store(dz + at, f32x4.mul(v128.load(dh + at), Simd.tanhSlope(v128.load(h + at))))
    }
    if (t > 0 && loops > 0) addProduct(dz + now, block, ut, block, dh + now - size, block, rows, wide, wide)
  }
}
