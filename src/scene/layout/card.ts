/** Where a component's card stands, and where the component goes so that the card never covers it. */
import { type Box, boxAt, centreOf, clamp, mix } from '../geometry.ts'
import type { Inside } from './inside.ts'
import type { Viewport } from './overview.ts'

export type CardPlace = {
  readonly card: Box
  /** From the lower edge, over the width of the stage; else beside the component. */
  readonly sheet: boolean
  /** What is left free: there goes the component. */
  readonly free: Box
}

const CARD_WIDTH = 420
const SHEET_WIDTH = 600
/** Most of the stage that a sheet may take. */
const SHEET_SHARE = 0.54
const MARGIN = 8
/** Room between a component's middle and the edge of a phone, px. */
const EDGE_SHEET = 64
/** The component is drawn a little larger than in the whole cell. */
const SUBJECT_ZOOM = 1.3

export function cardPlace(
  { width, height, top, bottom }: Viewport,
  { upright, timeline }: Inside,
): CardPlace {
  const stage = height - top - bottom
  if (upright) {
    const cardHeight = stage * SHEET_SHARE
    const cardWidth = Math.min(width, SHEET_WIDTH)
    const y = top + stage - cardHeight
    const card = { x: (width - cardWidth) / 2, y, width: cardWidth, height: cardHeight }
    return { card, sheet: true, free: { x: 0, y: top, width, height: y - top } }
  }
  const cardWidth = Math.min(CARD_WIDTH, width * 0.56)
  const x = width - 16 - cardWidth
  // The timeline goes on being useful, unless it stands where the card must.
  const foot = timeline.x + timeline.width > x && timeline.x < x ? timeline.y : height - bottom
  const card = { x, y: top + MARGIN, width: cardWidth, height: foot - top - 2 * MARGIN }
  return { card, sheet: false, free: { x: 0, y: top, width: x, height: foot - top } }
}

/**
 * The box that the component fills while its card is open. It goes no further than it must: what it is
 * joined to should be seen as well.
 */
export function besideCard(box: Box, { free, sheet }: CardPlace): Box {
  const { x, y } = centreOf(box)
  const middle = centreOf(free)
  const edge = sheet ? EDGE_SHEET : free.width * 0.25
  const to = {
    x: clamp(x, free.x + edge, free.x + free.width - edge),
    y: sheet ? middle.y : mix(y, middle.y, 0.5),
  }
  return boxAt(to, box.width * SUBJECT_ZOOM, box.height * SUBJECT_ZOOM)
}
