/** The words of the lessons, fetched when the first one is opened. */
import type { Language } from '../words.ts'
import type { LessonsWords } from './en.ts'

export const LESSONS_WORDS: Record<Language, () => Promise<LessonsWords>> = {
  en: async () => (await import('./en.ts')).lessons,
  de: async () => (await import('./de.ts')).lessons,
}
