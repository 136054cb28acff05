/** A state as one column of units, or one row: as large as where it stands. */
import { Canvas } from '../stage/Canvas.tsx'
import { usePaint } from '../stage/ramp.ts'

/** A unit's length in pixels of the canvas, which is stretched, and what of it is gap. */
const UNIT = 8
const GAP = 1

export function StateStrip(props: { values: ArrayLike<number>; upright: boolean }) {
  const paint = usePaint()
  const long = () => props.values.length * UNIT
  const draw = (context: CanvasRenderingContext2D) => {
    const colour = paint()
    const { values, upright } = props
    for (let k = 0; k < values.length; k++) {
      context.fillStyle = colour(values[k])
      if (upright) context.fillRect(0, k * UNIT, UNIT, UNIT - GAP)
      else context.fillRect(k * UNIT, 0, UNIT - GAP, UNIT)
    }
  }
  return (
    <Canvas
      class="unroll-state"
      width={props.upright ? UNIT : long()}
      height={props.upright ? long() : UNIT}
      paint={draw}
    />
  )
}
