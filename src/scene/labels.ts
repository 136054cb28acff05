/** Finds room for a label inside a plot, so that it says what a line is without lying on it. */
import { type Box, clamp, type Point } from './geometry.ts'

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
  size: { readonly width: number; readonly height: number },
): Label | undefined {
  let best: Label | undefined
  let bestRoom = 0 // a label that would lie on a line is left out
  for (const tip of candidates) {
    for (const away of [-64, -44, -26, 26, 44, 64]) {
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

/** How far a point is from a text's box; negative inside. */
function clearance(
  point: Point,
  at: Point,
  size: { readonly width: number; readonly height: number },
): number {
  const dx = Math.abs(point.x - at.x) - size.width / 2
  const dy = Math.abs(point.y - at.y) - size.height / 2
  return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy)
}

/** The box of a label, as points that the next label keeps away from. */
export const cornersOf = (
  { at }: Label,
  size: { readonly width: number; readonly height: number },
): Point[] =>
  [-1, 0, 1].flatMap((across) =>
    [-1, 1].map((down) => ({ x: at.x + (across * size.width) / 2, y: at.y + (down * size.height) / 2 })),
  )
