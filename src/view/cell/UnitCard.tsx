/** One unit in numbers: which it is, and its gates, state and output at the time step on show. */
import { createMemo, For, Index, Show } from 'solid-js'
import { at, type LayerTrace } from '../../model/cells/cell.ts'
import type { CellPhase } from '../../scene/layout/cell.ts'
import { isKnown } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { Icon } from '../parts/Icon.tsx'
import { valueText } from '../parts/numbers.ts'
import { place } from '../stage/place.ts'
import { useValueColour } from '../stage/ramp.ts'
import { useLetter, useOdds } from '../text/LetterWay.tsx'
import { percent, visible } from '../text/letters.ts'
import { Picker } from './card/Picker.tsx'

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
    return Array.from(at(parts.h, props.step, units))
  })
  const text = (value: number) => valueText(value, preferences.language())
  const sentence = () =>
    isKnown(playback.computeStep(), 'gates')
      ? words().cell.keeps(valueAt('f', props.step), valueAt('i', props.step))
      : words().cell.waiting
  const letter = useLetter(() => props.step)
  const entering = () => (camera.focusLayer() === 0 ? letter() : undefined)
  const odds = useOdds(() => props.step)
  /** Of the last layer, once it has been computed. */
  const likeliest = () =>
    camera.focusLayer() === playback.moment().shape.layers - 1 && isKnown(playback.computeStep(), 'output')
      ? odds()?.[0]
      : undefined
  return (
    <section
      class="panel unit-card"
      data-topic="unitPicker"
      style={{ ...place(box()), opacity: camera.fades.details() }}
    >
      <div class="unit-head">
        <h2>
          {words().cell.unitOf(props.unit + 1, props.trace.units)}
          <Show when={entering()}>
            {(letter) => (
              <small>
                {words().text.way.input(letter().shown, letter().code + 1, letter().vocabulary.length)}
              </small>
            )}
          </Show>
        </h2>
        <Neighbour by={-1} name={words().cell.unitBefore} unit={props.unit} units={props.trace.units} />
        <Neighbour by={1} name={words().cell.unitAfter} unit={props.unit} units={props.trace.units} />
      </div>
      <Picker
        name={words().cell.unit}
        count={props.trace.units}
        value={props.unit}
        text={words().cell.unitOf(props.unit + 1, props.trace.units)}
        choose={camera.chooseUnit}
      >
        <div class="unit-picker" aria-hidden="true">
          <Index each={outputs()}>
            {(value, unit) => (
              <span
                class="unit-cell"
                classList={{ chosen: unit === props.unit }}
                style={{ background: colour(value()) }}
              />
            )}
          </Index>
        </div>
      </Picker>
      <dl class="unit-values">
        <For each={ROWS}>
          {(row) => {
            const known = () => isKnown(playback.computeStep(), row.phase)
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
      <Show when={likeliest()}>
        {(odd) => (
          <button type="button" class="letter-way" onClick={() => camera.toPart('h')}>
            {words().text.way.likeliest(visible(odd().letter), percent(odd().share))}
          </button>
        )}
      </Show>
      <p>{sentence()}</p>
    </section>
  )
}

/** The unit before or after: to the very one, however narrow its cell is. */
function Neighbour(props: { by: 1 | -1; name: string; unit: number; units: number }) {
  const { camera } = useApp()
  const next = () => props.unit + props.by
  const there = () => next() >= 0 && next() < props.units
  return (
    <button
      type="button"
      class="round quiet"
      aria-label={props.name}
      aria-disabled={!there()}
      onClick={() => there() && camera.chooseUnit(next())}
    >
      <Icon name="chevronRight" size={20} />
    </button>
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
