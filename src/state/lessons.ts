/** Which lesson the reader is in, and how far they have come. The device remembers; without its memory, the page does. */
import { createSignal } from 'solid-js'
import { LESSONS, type LessonId } from '../scene/lessons/names.ts'
import { forget, recalled, remember } from './device.ts'

type Progress = {
  readonly lesson: LessonId
  /** From 0. */
  readonly question: number
  /** What the reader has committed to. */
  readonly choice?: string | undefined
  /** Now on the page. */
  readonly open: boolean
  /** Whose network was brought last: two lessons may have the same settings. */
  readonly network?: LessonId | undefined
  /** Lessons that have been gone through. */
  readonly finished: readonly LessonId[]
}

/** The name under which the device remembers it. */
const KEY = 'lessons'
const BEGINNING: Progress = { lesson: 'memory', question: 0, open: false, finished: [] }

/** A link can ask for a lesson: it is offered, with the questions answered so far. */
export function createLessons(asked: LessonId | undefined) {
  const [progress, setProgress] = createSignal(leftAt() ?? BEGINNING)
  const set = (changed: Partial<Progress>) =>
    remember(KEY, JSON.stringify(setProgress((before) => ({ ...before, ...changed }))))

  /** Where it was left, if it is that lesson; else from its beginning. */
  const open = (lesson: LessonId) =>
    set(
      lesson === progress().lesson ? { open: true } : { lesson, question: 0, choice: undefined, open: true },
    )
  if (asked) open(asked)

  return {
    progress,
    open,
    /** It can be gone on with. */
    leave: () => set({ open: false }),
    choose: (choice: string | undefined) => set({ choice }),
    /** Its network is brought. */
    bring: () => set({ network: progress().lesson }),
    goTo: (question: number) => set({ question, choice: undefined }),
    /** Past the last question. */
    finish(questions: number) {
      const { lesson, finished } = progress()
      const others = finished.filter((one) => one !== lesson)
      set({ question: questions, choice: undefined, finished: [...others, lesson] })
    },
    forget() {
      set({ ...BEGINNING, choice: undefined, network: undefined })
      forget(KEY)
    },
  }
}

function leftAt(): Progress | undefined {
  try {
    const { lesson, question, choice, open, network, finished } = JSON.parse(recalled(KEY) ?? '')
    if (!LESSONS.includes(lesson) || !Number.isSafeInteger(question) || question < 0) return undefined
    return {
      lesson,
      question,
      choice: typeof choice === 'string' ? choice : undefined,
      open: open === true,
      network: LESSONS.find((one) => one === network),
      finished: LESSONS.filter((one) => Array.isArray(finished) && finished.includes(one)),
    }
  } catch {
    // Never here before, or something that we have not written.
    return undefined
  }
}
