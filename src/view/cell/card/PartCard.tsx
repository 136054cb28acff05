/** What one component does: in words, as an equation with its numbers now, as curves, and as an experiment. */
import { createEffect, createMemo, createUniqueId, on, onCleanup, onMount, Show } from 'solid-js'
import { EQUATIONS, type GateLetter } from '../../../content/equations/lstm.ts'
import { termsOf } from '../../../model/cells/terms.ts'
import { weightMap } from '../../../model/network.ts'
import { layerWeights } from '../../../model/trace.ts'
import { cardPlace } from '../../../scene/layout/card.ts'
import { cellLayout, type PartId } from '../../../scene/layout/cell.ts'
import { useApp } from '../../../state/app.ts'
import { GuessButton } from '../../guess/GuessButton.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { valueText } from '../../parts/numbers.ts'
import { place } from '../../stage/place.ts'
import { LetterOdds, OneHot, useLetters } from '../../text/LetterWay.tsx'
import { TopicLines } from '../../topics/TopicLines.tsx'
import { PART_TOPICS } from '../part-topics.ts'
import { Equation } from './Equation.tsx'
import { HoldRow } from './HoldRow.tsx'
import { LeadLine } from './LeadLine.tsx'
import { PartIcon } from './PartIcon.tsx'
import { rangeOf } from './range.ts'
import { Squash } from './Squash.tsx'
import { StepsChart } from './StepsChart.tsx'
import { UnitBars } from './UnitBars.tsx'
import { acrossUnits, entryOf, isGate, overSteps, quantityOf } from './values.ts'
import { WeightedSums } from './WeightedSums.tsx'

/** As in the style sheet, both sides and edges together. CSS px. */
const CARD_PADDING = 34
const PLOT_GAP = 14

export function PartCard(props: {
  part: PartId
  /** Layer, time step and unit count from 0. */
  layer: number
  step: number
  unit: number
  /** Whether the story has come to this part's values of this step. */
  known: boolean
  goTo: (step: number) => void
  close: () => void
}) {
  const { words, playback, camera, holds, preferences, viewport, explaining } = useApp()
  const heading = createUniqueId()
  let card!: HTMLElement
  let title!: HTMLHeadingElement

  const where = createMemo(() => cardPlace(viewport(), camera.inside()))
  const partBox = () => {
    const { upright, small } = camera.inside()
    return cellLayout(camera.lens().focus, upright, small).parts[props.part].box
  }
  /** Of each of two plots side by side. */
  const plotWidth = () => (where().card.width - CARD_PADDING - PLOT_GAP) / 2
  const opacity = camera.fades.card

  const trace = () => playback.moment().picture.trace.layers[props.layer]
  const unit = () => Math.min(props.unit, trace().units - 1)
  const gate = (): GateLetter | undefined => (isGate(props.part) ? props.part : undefined)
  const terms = (of: GateLetter) => {
    const { shape, snapshot } = playback.moment()
    const weights = layerWeights(snapshot.weights, weightMap(shape), props.layer)
    return termsOf(shape.cell, weights, trace(), of, unit(), props.step)
  }
  const own = createMemo(() => terms(gate() ?? 'f'))
  const letters = useLetters()
  /** Letters enter the first layer; of their vectors the entry that is 1 is the one to look at. */
  const hot = () => (props.layer === 0 ? letters().at(props.step) : undefined)
  /** The last layer's output is turned into odds. */
  const odds = () => letters().length > 0 && props.layer === playback.moment().shape.layers - 1
  const entry = () => (props.part === 'x' ? hot()?.code : undefined) ?? unit()
  const quantity = createMemo(() => quantityOf(trace(), unit(), props.step, own()))
  const series = createMemo(() => overSteps(trace(), props.part, entry()))
  const units = createMemo(() => acrossUnits(trace(), props.part, props.step))
  const range = () => rangeOf(!'fio'.includes(props.part), [...series(), ...units()])
  const held = () => {
    const id = gate()
    return id && holds.valueOf(props.layer, id, props.step)
  }
  /** What goes through a σ or tanh on the way to this part's value, and comes out. */
  const squashed = () => {
    if (props.part === 'h') {
      const sum = quantity()('c')
      return { kind: 'tanh', sum, value: Math.tanh(sum) } as const
    }
    const id = gate()
    if (!id) return undefined
    const { sum } = own()
    if (id === 'g') return { kind: 'tanh', sum, value: Math.tanh(sum) } as const
    return { kind: 'sigma', sum, value: 1 / (1 + Math.exp(-sum)) } as const
  }
  const input = () => {
    const { example, shape } = playback.moment()
    return shape.inputs === 1 ? Array.from(example.xs) : undefined
  }
  const valueNow = () =>
    props.known ? valueText(series()[props.step], preferences.language()) : words().card.next

  /** Known even while the card is being taken away. */
  let part = props.part
  // Another part, by a symbol of the equation: the same card begins anew.
  createEffect(
    on(
      () => props.part,
      (next) => {
        part = next
        card.scrollTop = 0
        title.focus({ preventScroll: true })
      },
    ),
  )

  /** A tap beside the card closes it, as long as nothing else is meant by it. */
  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element) || !target.closest('.stage')) return
    if (!target.closest('.component-card, button, input, label, a')) props.close()
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      props.close()
    }
    // Keys that scroll the card or move its sliders are not meant for the stage.
    if (event.key.startsWith('Arrow')) event.stopPropagation()
  }
  /** Fingers and wheel scroll the card; the world behind it stays. */
  const stop = (event: Event) => event.stopPropagation()

  onMount(() => document.addEventListener('click', onClick))
  onCleanup(() => {
    document.removeEventListener('click', onClick)
    if (card.contains(document.activeElement))
      document.querySelector<HTMLElement>(`button[data-part="${part}"]`)?.focus({ preventScroll: true })
  })

  return (
    <>
      <LeadLine part={props.part} from={partBox()} place={where()} opacity={opacity()} />
      <section
        ref={card}
        role="dialog"
        data-topic={PART_TOPICS[props.part]}
        aria-labelledby={heading}
        class={`component-card hue-${props.part}`}
        classList={{ sheet: where().sheet }}
        style={{
          ...place(where().card),
          height: where().sheet ? `${where().card.height}px` : 'auto',
          'max-height': `${where().card.height}px`,
          opacity: opacity(),
        }}
        on:pointerdown={stop}
        on:wheel={stop}
        on:keydown={onKey}
      >
        <header class="card-title">
          <span class="card-icon">
            <PartIcon part={props.part} />
          </span>
          <div>
            <h2 id={heading} ref={title} tabindex="-1">
              {words().cell.parts[props.part]}
            </h2>
            <p class="card-place">{words().card.place(props.layer + 1, unit() + 1, props.step + 1)}</p>
          </div>
          <button
            type="button"
            class="round quiet"
            aria-label={words().about.close}
            onClick={() => props.close()}
          >
            <Icon name="close" size={22} />
          </button>
        </header>
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
          {(letter) => (
            <p class="card-about">
              {words().text.way.weight(letter().shown, valueText(own().x, preferences.language()))}
            </p>
          )}
        </Show>
        <Show when={props.part === 'x'}>
          <WeightedSums terms={terms} known={props.known} go={(part) => camera.toPart(part)} />
        </Show>
        <div class="card-pair">
          <Show when={squashed()}>
            {(squash) => (
              <Squash
                kind={squash().kind}
                width={plotWidth()}
                point={props.known ? squash() : undefined}
                held={held()}
              />
            )}
          </Show>
          <Show when={units().length > 1 && !(props.part === 'x' && hot())}>
            <UnitBars
              values={units()}
              unit={entryOf(trace(), props.part, unit())}
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
          {words().cell.parts[props.part]}: {valueNow()}
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
      </section>
    </>
  )
}
