/** One unit's value at every time step, with the sequence behind it. A tap, a drag or the arrow keys go to a step. */
import { For, Show } from 'solid-js'
import { lineOf } from '../../../scene/plot.ts'
import { useApp } from '../../../state/app.ts'
import { valueText } from '../../parts/numbers.ts'
import { Picker } from './Picker.tsx'
import { PlotEnds } from './PlotEnds.tsx'
import { heightIn, type Range } from './range.ts'

/** Units of the drawing per time step; it is as wide as the card. */
const PITCH = 25
const HEIGHT = 49
const EDGE = 6
/** Height of a line of names. */
const NAMES = 20

export function StepsChart(props: {
  values: readonly number[]
  /** The sequence on show, where it is a single curve. */
  input: readonly number[] | undefined
  /** What enters at each step, where it has a name. */
  names: readonly string[]
  step: number
  /** Whether the value of this step has been computed at this point of the story. */
  known: boolean
  range: Range
  goTo: (step: number) => void
}) {
  const { words, preferences } = useApp()
  const width = () => props.values.length * PITCH
  const x = (step: number) => (step + 0.5) * PITCH
  const y = (value: number) => heightIn(props.range, value, EDGE, HEIGHT - EDGE)
  const points = () => props.values.map((value, step) => ({ x: x(step), y: y(value) }))
  /** How many steps have been computed. */
  const told = () => props.step + (props.known ? 1 : 0)
  const sequence = () => {
    const values = props.input
    if (!values) return ''
    const most = Math.max(1, ...values.map(Math.abs))
    return lineOf(
      values.map((value, step) => ({
        x: x(step),
        y: heightIn({ low: -most, high: most }, value, EDGE, HEIGHT - EDGE),
      })),
    )
  }
  const height = () => HEIGHT + (props.names.length > 0 ? NAMES : 0)
  const text = () => {
    const value = props.known
      ? valueText(props.values[props.step], preferences.language())
      : words().card.next
    return [`t = ${props.step + 1}`, props.names[props.step], value].filter(Boolean).join(': ')
  }

  return (
    <figure class="card-plot steps-chart" data-topic="timeStep">
      <figcaption>
        {words().card.steps(props.values.length)}
        <Show when={props.input}>
          <span class="steps-key">{words().card.input}</span>
        </Show>
      </figcaption>
      <Picker
        name={words().card.step}
        count={props.values.length}
        value={props.step}
        text={text()}
        choose={(step) => props.goTo(step)}
      >
        <svg viewBox={`0 0 ${width()} ${height()}`} aria-hidden="true">
          <rect class="steps-now" x={props.step * PITCH} width={PITCH} y={0} height={height()} rx={6} />
          <For each={props.names}>
            {(name, step) => (
              <text
                class="steps-name"
                classList={{ now: step() === props.step }}
                x={x(step())}
                y={HEIGHT + NAMES - 5}
                text-anchor="middle"
              >
                {name}
              </text>
            )}
          </For>
          <line class="plot-axis" x1={0} x2={width()} y1={y(0)} y2={y(0)} />
          <path class="steps-input" d={sequence()} />
          <path class="steps-later" d={lineOf(points().slice(Math.max(told() - 1, 0)))} />
          <path class="steps-line" d={lineOf(points().slice(0, told()))} />
          <For each={points()}>
            {(at, step) => (
              <circle
                classList={{
                  'steps-dot': step() < told(),
                  'steps-dot-later': step() >= told(),
                  now: step() === props.step && props.known,
                }}
                cx={at.x}
                cy={at.y}
                r={step() === props.step ? 5.5 : 3}
              />
            )}
          </For>
        </svg>
      </Picker>
      <PlotEnds first="t = 1" count={props.values.length} value={props.step} />
    </figure>
  )
}
