/**
 * How deep the camera is in the network: 0 the whole of it, 1 inside one layer's cell, 2 at one part of the
 * cell. Depth is read off the camera, never stored. Equal steps of depth are equal factors of size.
 */
import { type Camera, IDENTITY, type ZoomRange, zoomAt } from './camera.ts'
import { type Box, between, centreOf, clamp, type Point } from './geometry.ts'

export const LEVELS = ['network', 'cell', 'component'] as const
export type Level = (typeof LEVELS)[number]

/** The layer that is gone into. */
export type Focus = {
  readonly layer: number
  /** Its tile in the overview: world and, at depth 0, screen. */
  readonly tile: Box
  /** What the tile has grown into at depth 1, on the screen. */
  readonly frame: Box
  /** The part that is gone to: where it stands at depth 1, and the free area that it fills at depth 2. */
  readonly part?: { readonly box: Box; readonly into: Box } | undefined
}

/** Size of the world at depth 2 against depth 1, while no part is chosen; with one, at least `LEAST`. */
const PART_ZOOM = 2.2
const LEAST_PART_ZOOM = 1.25

/** Beyond the first and the last level the world follows the fingers with a third of their way. */
const RUBBER = 0.3
/** How far fingers may pull, in depth. */
const OVERPULL = 1

/** A level closes a little below where it opened, so that a resting finger does not flicker. */
const HYSTERESIS = 0.075

/** A part this near to the middle of the fingers is meant. CSS px. */
const FINGERTIP = 24

const cellZoom = ({ tile, frame }: Focus): number => frame.width / tile.width

function partZoom({ part }: Focus): number {
  if (!part) return PART_ZOOM
  const { box, into } = part
  return Math.max(Math.min(into.width / box.width, into.height / box.height), LEAST_PART_ZOOM)
}

/** 0 … 2 at rest; less or more while fingers pull beyond. */
export function depthOf({ k }: Camera, focus: Focus): number {
  const toCell = Math.log(cellZoom(focus))
  const depth = Math.log(k) / toCell
  return depth <= 1 ? depth : 1 + (Math.log(k) - toCell) / Math.log(partZoom(focus))
}

/** Size of the world at a depth, the inverse of `depthOf`. */
export const zoomAtDepth = (depth: number, focus: Focus): number =>
  depth <= 1 ? cellZoom(focus) ** depth : cellZoom(focus) * partZoom(focus) ** (depth - 1)

/** The straight path through the levels: the tile's middle goes to the frame's, then the part's to the free area's. */
export function cameraAtDepth(depth: number, focus: Focus): Camera {
  if (depth === 0) return IDENTITY
  const cell = fitWidth(focus.tile, focus.frame)
  if (depth <= 1) return onTheWay(IDENTITY, cell, zoomAtDepth(depth, focus))
  return onTheWay(cell, partCamera(cell, focus), zoomAtDepth(depth, focus))
}

/** Where the camera rests at a level. */
export const restAt = (level: Level, focus: Focus): Camera => cameraAtDepth(LEVELS.indexOf(level), focus)

/**
 * The camera of size `k` on the straight way between two cameras. Its place is linear in its size, so every
 * point of the world moves along a straight line on the screen.
 */
export function onTheWay(from: Camera, to: Camera, k: number): Camera {
  const share = to.k === from.k ? 1 : (k - from.k) / (to.k - from.k)
  return { k, ...between(from, to, share) }
}

/** How far the focus has grown from tile to frame, linear in size: 0 … 1. */
export function growth({ k }: Camera, focus: Focus): number {
  return clamp((k - 1) / (cellZoom(focus) - 1), 0, 1)
}

/** How far fingers may zoom: a little beyond both ends, where `rubber` holds against them. */
export const zoomRange = (focus: Focus): ZoomRange => ({
  min: zoomAtDepth(-OVERPULL, focus),
  max: zoomAtDepth(2 + OVERPULL, focus),
})

/** The camera to draw for the one that the fingers ask for. The point under `at` stays between them. */
export function rubber(asked: Camera, focus: Focus, at: Point): Camera {
  const depth = depthOf(asked, focus)
  const held = depth < 0 ? depth * RUBBER : depth > 2 ? 2 + (depth - 2) * RUBBER : depth
  if (held === depth) return asked
  const k = zoomAtDepth(held, focus)
  return zoomAt(asked, at, k / asked.k, { min: k, max: k })
}

/** The level at a depth, given the level it `was`. */
export function levelOf(depth: number, was: Level): Level {
  const depthOfWas = LEVELS.indexOf(was)
  const opens = (level: number) => level - 0.5 - (level <= depthOfWas ? HYSTERESIS : 0)
  return depth >= opens(2) ? 'component' : depth >= opens(1) ? 'cell' : 'network'
}

/** Level colour: blue for the network, orange from half-way into the cell. */
export const toneOf = (depth: number): 'net' | 'cell' => (depth < 0.5 ? 'net' : 'cell')

/** How deep one goes per second while the world grows by e^`rate` per second. */
export function depthRate(rate: number, depth: number, focus: Focus): number {
  return rate / Math.log(depth <= 1 ? cellZoom(focus) : partZoom(focus))
}

/** The layer that a pinch around `at` goes into: the one whose tile is nearest. World coordinates. */
export function nearestTile(tiles: readonly Box[], at: Point): number {
  const distances = tiles.map((tile) => {
    const centre = centreOf(tile)
    return Math.hypot(centre.x - at.x, centre.y - at.y)
  })
  return distances.indexOf(Math.min(...distances))
}

/** What `at` lies on, or almost: fingers around a small part miss its middle. */
export function boxUnder<Id>(ids: readonly Id[], boxOf: (id: Id) => Box, at: Point): Id | undefined {
  const away = (id: Id) => {
    const { x, y, width, height } = boxOf(id)
    return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height))
  }
  const nearest = ids.toSorted((a, b) => away(a) - away(b)).at(0)
  return nearest !== undefined && away(nearest) <= FINGERTIP ? nearest : undefined
}

/** By width alone: between tile and frame the aspect changes as well. */
function fitWidth(tile: Box, frame: Box): Camera {
  const [from, to, k] = [centreOf(tile), centreOf(frame), frame.width / tile.width]
  return { k, x: to.x - from.x * k, y: to.y - from.y * k }
}

function partCamera(cell: Camera, focus: Focus): Camera {
  const { part, frame } = focus
  const zoom = partZoom(focus)
  if (!part) return zoomAt(cell, centreOf(frame), zoom, { min: 0, max: Number.POSITIVE_INFINITY })
  const [from, to] = [centreOf(part.box), centreOf(part.into)]
  return { k: cell.k * zoom, x: to.x + (cell.x - from.x) * zoom, y: to.y + (cell.y - from.y) * zoom }
}
