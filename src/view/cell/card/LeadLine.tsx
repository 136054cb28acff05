/** The dotted line that ties a card to its component. */
import { type Box, centreOf } from '../../../scene/geometry.ts'
import type { CardPlace } from '../../../scene/layout/card.ts'
import type { PartId } from '../../../scene/layout/cell.ts'

/** How far the line keeps from what it joins. */
const GAP = 4

export function LeadLine(props: { part: PartId; from: Box; place: CardPlace; opacity: number }) {
  const path = () => {
    const { from, place } = props
    const { card, sheet } = place
    const { x, y } = centreOf(from)
    if (sheet) {
      const bottom = from.y + from.height + GAP
      // To the card's icon, in its upper left corner.
      const to = { x: card.x + 40, y: card.y - GAP }
      return `M${x} ${bottom}C${x} ${(bottom + to.y) / 2} ${to.x} ${(bottom + to.y) / 2} ${to.x} ${to.y}`
    }
    const right = from.x + from.width + GAP
    const to = { x: card.x - GAP, y: card.y + 40 }
    // Up at once: what stands beside the component is what it is joined to.
    return `M${right} ${y}C${right + 40} ${to.y} ${(right + to.x) / 2} ${to.y} ${to.x} ${to.y}`
  }
  return (
    <svg class={`lead-line hue-${props.part}`} aria-hidden="true" style={{ opacity: props.opacity }}>
      <path d={path()} />
    </svg>
  )
}
