/** A layer's output over time: a row per unit, a column per time step. */
import { createMemo } from 'solid-js'
import type { Box } from '../../scene/geometry.ts'
import { isSame } from '../../scene/same.ts'
import { useApp } from '../../state/app.ts'
import { Canvas, createDensity } from './Canvas.tsx'
import { place } from './place.ts'
import { usePaint } from './ramp.ts'

const PADDING = 3

export function HeatMap(props: {
  box: Box
  /** Shape [steps, units]. */
  values: Float64Array
  steps: number
  /** Steps that have been read; later columns stay empty. */
  read: number
  /** The step to frame; 0 is the first. */
  now: number
  label: string
}) {
  const { words } = useApp()
  const paint = usePaint()
  const density = createDensity()

  /** It is painted anew when its size changes, not while it moves. */
  const size = createMemo(
    () => ({
      width: Math.max(props.box.width - 2 * PADDING, 1),
      height: Math.max(props.box.height - 2 * PADDING, 1),
    }),
    undefined,
    { equals: isSame },
  )
  const draw = (context: CanvasRenderingContext2D, width: number, height: number) => {
    const colour = paint()
    const { values, steps, read } = props
    const units = values.length / steps
    const [cellWidth, cellHeight] = [width / steps, height / units]
    const gap = Math.min(density() * 0.5, cellHeight * 0.12)
    for (let step = 0; step < read; step++) {
      for (let unit = 0; unit < units; unit++) {
        context.fillStyle = colour(values[step * units + unit])
        context.fillRect(step * cellWidth, unit * cellHeight, cellWidth - gap, cellHeight - gap)
      }
    }
  }

  return (
    <div class="heat" data-topic="state" style={place(props.box)} role="img" aria-label={props.label}>
      <Canvas width={size().width * density()} height={size().height * density()} paint={draw} />
      <span
        class="heat-now"
        style={{
          left: `calc(${PADDING}px + (100% - ${2 * PADDING}px) * ${props.now / props.steps})`,
          width: `calc((100% - ${2 * PADDING}px) / ${props.steps})`,
        }}
      />
      <span class="heat-axis" aria-hidden="true">
        <span>{words().network.firstStep}</span>
        <span>{props.steps}</span>
      </span>
    </div>
  )
}
