/** Makes a curve to learn of what a finger drew. */
import { type Points, pointsFrom } from './points.ts'

/** A place on a drawn line: x from 0, the left edge of the field, to 1; the value from −1, its lower edge, to 1. */
export type Pen = { readonly x: number; readonly value: number }

/** `flat`: a level line, which can be learned, but there is little to it. `narrow`: it goes up or down, but nowhere. */
export type Drawn =
  | { readonly ok: true; readonly points: Points; readonly flat: boolean }
  | { readonly ok: false; readonly reason: 'empty' | 'narrow' }

/** What follows the end of a drawing: nothing, its beginning again, or the way back. */
export const ENDINGS = ['once', 'loop', 'mirror'] as const
export type Ending = (typeof ENDINGS)[number]

/** Points along a drawing: as many as its width asks for. */
export const DRAWN_POINTS = { min: 24, max: 64 } as const

/** A drawing must be at least this wide, as a share of the field. */
const NARROW = 0.08
/** A drawing lower than this is a level line: the trembling of a finger. */
const FLAT = 0.06
/** How often a drawing is smoothed. */
const SMOOTHINGS = 2

/** `line` goes from left to right, one value at each place. */
export function curveOf(line: readonly Pen[], ending: Ending, smoothed: boolean): Drawn {
  if (line.length === 0) return { ok: false, reason: 'empty' }
  const width = line[line.length - 1].x - line[0].x
  if (width < NARROW) return { ok: false, reason: 'narrow' }
  const loop = ending !== 'once'
  const round = ending === 'loop'
  const count = Math.max(Math.round(width * DRAWN_POINTS.max), DRAWN_POINTS.min)
  const there = smooth(resample(line, count, round), smoothed ? SMOOTHINGS : 0, round)
  // Neither end comes twice on the way back.
  const values = ending === 'mirror' ? [...there, ...there.slice(1, -1).toReversed()] : there
  const drawn = line.map(({ value }) => value)
  if (Math.max(...drawn) - Math.min(...drawn) < FLAT) {
    // Blown up to the full height, the trembling of a finger would be a wild curve.
    const level = values.reduce((sum, value) => sum + value, 0) / values.length
    const points = { values: values.map(() => level), loop, scale: { middle: 0, half: 1 } }
    return { ok: true, points, flat: true }
  }
  const scaled = pointsFrom(values, loop)
  if (!scaled.ok) throw new Error(`A drawing of ${values.length} points is ${scaled.reason}.`)
  return { ok: true, points: scaled.points, flat: false }
}

/**
 * Values at even distances along x, on straight lines between the places given, which must go from left to
 * right. What repeats has its first value once more at its end, so that one is left out.
 */
export function resample(line: readonly Pen[], count: number, loop: boolean): number[] {
  const first = line[0].x
  const width = line[line.length - 1].x - first
  let after = 0
  return Array.from({ length: count }, (_, k) => {
    const x = first + (width * k) / (loop ? count : count - 1)
    while (after < line.length - 1 && line[after].x < x) after++
    const [a, b] = [line[Math.max(after - 1, 0)], line[after]]
    const share = b.x > a.x ? Math.min(Math.max((x - a.x) / (b.x - a.x), 0), 1) : 1
    return a.value * (1 - share) + b.value * share
  })
}

/** Each value half itself and a quarter of each neighbour, `times` over. The ends of what does not repeat stay. */
export function smooth(values: readonly number[], times: number, loop: boolean): number[] {
  let smoothed = [...values]
  const count = values.length
  for (let pass = 0; pass < times; pass++) {
    const before = smoothed
    smoothed = before.map((value, k) => {
      if (!loop && (k === 0 || k === count - 1)) return value
      return value / 2 + (before[(k + count - 1) % count] + before[(k + 1) % count]) / 4
    })
  }
  return smoothed
}
