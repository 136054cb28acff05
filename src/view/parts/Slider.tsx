/**
 * A native slider with our track and knob. A second finger, or anything else that interrupts a drag, puts
 * back the value it began with.
 */
import { For, onCleanup, Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import { clamp } from '../../scene/geometry.ts'
import { About } from './About.tsx'

/** How a value and its place on the track turn into each other. Places are whole numbers. */
export type Scale = {
  readonly first: number
  readonly last: number
  readonly placeOf: (value: number) => number
  readonly valueAt: (place: number) => number
  /** Places that Page Up and Page Down go. */
  readonly page: number
}

/** Values `step` apart. */
export function evenScale(min: number, max: number, step: number, page: number): Scale {
  // Divides by the inverse: 7 / 100 is 0.07, and 7 · 0.01 is not.
  const perUnit = Math.round(1 / step) || 1 / step
  return {
    first: Math.round(min * perUnit),
    last: Math.round(max * perUnit),
    placeOf: (value) => Math.round(value * perUnit),
    valueAt: (place) => place / perUnit,
    page: Math.round(page * perUnit),
  }
}

const PER_DECADE = 20

/** Equal factors are equally far apart; values have two digits. Both ends are powers of ten. */
export function decadeScale(min: number, max: number): Scale {
  return {
    first: Math.round(PER_DECADE * Math.log10(min)),
    last: Math.round(PER_DECADE * Math.log10(max)),
    placeOf: (value) => Math.round(PER_DECADE * Math.log10(value)),
    valueAt: (place) => Number((10 ** (place / PER_DECADE)).toPrecision(2)),
    page: PER_DECADE,
  }
}

export function Slider(props: {
  name: string
  topic: TopicId
  scale: Scale
  value: number
  /** A value as the reader sees and hears it. */
  text: (value: number) => string
  /** Values marked under the track. */
  ticks: readonly number[]
  /** `row`: name, track, value side by side. `stacked`: track below, with numbers and a sentence. */
  layout: 'row' | 'stacked'
  sentence?: string
  /** Cannot be moved, for this reason. */
  disabled?: boolean
  reason?: string
  onValue: (value: number) => void
}) {
  let row!: HTMLDivElement
  let input!: HTMLInputElement
  /** The drag under way: whose pointer, and the value to go back to. */
  let drag: { readonly pointer: number; readonly before: number; cancelled: boolean } | undefined

  const shareOf = (value: number) =>
    (props.scale.placeOf(value) - props.scale.first) / (props.scale.last - props.scale.first)

  function begin(event: PointerEvent) {
    if (drag) return
    drag = { pointer: event.pointerId, before: props.value, cancelled: false }
    window.addEventListener('pointerdown', interrupt, true)
    window.addEventListener('pointerup', end, true)
    window.addEventListener('pointercancel', cancel, true)
    document.addEventListener('visibilitychange', restore)
  }

  function interrupt(event: PointerEvent) {
    if (drag && event.pointerId !== drag.pointer) restore()
  }

  /** Back to the value before; whatever the finger still does is ignored until it lifts. */
  function restore() {
    if (!drag || drag.cancelled) return
    drag.cancelled = true
    props.onValue(drag.before)
    input.value = String(props.scale.placeOf(drag.before))
  }

  function cancel(event: PointerEvent) {
    if (event.pointerId !== drag?.pointer) return
    restore()
    end(event)
  }

  function end(event: PointerEvent) {
    if (event.pointerId === drag?.pointer) letGo()
  }

  function letGo() {
    drag = undefined
    window.removeEventListener('pointerdown', interrupt, true)
    window.removeEventListener('pointerup', end, true)
    window.removeEventListener('pointercancel', cancel, true)
    document.removeEventListener('visibilitychange', restore)
  }
  onCleanup(letGo)

  function onInput() {
    if (drag?.cancelled) input.value = String(props.scale.placeOf(drag.before))
    else props.onValue(props.scale.valueAt(input.valueAsNumber))
  }

  function onKeyDown(event: KeyboardEvent) {
    const pages = { PageUp: 1, PageDown: -1 }[event.key]
    if (!pages) return
    event.preventDefault()
    const { placeOf, valueAt, page, first, last } = props.scale
    const place = placeOf(props.value) + pages * page
    props.onValue(valueAt(clamp(place, first, last)))
  }

  return (
    <div
      ref={row}
      class="slider"
      data-topic={props.topic}
      data-layout={props.layout}
      data-disabled={props.disabled ? '' : undefined}
    >
      <About topic={props.topic} heading={props.name} class="slider-name" subject={() => row} />
      <div class="slider-track" style={{ '--share': shareOf(props.value) }}>
        <For each={props.ticks}>
          {(tick) => (
            <span class="slider-tick" style={{ '--at': shareOf(tick) }} aria-hidden="true">
              <span>{props.text(tick)}</span>
            </span>
          )}
        </For>
        <input
          ref={input}
          type="range"
          disabled={props.disabled ?? false}
          title={props.disabled ? props.reason : undefined}
          aria-label={props.name}
          min={props.scale.first}
          max={props.scale.last}
          step="1"
          value={props.scale.placeOf(props.value)}
          aria-valuetext={props.text(props.value)}
          on:pointerdown={begin}
          onInput={onInput}
          onKeyDown={onKeyDown}
        />
      </div>
      <span class="slider-value" aria-hidden="true">
        {props.text(props.value)}
      </span>
      <Show when={props.sentence}>
        <p class="slider-sentence">{props.sentence}</p>
      </Show>
    </div>
  )
}
