/** Epoch and loss, and the buttons that make training go. */
import { Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { About } from '../parts/About.tsx'
import { startOver } from '../parts/begin-again.ts'
import { Icon } from '../parts/Icon.tsx'
import { lossText, wholeText } from '../parts/numbers.ts'
import { createTone } from '../parts/tone.ts'
import { Announcer } from './Announcer.tsx'
import { LossCurve } from './LossCurve.tsx'
import { LossSlider } from './LossSlider.tsx'
import { createLossTrack } from './loss-track.ts'
import { SpeedMenu } from './SpeedMenu.tsx'
import { listenForShortcuts } from './shortcuts.ts'

/** `wide`: numbers above the buttons, each explained. `slim`: all in one row. */
export function Transport(props: { shape: 'wide' | 'slim' }) {
  listenForShortcuts(useApp())
  const tone = createTone()
  return (
    <div class="transport" data-shape={props.shape} data-tone={tone()}>
      <Readout explained={props.shape === 'wide'} />
      <Buttons shape={props.shape} />
      <Announcer />
    </div>
  )
}

function Readout(props: { explained: boolean }) {
  const { words, preferences, playback } = useApp()
  const snapshot = () => playback.moment().snapshot
  const loss = () => lossText(snapshot().loss, preferences.language(), words().controls.noLoss)
  return (
    <div class="readout">
      <Heading topic="epoch" heading={words().controls.epoch} explained={props.explained} />
      <output class="epoch" data-topic="epoch" aria-label={words().controls.epoch} aria-live="off">
        {wholeText(snapshot().epoch, preferences.language())}
      </output>
      <Heading topic="loss" heading={words().controls.loss} explained={props.explained} />
      <output class="loss" data-topic="loss" aria-label={words().controls.loss} aria-live="off">
        {loss()}
      </output>
      <Show when={props.explained} fallback={<SmallCurve />}>
        <LossSlider width={198} height={32} axes={false} />
      </Show>
    </div>
  )
}

/** Too small for a finger: leads to a large one. */
function SmallCurve() {
  const { words, sheet } = useApp()
  const [width, height] = [88, 18]
  const track = createLossTrack(
    () => width,
    () => height,
  )
  const enlarge = () => (sheet.position() === 'peek' ? sheet.open('process') : sheet.setTab('process'))
  return (
    <button
      type="button"
      class="small-curve"
      data-topic="lossCurve"
      aria-label={words().controls.showCurve}
      onClick={enlarge}
    >
      <LossCurve paths={track.paths()} width={width} height={height} past={track.past()} />
    </button>
  )
}

function Heading(props: { topic: 'epoch' | 'loss'; heading: string; explained: boolean }) {
  return (
    <Show
      when={props.explained}
      fallback={
        <span class={`readout-name ${props.topic}-name`} aria-hidden="true">
          {props.heading}
        </span>
      }
    >
      <About topic={props.topic} heading={props.heading} class={`readout-name ${props.topic}-name`} />
    </Show>
  )
}

/** Under a thumb Play comes last; on a table it stands before Speed. */
function Buttons(props: { shape: 'wide' | 'slim' }) {
  const app = useApp()
  const { words, training, playback, lesson } = app
  const failed = () => training.status() === 'failed'
  const waiting = () => playback.playing() && training.status() === 'preparing'
  return (
    <div class="buttons">
      <Show when={lesson.shows('transport')}>
        <Round name="reset" act={() => startOver(app, 'reset')} />
        <Round name="newStart" class="new-start" act={() => startOver(app, 'newStart')} />
        <Show when={props.shape === 'slim'}>
          <SpeedMenu />
        </Show>
        <Round name="stepBack" class="step-back" stopped={!playback.canGoBack()} act={playback.stepBack} />
      </Show>
      <Round name="step" stopped={failed()} act={playback.step} />
      <button
        type="button"
        class="play"
        data-topic="play"
        classList={{
          fresh: !playback.playing() && playback.moment().snapshot.epoch === 0,
          waiting: waiting(),
        }}
        aria-label={playback.playing() ? words().controls.pause : words().controls.play}
        aria-disabled={failed()}
        aria-busy={waiting()}
        onClick={() => failed() || (playback.playing() ? playback.pause() : playback.play())}
      >
        <Icon name={playback.playing() ? 'pause' : 'play'} size={30} />
      </button>
      <Show when={props.shape === 'wide' && lesson.shows('transport')}>
        <SpeedMenu />
      </Show>
    </div>
  )
}

/** A round button, explained by the topic of its name; where there is nothing to do it stays, and does nothing. */
function Round(props: {
  name: 'reset' | 'newStart' | 'stepBack' | 'step'
  class?: string
  stopped?: boolean
  act: () => void
}) {
  const { words } = useApp()
  return (
    <button
      type="button"
      class={`round ${props.class ?? ''}`}
      data-topic={props.name}
      aria-label={words().controls[props.name]}
      aria-disabled={props.stopped}
      onClick={() => props.stopped || props.act()}
    >
      <Icon name={props.name} />
    </button>
  )
}
