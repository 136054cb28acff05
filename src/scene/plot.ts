/** Scales of the two plots: values −1 … 1 up and down, points from left to right. */
import { type Box, between, type Point } from './geometry.ts'

export type Scale = {
  /** Where the point number `index` (may be a fraction) with this value stands. */
  readonly at: (index: number, value: number) => Point
  /** Distance between two points. */
  readonly step: number
  /** Where the value 0 stands, and how far above it the value 1. */
  readonly zero: number
  readonly unit: number
}

/** The largest value that fits, with a little air. */
export const rangeFor = (noise: number): number => 1.15 + noise * 0.75

/** Points 0 … `points` − 1 from edge to edge of `box`, values from −`range` at its bottom to `range` at its top. */
export function scaleOf(box: Box, points: number, range: number): Scale {
  const step = points > 1 ? box.width / (points - 1) : 0
  const zero = box.y + box.height / 2
  const unit = box.height / 2 / range
  return { step, zero, unit, at: (index, value) => ({ x: box.x + index * step, y: zero - value * unit }) }
}

/**
 * The SVG `viewBox` in which point number `x` with value −`y` stands in `well` where `scale` has it: what is drawn in
 * it need not change when the well does.
 */
export function viewBoxOf(well: Box, { at, step, zero, unit }: Scale): string {
  return [(well.x - at(0, 0).x) / step, (well.y - zero) / unit, well.width / step, well.height / unit].join(
    ' ',
  )
}

/** The SVG path of a broken line; `digits` after the point. */
export const lineOf = (points: readonly Point[], digits = 1): string =>
  points.map(({ x, y }, k) => `${k ? 'L' : 'M'}${x.toFixed(digits)} ${y.toFixed(digits)}`).join('')

/** The SVG path of lines that are next to nothing long: with round ends, discs as wide as the stroke at any scale. */
export const specksOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `M${x} ${y.toFixed(4)}h.001`).join('')

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
