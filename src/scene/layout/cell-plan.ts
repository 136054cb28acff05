/**
 * Where the parts of an LSTM cell stand. The axis carries the main sentence (input, new information, sum, memory,
 * tanh, output); beside it, on the side of the forget gate, the loop that keeps, on the other the loop that feeds
 * back. In landscape data flow along x, in portrait along y: that is the main axis, the other one crosses it.
 */
import { type Box, boxAt, centreOf, type Point } from '../geometry.ts'
import type { NodeId } from './cell.ts'

/** In thousandths of the drawing's width. */
type Plan = {
  readonly width: number
  readonly height: number
  readonly parts: Readonly<Record<NodeId, Point>>
  /** On the main axis: where the input turns off to the gates, and where their strips stand, if not right after them. */
  readonly bus: number
  readonly strip: number | undefined
  /** On the cross axis. */
  readonly memoryLoop: number
  readonly outputLoop: number
}

const LANDSCAPE: Plan = {
  width: 1000,
  height: 680,
  parts: {
    x: { x: 112, y: 340 },
    f: { x: 318, y: 130 },
    i: { x: 318, y: 270 },
    g: { x: 318, y: 410 },
    o: { x: 318, y: 550 },
    timesF: { x: 474, y: 130 },
    timesI: { x: 474, y: 340 },
    plus: { x: 568, y: 340 },
    c: { x: 690, y: 340 },
    tanh: { x: 806, y: 340 },
    timesO: { x: 888, y: 340 },
    h: { x: 950, y: 340 },
  },
  bus: 208,
  strip: 398,
  memoryLoop: 52,
  outputLoop: 634,
}

const PORTRAIT: Plan = {
  width: 1000,
  height: 1240,
  parts: {
    x: { x: 500, y: 122 },
    f: { x: 134, y: 392 },
    i: { x: 378, y: 392 },
    g: { x: 622, y: 392 },
    o: { x: 866, y: 392 },
    timesF: { x: 134, y: 598 },
    timesI: { x: 500, y: 598 },
    plus: { x: 500, y: 719 },
    c: { x: 500, y: 860 },
    tanh: { x: 500, y: 1012 },
    timesO: { x: 500, y: 1102 },
    h: { x: 500, y: 1164 },
  },
  bus: 236,
  strip: undefined,
  memoryLoop: 38,
  outputLoop: 972,
}

const planOf = (upright: boolean): Plan => (upright ? PORTRAIT : LANDSCAPE)

/** Width by height of the frame in each form: the tile's square turns into this while zooming. */
export function frameAspect(upright: boolean): number {
  const { width, height } = planOf(upright)
  return width / height
}

/** The plan as it lies in a frame. Px; along the main axis or the cross axis where it is a number. */
export type Ground = Omit<Plan, 'width' | 'height' | 'parts'> & {
  readonly frame: Box
  readonly upright: boolean
  /** Px for a thousandth of the plan's width. */
  readonly unit: number
  /** The middle of a part. */
  readonly centre: (id: NodeId) => Point
  readonly main: (point: Point) => number
  readonly cross: (point: Point) => number
  readonly point: (main: number, cross: number) => Point
}

/** The plan, as large as it gets in the middle of `frame`. */
export function planIn(frame: Box, upright: boolean): Ground {
  const plan = planOf(upright)
  const unit = Math.min(frame.width / plan.width, frame.height / plan.height)
  const drawn = boxAt(centreOf(frame), plan.width * unit, plan.height * unit)
  const main = ({ x, y }: Point) => (upright ? y : x)
  const cross = ({ x, y }: Point) => (upright ? x : y)
  const along = (value: number) => main(drawn) + value * unit
  const across = (value: number) => cross(drawn) + value * unit
  return {
    frame,
    upright,
    unit,
    centre: (id) => ({ x: drawn.x + plan.parts[id].x * unit, y: drawn.y + plan.parts[id].y * unit }),
    main,
    cross,
    point: (main, cross) => (upright ? { x: cross, y: main } : { x: main, y: cross }),
    bus: along(plan.bus),
    strip: plan.strip && along(plan.strip),
    memoryLoop: across(plan.memoryLoop),
    outputLoop: across(plan.outputLoop),
  }
}
