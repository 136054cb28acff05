/** A state at rest: one cell per unit, row by row, coloured by value. */
import { Index } from 'solid-js'
import { useValueColour } from './ramp.ts'

/** Share of a cell that is gap. */
const GAP = 0.14

export function StateGrid(props: { values: ArrayLike<number> }) {
  const colour = useValueColour()
  const columns = () => Math.ceil(Math.sqrt(props.values.length))
  const rows = () => Math.ceil(props.values.length / columns())
  return (
    <svg class="state-grid" viewBox={`0 0 ${columns()} ${columns()}`} aria-hidden="true">
      <g transform={`translate(0 ${(columns() - rows()) / 2})`}>
        <Index each={Array.from(props.values)}>
          {(value, k) => (
            <rect
              x={(k % columns()) + GAP / 2}
              y={Math.floor(k / columns()) + GAP / 2}
              width={1 - GAP}
              height={1 - GAP}
              rx={0.2}
              fill={colour(value())}
            />
          )}
        </Index>
      </g>
    </svg>
  )
}
