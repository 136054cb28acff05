/** Adam with the gradient clipped to a global norm; the constants come from src/model/optimiser.ts. */
import { Simd } from './simd'

/** Length of all `count` numbers as one vector. */
export function norm(numbers: usize, count: i32): f64 {
  let low = f64x2.splat(0)
  let high = f64x2.splat(0)
  const end = numbers + (count << 2)
  let at = numbers
  for (; at + 16 <= end; at += 16) {
    const four = v128.load(at)
    const a = f64x2.promote_low_f32x4(four)
    const b = f64x2.promote_low_f32x4(v128.shuffle<i64>(four, four, 1, 1))
    low = f64x2.add(low, f64x2.mul(a, a))
    high = f64x2.add(high, f64x2.mul(b, b))
  }
  const sums = f64x2.add(low, high)
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)
  for (; at < end; at += 4) sum += f64(load<f32>(at)) * f64(load<f32>(at))
  return sqrt(sum)
}

/**
 * One step: m = β₁ m + (1 − β₁) g, v = β₂ v + (1 − β₂) g², w −= rate · m̂ / (√v̂ + ε).
 * `unbias1` and `unbias2` are 1 / (1 − βᵗ) of this step; g is scaled down to `clip` if it is longer.
 */
export function adam(
  weights: usize,
  gradient: usize,
  mean: usize,
  square: usize,
  count: i32,
  clip: f32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  epsilon: f32,
  unbias1: f32,
  unbias2: f32,
): void {
  const length = norm(gradient, count)
  const scale = length > f64(clip) ? f32(f64(clip) / length) : f32(1)
  const whole = (count & ~3) << 2
  const scales = f32x4.splat(scale)
  const keep1 = f32x4.splat(beta1)
  const take1 = f32x4.splat(1 - beta1)
  const keep2 = f32x4.splat(beta2)
  const take2 = f32x4.splat(1 - beta2)
  const unbias = f32x4.splat(unbias2)
  const epsilons = f32x4.splat(epsilon)
  const rates = f32x4.splat(-rate * unbias1)
  let at = 0
  for (; at < whole; at += 16) {
    const g = f32x4.mul(v128.load(gradient + at), scales)
    const m = Simd.madd(v128.load(mean + at), keep1, f32x4.mul(g, take1))
    const v = Simd.madd(v128.load(square + at), keep2, f32x4.mul(f32x4.mul(g, g), take2))
    v128.store(mean + at, m)
    v128.store(square + at, v)
    const size = f32x4.add(f32x4.sqrt(f32x4.mul(v, unbias)), epsilons)
    v128.store(weights + at, f32x4.add(v128.load(weights + at), f32x4.div(f32x4.mul(m, rates), size)))
  }
  for (; at < count << 2; at += 4) {
    const g = load<f32>(gradient + at) * scale
    const m = load<f32>(mean + at) * beta1 + g * (1 - beta1)
    const v = load<f32>(square + at) * beta2 + g * g * (1 - beta2)
    store<f32>(mean + at, m)
    store<f32>(square + at, v)
    const step = (m * unbias1) / (sqrt(v * unbias2) + epsilon)
    store<f32>(weights + at, load<f32>(weights + at) - step * rate)
  }
}
