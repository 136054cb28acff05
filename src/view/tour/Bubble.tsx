/** What a stop says, and the buttons that lead on, back, and away. Keys: G gets here and back, Escape leaves. */
import { createUniqueId, For, Show } from 'solid-js'
import type { TourWords } from '../../content/tour/en.ts'
import type { Box } from '../../scene/geometry.ts'
import { LANES, type Lane, STOPS } from '../../scene/tour/stops.ts'
import { useApp } from '../../state/app.ts'
import type { Course } from '../../state/tour-course.ts'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { Spoken } from '../parts/Spoken.tsx'
import { listenForKeys } from './keys.ts'

export function Bubble(props: {
  ref: (element: HTMLElement) => void
  words: TourWords
  course: Course
  box: Box | undefined
}) {
  const { tour, toasts } = useApp()
  const title = createUniqueId()
  let bubble!: HTMLElement
  const stop = () => props.words.stops[props.course.stop()]
  const text = () => {
    const its = stop().text
    return typeof its === 'string' ? its : its[tour.progress().lane]
  }
  /** What to do: what the stop asks for, or what has to come first. */
  const task = () => {
    const way = props.course.way()
    return way ? props.words.ways[way] : stop().task
  }
  const done = () => {
    const passed = props.course.passed()
    return passed && props.words.stops[passed].done
  }
  const where = () => props.words.progress(props.course.number(), STOPS.length)
  const first = () => props.course.number() === 1
  const last = () => props.course.number() === STOPS.length

  const keys = listenForKeys(() => bubble, leave)

  function leave() {
    keys.giveBack()
    tour.leave()
    toasts.show({ text: props.words.left, action: { label: props.words.goOn, run: tour.start } })
  }
  function goOn() {
    if (last()) keys.giveBack()
    props.course.goOn()
  }
  function choose(lane: Lane) {
    tour.choose(lane)
    goOn()
    // The button is gone: whoever works with keys stays in the bubble.
    bubble.focus({ preventScroll: true })
  }

  return (
    <section
      ref={(element) => {
        bubble = element
        props.ref(element)
      }}
      class="tour-bubble"
      classList={{ placed: props.box !== undefined }}
      style={
        props.box && {
          left: `${props.box.x}px`,
          top: `${props.box.y}px`,
          width: `${props.box.width}px`,
          height: `${props.box.height}px`,
        }
      }
      aria-label={props.words.name}
      aria-keyshortcuts="g"
      tabindex="-1"
    >
      <div class="tour-page">
        <p class="tour-progress">{where()}</p>
        <h2 id={title}>{stop().title}</h2>
        <Show when={done()}>
          <p class="tour-done">
            <LaterIcon name="check" size={18} />
            {done()}
          </p>
        </Show>
        <p>{text()}</p>
        <Show when={task()}>
          <p class="tour-task">{task()}</p>
        </Show>
        <Show when={first()}>
          <div class="tour-lanes">
            <For each={LANES}>
              {(lane) => (
                <button type="button" class="pill" onClick={() => choose(lane)}>
                  {props.words.lanes[lane]}
                </button>
              )}
            </For>
          </div>
        </Show>
      </div>
      <div class="tour-buttons">
        <Show when={!last()} fallback={<span />}>
          <button type="button" class="tour-skip" onClick={leave}>
            {props.words.skip}
          </button>
        </Show>
        <Show when={!first()}>
          <button type="button" class="pill" onClick={props.course.back}>
            {props.words.back}
          </button>
          <button type="button" class="pill primary" onClick={goOn}>
            {last() ? props.words.finish : props.words.next}
          </button>
        </Show>
      </div>
      <Spoken text={[where(), stop().title, done(), text(), task(), first() ? props.words.key : undefined]} />
    </section>
  )
}
