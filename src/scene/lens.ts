/**
 * What stands where while the camera is between network and cell. The layer in focus is magnified and the
 * context stays: neighbours shrink to pictograms at its sides, and the output becomes the plot beside it.
 */
import { type Camera, toScreen, toWorld } from './camera.ts'
import { cameraAtDepth, depthOf, type Focus, growth, restAt } from './depth.ts'
import { fade, fadeAt } from './fades.ts'
import { type Box, boxAt, centreOf, clamp, mix, type Point } from './geometry.ts'
import { PICTOGRAM } from './layout/inside.ts'
import type { Overview } from './layout/overview.ts'

/** Between two pictograms. */
const PICTOGRAM_GAP = 38

/** Nobody sees a move this small. CSS px. */
const A_HAIR = 0.05

/** Where the overview counts as out of its place: CSS px beside it, and depth below 0. */
const AWAY = 24
const BELOW = 0.05

/** The stage at depth 1, as `layout/inside.ts` divides it. */
export type Room = {
  readonly frame: Box
  /** Middles of the pictograms. */
  readonly before: Point
  readonly after: Point
  readonly data: Box
}

export type DrawnLayer = {
  readonly layer: number
  readonly box: Box
  readonly opacity: number
}

export type Lens = {
  readonly depth: number
  /** 0 … 1: how far the focus has grown, linear in size. */
  readonly growth: number
  readonly focus: Box
  /** All layers in order, the focus among them. Screen boxes. */
  readonly layers: readonly DrawnLayer[]
  readonly input: Box
  readonly output: Box
}

/** The tiles in the stage's own coordinates; downwards the stack may be `scrolled`. */
export const tilesOf = ({ stack }: Overview, scrolled = 0): readonly Box[] =>
  stack.tiles.map(({ box }) => ({ ...box, x: box.x + stack.box.x, y: box.y + stack.box.y - scrolled }))

/**
 * The cell, laid out in `frame`, is moved into the focus as a whole: this is its CSS transform, from the
 * stage's corner. None where it stands already.
 */
export function intoFocus(frame: Box, focus: Box): string | undefined {
  const scale = Math.min(focus.width / frame.width, focus.height / frame.height)
  const [from, to] = [centreOf(frame), centreOf(focus)]
  const [x, y] = [to.x - from.x * scale, to.y - from.y * scale]
  const there = Math.max(Math.abs(x), Math.abs(y), Math.abs(scale - 1) * frame.width) < A_HAIR
  return there ? undefined : `translate(${x}px, ${y}px) scale(${scale})`
}

/** The focus as it is drawn: a square at depth 0, with the frame's aspect from depth 1 on. */
function focusBox({ tile, frame }: Focus, camera: Camera, depth: number): Box {
  const width = tile.width * camera.k
  const aspect = (frame.height / frame.width) * (tile.width / tile.height)
  const height = tile.height * camera.k * aspect ** clamp(depth, 0, 1)
  return boxAt(toScreen(camera, centreOf(tile)), width, height)
}

/** Wherever the camera is. Downwards the stack may be `scrolled`, px. */
export function sceneAt(overview: Overview, room: Room, focus: Focus, camera: Camera, scrolled = 0): Lens {
  const depth = depthOf(camera, focus)
  const grown = growth(camera, focus)
  const far = fadeAt('farLayers', depth)
  const drawn = focusBox(focus, camera, depth)
  const stray = strayed(camera, focus, depth)
  const place = placing(camera, focus, depth, grown, stray)
  const { input, output } = overview
  return {
    depth,
    growth: grown,
    focus: drawn,
    layers: tilesOf(overview, scrolled).map((tile, layer) => {
      if (layer === focus.layer) return { layer, box: drawn, opacity: 1 }
      const beside = Math.abs(layer - focus.layer) === 1
      const box = place(tile, pictogramOf(layer - focus.layer, overview, room))
      return { layer, box, opacity: beside ? 1 : far }
    }),
    input: place(input, gone(overview)),
    output: plotBox(output, room.data, camera, grown, stray),
  }
}

/**
 * Draws what stands at `home` at depth 0 and at `target` at depth 1. In between it is linear in size like the
 * focus, so what does not overlap at both ends never does; fingers that stray from the straight path take it along.
 */
function placing(camera: Camera, focus: Focus, depth: number, grown: number, stray: Point) {
  const cell = restAt('cell', focus)
  return (home: Box, target: Box): Box => {
    if (depth < 0) return magnified(home, camera)
    if (depth <= 1) return shifted(between(home, target, grown), stray.x, stray.y)
    const centre = centreOf(target)
    const { x, y } = toScreen(camera, toWorld(cell, centre))
    return shifted(target, x - centre.x, y - centre.y)
  }
}

/** How much the overview stands where it stands at rest, 0 … 1: what has its place on the stage goes else. */
export function atHome(camera: Camera, focus: Focus): number {
  const depth = depthOf(camera, focus)
  const { x, y } = strayed(camera, focus, depth)
  return (1 - fade(Math.hypot(x, y), 0, AWAY)) * fade(depth, -BELOW, 0)
}

/** How far the camera holds the focus from the straight path. */
function strayed(camera: Camera, focus: Focus, depth: number): Point {
  const middle = centreOf(focus.tile)
  const is = toScreen(camera, middle)
  const should = toScreen(cameraAtDepth(depth, focus), middle)
  return { x: is.x - should.x, y: is.y - should.y }
}

/** The plot that the output becomes is no part of the world: the camera moves it less and less. */
function plotBox(output: Box, data: Box, camera: Camera, grown: number, strayed: Point): Box {
  if (camera.k < 1) return magnified(output, camera)
  const { x, y } = strayed
  return shifted(between(output, data, grown), x * (1 - grown), y * (1 - grown))
}

/** Where the layer `steps` after the focus stands at depth 1; those beyond the neighbours queue up behind them. */
function pictogramOf(steps: number, { flow }: Overview, { before, after }: Room): Box {
  const from = steps < 0 ? before : after
  const beyond = (steps - Math.sign(steps)) * (PICTOGRAM + PICTOGRAM_GAP)
  const centre = flow === 'across' ? { ...from, x: from.x + beyond } : { ...from, y: from.y + beyond }
  return boxAt(centre, PICTOGRAM)
}

/** The input, just outside the edge it comes from. */
const gone = ({ flow, input }: Overview): Box =>
  flow === 'across' ? { ...input, x: -input.width } : { ...input, y: -input.height }

const between = (from: Box, to: Box, share: number): Box => ({
  x: mix(from.x, to.x, share),
  y: mix(from.y, to.y, share),
  width: mix(from.width, to.width, share),
  height: mix(from.height, to.height, share),
})

const magnified = (box: Box, camera: Camera): Box => ({
  ...toScreen(camera, box),
  width: box.width * camera.k,
  height: box.height * camera.k,
})

const shifted = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy })
