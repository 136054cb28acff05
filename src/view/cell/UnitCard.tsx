/** One unit in numbers: which it is, and its gates, state and output at the time step on show. */
import { createMemo, For, Index } from 'solid-js'
import type { LayerTrace } from '../../model/cells/cell.ts'
import type { CellPhase } from '../../scene/layout/cell.ts'
import { isKnown } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { valueText } from '../parts/numbers.ts'
import { place } from '../stage/place.ts'
import { useValueColour } from '../stage/ramp.ts'

/** What is listed, and the phase from which on it is known. `before`: of the time step before. */
const ROWS: readonly {
  readonly part: string
  readonly index: string
  readonly phase: CellPhase
  readonly before?: true
}[] = [
  { part: 'f', index: 't', phase: 'gates' },
  { part: 'o', index: 't', phase: 'gates' },
  { part: 'i', index: 't', phase: 'gates' },
  { part: 'c', index: 't−1', phase: 'input', before: true },
  { part: 'g', index: 't', phase: 'gates' },
  { part: 'c', index: 't', phase: 'state' },
]

export function UnitCard(props: { trace: LayerTrace; step: number; unit: number }) {
  const { words, preferences, playback, camera } = useApp()
  const colour = useValueColour()
  const box = () => camera.inside().unit!
  const valueAt = (part: string, step: number) =>
    step < 0 ? 0 : props.trace.parts[part][step * props.trace.units + props.unit]
  const outputs = createMemo(() => {
    const { units, parts } = props.trace
    return Array.from(parts.h.subarray(props.step * units, (props.step + 1) * units))
  })
  const text = (value: number) => valueText(value, preferences.language())
  const sentence = () =>
    isKnown(playback.sequence(), 'gates')
      ? words().cell.keeps(valueAt('f', props.step), valueAt('i', props.step))
      : words().cell.waiting
  return (
    <section class="panel unit-card" style={{ ...place(box()), opacity: camera.lens().fades.details }}>
      <h2>{words().cell.unitOf(props.unit + 1, props.trace.units)}</h2>
      <div class="unit-picker" role="radiogroup" aria-label={words().cell.unit}>
        <Index each={outputs()}>
          {(value, unit) => (
            <label class="unit-cell" style={{ background: colour(value()) }}>
              <input
                type="radio"
                name="unit"
                checked={unit === props.unit}
                aria-label={words().cell.unitOf(unit + 1, props.trace.units)}
                onChange={() => camera.chooseUnit(unit)}
              />
            </label>
          )}
        </Index>
      </div>
      <dl class="unit-values">
        <For each={ROWS}>
          {(row) => {
            const known = () => isKnown(playback.sequence(), row.phase)
            const value = () => valueAt(row.part, props.step - (row.before ? 1 : 0))
            return (
              <div class={`unit-row part-${row.part}`}>
                <dt>
                  <i>{row.part}</i>
                  <sub>{row.index}</sub>
                </dt>
                <dd class="unit-bar" aria-hidden="true">
                  <span style={barOf(row.part, known() ? value() : 0)} />
                </dd>
                <dd>{known() ? text(value()) : words().cell.next}</dd>
              </div>
            )
          }}
        </For>
      </dl>
      <p>{sentence()}</p>
    </section>
  )
}

/** Gates grow from the left; signed values from the middle. */
function barOf(part: string, value: number) {
  const share = Math.min(Math.abs(value), 1)
  if (part === 'g' || part === 'c') {
    return { left: `${value < 0 ? 50 - share * 50 : 50}%`, width: `${share * 50}%` }
  }
  return { left: '0%', width: `${share * 100}%` }
}
