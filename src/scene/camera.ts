/** Where the world sits on the screen. World units are the CSS px of the overview, so the overview itself is k = 1. */
import { type Box, clamp, type Point } from './geometry.ts'

/** screen = world · k + (x, y). Immutable. */
export type Camera = { readonly x: number; readonly y: number; readonly k: number }

export type ZoomRange = { readonly min: number; readonly max: number }

export const IDENTITY: Camera = { x: 0, y: 0, k: 1 }

/** Share of what is looked at that no pan can push off the screen. */
const KEPT = 1 / 3

/** World units to CSS px of the stage. */
export const toScreen = ({ x, y, k }: Camera, world: Point): Point => ({
  x: world.x * k + x,
  y: world.y * k + y,
})

/** CSS px of the stage to world units. */
export const toWorld = ({ x, y, k }: Camera, screen: Point): Point => ({
  x: (screen.x - x) / k,
  y: (screen.y - y) / k,
})

/** Zooms by `factor`; the world point under `at` stays there, also where `range` stops the zoom. */
export function zoomAt(camera: Camera, at: Point, factor: number, range: ZoomRange): Camera {
  const k = clamp(camera.k * factor, range.min, range.max)
  const ratio = k / camera.k
  return { k, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio }
}

export const moved = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
})

/** Moves by (dx, dy). `drawn` is what is looked at, as it stands on the screen now: a third of it stays in `view`. */
export function panBy(camera: Camera, dx: number, dy: number, drawn: Box, view: Box): Camera {
  return moved(
    camera,
    kept(dx, drawn.x, drawn.width, view.x, view.width),
    kept(dy, drawn.y, drawn.height, view.y, view.height),
  )
}

/** The part of a move along one axis that keeps enough of `start … start + length` in view. */
function kept(move: number, start: number, length: number, viewStart: number, viewLength: number): number {
  const enough = Math.min(length, viewLength) * KEPT
  const least = viewStart + enough - length - start
  const most = viewStart + viewLength - enough - start
  return clamp(move, Math.min(least, 0), Math.max(most, 0))
}
