/** For whoever looks at the past: what training on would do there, and the way back. */
import { Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon } from '../parts/Icon.tsx'

export function LookingBack() {
  return (
    <div class="looking-back" data-topic="timeMachine">
      <GoesOn />
      <BackToNow />
    </div>
  )
}

/** The same with Step back, for screens that have no room for it beside Step. */
export function StepBackRow() {
  const { words, playback, lesson } = useApp()
  return (
    <>
      <div class="step-back-row">
        <Show when={lesson.shows('transport')}>
          <button
            type="button"
            class="pill step-back"
            data-topic="stepBack"
            aria-disabled={!playback.canGoBack()}
            onClick={() => playback.canGoBack() && playback.stepBack()}
          >
            <Icon name="stepBack" />
            {words().controls.stepBack}
          </button>
        </Show>
        <Show when={playback.lookingBack()}>
          <BackToNow />
        </Show>
      </div>
      <Show when={playback.lookingBack()}>
        <GoesOn />
      </Show>
    </>
  )
}

function GoesOn() {
  const { words, playback } = useApp()
  return <p class="sentence goes-on">{words().controls.goesOn(playback.moment().snapshot.epoch)}</p>
}

function BackToNow() {
  const { words, playback } = useApp()
  return (
    <button type="button" class="pill back-to-now" data-topic="timeMachine" onClick={playback.backToNow}>
      {words().controls.backToNow}
    </button>
  )
}
