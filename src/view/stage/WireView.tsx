/** One wire: a pale pipe, a line in it, and an arrowhead where the flow arrives. */
import { createMemo } from 'solid-js'
import { type Point, roundedPath } from '../../scene/geometry.ts'
import type { Wire } from '../../scene/layout/stack.ts'

/** `idle`: nothing runs. `backward` reverses dashes and arrow. */
export type WireState = 'idle' | 'forward' | 'backward'

export function WireView(props: { wire: Wire; state: WireState; paused: boolean; opacity: number }) {
  const path = createMemo(() => roundedPath(props.wire.points))
  return (
    <g
      class={`wire ${props.wire.kind} ${props.state}`}
      classList={{ paused: props.paused }}
      data-wire={props.wire.id}
      data-topic={props.wire.kind === 'loop' ? 'recurrence' : undefined}
      opacity={props.opacity}
    >
      <path class="pipe" d={path()} />
      <path class="line" d={path()} />
      {props.wire.kind === 'loop' && (
        <path class="arrow" d={ARROW} transform={arrowPlace(props.wire, props.state)} />
      )}
    </g>
  )
}

/** Its tip at the origin, pointing along +x. */
const ARROW = 'M-8 -5L0 0L-8 5Z'

/** At the end of the wire that is reached: the last leg forwards, the first leg backwards. */
function arrowPlace({ points }: Wire, state: WireState): string {
  const along = state === 'backward' ? points.toReversed() : points
  const [from, to] = along.slice(-2) as [Point, Point]
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  // The tip stops short of the wire it runs into, so that both stay readable.
  const back = 4
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const x = to.x - ((to.x - from.x) / length) * back
  const y = to.y - ((to.y - from.y) / length) * back
  return `translate(${x} ${y}) rotate(${angle})`
}
