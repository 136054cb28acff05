/** The names of the lessons, in their order: all that the page itself must know. */
export const LESSONS = ['memory', 'sequence', 'learning', 'gates', 'text'] as const
export type LessonId = (typeof LESSONS)[number]
