/** All units of a part side by side, the chosen one boxed. A tap, a drag or the arrow keys choose another. */
import { Index } from 'solid-js'
import { useApp } from '../../../state/app.ts'
import { valueText } from '../../parts/numbers.ts'
import { Picker } from './Picker.tsx'
import { PlotEnds } from './PlotEnds.tsx'
import { heightIn, type Range } from './range.ts'

const HEIGHT = 54
const EDGE = 4

export function UnitBars(props: {
  values: readonly number[]
  unit: number
  range: Range
  known: boolean
  choose: (unit: number) => void
}) {
  const { words, preferences } = useApp()
  const count = () => props.values.length
  const y = (value: number) => heightIn(props.range, value, EDGE, HEIGHT - EDGE)
  const valueNow = () =>
    props.known ? valueText(props.values[props.unit], preferences.language()) : words().card.next
  return (
    <figure class="card-plot unit-bars" data-topic="unitPicker">
      <figcaption>{words().card.units(count())}</figcaption>
      <Picker
        name={words().card.unit}
        count={count()}
        value={props.unit}
        text={`${props.unit + 1}: ${valueNow()}`}
        choose={(unit) => props.choose(unit)}
      >
        <svg viewBox={`0 0 ${count()} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <line class="plot-axis" x1={0} x2={count()} y1={y(0)} y2={y(0)} />
          <Index each={props.values}>
            {(value, k) => (
              <rect
                class="card-bar"
                classList={{ chosen: k === props.unit }}
                x={k + 0.12}
                width={0.76}
                y={props.known ? Math.min(y(value()), y(0)) : y(0)}
                height={props.known ? Math.max(Math.abs(y(value()) - y(0)), 1) : 0}
              />
            )}
          </Index>
          <rect class="card-bar-box" x={props.unit} width={1} y={1} height={HEIGHT - 2} />
        </svg>
      </Picker>
      <PlotEnds first="1" count={count()} value={props.unit} />
    </figure>
  )
}
