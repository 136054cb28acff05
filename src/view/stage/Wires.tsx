/**
 * Wires of one kind: a pale pipe, a line in it, and an arrowhead where the flow of a loop arrives. Drawn together:
 * in every frame of a pinch all of them change, and the browser's work is by the element.
 */
import { createMemo, Show } from 'solid-js'
import { type Arrowhead, arrowPath, roundedPaths } from '../../scene/geometry.ts'
import type { Wire } from '../../scene/layout/stack.ts'

/** Short of the wire that it runs into. */
const ARROW: Arrowhead = { length: 8, half: 5, short: 4 }

/** `idle`: nothing runs. `backward` reverses dashes and arrows. */
export type WireState = 'idle' | 'forward' | 'backward'

export function Wires(props: {
  kind: 'flow' | 'loop'
  wires: readonly Wire[]
  state: WireState
  paused: boolean
  opacity: number
}) {
  const path = createMemo(() => roundedPaths(props.wires))
  const arrows = () => props.wires.map((wire) => arrowPath(wire, props.state === 'backward', ARROW)).join('')
  return (
    <g
      class={`wire ${props.kind} ${props.state}`}
      classList={{ paused: props.paused }}
      data-wires={props.kind}
      data-topic={props.kind === 'loop' ? 'recurrence' : undefined}
      opacity={props.opacity}
    >
      <path class="pipe" d={path()} />
      <path class="line" d={path()} />
      <Show when={props.kind === 'loop'}>
        <path class="arrow" d={arrows()} />
      </Show>
    </g>
  )
}
