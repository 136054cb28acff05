/**
 * The controls of small screens, at the bottom edge: a peek with the transport, pulled or tapped up for the
 * rest. The element handed to `ref` keeps the height of the peek; what is pulled up stands over the world.
 */
import { createSignal, createUniqueId, Match, onCleanup, Show, Switch } from 'solid-js'
import { useApp } from '../../state/app.ts'
import type { SheetPosition, SheetTab } from '../../state/sheet.ts'
import { MemoryChoice } from '../memory/index.tsx'
import { startOver } from '../parts/begin-again.ts'
import { Icon } from '../parts/Icon.tsx'
import { Tabs } from '../parts/Tabs.tsx'
import { DataPicker } from './DataPicker.tsx'
import { LookingBack, StepBackRow } from './LookingBack.tsx'
import { LossSlider } from './LossSlider.tsx'
import { PhaseBars, Process } from './Process.tsx'
import { createPull } from './pull.ts'
import { TrainingParameters } from './TrainingParameters.tsx'
import { Transport } from './Transport.tsx'

/** Share of the screen's height that the sheet covers in each position; the peek has its own height. */
const COVER = { half: 0.6, full: 0.94 }
/** Less than this, in px, would show nothing of a page: on a phone on its side, half is almost full. */
const LEAST_OPEN = 320

export function Sheet(props: { ref: (element: HTMLElement) => void }) {
  const { words, playback, sheet } = useApp()
  const panelId = createUniqueId()
  let root!: HTMLElement
  let handle!: HTMLButtonElement
  const [screen, setScreen] = createSignal(window.innerHeight)
  const onResize = () => setScreen(window.innerHeight)
  window.addEventListener('resize', onResize)
  onCleanup(() => window.removeEventListener('resize', onResize))

  const heightOf = (position: SheetPosition) =>
    position === 'peek'
      ? root.offsetHeight
      : Math.min(Math.max(COVER[position] * screen(), LEAST_OPEN), COVER.full * screen())
  const pull = createPull({
    handle: () => handle,
    position: sheet.position,
    heightOf,
    settle: sheet.setPosition,
  })
  const open = () => sheet.position() !== 'peek' || pull.pulled() !== undefined
  const height = () => {
    const under = pull.pulled()
    if (under !== undefined) return `${under}px`
    return sheet.position() === 'peek' ? undefined : `${heightOf(sheet.position())}px`
  }

  function toggle() {
    if (pull.tapped()) sheet.setPosition(sheet.position() === 'peek' ? 'half' : 'peek')
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
      <div
        class="sheet-card"
        classList={{ pulling: pull.pulled() !== undefined }}
        style={{ height: height() }}
      >
        <button
          ref={handle}
          type="button"
          class="sheet-handle"
          data-topic="sheet"
          aria-label={open() ? words().sheet.close : words().sheet.open}
          aria-expanded={open()}
          aria-controls={panelId}
          on:pointerdown={pull.drag.begin}
          on:pointermove={pull.drag.move}
          on:pointerup={pull.drag.end}
          on:pointercancel={pull.drag.cancel}
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
  const names = (): Record<SheetTab, string> => ({
    data: words().data.name,
    process: words().process.title,
    training: words().training.title,
  })
  return (
    <Tabs
      names={sheet.tabs()}
      chosen={sheet.tab()}
      choose={sheet.setTab}
      label={(tab) => names()[tab]}
      topic={(tab) => tab}
      pageClass="sheet-page"
    >
      <Switch>
        <Match when={sheet.tab() === 'data'}>
          <DataPicker />
        </Match>
        <Match when={sheet.tab() === 'process'}>
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
        </Match>
        <Match when={sheet.tab() === 'training'}>
          <MemoryChoice />
          <TrainingParameters layout="stacked" />
        </Match>
      </Switch>
    </Tabs>
  )
}
