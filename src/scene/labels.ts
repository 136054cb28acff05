/** Finds room for a label inside a plot, so that it says what a line is without lying on it. */
import { type Box, between, clamp, distance, type Point } from './geometry.ts'

type Size = { readonly width: number; readonly height: number }

/** Distance between the points that stand for a line, px: half of what a label could slip through. */
const APART = 8

export type Label = {
  /** Middle of the text. */
  readonly at: Point
  /** The point of the line that it names. */
  readonly tip: Point
}

/**
 * A place near one of `candidates` (points of the line to be named), as far as possible from all of
 * `obstacles` and inside `box`. `size` is the text's.
 */
export function labelFor(
  candidates: readonly Point[],
  obstacles: readonly Point[],
  box: Box,
  size: Size,
): Label | undefined {
  let best: Label | undefined
  let bestRoom = 0 // a label that would lie on a line is left out
  for (const tip of candidates) {
    if (tip.y < box.y || tip.y > box.y + box.height) continue
    for (const away of [-64, -44, -26, -18, 18, 26, 44, 64]) {
      const at = {
        x: clamp(tip.x, box.x + size.width / 2 + 2, box.x + box.width - size.width / 2 - 2),
        y: tip.y + away,
      }
      if (at.y - size.height / 2 < box.y + 2 || at.y + size.height / 2 > box.y + box.height - 2) continue
      let room = 24 - Math.abs(away) / 20
      for (const point of obstacles) {
        room = Math.min(room, clearance(point, at, size) - Math.abs(away) / 20)
        if (room <= bestRoom) break
      }
      if (room > bestRoom) {
        bestRoom = room
        best = { at, tip }
      }
    }
  }
  return best
}

/** Whether no line runs through a text with its middle at `at`. */
export const isClear = (at: Point, size: Size, obstacles: readonly Point[]): boolean =>
  obstacles.every((point) => clearance(point, at, size) > 2)

/** A drawn line as points close to each other: what is steep has few points of its own. */
export const pointsAlong = (line: readonly Point[]): Point[] =>
  line.flatMap((to, k) => {
    const from = line[Math.max(k - 1, 0)]
    const parts = Math.max(Math.ceil(distance(from, to) / APART), 1)
    return Array.from({ length: parts }, (_, part) => between(from, to, (part + 1) / parts))
  })

/** How far a point is from a text's box; negative inside. */
function clearance(point: Point, at: Point, size: Size): number {
  const dx = Math.abs(point.x - at.x) - size.width / 2
  const dy = Math.abs(point.y - at.y) - size.height / 2
  return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy)
}

/** The box of a label, as points that the next label keeps away from. */
export const cornersOf = ({ at }: Label, size: Size): Point[] =>
  [-1, 0, 1].flatMap((across) =>
    [-1, 1].map((down) => ({ x: at.x + (across * size.width) / 2, y: at.y + (down * size.height) / 2 })),
  )
