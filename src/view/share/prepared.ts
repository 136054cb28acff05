/** What a teacher has prepared for a class, for as long as the page is open: link, QR code, and file carry the same. */
import { createStore } from 'solid-js/store'
import type { Lesson } from '../../state/link.ts'

const [lesson, prepare] = createStore<Lesson>({})

export { prepare }

/** Of a network with so many layers: nobody can begin inside of one that is gone. */
export const prepared = (layers: number): Lesson => ({
  ...lesson,
  inside: lesson.inside && lesson.inside <= layers ? lesson.inside : undefined,
})
