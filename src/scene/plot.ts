/** Scales of the two plots: values −1 … 1 up and down, points from left to right. */
import { type Box, between, type Point } from './geometry.ts'

export type Scale = {
  /** Where the point number `index` (may be a fraction) with this value stands. */
  readonly at: (index: number, value: number) => Point
  /** Distance between two points. */
  readonly step: number
  readonly zero: number
}

/** The largest value that fits, with a little air. */
export const rangeFor = (noise: number): number => 1.15 + noise * 0.75

/** Points 0 … `points` − 1 from edge to edge of `box`, values from −`range` at its bottom to `range` at its top. */
export function scaleOf(box: Box, points: number, range: number): Scale {
  const step = points > 1 ? box.width / (points - 1) : 0
  const zero = box.y + box.height / 2
  const unit = box.height / 2 / range
  return { step, zero, at: (index, value) => ({ x: box.x + index * step, y: zero - value * unit }) }
}

/** The SVG path of a broken line. */
export const lineOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, k) => `${k ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** The SVG path of discs around points. */
export const dotsOf = (points: readonly Point[], radius: number): string =>
  points
    .map(
      ({ x, y }) =>
        `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    )
    .join('')

/**
 * The first `count` points of a line; a fraction adds part of the way to the next one, so that a line
 * grows smoothly.
 */
export function firstOf(points: readonly Point[], count: number): Point[] {
  const whole = Math.floor(count)
  const drawn = points.slice(0, whole)
  const share = count - whole
  const next = points[whole]
  const last = drawn.at(-1)
  if (share > 0 && next && last) drawn.push(between(last, next, share))
  return drawn
}
