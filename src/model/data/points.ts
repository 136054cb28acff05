/** A curve of the reader's own, drawn or given as numbers: values one after another, STEP apart in x. */
import { modulo, STEP } from './functions.ts'

/** The way back to the reader's units: value · half + middle. */
export type PointScale = { readonly middle: number; readonly half: number }

/** Such a curve before it has a name. */
export type Points = {
  /** −1 … 1. */
  readonly values: readonly number[]
  /** Whether the first point follows the last. */
  readonly loop: boolean
  readonly scale: PointScale
}

export type OwnPoints = Points & { readonly kind: 'points'; readonly name: string }

export type PointsData = OwnPoints & {
  /** Length in x, of one repetition if it repeats. */
  readonly period: number
  /** Straight lines between the points. What does not repeat stays before and after at its end points. */
  readonly at: (x: number) => number
}

/** Fewest points: those of one sequence and its target. What repeats may be shorter. */
export const FEWEST = { once: 16, loop: 4 } as const
/** Most points, as of characters. */
export const MOST_POINTS = 20_000

/** The curve through these points; the first stands at x = 0. */
export function pointsOf(own: OwnPoints): PointsData {
  const { values, loop } = own
  const count = values.length
  const valueAt = (k: number) => values[loop ? modulo(k, count) : Math.min(Math.max(k, 0), count - 1)]
  return {
    ...own,
    period: count * STEP,
    at(x) {
      const place = x / STEP
      const near = Math.round(place)
      // Points lie at multiples of 0.2, which is no binary number: near one, it is that one.
      if (Math.abs(place - near) < 1e-6) return valueAt(near)
      const before = Math.floor(place)
      const share = place - before
      return valueAt(before) * (1 - share) + valueAt(before + 1) * share
    },
  }
}

/** Keys in the order in which they come back from the device: that is how equal data are found. */
export const named = (name: string, { values, loop, scale }: Points): OwnPoints => ({
  kind: 'points',
  name,
  values,
  loop,
  scale,
})

export type PointsResult =
  | { readonly ok: true; readonly points: Points }
  | { readonly ok: false; readonly reason: 'short' | 'not-finite' }

/** Scales numbers in the reader's units so that the smallest is −1 and the largest 1; equal ones are all 0. */
export function pointsFrom(numbers: readonly number[], loop: boolean): PointsResult {
  const kept = numbers.slice(0, MOST_POINTS)
  if (!kept.every(Number.isFinite)) return { ok: false, reason: 'not-finite' }
  if (kept.length < FEWEST[loop ? 'loop' : 'once']) return { ok: false, reason: 'short' }
  const low = kept.reduce((a, b) => Math.min(a, b))
  const high = kept.reduce((a, b) => Math.max(a, b))
  // Halved first: the difference of the largest numbers there are would be infinite.
  const middle = low / 2 + high / 2
  const half = high / 2 - low / 2 || 1
  const values = kept.map((value) => Math.min(Math.max((value - middle) / half, -1), 1))
  return { ok: true, points: { values, loop, scale: { middle, half } } }
}

/** A value of the curve in the reader's units. */
export const unscaled = ({ middle, half }: PointScale, value: number): number => value * half + middle
