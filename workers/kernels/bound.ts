/** How fast this machine can multiply and add at all: the yardstick of the benchmark, not part of the app. */
import { Simd } from './simd'

/** `rounds` × 12 independent multiply-adds of four numbers, from registers only: 96 · rounds operations. */
export function multiplyAdd(rounds: i32): f32 {
  const factor = f32x4.splat(0.999)
  const step = f32x4.splat(0.001)
  // As many as registers surely hold, so that no multiply-add waits for the one before it.
  let a = step
  let b = step
  let c = step
  let d = step
  let e = step
  let f = step
  let g = step
  let h = factor
  let i = factor
  let j = factor
  let k = factor
  let l = factor
  for (; rounds > 0; rounds--) {
    a = Simd.madd(a, factor, step)
    b = Simd.madd(b, factor, step)
    c = Simd.madd(c, factor, step)
    d = Simd.madd(d, factor, step)
    e = Simd.madd(e, factor, step)
    f = Simd.madd(f, factor, step)
    g = Simd.madd(g, factor, step)
    h = Simd.madd(h, factor, step)
    i = Simd.madd(i, factor, step)
    j = Simd.madd(j, factor, step)
    k = Simd.madd(k, factor, step)
    l = Simd.madd(l, factor, step)
  }
  let sum = f32x4.add(
    f32x4.add(f32x4.add(a, b), f32x4.add(c, d)),
    f32x4.add(f32x4.add(e, f), f32x4.add(g, h)),
  )
  sum = f32x4.add(f32x4.add(sum, f32x4.add(i, j)), f32x4.add(k, l))
  return f32x4.extract_lane(sum, 0)
}
