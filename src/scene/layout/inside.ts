/** How the stage is divided when it shows the inside of one layer. */
import { type Box, clamp, type Point } from '../geometry.ts'
import { frameAspect } from './cell.ts'
import { flowOf, hasDock, type Viewport } from './overview.ts'

export type Inside = {
  /** What the layer's tile grows into. */
  readonly frame: Box
  /** The cell is drawn from top to bottom. */
  readonly upright: boolean
  /** Parts are drawn a little smaller. */
  readonly small: boolean
  /** Middles of the pictograms of the layers before and after. */
  readonly before: Point
  readonly after: Point
  /** Where the plot of the prediction goes; absent where there is no room for it. */
  readonly data: Box | undefined
}

/** Side of a neighbour's pictogram. */
export const PICTOGRAM = 46

export function insideOf(viewport: Viewport): Inside {
  return flowOf(viewport) === 'across' ? beside(viewport) : below(viewport)
}

/** Landscape: the cell on the left, the data on the right. */
function beside(viewport: Viewport): Inside {
  const { width, height, top, bottom } = viewport
  const docked = hasDock(viewport)
  const wide = width > 1100
  const gutter = docked ? (wide ? 84 : 70) : 64
  const column = docked ? (wide ? clamp(width * 0.25, 292, 380) : 240) : 0
  const right = docked ? width - 16 - column : width
  const room: Box = {
    x: gutter,
    y: top + 10,
    width: right - 2 * gutter,
    height: height - top - bottom - 20,
  }
  const frame = centred(room, frameAspect(false))
  const axis = frame.y + frame.height / 2
  return {
    frame,
    upright: false,
    small: !docked,
    before: { x: frame.x - gutter / 2, y: axis },
    after: { x: frame.x + frame.width + gutter / 2, y: axis },
    data: docked
      ? { x: right, y: frame.y, width: column, height: Math.min(250, frame.height * 0.5) }
      : undefined,
  }
}

/** Portrait: the cell above, the data below. On a wide and low stage the cell still lies on its side. */
function below(viewport: Viewport): Inside {
  const { width, height, top, bottom, text } = viewport
  const large = hasDock(viewport)
  const world = height - top - bottom
  const plotHeight = clamp(world * 0.16, 62, large ? 170 : 110) * Math.min(text, 1.3)
  const data: Box = { x: 10, y: height - bottom - plotHeight - 8, width: width - 20, height: plotHeight }
  const upright = width / (world - plotHeight) < 1
  const edge = upright ? PICTOGRAM * 0.4 : 8
  const side = upright ? 10 : 62
  const room: Box = {
    x: side,
    y: top + edge,
    width: width - 2 * side,
    height: data.y - top - 2 * edge - 6,
  }
  const frame = centred(room, frameAspect(upright))
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 }
  return {
    frame,
    upright,
    small: !large,
    before: upright ? { x: middle.x, y: frame.y } : { x: side / 2, y: middle.y },
    after: upright ? { x: middle.x, y: frame.y + frame.height } : { x: width - side / 2, y: middle.y },
    data,
  }
}

/** The largest box of this aspect in `room`, in its middle. */
function centred(room: Box, aspect: number): Box {
  const width = Math.max(Math.min(room.width, room.height * aspect), 1)
  const height = width / aspect
  return {
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
    width,
    height,
  }
}
