/** Where a component's card stands, and where the component goes so that the card never covers it. */
import type { Box, Point } from '../geometry.ts'
import type { Inside } from './inside.ts'
import type { Viewport } from './overview.ts'

export type CardPlace = {
  readonly card: Box
  /** From the lower edge, over the width of the stage; else beside the component. */
  readonly sheet: boolean
  /** Middle of what is left free: there goes the component. */
  readonly subject: Point
}

const CARD_WIDTH = 420
const SHEET_WIDTH = 600
/** Most of the stage that a sheet may take. */
const SHEET_SHARE = 0.54
const MARGIN = 12
/** The component is drawn a little larger than in the whole cell. */
const SUBJECT_ZOOM = 1.3

export function cardPlace({ width, height, top, bottom }: Viewport, { upright }: Inside): CardPlace {
  const stage = height - top - bottom
  if (upright) {
    const cardHeight = stage * SHEET_SHARE
    const cardWidth = Math.min(width, SHEET_WIDTH)
    const y = top + stage - cardHeight
    const card = { x: (width - cardWidth) / 2, y, width: cardWidth, height: cardHeight }
    return { card, sheet: true, subject: { x: width / 2, y: (top + y) / 2 } }
  }
  const cardWidth = Math.min(CARD_WIDTH, width * 0.56)
  const x = width - 16 - cardWidth
  const card = { x, y: top + MARGIN, width: cardWidth, height: stage - 2 * MARGIN }
  return { card, sheet: false, subject: { x: x * 0.45, y: top + stage / 2 } }
}

/** The box that the component fills while its card is open. */
export function besideCard({ width, height }: Box, { subject }: CardPlace): Box {
  const [w, h] = [width * SUBJECT_ZOOM, height * SUBJECT_ZOOM]
  return { x: subject.x - w / 2, y: subject.y - h / 2, width: w, height: h }
}
