/** The wires of the cell: where data have passed, where they run, and how much of the error comes back. */
import { Index, Show } from 'solid-js'
import { type Arrowhead, arrowPath, roundedPath } from '../../scene/geometry.ts'
import { CELL_PHASES, type CellLayout, type CellWire } from '../../scene/layout/cell.ts'
import type { ComputeStep } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'

const ARROW: Arrowhead = { length: 6, half: 4, short: 0 }

export function CellWires(props: {
  layout: CellLayout
  now: ComputeStep
  /** Size of the gradient at this step against the largest of all steps, 0 … 1. */
  gradient: number
}) {
  const { playback, camera } = useApp()
  const { cellWires, otherParts } = camera.fades
  const stateOf = (wire: CellWire) => {
    const { place } = props.now
    if (place.kind === 'backward') return 'backward'
    if (place.kind === 'validate') return 'done'
    const [now, its] = [CELL_PHASES.indexOf(place.phase), CELL_PHASES.indexOf(wire.phase)]
    if (its === now) return 'forward'
    return its < now ? 'done' : 'idle'
  }
  /** Where the output leaves the cell. */
  const tap = () => props.layout.parts.h.box
  return (
    <svg class="cell-wires" aria-hidden="true" style={{ opacity: cellWires() * otherParts() }}>
      <Index each={props.layout.wires}>
        {(wire) => (
          <g
            class={`wire ${wire().loop ? 'loop' : 'flow'} ${stateOf(wire())}`}
            classList={{ paused: !playback.playing() }}
            data-wire={wire().id}
            style={{ '--gradient': props.gradient }}
          >
            <path class="pipe" d={roundedPath(wire().points)} />
            <path class="line" d={roundedPath(wire().points)} />
            <Show when={wire().to}>
              <path class="arrow" d={arrowPath(wire().points, stateOf(wire()) === 'backward', ARROW)} />
            </Show>
          </g>
        )}
      </Index>
      <circle class="cell-tap" cx={tap().x + tap().width / 2} cy={tap().y + tap().height / 2} r={5} />
    </svg>
  )
}
