/** The camera's own way from one place to another: straight, even in factors of size, exact at both ends. */
import type { Camera } from './camera.ts'
import { onTheWay } from './depth.ts'
import { between, clamp } from './geometry.ts'

export type Flight = {
  readonly seconds: number
  /** The camera `time` seconds after take-off. */
  at(time: number): Camera
}

const FLIGHT_SECONDS = 0.62
/** Control points (x1, y1, x2, y2) of a cubic Bézier curve: leaves slowly, arrives slowly. */
const EASE_INOUT = [0.65, 0, 0.25, 1] as const

/** Sizes closer than this are flown as equal: there the way is linear in time, not in size. */
const SAME_SIZE = 1e-6

export function flight(from: Camera, to: Camera, seconds: number = FLIGHT_SECONDS): Flight {
  const level = Math.abs(Math.log(to.k / from.k)) < SAME_SIZE
  return {
    seconds,
    at(time) {
      if (time >= seconds) return to
      if (time <= 0) return from
      const share = eased(time / seconds)
      if (level) return { k: to.k, ...between(from, to, share) }
      return onTheWay(from, to, from.k * (to.k / from.k) ** share)
    },
  }
}

/** `cubic-bezier()` of CSS with EASE_INOUT: finds the curve's parameter for x by halving, then takes its y. */
function eased(x: number): number {
  const [x1, y1, x2, y2] = EASE_INOUT
  let [low, high] = [0, 1]
  for (let k = 0; k < 32; k++) {
    const middle = (low + high) / 2
    if (bezier(middle, x1, x2) < x) low = middle
    else high = middle
  }
  return clamp(bezier(low, y1, y2), 0, 1)
}

/** From 0 to 1 with two control values between. */
const bezier = (t: number, a: number, b: number): number =>
  3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3
