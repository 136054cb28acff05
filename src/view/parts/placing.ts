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

/** Below, above, right or left of the subject: the first that has room; else the roomier of below and above. */
export function placeBeside(subject: Box, card: Size, screen: Size): Place {
  const right = subject.x + subject.width
  const bottom = subject.y + subject.height
  const left = clamp(subject.x, GAP, Math.max(screen.width - card.width - GAP, GAP))
  const top = clamp(subject.y, GAP, Math.max(screen.height - card.height - GAP, GAP))
  const room = {
    below: screen.height - bottom - 2 * GAP,
    above: subject.y - 2 * GAP,
    right: screen.width - right - 2 * GAP,
    left: subject.x - 2 * GAP,
  }
  const tall = screen.height - 2 * GAP
  if (room.below >= card.height) return { left, top: bottom + GAP, maxHeight: room.below }
  if (room.above >= card.height) return { left, top: subject.y - GAP - card.height, maxHeight: room.above }
  if (room.right >= card.width && tall >= card.height) return { left: right + GAP, top, maxHeight: tall }
  if (room.left >= card.width && tall >= card.height) {
    return { left: subject.x - GAP - card.width, top, maxHeight: tall }
  }
  return room.below >= room.above
    ? { left, top: bottom + GAP, maxHeight: room.below }
    : { left, top: GAP, maxHeight: room.above }
}
