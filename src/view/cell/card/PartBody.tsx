/** What one component does: in words, as an equation with its numbers now, as curves, and as an experiment. */
import { createMemo, Show } from 'solid-js'
import { EQUATIONS } from '../../../content/equations/lstm.ts'
import { termsOf } from '../../../model/cells/terms.ts'
import { weightMap } from '../../../model/network.ts'
import { layerWeights } from '../../../model/trace.ts'
import type { GateId, PartId } from '../../../scene/layout/cell.ts'
import { useApp } from '../../../state/app.ts'
import { GuessButton } from '../../guess/GuessButton.tsx'
import { valueText } from '../../parts/numbers.ts'
import { LetterOdds, OneHot, useLetters } from '../../text/LetterWay.tsx'
import { TopicLines } from '../../topics/TopicLines.tsx'
import { PART_TOPICS } from '../part-topics.ts'
import { Equation } from './Equation.tsx'
import { HoldRow } from './HoldRow.tsx'
import { rangeOf } from './range.ts'
import { Squash } from './Squash.tsx'
import { StepsChart } from './StepsChart.tsx'
import { UnitBars } from './UnitBars.tsx'
import { acrossUnits, entryOf, isGate, overSteps, quantityOf } from './values.ts'
import { WeightedSums } from './WeightedSums.tsx'

/** Between two plots side by side, px. */
const PLOT_GAP = 14

export function PartBody(props: {
  part: PartId
  /** Layer, time step and unit count from 0. */
  layer: number
  step: number
  unit: number
  /** Whether the story has come to this part's values of this step. */
  known: boolean
  /** CSS px. */
  width: number
  goTo: (step: number) => void
}) {
  const { words, playback, camera, holds, preferences, explaining } = useApp()
  const trace = () => playback.moment().picture.trace.layers[props.layer]
  const gate = (): GateId | undefined => (isGate(props.part) ? props.part : undefined)
  /** Whether its values may be negative. */
  const signed = () => !gate() || props.part === 'g'
  const terms = (of: GateId) => {
    const { shape, snapshot } = playback.moment()
    const weights = layerWeights(snapshot.weights, weightMap(shape), props.layer)
    return termsOf(shape.cell, weights, trace(), of, props.unit, props.step)
  }
  const own = createMemo(() => terms(gate() ?? 'f'))
  const letters = useLetters()
  /** Letters enter the first layer; of their vectors the entry that is 1 is the one to look at. */
  const hot = () => (props.layer === 0 ? letters().at(props.step) : undefined)
  /** The last layer's output is turned into odds. */
  const odds = () => letters().length > 0 && props.layer === playback.moment().shape.layers - 1
  const entry = () => (props.part === 'x' ? hot()?.code : undefined) ?? props.unit
  const quantity = createMemo(() => quantityOf(trace(), props.unit, props.step, own()))
  const series = createMemo(() => overSteps(trace(), props.part, entry()))
  const units = createMemo(() => acrossUnits(trace(), props.part, props.step))
  const range = () => rangeOf(signed(), [...series(), ...units()])
  const held = () => {
    const id = gate()
    return id && holds.valueOf(props.layer, id, props.step)
  }
  /** What goes through the σ or tanh of this part. */
  const sum = () => (props.part === 'h' ? quantity()('c') : own().sum)
  const input = () => {
    const { example, shape } = playback.moment()
    return shape.inputs === 1 ? Array.from(example.xs) : undefined
  }
  const text = (value: number) => valueText(value, preferences.language())

  return (
    <>
      <div class="card-about">
        <TopicLines brief topic={PART_TOPICS[props.part]} open={explaining.explain} />
      </div>
      <Equation
        columns={EQUATIONS[props.part]}
        value={props.known ? quantity() : undefined}
        shown={props.part !== 'x'}
        held={held() !== undefined}
        current={props.part}
        go={(part) => camera.toPart(part)}
      />
      <Show when={props.part === 'x' && hot()}>
        <OneHot step={props.step} />
      </Show>
      <Show when={gate() && props.known && hot()}>
        {(letter) => <p class="card-about">{words().text.way.weight(letter().shown, text(own().x))}</p>}
      </Show>
      <Show when={props.part === 'x'}>
        <WeightedSums terms={terms} known={props.known} go={(part) => camera.toPart(part)} />
      </Show>
      <div class="card-pair">
        <Show when={gate() || props.part === 'h'}>
          <Squash
            kind={signed() ? 'tanh' : 'sigma'}
            width={(props.width - PLOT_GAP) / 2}
            sum={props.known ? sum() : undefined}
            held={held()}
          />
        </Show>
        <Show when={units().length > 1 && !(props.part === 'x' && hot())}>
          <UnitBars
            values={units()}
            unit={entryOf(trace(), props.part, props.unit)}
            range={range()}
            known={props.known}
            choose={camera.chooseUnit}
          />
        </Show>
      </div>
      <StepsChart
        values={series()}
        input={input()}
        names={letters().map(({ shown }) => shown)}
        step={props.step}
        known={props.known}
        range={range()}
        goTo={props.goTo}
      />
      <Show when={gate()}>
        <GuessButton />
      </Show>
      <Show when={props.part === 'h' && odds()}>
        <LetterOdds step={props.step} known={props.known} />
      </Show>
      <p class="spoken" aria-live="polite">
        {words().cell.parts[props.part]}: {props.known ? text(series()[props.step]) : words().card.next}
      </p>
      <Show when={gate()}>
        {(id) => (
          <HoldRow
            part={id()}
            layer={props.layer}
            step={props.step}
            value={props.known ? series()[props.step] : undefined}
          />
        )}
      </Show>
    </>
  )
}
