/** A vector on its way: one cell per unit, across the wire. */
import { Index } from 'solid-js'
import type { Box } from '../../scene/geometry.ts'
import { useValueColour } from '../stage/ramp.ts'

export function Strip(props: { box: Box; values: ArrayLike<number>; selected: number | undefined }) {
  const colour = useValueColour()
  const upright = () => props.box.height > props.box.width
  const pitch = () => (upright() ? props.box.height : props.box.width) / props.values.length
  return (
    <g class="strip" transform={`translate(${props.box.x} ${props.box.y})`}>
      <rect
        class="strip-frame"
        x={-2}
        y={-2}
        width={props.box.width + 4}
        height={props.box.height + 4}
        rx={3}
      />
      <Index each={Array.from(props.values)}>
        {(value, k) => (
          <rect
            x={upright() ? 0 : k * pitch()}
            y={upright() ? k * pitch() : 0}
            width={upright() ? props.box.width : pitch() * 0.86}
            height={upright() ? pitch() * 0.86 : props.box.height}
            fill={colour(value())}
          />
        )}
      </Index>
      {props.selected !== undefined && (
        <rect
          class="strip-selected"
          x={upright() ? -3.5 : props.selected * pitch() - 1}
          y={upright() ? props.selected * pitch() - 1 : -3.5}
          width={upright() ? props.box.width + 7 : pitch() + 2}
          height={upright() ? pitch() + 2 : props.box.height + 7}
          rx={2}
        />
      )}
    </g>
  )
}
