/** Makes a curve to learn of what a finger drew. */
import { type OwnPoints, ownPoints } from './points.ts'

/** Where the finger was. x to the right and y downwards in px, t in ms. */
export type StrokePoint = { readonly x: number; readonly y: number; readonly t: number }

/** The field that is drawn on, in px. Its middle is 0, its upper edge 1, its lower edge −1. */
export type Field = { readonly width: number; readonly height: number }

/**
 * - `backwards`: where the finger went back, the way there was left out: a curve has one value at each place.
 * - `flat`: a level line; it can be learned, but there is little to it.
 */
export type StrokeNote = 'backwards' | 'flat'

/** `tap`: not long enough to be a line. `upright`: a line up or down that goes nowhere. */
export type StrokeRefusal = 'empty' | 'tap' | 'upright'

export type Drawn =
  | { readonly ok: true; readonly own: OwnPoints; readonly notes: readonly StrokeNote[] }
  | { readonly ok: false; readonly reason: StrokeRefusal }

/** What follows the end of a drawing: nothing, its beginning again, or the way back. */
export const ENDINGS = ['once', 'loop', 'mirror'] as const
export type Ending = (typeof ENDINGS)[number]

export type StrokeOptions = {
  readonly field: Field
  readonly name: string
  readonly ending: Ending
  /** Points along the drawing, 24 … 64. By default as many as its width asks for. */
  readonly points?: number
  /** How often each point takes the mean with its neighbours, 0 … 8. */
  readonly smoothing?: number
}

export const DRAWN_POINTS = { min: 24, max: 64 } as const

/** A finger that wanders no further than this has tapped. px */
const TAP = 12
/** A drawing must be at least this share of the field's width. */
const NARROW = 0.08
/** A drawing lower than this share of the field's height is a level line. */
const FLAT = 0.03

/** All strokes of a drawing, one after another. */
export function curveOf(stroke: readonly StrokePoint[], options: StrokeOptions): Drawn {
  const { field, name, ending, smoothing = 2 } = options
  const points = stroke.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
  if (points.length === 0) return { ok: false, reason: 'empty' }
  const [left, right] = extent(points.map(({ x }) => x))
  const [top, bottom] = extent(points.map(({ y }) => y))
  const [width, height] = [right - left, bottom - top]
  if (width < TAP && height < TAP) return { ok: false, reason: 'tap' }
  if (width < TAP || width < NARROW * field.width) return { ok: false, reason: 'upright' }

  const line = forwards(points)
  const notes: StrokeNote[] = line.length < points.length ? ['backwards'] : []
  const flat = height < FLAT * field.height
  if (flat) notes.push('flat')
  const wanted = options.points ?? Math.round((width / field.width) * DRAWN_POINTS.max)
  const count = Math.min(Math.max(Math.round(wanted) || 0, DRAWN_POINTS.min), DRAWN_POINTS.max)
  const round = ending === 'loop'
  const heights = smooth(resample(line, count, round), smoothing, round)
  const there = heights.map((y) => clampToOne(1 - (2 * y) / field.height))
  // Neither end comes twice on the way back.
  const values = ending === 'mirror' ? [...there, ...there.slice(1, -1).toReversed()] : there
  const loop = ending !== 'once'
  if (flat) {
    // Blown up to the full height, the trembling of a finger would be a wild curve.
    const level = values.reduce((sum, value) => sum + value, 0) / values.length
    const own: OwnPoints = {
      kind: 'points',
      name,
      loop,
      values: values.map(() => level),
      scale: { middle: 0, half: 1 },
    }
    return { ok: true, own, notes }
  }
  const scaled = ownPoints(name, values, loop)
  if (!scaled.ok) throw new Error(`A drawing of ${values.length} points is ${scaled.reason}.`)
  return { ok: true, own: scaled.own, notes }
}

/** The points at which the finger was further on than ever before; a drawing from right to left is read backwards. */
function forwards(points: readonly StrokePoint[]): StrokePoint[] {
  const ordered = points[points.length - 1].x < points[0].x ? points.toReversed() : points
  let furthest = Number.NEGATIVE_INFINITY
  const kept: StrokePoint[] = []
  for (const point of ordered) {
    // Straight down is a jump: its last point counts.
    if (point.x === furthest) kept.pop()
    else if (point.x < furthest) continue
    furthest = point.x
    kept.push(point)
  }
  return kept
}

/**
 * Heights at even distances along x, on straight lines between the points given, which must go from left to
 * right. What repeats has its first point once more at its end, so that one is left out.
 */
export function resample(line: readonly { x: number; y: number }[], count: number, loop: boolean): number[] {
  const first = line[0].x
  const width = line[line.length - 1].x - first
  let after = 0
  return Array.from({ length: count }, (_, k) => {
    const x = first + (width * k) / (loop ? count : Math.max(count - 1, 1))
    while (after < line.length - 1 && line[after].x < x) after++
    const [a, b] = [line[Math.max(after - 1, 0)], line[after]]
    const share = b.x > a.x ? Math.min(Math.max((x - a.x) / (b.x - a.x), 0), 1) : 1
    return a.y * (1 - share) + b.y * share
  })
}

/** Each value half itself and a quarter of each neighbour, `times` over. The ends of what does not repeat stay. */
export function smooth(values: readonly number[], times: number, loop: boolean): number[] {
  let smoothed = [...values]
  const count = values.length
  for (let pass = 0; pass < Math.min(times, 8); pass++) {
    const before = smoothed
    smoothed = before.map((value, k) => {
      if (!loop && (k === 0 || k === count - 1)) return value
      return value / 2 + (before[(k + count - 1) % count] + before[(k + 1) % count]) / 4
    })
  }
  return smoothed
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [values[0], values[0]]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return [low, high]
}

const clampToOne = (value: number): number => Math.min(Math.max(value, -1), 1)
