/** A vector on its way: one cell per unit, across the wire. */
import { Show } from 'solid-js'
import type { Box } from '../../scene/geometry.ts'
import { Canvas, createDensity } from '../stage/Canvas.tsx'
import { place } from '../stage/place.ts'
import { usePaint } from '../stage/ramp.ts'

/** Of a cell: what is not gap. */
const FILLED = 0.86

export function Strip(props: { box: Box; values: ArrayLike<number>; selected: number | undefined }) {
  const paint = usePaint()
  const density = createDensity()
  const upright = () => props.box.height > props.box.width
  const draw = (context: CanvasRenderingContext2D, width: number, height: number) => {
    const colour = paint()
    const { values } = props
    const pitch = Math.max(width, height) / values.length
    for (let k = 0; k < values.length; k++) {
      context.fillStyle = colour(values[k])
      if (upright()) context.fillRect(0, k * pitch, width, pitch * FILLED)
      else context.fillRect(k * pitch, 0, pitch * FILLED, height)
    }
  }
  /** Where a unit's cell begins and how long it is, in % of the strip. */
  const cell = (unit: number) => {
    const [from, length] = [`${(unit / props.values.length) * 100}%`, `${100 / props.values.length}%`]
    return upright() ? { top: from, height: length } : { left: from, width: length }
  }
  return (
    <span class="strip" classList={{ upright: upright() }} style={place(props.box)}>
      <Canvas width={props.box.width * density()} height={props.box.height * density()} paint={draw} />
      <Show when={props.selected !== undefined}>
        <span class="strip-selected" style={cell(props.selected ?? 0)} />
      </Show>
    </span>
  )
}
