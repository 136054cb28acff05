/** What is left of the page for a class: some controls can be left out, and are then nowhere. */
import { createSignal } from 'solid-js'

/** `layers`: adding and removing them. `transport`: all but Play, Pause and Step. */
export const HIDEABLE = ['data', 'layers', 'parameters', 'transport'] as const
export type Hideable = (typeof HIDEABLE)[number]

export type LessonState = ReturnType<typeof createLesson>

export function createLesson(hide: readonly Hideable[] = []) {
  const [hidden, setHidden] = createSignal(hide)
  return {
    hidden,
    hide: setHidden,
    shows: (control: Hideable) => !hidden().includes(control),
    hasHidden: () => hidden().length > 0,
    showEverything: () => setHidden([]),
  }
}
