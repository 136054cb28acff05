/**
 * A drawing as heights over evenly spaced columns, so that a later stroke changes what it goes over and
 * leaves the rest. Between columns without a height the line goes straight.
 */
import type { Pen } from '../../model/data/stroke.ts'
import { clamp } from '../../scene/geometry.ts'
import type { Drawing } from '../parts/pen.ts'

/** Columns a key can reach. */
export const KEY_COLUMNS = 24
/** Columns between two of them. */
const FINE = 5
const COLUMNS = (KEY_COLUMNS - 1) * FINE + 1

export const EMPTY_DRAWING: Drawing = Array.from({ length: COLUMNS }, () => undefined)

/** Where the line is, left to right. */
export const penPlaces = (drawing: Drawing): Pen[] =>
  drawing.flatMap((value, k) => (value === undefined ? [] : [{ x: k / (COLUMNS - 1), value }]))

/** The height in a column that a key can reach; 0 where nothing is drawn at all. */
export function heightAt(drawing: Drawing, column: number): number {
  const at = column * FINE
  let before = at
  while (before >= 0 && drawing[before] === undefined) before--
  let after = at
  while (after < COLUMNS && drawing[after] === undefined) after++
  const [low, high] = [drawing[before], drawing[after]]
  if (low === undefined || high === undefined) return low ?? high ?? 0
  return after === before ? low : low + ((high - low) * (at - before)) / (after - before)
}

/** One column moved by a key: its neighbours stay, and the line between them and it goes straight. */
export function withHeight(drawing: Drawing, column: number, value: number): Drawing {
  const columns: (number | undefined)[] = [...drawing]
  // All columns that keys reach get a height: the line then spans the whole field.
  for (let k = 0; k < KEY_COLUMNS; k++) columns[k * FINE] = heightAt(drawing, k)
  for (let k = Math.max(column - 1, 0) * FINE + 1; k < Math.min(column + 1, KEY_COLUMNS - 1) * FINE; k++) {
    columns[k] = undefined
  }
  columns[column * FINE] = clamp(value, -1, 1)
  return columns
}

const bump = (u: number, at: number, width: number) => Math.exp(-(((u - at) / width) ** 2))

/** Drawings to begin with: −1 … 1 over the field, from 0 to 1. */
export const EXAMPLES = {
  heartbeat: (u) =>
    0.2 * bump(u, 0.2, 0.05) -
    0.15 * bump(u, 0.37, 0.02) +
    1.2 * bump(u, 0.42, 0.025) -
    0.4 * bump(u, 0.47, 0.025) +
    0.35 * bump(u, 0.7, 0.07) -
    0.3,
  stairs: (u) => Math.min(Math.floor(u * 4), 3) * 0.5 - 0.75,
  tide: (u) => 0.55 * Math.sin(2 * Math.PI * u) + 0.35 * Math.sin(4 * Math.PI * u + 0.6),
  fading: (u) => 0.9 * Math.cos(6 * Math.PI * u) * Math.exp(-2.5 * u),
} as const satisfies Record<string, (u: number) => number>

export type ExampleName = keyof typeof EXAMPLES

export const exampleDrawing = (name: ExampleName): Drawing =>
  EMPTY_DRAWING.map((_, k) => EXAMPLES[name](k / (COLUMNS - 1)))
