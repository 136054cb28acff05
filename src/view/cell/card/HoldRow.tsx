/** The experiment: hold a gate at a value, and see what becomes of the forecast. */
import { createSignal, For, Show } from 'solid-js'
import type { GateId } from '../../../scene/layout/cell.ts'
import { useApp } from '../../../state/app.ts'
import { valueText } from '../../parts/numbers.ts'
import { evenScale, Slider } from '../../parts/Slider.tsx'
import { LockIcon } from './HoldBadge.tsx'
import { HoldForecast } from './HoldForecast.tsx'

const STEP = 0.01
const GATE = evenScale(0, 1, STEP, 0.1)
const CANDIDATE = evenScale(-1, 1, STEP, 0.1)

export function HoldRow(props: {
  part: GateId
  layer: number
  step: number
  /** What the gate is at, by its weights, or held; `undefined` before it is computed. */
  value: number | undefined
}) {
  const { words, holds, preferences } = useApp()
  const text = (value: number) => valueText(value, preferences.language())
  const held = () => holds.valueOf(props.layer, props.part, props.step)
  const [everywhere, setEverywhere] = createSignal(true)
  /** Whether all steps are held, or would be. */
  const all = () => {
    const here = holds.of(props.layer, props.part)
    return here.length > 0 ? here.some(({ step }) => step === 'all') : everywhere()
  }
  const elsewhere = () =>
    holds
      .of(props.layer, props.part)
      .flatMap(({ step }) => (step === 'all' || step === props.step ? [] : [step + 1]))
      .sort((a, b) => a - b)

  let forecast!: HTMLElement

  function hold(value: number, every = all()) {
    // What changes is to be seen, wherever the card was scrolled to.
    if (held() === undefined) forecast.scrollIntoView({ block: 'nearest' })
    holds.set({ layer: props.layer, part: props.part, step: every ? 'all' : props.step, value })
  }
  const release = () => holds.release(props.layer, props.part)

  /** A drag that is broken off gives back the very value it began with, which no place on the track has. */
  function slide(value: number) {
    if (Math.round(value / STEP) === Number((value / STEP).toFixed(9))) hold(value)
    else release()
  }

  function choose(every: boolean) {
    const value = held()
    setEverywhere(every)
    if (value !== undefined) hold(value, every)
    else release()
  }

  return (
    <section class="hold" data-topic="hold" aria-label={words().card.hold.title}>
      <HoldForecast ref={(figure) => (forecast = figure)} />
      <div class="hold-bar">
        <div class="hold-choices">
          <HoldButton name={words().card.hold.at(0)} on={held() === 0} press={() => hold(0)} lock />
          <HoldButton name={words().card.hold.learned} on={held() === undefined} press={release} />
          <HoldButton name={words().card.hold.at(1)} on={held() === 1} press={() => hold(1)} lock />
        </div>
      </div>
      <Slider
        name={words().card.hold.value}
        topic="hold"
        scale={props.part === 'g' ? CANDIDATE : GATE}
        value={held() ?? props.value ?? 0}
        text={(value) => ((held() ?? props.value) === undefined ? words().controls.noLoss : text(value))}
        ticks={[]}
        layout="row"
        onValue={slide}
      />
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={all()}
          checked={all()}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        <span>{words().card.hold.everywhere}</span>
      </label>
      <p class="hold-note" aria-live="polite">
        <Show when={held() !== undefined}>{words().card.hold.held(text(held() ?? 0))} </Show>
        <Show when={elsewhere().length > 0}>{words().card.hold.elsewhere(elsewhere().join(', '))}</Show>
      </p>
    </section>
  )
}

function HoldButton(props: { name: string; on: boolean; lock?: boolean; press: () => void }) {
  return (
    <button type="button" aria-pressed={props.on} onClick={() => props.press()}>
      <For each={props.lock && props.on ? [0] : []}>{() => <LockIcon />}</For>
      {props.name}
    </button>
  )
}
