/** Finds the place for a card beside the thing it is about, so that the thing stays in sight. */
import { type Box, clamp } from '../../scene/geometry.ts'

/** Distance from the subject and from the edge of the screen, in px. */
const GAP = 8

type Size = { readonly width: number; readonly height: number }

export type Place = {
  readonly left: number
  readonly top: number
  /** What is left of the height where the card is higher than the room. */
  readonly maxHeight: number
}

/** Puts a card that is to be seen there. */
export function putBeside(card: HTMLElement, anchor: Element, subject?: Element): void {
  card.style.maxHeight = ''
  const { left, top, maxHeight } = placeBeside(
    anchor.getBoundingClientRect(),
    { width: card.offsetWidth, height: card.offsetHeight },
    { width: window.innerWidth, height: window.innerHeight },
    subject?.getBoundingClientRect(),
  )
  card.style.left = `${left}px`
  card.style.top = `${top}px`
  card.style.maxHeight = `${maxHeight}px`
  card.classList.add('placed')
}

/**
 * Off the anchor and its subject: below, above, right or left, the first that has room. Where none has, the
 * subject may be covered, but never the anchor.
 */
export function placeBeside(anchor: Box, card: Size, screen: Size, subject?: Box): Place {
  return (
    (subject && sideOf(around(anchor, subject), card, screen)) ??
    sideOf(anchor, card, screen) ??
    squeezed(anchor, card, screen)
  )
}

function sideOf(box: Box, card: Size, screen: Size): Place | undefined {
  const room = roomAround(box, screen)
  const { left, top } = aligned(box, card, screen)
  const tall = screen.height - 2 * GAP
  if (room.below >= card.height) return { left, top: box.y + box.height + GAP, maxHeight: room.below }
  if (room.above >= card.height) return { left, top: box.y - GAP - card.height, maxHeight: room.above }
  if (tall < card.height) return undefined
  if (room.right >= card.width) return { left: box.x + box.width + GAP, top, maxHeight: tall }
  if (room.left >= card.width) return { left: box.x - GAP - card.width, top, maxHeight: tall }
  return undefined
}

/** The card is higher than any room: it scrolls, in the larger of below and above. */
function squeezed(box: Box, card: Size, screen: Size): Place {
  const { below, above } = roomAround(box, screen)
  const { left } = aligned(box, card, screen)
  return below >= above
    ? { left, top: box.y + box.height + GAP, maxHeight: below }
    : { left, top: GAP, maxHeight: above }
}

const roomAround = (box: Box, screen: Size) => ({
  below: screen.height - box.y - box.height - 2 * GAP,
  above: box.y - 2 * GAP,
  right: screen.width - box.x - box.width - 2 * GAP,
  left: box.x - 2 * GAP,
})

/** In line with the box's own left and top edge, within the screen. */
const aligned = (box: Box, card: Size, screen: Size) => ({
  left: clamp(box.x, GAP, Math.max(screen.width - card.width - GAP, GAP)),
  top: clamp(box.y, GAP, Math.max(screen.height - card.height - GAP, GAP)),
})

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}
