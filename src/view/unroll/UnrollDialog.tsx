/** One layer unrolled in time: a copy for every time step, read forwards, or backwards as the gradient goes. */
import { For, Show } from 'solid-js'
import { UNROLL } from '../../content/unroll/index.ts'
import { unrolledOf } from '../../scene/layout/unrolled.ts'
import { useApp } from '../../state/app.ts'
import { createUnrolled, DIRECTIONS } from '../../state/unrolled.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import { lossText, wholeText } from '../parts/numbers.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { Backward } from './Backward.tsx'
import { Forward } from './Forward.tsx'
import '../styles/unroll.css'

export function UnrollDialog(props: { close: () => void }) {
  const app = useApp()
  const { words, playback, viewport, preferences, lesson } = app
  const chapter = createChapter(UNROLL)
  const look = createUnrolled(app)
  const layout = () => unrolledOf(viewport(), playback.steps())
  const { moment } = playback
  const status = () => {
    const { epoch, loss } = moment().snapshot
    const language = preferences.language()
    const { controls } = words()
    return `${controls.epoch} ${wholeText(epoch, language)} · ${controls.loss} ${lossText(loss, language, controls.noLoss)}`
  }
  return (
    <Dialog
      title={chapter()?.title(look.layer() + 1) ?? words().cell.unroll}
      close={props.close}
      class="unroll"
      tools={
        <Show when={lesson.shows('transport')}>
          <Transport />
        </Show>
      }
    >
      <Show when={chapter()}>
        {(said) => (
          <>
            <Show when={look.layers() > 1}>
              <select
                class="unroll-layer"
                aria-label={said().layer}
                onChange={(event) => look.chooseLayer(event.currentTarget.selectedIndex)}
              >
                <For each={Array.from({ length: look.layers() }, (_, layer) => layer)}>
                  {(layer) => (
                    <option selected={layer === look.layer()}>{words().network.layer(layer + 1)}</option>
                  )}
                </For>
              </select>
            </Show>
            <Tabs
              names={DIRECTIONS}
              chosen={look.direction()}
              choose={look.turn}
              label={(direction) => words().process.phases[direction]}
              topic={(direction) => direction}
              pageClass="unroll-page"
            >
              <p class="unroll-status">
                {status()}
                <Show when={moment().snapshot.epoch === 0}> · {said().untrained}</Show>
                <Show when={moment().holds.length > 0}> · {said().held}</Show>
              </p>
              <Show
                when={look.direction() === 'forward'}
                fallback={<Backward said={said().backward} look={look} layout={layout()} />}
              >
                <Forward said={said().forward} look={look} layout={layout()} />
              </Show>
            </Tabs>
          </>
        )}
      </Show>
    </Dialog>
  )
}

/** To see it change: train on, or by one epoch. */
function Transport() {
  const { words, playback, training } = useApp()
  const name = () => (playback.playing() ? words().controls.pause : words().controls.play)
  const stuck = () => training.status() === 'failed'
  return (
    <>
      <button
        type="button"
        class="round quiet"
        aria-label={words().controls.step}
        aria-disabled={stuck()}
        onClick={() => stuck() || playback.step()}
      >
        <Icon name="step" />
      </button>
      <button
        type="button"
        class="round quiet unroll-play"
        aria-label={name()}
        aria-disabled={stuck()}
        onClick={() => (playback.playing() ? playback.pause() : playback.play())}
      >
        <Icon name={playback.playing() ? 'pause' : 'play'} />
      </button>
    </>
  )
}
