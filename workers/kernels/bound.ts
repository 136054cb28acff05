/** How fast this machine can multiply and add at all: the yardstick of the benchmark, not part of the app. */
import { Simd } from './simd'

/** `rounds` × 10 independent multiply-adds of four numbers, from registers only: 80 · rounds operations. */
export function multiplyAdd(rounds: i32): f32 {
  const factor = f32x4.splat(0.999)
  const step = f32x4.splat(0.001)
  let a = step,
    b = step,
    c = step,
    d = step,
    e = step
  let f = factor,
    g = factor,
    h = factor,
    i = factor,
    j = factor
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
  }
  const left = f32x4.add(f32x4.add(a, b), f32x4.add(c, f32x4.add(d, e)))
  const right = f32x4.add(f32x4.add(f, g), f32x4.add(h, f32x4.add(i, j)))
  return f32x4.extract_lane(f32x4.add(left, right), 0)
}
