/** How the stage is divided when it shows the inside of one layer. */
import { type Box, boxAt, centreOf, clamp, type Point } from '../geometry.ts'
import { frameAspect } from './cell-plan.ts'
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
  /** Where the plot of the prediction goes. */
  readonly data: Box
  /** The numbers of one unit, where there is room for them. */
  readonly unit: Box | undefined
  /** All compute steps of the sequence. */
  readonly timeline: Box
}

/** Side of a neighbour's pictogram. */
export const PICTOGRAM = 46

export function insideOf(viewport: Viewport): Inside {
  return flowOf(viewport) === 'across' ? beside(viewport) : below(viewport)
}

/** Height of the timeline, and its distance from what is below it. */
const TIMELINE = 66
const GAP = 8
/** Height of one unit in numbers, with a sentence of two lines. */
const UNIT = 228
/** A cell that lies on its side has to be this much larger to be as easy to touch and, with large text, to read. */
const LYING_PAYS_FROM = 1.25
/** Words beside pictures grow with the reader's text as far as this, by the shorter side of the screen in px. */
const grownWords = ({ width, height, text }: Viewport) =>
  Math.min(text, Math.max(Math.min(width, height) / 285, 1))
/** In portrait pictograms stand on the frame's edges, a little more outside than inside. */
const OUTSIDE = 11

/** Landscape: the cell on the left, the data on the right. */
function beside(viewport: Viewport): Inside {
  return hasDock(viewport) ? besideDocked(viewport) : besideShort(viewport)
}

function besideDocked({ width, height, top, bottom, text }: Viewport): Inside {
  const wide = width > 1100
  const gutter = wide ? 84 : 70
  const column = wide ? clamp(width * 0.25, 292, 380) : 240
  const right = width - 16 - column
  const strip = TIMELINE * Math.min(text, 1.5)
  const timeline = { x: 12, y: height - bottom - GAP - strip, width: width - 24, height: strip }
  const room = { x: gutter, y: top + 8, width: right - 2 * gutter, height: timeline.y - top - 18 }
  const frame = centred(room, frameAspect(false))
  // Where the column is narrow, the sentences below take more lines.
  const dataHeight = Math.min(
    room.height * (wide ? 0.48 : 0.41),
    250,
    Math.max(room.height - 12 - (wide ? UNIT : UNIT + 18) * text, 110),
  )
  return {
    frame,
    upright: false,
    small: false,
    ...endsOf(frame, gutter / 2),
    data: { x: right, y: room.y, width: column, height: dataHeight },
    unit: {
      x: right,
      y: room.y + dataHeight + 12,
      width: column,
      height: room.height - dataHeight - 12,
    },
    timeline,
  }
}

/** A phone on its side: cell at the left edge, everything else to the right of it. */
function besideShort(viewport: Viewport): Inside {
  const { width, height, top, bottom } = viewport
  const gutter = 64
  const room = { x: gutter, y: top + 6, width: width * 0.5, height: height - top - bottom - 14 }
  const aspect = frameAspect(false)
  const frameWidth = Math.min(room.width, room.height * aspect)
  const frame = { x: gutter, y: room.y, width: frameWidth, height: frameWidth / aspect }
  const x = frame.x + frame.width + gutter
  const column = width - x - 12
  const strip = 56 * grownWords(viewport)
  const timeline = { x, y: room.y + room.height - strip, width: column, height: strip }
  return {
    frame,
    upright: false,
    small: true,
    ...endsOf(frame, gutter / 2),
    data: { x, y: room.y, width: column, height: Math.max(timeline.y - room.y - GAP, 1) },
    unit: undefined,
    timeline,
  }
}

/** Portrait: the cell above, the data below. On a wide and low stage the cell still lies on its side. */
function below(viewport: Viewport): Inside {
  const { width, height, top, bottom, text } = viewport
  const large = hasDock(viewport)
  const small = height < 700
  const strip = (small ? 52 : TIMELINE) * grownWords(viewport)
  const timeline = { x: 8, y: height - bottom - GAP - strip, width: width - 16, height: strip }
  const world = timeline.y - top
  const plotHeight = clamp(world * 0.12, 48, large ? 150 : 92)
  const data: Box = { x: 8, y: timeline.y - plotHeight - GAP, width: width - 16, height: plotHeight }
  const roomFor = (upright: boolean): Box => {
    const edge = upright ? PICTOGRAM / 2 + OUTSIDE + 1 : 8
    const side = upright ? 8 : 62
    return { x: side, y: top + edge, width: width - 2 * side, height: data.y - top - 2 * edge }
  }
  const [standing, lying] = [true, false].map((way) => centred(roomFor(way), frameAspect(way)))
  // Both are a thousand units wide: the wider frame shows everything larger. But lying, the gates stand
  // closer to each other.
  const upright = standing.width * LYING_PAYS_FROM * text >= lying.width
  const frame = upright ? standing : lying
  const middle = frame.x + frame.width / 2
  return {
    frame,
    upright,
    small: !large,
    ...(upright
      ? {
          before: { x: middle, y: frame.y - OUTSIDE },
          after: { x: middle, y: frame.y + frame.height + OUTSIDE },
        }
      : endsOf(frame, 31)),
    data,
    unit: undefined,
    timeline,
  }
}

/** Pictograms at both sides of a frame, on its axis. */
function endsOf({ x, y, width, height }: Box, away: number): Pick<Inside, 'before' | 'after'> {
  const axis = y + height / 2
  return { before: { x: x - away, y: axis }, after: { x: x + width + away, y: axis } }
}

/** The largest box of this aspect in `room`, in its middle. */
function centred(room: Box, aspect: number): Box {
  const width = Math.max(Math.min(room.width, room.height * aspect), 1)
  return boxAt(centreOf(room), width, width / aspect)
}
