/** Four numbers at a time: multiply-add, and the squashing functions by polynomials, good to a few 1e-7. */

/** Four numbers of 4 bytes. */
export const LANES = 4

/** Bytes of `count` numbers. */
export function bytes(count: i32): i32 {
  return count << 2
}

/** The next multiple of four: every row in our own buffers is this wide, and its padding is zero. */
export function pad(count: i32): i32 {
  return (count + 3) & ~3
}

/** A class only because that's where TypeScript allows decorators; nothing is ever constructed. */
export abstract class Simd {
  /** a · b + c; in one instruction (and one rounding) in the relaxed build. */
  @inline static madd(a: v128, b: v128, c: v128): v128 {
    if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
    return f32x4.add(f32x4.mul(a, b), c)
  }

  /** Within ±limit. Not a number stays that: divergence must show. (pmin is one instruction, min is six.) */
  @inline static clamp(x: v128, limit: f32): v128 {
    return f32x4.pmin(f32x4.pmax(x, f32x4.splat(-limit)), f32x4.splat(limit))
  }

  /** e^x = 2^n · e^r with n whole and |r| ≤ ln 2 / 2, for |x| ≤ 86. */
  @inline static exp(x: v128): v128 {
    // Adding 1.5 · 2^23 pushes the fraction out: n is then the lowest bits of the sum.
    const shifter = f32x4.splat(12582912)
    const shifted = Simd.madd(x, f32x4.splat(1.44269504), shifter)
    const n = f32x4.sub(shifted, shifter)
    // ln 2 in two parts, the first with few enough bits that its product with n is exact.
    let r = Simd.madd(n, f32x4.splat(-0.693359375), x)
    r = Simd.madd(n, f32x4.splat(2.1219444e-4), r)
    let p = Simd.madd(f32x4.splat(1.98756915e-4), r, f32x4.splat(1.3981999507e-3))
    p = Simd.madd(p, r, f32x4.splat(8.3334519073e-3))
    p = Simd.madd(p, r, f32x4.splat(4.1665795894e-2))
    p = Simd.madd(p, r, f32x4.splat(1.6666665459e-1))
    p = Simd.madd(p, r, f32x4.splat(5.0000001201e-1))
    p = f32x4.add(Simd.madd(p, f32x4.mul(r, r), r), f32x4.splat(1))
    return i32x4.add(p, i32x4.shl(shifted, 23))
  }

  /** σ(z) = ½ + ½ tanh(z / 2): a seventh faster for the whole forward pass than 1 / (1 + e^−z). */
  @inline static sigmoid(z: v128): v128 {
    const half = f32x4.splat(0.5)
    return Simd.madd(Simd.tanh(f32x4.mul(z, half)), half, half)
  }

  /**
   * A quotient of polynomials: unlike one built on e^z it is also exact near 0, where small signals live. Fitted
   * by us for the smallest relative error up to ±7.9 (Lawson's weighted least squares): 4.4e-7 in these numbers.
   * Never beyond ±1.
   */
  @inline static tanh(z: v128): v128 {
    const x = Simd.clamp(z, 7.9)
    const s = f32x4.mul(x, x)
    let p = Simd.madd(s, f32x4.splat(46.2652054), f32x4.splat(11877.2578))
    p = Simd.madd(p, s, f32x4.splat(518921.25))
    p = Simd.madd(p, s, f32x4.splat(4011939.75))
    let q = f32x4.add(s, f32x4.splat(962.916138))
    q = Simd.madd(q, s, f32x4.splat(95701.2188))
    q = Simd.madd(q, s, f32x4.splat(1856230.38))
    q = Simd.madd(q, s, f32x4.splat(4011940.25))
    return f32x4.div(f32x4.mul(x, p), q)
  }

  /** σ' from the value: y (1 − y). */
  @inline static sigmoidSlope(y: v128): v128 {
    return f32x4.mul(y, f32x4.sub(f32x4.splat(1), y))
  }

  /** tanh' from the value: 1 − y². */
  @inline static tanhSlope(y: v128): v128 {
    return f32x4.sub(f32x4.splat(1), f32x4.mul(y, y))
  }
}
