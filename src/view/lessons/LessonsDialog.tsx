/** The lessons to choose from. */
import { For, Show } from 'solid-js'
import { LESSONS_WORDS } from '../../content/lessons/index.ts'
import { LESSONS, type LessonId } from '../../scene/lessons/names.ts'
import { PLAN } from '../../scene/lessons/plan.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import '../styles/lessons.css'

export function LessonsDialog(props: { close: () => void }) {
  const { lessons, tour } = useApp()
  const words = createChapter(LESSONS_WORDS)
  const isFinished = (lesson: LessonId) => lessons.progress().finished.includes(lesson)
  /** How far the reader has come in it, or how far it goes. */
  const state = (lesson: LessonId) => {
    const { count, at, finished } = words()!
    const { length } = PLAN[lesson].questions
    const now = lessons.progress()
    if (now.lesson === lesson && now.question > 0 && now.question < length)
      return at(now.question + 1, length)
    return isFinished(lesson) ? finished : count(length)
  }
  function open(lesson: LessonId) {
    props.close()
    tour.leave()
    lessons.open(lesson)
  }
  return (
    <Show when={words()}>
      {(said) => (
        <Dialog title={said().name} close={props.close} class="lessons">
          <p>{said().about}</p>
          <ol class="lessons-list">
            <For each={LESSONS}>
              {(lesson) => (
                <li>
                  <button type="button" onClick={() => open(lesson)}>
                    <strong>{said().lessons[lesson].title}</strong>
                    <span>{said().lessons[lesson].about}</span>
                    <small>
                      <Show when={isFinished(lesson)}>
                        <LaterIcon name="check" size={16} />
                      </Show>
                      {state(lesson)}
                    </small>
                  </button>
                </li>
              )}
            </For>
          </ol>
        </Dialog>
      )}
    </Show>
  )
}
