/** What appears and what goes on the way from the network into a cell, and on to one of its parts. */
import { clamp, mix } from './geometry.ts'

/** Something that comes in between two depths, or goes if `out`. */
type Range = { readonly from: number; readonly to: number; readonly out?: true; readonly least?: number }

const RANGES = {
  /** + and −, headings, the second row, the head. */
  furniture: { from: 0.05, to: 0.3, out: true },
  /** The state grid of the tile that grows. */
  grid: { from: 0.45, to: 0.85, out: true },
  /** The loop outside of it. */
  outerLoop: { from: 0.5, to: 0.9, out: true },
  /** The layers next to the neighbours: the cell view shows one neighbour at either end. */
  farLayers: { from: 0.3, to: 0.6, out: true },
  cellWires: { from: 0.35, to: 0.6 },
  /** Discs, operators, memory card. */
  cellParts: { from: 0.45, to: 0.7 },
  /** Numbers, strips, symbols, captions. */
  details: { from: 0.75, to: 0.95 },
  netRing: { from: 0.45, to: 0.8, out: true },
  cellRing: { from: 0.45, to: 0.65 },
  timeline: { from: 0.5, to: 1 },
  /** Every other part, on the way to one of them. */
  otherParts: { from: 1.15, to: 1.6, out: true, least: 0.22 },
  card: { from: 1.5, to: 1.65 },
} as const satisfies Record<string, Range>

export type FadeName = keyof typeof RANGES

export const FADES = Object.keys(RANGES) as readonly FadeName[]

/** 0 up to depth `from`, 1 from depth `to` on. */
export const fade = (depth: number, from: number, to: number): number =>
  clamp((depth - from) / (to - from), 0, 1)

/** The opacity of something at a depth. */
export function fadeAt(name: FadeName, depth: number): number {
  const { from, to, out, least = 0 }: Range = RANGES[name]
  const share = fade(depth, from, to)
  return mix(least, 1, out ? 1 - share : share)
}
