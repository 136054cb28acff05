/**
 * The controls of small screens, at the bottom edge: a peek with the transport, pulled or tapped up for the
 * rest. The element handed to `ref` keeps the height of the peek; what is pulled up stands over the world.
 */
import { createSignal, createUniqueId, For, onCleanup, Show } from 'solid-js'
import { capturePointer } from '../../gestures/capture.ts'
import { clamp } from '../../scene/geometry.ts'
import { useApp } from '../../state/app.ts'
import type { SheetPosition, SheetTab } from '../../state/sheet.ts'
import { MemoryChoice } from '../memory/index.tsx'
import { startOver } from '../parts/begin-again.ts'
import { Icon } from '../parts/Icon.tsx'
import { DataPicker } from './DataPicker.tsx'
import { LookingBack, StepBackRow } from './LookingBack.tsx'
import { LossSlider } from './LossSlider.tsx'
import { PhaseBars, Process } from './Process.tsx'
import { TrainingParameters } from './TrainingParameters.tsx'
import { Transport } from './Transport.tsx'

/** A finger that moves less than this, in px, taps. */
const TAP = 6
/** A throw carries on for as far as it would go in this time, in seconds. */
const CARRY = 0.15
/** Share of the screen's height that the sheet covers in each position; the peek has its own height. */
const COVER = { half: 0.6, full: 0.94 }
/** Less than this, in px, would show nothing of a page: on a phone on its side, half is almost full. */
const LEAST_OPEN = 320

const POSITIONS: readonly SheetPosition[] = ['peek', 'half', 'full']

type Drag = {
  readonly pointer: number
  /** Where the finger was, and how high the sheet. */
  readonly fromY: number
  readonly fromHeight: number
  y: number
  at: number
  /** Px a second, upwards. */
  speed: number
  moved: boolean
}

export function Sheet(props: { ref: (element: HTMLElement) => void }) {
  const { words, playback, sheet } = useApp()
  const panelId = createUniqueId()
  let root!: HTMLElement
  let handle!: HTMLButtonElement
  let drag: Drag | undefined
  let ignoreClick = false
  /** Height under the finger, in px; `undefined` while nobody pulls. */
  const [pulled, setPulled] = createSignal<number>()
  const [screen, setScreen] = createSignal(window.innerHeight)
  const onResize = () => setScreen(window.innerHeight)
  window.addEventListener('resize', onResize)
  onCleanup(() => window.removeEventListener('resize', onResize))

  const open = () => sheet.position() !== 'peek' || pulled() !== undefined
  const heightOf = (position: SheetPosition) =>
    position === 'peek'
      ? root.offsetHeight
      : Math.min(Math.max(COVER[position] * screen(), LEAST_OPEN), COVER.full * screen())
  const height = () => {
    const under = pulled()
    if (under !== undefined) return `${under}px`
    return sheet.position() === 'peek' ? undefined : `${heightOf(sheet.position())}px`
  }

  function begin(event: PointerEvent) {
    if (drag || event.button !== 0) return
    const fromHeight = heightOf(sheet.position())
    drag = {
      pointer: event.pointerId,
      fromY: event.clientY,
      fromHeight,
      y: event.clientY,
      at: event.timeStamp,
      speed: 0,
      moved: false,
    }
    ignoreClick = false
    capturePointer(handle, event.pointerId)
    window.addEventListener('pointerdown', interrupt, true)
  }

  function move(event: PointerEvent) {
    if (event.pointerId !== drag?.pointer) return
    if (!drag.moved && Math.abs(event.clientY - drag.fromY) < TAP) return
    drag.moved = true
    const seconds = Math.max((event.timeStamp - drag.at) / 1000, 0.001)
    drag.speed = (drag.y - event.clientY) / seconds
    drag.y = event.clientY
    drag.at = event.timeStamp
    setPulled(clamp(drag.fromHeight + drag.fromY - drag.y, heightOf('peek'), heightOf('full')))
  }

  function end(event: PointerEvent) {
    if (event.pointerId !== drag?.pointer) return
    const under = pulled()
    ignoreClick = drag.moved
    if (under !== undefined) sheet.setPosition(nearest(under + drag.speed * CARRY))
    release()
  }

  function cancel(event: PointerEvent) {
    if (event.pointerId === drag?.pointer) release()
  }

  function interrupt(event: PointerEvent) {
    if (drag && event.pointerId !== drag.pointer) {
      ignoreClick = true
      release()
    }
  }

  function release() {
    drag = undefined
    window.removeEventListener('pointerdown', interrupt, true)
    setPulled(undefined)
  }
  onCleanup(() => window.removeEventListener('pointerdown', interrupt, true))

  function nearest(to: number): SheetPosition {
    const distance = (position: SheetPosition) => Math.abs(heightOf(position) - to)
    return POSITIONS.reduce((best, position) => (distance(position) < distance(best) ? position : best))
  }

  function toggle() {
    if (ignoreClick) ignoreClick = false
    else sheet.setPosition(sheet.position() === 'peek' ? 'half' : 'peek')
  }

  function onKeyDown(event: KeyboardEvent) {
    // A card open above the sheet takes Escape for itself.
    if (event.key !== 'Escape' || !open() || document.querySelector(':popover-open')) return
    sheet.setPosition('peek')
    handle.focus()
  }

  return (
    <section
      ref={(element) => {
        root = element
        props.ref(element)
      }}
      class="sheet"
      data-open={open()}
      classList={{ 'in-the-past': playback.lookingBack() }}
      aria-label={words().sheet.name}
      onKeyDown={onKeyDown}
    >
      <div class="sheet-card" classList={{ pulling: pulled() !== undefined }} style={{ height: height() }}>
        <button
          ref={handle}
          type="button"
          class="sheet-handle"
          data-topic="sheet"
          aria-label={open() ? words().sheet.close : words().sheet.open}
          aria-expanded={open()}
          aria-controls={panelId}
          on:pointerdown={begin}
          on:pointermove={move}
          on:pointerup={end}
          on:pointercancel={cancel}
          onClick={toggle}
        >
          <Icon name="sheetHandle" />
        </button>
        <div class="sheet-body" id={panelId}>
          <Show when={open()}>
            <Pages />
          </Show>
          <Show when={!open() && !playback.lookingBack()}>
            <PhaseBars />
          </Show>
          {/* The page Process has a place of its own for it, near the curve. */}
          <Show when={playback.lookingBack() && !(open() && sheet.tab() === 'process')}>
            <LookingBack />
          </Show>
        </div>
        <Transport shape="slim" />
      </div>
    </section>
  )
}

/** Data, Process and Training, one at a time. */
function Pages() {
  const app = useApp()
  const { words, sheet, lesson } = app
  const id = createUniqueId()
  let list!: HTMLDivElement
  const names = (): Record<SheetTab, string> => ({
    data: words().data.name,
    process: words().process.title,
    training: words().training.title,
  })

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    const tabs = sheet.tabs()
    const next = tabs[(tabs.indexOf(sheet.tab()) + by + tabs.length) % tabs.length]
    event.preventDefault()
    sheet.setTab(next)
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }

  return (
    <>
      <div ref={list} class="segments" role="tablist" onKeyDown={onKeyDown}>
        <For each={sheet.tabs()}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              data-topic={tab}
              id={`${id}-${tab}`}
              aria-selected={sheet.tab() === tab}
              aria-controls={`${id}-page`}
              tabindex={sheet.tab() === tab ? 0 : -1}
              onClick={() => sheet.setTab(tab)}
            >
              {names()[tab]}
            </button>
          )}
        </For>
      </div>
      <div class="sheet-page" role="tabpanel" id={`${id}-page`} aria-labelledby={`${id}-${sheet.tab()}`}>
        <Show when={sheet.tab() === 'data'}>
          <DataPicker />
        </Show>
        <Show when={sheet.tab() === 'process'}>
          <div class="loss-page">
            <LossSlider width={300} height={120} axes />
            <StepBackRow />
          </div>
          <Process />
          <Show when={lesson.shows('transport')}>
            <button
              type="button"
              class="pill new-start-row"
              data-topic="newStart"
              onClick={() => startOver(app, 'newStart')}
            >
              <Icon name="newStart" />
              {words().controls.newStart}
            </button>
          </Show>
        </Show>
        <Show when={sheet.tab() === 'training'}>
          <MemoryChoice />
          <TrainingParameters layout="stacked" />
        </Show>
      </div>
    </>
  )
}
