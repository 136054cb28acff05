/** A state at rest: one cell per unit, row by row, coloured by value. */
import { createMemo } from 'solid-js'
import { Canvas, createDensity } from './Canvas.tsx'
import { usePaint } from './ramp.ts'

/** Of a cell: what is gap, and how round it is. */
const GAP = 0.14
const ROUNDNESS = 0.2

export function StateGrid(props: {
  values: ArrayLike<number>
  /** How large it is shown, px. */
  side: number
}) {
  const paint = usePaint()
  const density = createDensity()
  /** In large steps: while it grows it is stretched, and seldom painted anew. */
  const side = createMemo(() => 2 ** Math.ceil(Math.log2(Math.max(props.side * density(), 1))))
  const draw = (context: CanvasRenderingContext2D) => {
    const { values } = props
    const colour = paint()
    const columns = Math.ceil(Math.sqrt(values.length))
    const above = (columns - Math.ceil(values.length / columns)) / 2
    context.scale(side() / columns, side() / columns)
    for (let k = 0; k < values.length; k++) {
      const [column, row] = [k % columns, Math.floor(k / columns)]
      context.fillStyle = colour(values[k])
      context.beginPath()
      context.roundRect(column + GAP / 2, above + row + GAP / 2, 1 - GAP, 1 - GAP, ROUNDNESS)
      context.fill()
    }
  }
  return <Canvas class="state-grid" width={side()} height={side()} paint={draw} />
}
