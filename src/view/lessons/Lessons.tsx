/** A lesson: a card beside the thing it asks about. The page stays usable. */
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from 'solid-js'
import { LESSONS_WORDS } from '../../content/lessons/index.ts'
import { watchFingers } from '../../gestures/fingers.ts'
import { hasDock } from '../../scene/layout/overview.ts'
import type { Look } from '../../scene/lessons/plan.ts'
import { useApp } from '../../state/app.ts'
import { createLessonCourse } from '../../state/lesson-course.ts'
import { createChapter } from '../parts/chapter.ts'
import { Overlay } from '../tour/Overlay.tsx'
import { createPlace, type TourScene } from '../tour/place.ts'
import { sparedBoxes } from '../tour/targets.ts'
import { LessonCard } from './LessonCard.tsx'
import { boxesOfLook, bringLookIntoView } from './looks.ts'
import '../styles/tour.css'
import '../styles/lessons.css'

/** A screen lower than this, in px at the usual size of text, has no room for all choices beside the thing. */
const LOW = 680

export function Lessons() {
  const app = useApp()
  const words = createChapter(LESSONS_WORDS)
  const [touching, setTouching] = createSignal(false)
  onCleanup(watchFingers(setTouching))
  const course = createLessonCourse(app, touching)
  const [card, setCard] = createSignal<HTMLElement>()
  const look = createMemo((): Look | undefined => {
    const [asked, done] = course.question().look
    const stage = course.stage()
    if (stage === 'answered' || (stage === 'doing' && course.done())) return done
    const { height, text } = app.viewport()
    // The choices come first, where there is no room for both.
    if (stage === 'asked' && height < LOW * text && !hasDock(app.viewport())) return undefined
    return stage === 'asked' || stage === 'doing' ? asked : undefined
  })
  /** Everything that changes what stands in the card, or what it is about. */
  const scene = createMemo(
    (): TourScene => {
      const pointed = look()
      const key = [course.lesson(), course.number(), course.stage(), course.done(), words()?.name].join()
      return { key, targets: () => (pointed ? boxesOfLook(pointed) : []), spared: sparedBoxes }
    },
    undefined,
    { equals: (a, b) => a.key === b.key },
  )
  createEffect(
    on(scene, () => {
      const pointed = look()
      if (pointed) bringLookIntoView(pointed)
    }),
  )
  const place = createPlace(card, scene, app.preferences.reducedMotion)
  return (
    // Whose network is on show has to be known first.
    <Show when={app.work()?.lent() !== undefined && words()}>
      {(words) => (
        <>
          <Overlay place={place()} scene={scene().key} />
          <LessonCard ref={setCard} words={words()} course={course} box={place()?.box} />
        </>
      )}
    </Show>
  )
}
