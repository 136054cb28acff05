/** A data set as a small drawing of its own curve: the same stretch of x for each. */
import { FUNCTIONS, type FunctionId } from '../../model/data/registry.ts'

const WIDTH = 22
const HEIGHT = 16
/** Keeps the line's own width inside. */
const EDGE = 2
const STRETCH = 2 * Math.PI
/** Fine enough that jumps look upright. */
const POINTS = 120

export function CurveIcon(props: { data: FunctionId }) {
  const path = () => {
    const { at } = FUNCTIONS[props.data]
    let d = ''
    for (let k = 0; k <= POINTS; k++) {
      const x = EDGE + (k / POINTS) * (WIDTH - 2 * EDGE)
      const y = HEIGHT / 2 - (at((k / POINTS) * STRETCH) / 1.1) * (HEIGHT / 2 - EDGE)
      d += `${k ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`
    }
    return d
  }
  return (
    <svg
      class="curve-icon"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path
        d={path()}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
