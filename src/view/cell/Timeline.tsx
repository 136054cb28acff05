/**
 * All compute steps of the sequence on show, as one slider: drag anywhere, tap anywhere. Forward a block
 * per time step with a tick per phase, then the validation, then backward a bar per time step, as high as
 * the gradient that reaches it.
 */
import { For, onCleanup } from 'solid-js'
import { createDrag } from '../../gestures/drag.ts'
import { clamp } from '../../scene/geometry.ts'
import { CELL_PHASES } from '../../scene/layout/cell.ts'
import { indexOf, type Place, placesOf, stepOf } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { gradientText } from '../parts/numbers.ts'
import { place as placeBox } from '../stage/place.ts'

/** Share of the width for each part of the story. */
const FORWARD = 0.68
const VALIDATE = 0.08
/** By a function: a constant would become a style attribute in the page's markup, which its policy forbids. */
const wide = (share: number) => ({ 'flex-basis': `${share * 100}%` })

export function Timeline(props: {
  /** How large the gradient is at each time step, and the largest of them. */
  gradients: ArrayLike<number>
  largest: number
}) {
  const { words, playback, camera, preferences, viewport, dialogs } = useApp()
  let track!: HTMLDivElement

  const steps = playback.steps
  const now = playback.computeStep
  const validateIndex = () => indexOf({ kind: 'validate' }, steps())
  const title = () => {
    const { place } = now()
    return words().cell.place(
      place.kind === 'forward' ? place.phase : place.kind,
      stepOf(place, steps()) + 1,
      place.kind === 'backward' ? gradientText(props.gradients[place.step], preferences.language()) : '',
    )
  }

  /** The compute step under a point of the track. */
  function placeAt(clientX: number): Place {
    const { left, width } = track.getBoundingClientRect()
    const share = clamp((clientX - left) / width, 0, 0.9999)
    if (share < FORWARD) {
      const index = Math.floor((share / FORWARD) * steps() * CELL_PHASES.length)
      return placesOf(steps())[index]
    }
    if (share < FORWARD + VALIDATE) return { kind: 'validate' }
    const back = (share - FORWARD - VALIDATE) / (1 - FORWARD - VALIDATE)
    return { kind: 'backward', step: steps() - 1 - Math.floor(back * steps()) }
  }

  const drag = createDrag<Place>(() => track, {
    begin(event) {
      const from = now().place
      playback.goTo(placeAt(event.clientX))
      return from
    },
    move: (event) => playback.goTo(placeAt(event.clientX)),
    end() {},
    callOff: (from) => playback.goTo(from),
  })
  onCleanup(drag.close)

  function onKeyDown(event: KeyboardEvent) {
    const { index } = now()
    const last = placesOf(steps()).length - 1
    const to = {
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      PageUp: index + CELL_PHASES.length,
      PageDown: index - CELL_PHASES.length,
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation() // else the arrows would also choose a layer
    playback.goTo(placesOf(steps())[clamp(to, 0, last)])
  }

  const forwardState = (step: number) => {
    const { place, index } = now()
    if (place.kind === 'forward' && place.step === step) return 'now'
    return index >= (step + 1) * CELL_PHASES.length ? 'done' : 'next'
  }
  /** How much of a time step is done, and done or running: a tick for each phase, in one element. */
  const ticks = (step: number) => {
    const { index } = now()
    const done = clamp(index - step * CELL_PHASES.length, 0, CELL_PHASES.length)
    const running = forwardState(step) === 'now' ? 1 : 0
    const share = (phases: number) => `${(phases / CELL_PHASES.length) * 100}%`
    return { '--done': share(done), '--now': share(done + running) }
  }
  const backwardState = (step: number) => {
    const { place } = now()
    if (place.kind !== 'backward') return 'next'
    return place.step === step ? 'now' : step > place.step ? 'done' : 'next'
  }
  const firstToLast = () => Array.from({ length: steps() }, (_, step) => step)
  const lastToFirst = () => firstToLast().reverse()

  return (
    <section
      class="timeline"
      data-topic="timeline"
      classList={{ low: camera.inside().timeline.height < 60 }}
      style={{ ...placeBox(camera.inside().timeline), opacity: camera.fades.timeline() }}
      aria-label={words().cell.timeline}
    >
      <p class="timeline-title">
        <strong>{title().where}</strong> <span>{title().what}</span>
      </p>
      <div
        ref={track}
        class="timeline-track"
        role="slider"
        tabindex="0"
        aria-label={words().cell.timeStep}
        aria-valuemin={1}
        aria-valuemax={placesOf(steps()).length}
        aria-valuenow={now().index + 1}
        aria-valuetext={`${title().where}, ${title().what}`}
        // After a quick drag browsers wait for a fling, and take the next tap anywhere for its end.
        on:touchstart={{ passive: false, handleEvent: (event) => event.preventDefault() }}
        on:pointerdown={drag.begin}
        on:pointermove={drag.move}
        on:pointerup={drag.end}
        on:pointercancel={drag.cancel}
        onKeyDown={onKeyDown}
      >
        <div class="timeline-forward" style={wide(FORWARD)}>
          <For each={firstToLast()}>
            {(step) => (
              <span class={`block ${forwardState(step)}`}>
                <b>{step + 1}</b>
                <span class="ticks" style={ticks(step)} />
              </span>
            )}
          </For>
        </div>
        <span
          class={`block validate ${now().index === validateIndex() ? 'now' : now().index > validateIndex() ? 'done' : 'next'}`}
          style={wide(VALIDATE)}
        >
          {camera.inside().timeline.width > 1050 * viewport().text ? words().process.phases.validate : '✓'}
        </span>
        <div class="timeline-backward" style={wide(1 - FORWARD - VALIDATE)}>
          <For each={lastToFirst()}>
            {(step) => (
              <i
                class={backwardState(step)}
                style={{ height: `${Math.max((props.gradients[step] / props.largest) * 100, 4)}%` }}
              />
            )}
          </For>
        </div>
      </div>
      <button
        type="button"
        class="pill timeline-unroll"
        data-topic="bptt"
        aria-label={words().cell.unroll}
        onClick={() => dialogs.open('unroll')}
      >
        <LaterIcon name="unroll" />
        <span>{words().cell.unroll}</span>
      </button>
    </section>
  )
}
