/** One wire: a pale pipe, a line in it, and an arrowhead where the flow arrives. */
import { createMemo } from 'solid-js'
import { arrowAt, roundedPath } from '../../scene/geometry.ts'
import type { Wire } from '../../scene/layout/stack.ts'

const ARROW = 'M-8 -5L0 0L-8 5Z'
/** From its tip to the wire that it runs into, px. */
const SHORT = 4

/** `idle`: nothing runs. `backward` reverses dashes and arrow. */
export type WireState = 'idle' | 'forward' | 'backward'

export function WireView(props: { wire: Wire; state: WireState; paused: boolean; opacity: number }) {
  const path = createMemo(() => roundedPath(props.wire.points))
  const arrow = () => arrowAt(props.wire.points, props.state === 'backward', SHORT)
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
      {props.wire.kind === 'loop' && <path class="arrow" d={ARROW} transform={arrow()} />}
    </g>
  )
}
