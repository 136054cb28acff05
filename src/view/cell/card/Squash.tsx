/** The function that squashes a sum, with the point where it is now. */
import { Show } from 'solid-js'
import { sigmoid } from '../../../model/cells/cell.ts'
import { lineOf } from '../../../scene/plot.ts'
import { useApp } from '../../../state/app.ts'
import { valueText } from '../../parts/numbers.ts'

const FUNCTIONS = {
  sigma: { of: sigmoid, low: 0, reach: 6 },
  tanh: { of: Math.tanh, low: -1, reach: 3 },
} as const

const HEIGHT = 73
const LEFT = 26
const TOP = 7
const BOTTOM = HEIGHT - 19
const POINTS = 60

export function Squash(props: {
  kind: keyof typeof FUNCTIONS
  /** CSS px. */
  width: number
  /** What goes in; `undefined` before it is computed. */
  sum: number | undefined
  /** What it is held at instead. */
  held: number | undefined
}) {
  const { words, preferences } = useApp()
  const text = (number: number) => valueText(number, preferences.language())
  const right = () => props.width - 6
  const shape = () => FUNCTIONS[props.kind]
  /** What goes in and what comes out. */
  const point = () => props.sum !== undefined && { sum: props.sum, value: shape().of(props.sum) }
  const reach = () => Math.max(shape().reach, 1.15 * Math.abs(props.sum ?? 0))
  const x = (sum: number) => LEFT + ((sum / reach() + 1) / 2) * (right() - LEFT)
  const y = (value: number) => BOTTOM - ((value - shape().low) / (1 - shape().low)) * (BOTTOM - TOP)
  const curve = () =>
    lineOf(
      Array.from({ length: POINTS + 1 }, (_, k) => {
        const sum = (k / POINTS) * 2 * reach() - reach()
        return { x: x(sum), y: y(shape().of(sum)) }
      }),
    )
  /** Numbers stay inside the drawing. */
  const labelX = (sum: number) => Math.min(Math.max(x(sum), LEFT + 18), right() - 18)

  return (
    <figure class="card-plot squash-plot" data-topic={props.kind === 'tanh' ? 'tanh' : 'sigmoid'}>
      <figcaption>{words().card.squash[props.kind]}</figcaption>
      <svg
        viewBox={`0 0 ${props.width} ${HEIGHT}`}
        role="img"
        aria-label={
          props.sum === undefined
            ? words().card.next
            : words().card.squashed(text(props.sum), text(shape().of(props.sum)))
        }
      >
        <line class="plot-axis" x1={LEFT} x2={right()} y1={y(0)} y2={y(0)} />
        <line class="plot-bound" x1={LEFT} x2={right()} y1={TOP} y2={TOP} />
        <text class="plot-end" x={LEFT - 6} y={TOP + 4} text-anchor="end">
          1
        </text>
        <text class="plot-end" x={LEFT - 6} y={BOTTOM + 4} text-anchor="end">
          {shape().low === 0 ? '0' : '−1'}
        </text>
        <path class="squash-curve" d={curve()} />
        <Show when={point()}>
          {(point) => (
            <>
              <path
                class="squash-guide"
                d={`M${LEFT} ${y(point().value)}H${x(point().sum)}V${BOTTOM}`}
                opacity={props.held === undefined ? 1 : 0.4}
              />
              <circle
                class={props.held === undefined ? 'squash-point' : 'squash-ghost'}
                cx={x(point().sum)}
                cy={y(point().value)}
                r={5.5}
              />
              <text class="plot-number" x={labelX(point().sum)} y={HEIGHT - 3} text-anchor="middle">
                {text(point().sum)}
              </text>
            </>
          )}
        </Show>
        <Show when={props.sum !== undefined && props.held !== undefined}>
          <line class="squash-held" x1={LEFT} x2={right()} y1={y(props.held ?? 0)} y2={y(props.held ?? 0)} />
          <circle class="squash-point" cx={x(props.sum ?? 0)} cy={y(props.held ?? 0)} r={5.5} />
        </Show>
      </svg>
    </figure>
  )
}
