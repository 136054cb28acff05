/**
 * Where the reader is in the world. Kept: the layer gone into, the part gone to, the camera, and the level
 * it is at or on its way to. Depth, level, layout, and what stands where are derived from these.
 */
import { batch, createEffect, createMemo, createSignal, on } from 'solid-js'
import { type Camera, IDENTITY, moved, panBy, zoomAt } from '../scene/camera.ts'
import {
  boxUnder,
  depthOf,
  depthRate,
  type Focus,
  type Level,
  levelOf,
  nearestTile,
  restAt,
  rubber,
  toneOf,
  zoomRange,
} from '../scene/depth.ts'
import { FADES, type FadeName, fadeAt } from '../scene/fades.ts'
import { type Box, centreOf, clamp, type Point } from '../scene/geometry.ts'
import { besideCard, cardPlace } from '../scene/layout/card.ts'
import { GATES, type PartId } from '../scene/layout/cell.ts'
import { cellLayout } from '../scene/layout/cell-layout.ts'
import { insideOf } from '../scene/layout/inside.ts'
import { overview, type Viewport } from '../scene/layout/overview.ts'
import { atHome, sceneAt, tilesOf } from '../scene/lens.ts'
import { hintAt, layerAfterSwipe, SWIPE, settle } from '../scene/settle.ts'
import { createMotion } from './motion.ts'

/** Where the reader is in the world. */
export type WorldPlace = {
  readonly level: Level
  /** From 0. */
  readonly layer: number
  readonly unit: number
  readonly part?: PartId | undefined
}

export type CameraState = ReturnType<typeof createCamera>

/** What fingers can go to. */
const PARTS: readonly PartId[] = ['x', ...GATES, 'c', 'h']

/** Depths closer than this are the same. */
export const AT_REST = 0.001

export function createCamera(
  viewport: () => Viewport,
  countLayers: () => number,
  hasParts: () => boolean,
  reducedMotion: () => boolean,
) {
  // A memo: every epoch tells the number anew, and another layout ends every gesture.
  const layers = createMemo(countLayers)
  /** How far the stack of layers is scrolled, where it is longer than its room. */
  const [scrolled, setScrolled] = createSignal(0)
  const [layer, setLayer] = createSignal(0)
  const [part, setPart] = createSignal<PartId>()
  const [camera, setCamera] = createSignal<Camera>(IDENTITY)
  /** The unit whose numbers are shown; 0 is the first. */
  const [unit, chooseUnit] = createSignal(0)
  /** The level the camera rests at, or will after its flight. */
  const [goal, setGoal] = createSignal<Level>('network')
  /** The camera the fingers ask for, before the rubber band; only while they have hold of the world. */
  const [asked, setAsked] = createSignal<Camera>()
  let began: Level = 'network'
  let beganAt: PartId | undefined
  /** How far the fingers have panned in the direction of the flow, px. */
  let along = 0
  const motion = createMotion(camera, setCamera, reducedMotion, () => {
    if (goal() !== 'component') setPart(undefined)
  })

  const layout = createMemo(() => overview(viewport(), layers()))
  const inside = createMemo(() => insideOf(viewport()))
  const focusLayer = createMemo(() => Math.min(layer(), layers() - 1))

  /** Where the parts of a cell stand that fills `box`. */
  function partsIn(box: Box) {
    const { upright, small } = inside()
    return cellLayout(box, upright, small).parts
  }

  const focus = createMemo<Focus>(() => {
    const { frame } = inside()
    const id = part()
    const cell = id && partsIn(frame)[id].box
    return {
      layer: focusLayer(),
      tile: tilesOf(layout(), scrolled())[focusLayer()],
      frame,
      part: cell && { box: cell, into: besideCard(cell, cardPlace(viewport(), inside())) },
    }
  })
  const depth = createMemo(() => depthOf(camera(), focus()))
  // Without a part to go to, the cell can be enlarged, but it stays the cell.
  const level = createMemo<Level>((was) => levelOf(part() ? depth() : Math.min(depth(), 1), was), 'network')
  /** The level that buttons speak of: whoever has let go on the way out is out. */
  const heading = createMemo(() => (goal() === 'network' && !asked() ? 'network' : level()))
  const lens = createMemo(() => sceneAt(layout(), inside(), focus(), camera(), scrolled()))
  /** Whether anything but the plain overview is to be seen. */
  const zoomed = createMemo(() => Math.abs(depth()) > AT_REST)
  /** Furniture has its place at home: fingers that draw the world aside would tear the two apart. */
  const home = createMemo(() => (zoomed() ? atHome(camera(), focus()) : 1))
  /** Each by itself: most of them stand still in most frames. */
  const fades = Object.fromEntries(
    FADES.map((name) => [
      name,
      createMemo(() => fadeAt(name, depth()) * (name === 'furniture' ? home() : 1)),
    ]),
  ) as Readonly<Record<FadeName, () => number>>

  function settleAt(target: Level) {
    setAsked(undefined)
    setGoal(target)
    motion.flyTo(restAt(target, focus()))
  }

  /** Another layer can only be chosen while the whole network is seen, or on the spot inside a cell. */
  function enter(next: number) {
    motion.stop()
    const within = level() !== 'network'
    batch(() => {
      setAsked(undefined)
      setPart(undefined)
      setLayer(next)
      setGoal('cell')
    })
    if (within) setCamera(restAt('cell', focus()))
    else motion.flyTo(restAt('cell', focus()))
  }

  /** The neighbour's cell comes in from the side that this one is pushed away to make room for. */
  function slideTo(next: number) {
    const from = next > focusLayer() ? SWIPE : -SWIPE
    enter(next)
    const { upright } = inside()
    setCamera((rest) => (upright ? moved(rest, 0, from) : moved(rest, from, 0)))
    settleAt('cell')
  }

  /** The part that fingers go into: the one under them when the cell is reached. */
  function choosePart(at: Point) {
    if (depth() < 1 - AT_REST || !hasParts()) setPart(undefined)
    else if (!part()) {
      const parts = partsIn(lens().focus)
      setPart(boxUnder(PARTS, (id) => parts[id].box, at))
    }
  }

  // The room has changed (rotation, a larger dock, another number of layers): stand where one stood.
  createEffect(
    on([layout, inside], () => {
      // Fingers that hold the world keep it: a rotation lets them go by itself, a dock that grows need not.
      if (asked()) return
      const rest = restAt(goal(), focus())
      // On its way it only has another place to land: a dock that grows a little must not make it jump.
      if (motion.flying()) motion.flyTo(rest)
      else motion.jumpTo(rest)
    }),
  )

  const range = () => zoomRange(focus())

  return {
    layout,
    inside,
    focusLayer,
    part,
    depth,
    level,
    heading,
    lens,
    fades,
    zoomed,
    moving: motion.moving,
    tone: createMemo(() => toneOf(depth())),
    scrolled,
    setScrolled,
    unit,
    chooseUnit,
    enter,
    leave: () => settleAt('network'),
    place: (): WorldPlace => ({ level: goal(), layer: focusLayer(), unit: unit(), part: part() }),
    /** There at once, without a flight. */
    jumpTo(place: WorldPlace) {
      batch(() => {
        setPart(place.part)
        setLayer(place.layer)
        chooseUnit(place.unit)
        setGoal(place.level)
      })
      motion.jumpTo(restAt(place.level, focus()))
    },
    /** One level out. */
    out() {
      settleAt(goal() === 'component' ? 'cell' : 'network')
    },
    toCell: () => settleAt('cell'),
    toPart(next: PartId) {
      setPart(next)
      settleAt('component')
    },
    /** One level in, by a button or key; to a part only `toPart` leads. */
    zoomIn() {
      if (goal() === 'network') enter(focusLayer())
    },
    /** The layer after `from`, or the one before; inside a cell, on to that layer's. */
    chooseBy(step: 1 | -1, from = focusLayer()) {
      const next = clamp(from + step, 0, layers() - 1)
      if (goal() !== 'network') enter(next)
      else if (!zoomed()) setLayer(next)
    },
    /** Whether a point of the screen lies on the layer in focus. */
    holds({ x, y }: Point) {
      const { focus: box } = lens()
      return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
    },

    /** It may move at any moment: what else is drawn waits already. */
    holdStill: motion.keepMoving,
    /** Fingers (or a trackpad) take hold of the world around a point of the screen. */
    grab(at: Point) {
      motion.stop()
      began = goal()
      beganAt = part()
      along = 0
      if (!zoomed()) setLayer(nearestTile(tilesOf(layout(), scrolled()), at))
      setAsked(camera())
      choosePart(at)
    },
    zoomBy(at: Point, factor: number, dx: number, dy: number) {
      motion.keepMoving()
      const wanted = zoomAt(moved(asked() ?? camera(), dx, dy), at, factor, range())
      setAsked(wanted)
      setCamera(rubber(wanted, focus(), at))
      choosePart(at)
    },
    panBy(dx: number, dy: number) {
      const view: Box = { x: 0, y: 0, width: viewport().width, height: viewport().height }
      const drawn = zoomed() ? lens().focus : view
      motion.keepMoving()
      along += inside().upright ? dy : dx
      const wanted = panBy(asked() ?? camera(), dx, dy, drawn, view)
      setAsked(wanted)
      setCamera(rubber(wanted, focus(), centreOf(view)))
    },
    /** Fingers let go while the world grew by e^rate per second. */
    release(rate: number) {
      const velocity = depthRate(rate, depth(), focus())
      const target = settle({ depth: depth(), velocity, part: part() !== undefined })
      const next = layerAfterSwipe(focusLayer(), along, layers())
      if (target === 'cell' && began === 'cell' && next !== focusLayer()) slideTo(next)
      else settleAt(target)
    },
    /** A gesture was broken off: back to where it began. */
    cancel() {
      setPart(beganAt)
      settleAt(goal())
    },
    hint: createMemo(() => hintAt(depth(), part() !== undefined, began)),
  }
}
