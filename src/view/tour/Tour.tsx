/** The guided start: a bubble beside the thing it is about, and an arrow into that. The page stays usable. */
import { createMemo, createSignal, onCleanup, Show } from 'solid-js'
import { TOUR } from '../../content/tour/index.ts'
import { watchFingers } from '../../gestures/fingers.ts'
import { useApp } from '../../state/app.ts'
import { createCourse } from '../../state/tour-course.ts'
import { createChapter } from '../parts/chapter.ts'
import { Bubble } from './Bubble.tsx'
import { Overlay } from './Overlay.tsx'
import { createPlace, type TourScene } from './place.ts'
import { boxesOfTarget, sparedBoxes } from './targets.ts'
import '../styles/tour.css'

export function Tour() {
  const app = useApp()
  const words = createChapter(TOUR)
  const [touching, setTouching] = createSignal(false)
  onCleanup(watchFingers(setTouching))
  const course = createCourse(app, touching)
  const [bubble, setBubble] = createSignal<HTMLElement>()
  /** Everything that changes what stands in the bubble, or what it is about. */
  const scene = createMemo(
    (): TourScene => {
      const { stop, lane } = app.tour.progress()
      const key = [stop, lane, course.way(), course.passed(), words()?.name].join()
      const target = course.target()
      return { key, targets: () => boxesOfTarget(target, stop), spared: () => sparedBoxes(stop) }
    },
    undefined,
    { equals: (a, b) => a.key === b.key },
  )
  const place = createPlace(bubble, scene, app.preferences.reducedMotion)
  return (
    <Show when={words()}>
      {(words) => (
        <>
          <Overlay place={place()} scene={scene().key} />
          <Bubble ref={setBubble} words={words()} course={course} box={place()?.box} />
        </>
      )}
    </Show>
  )
}
