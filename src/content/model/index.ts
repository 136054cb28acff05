/** The page “How this model works”, fetched when somebody opens it. */
import type { en } from './en.ts'

export type ModelWords = typeof en

export const MODEL = {
  en: async () => (await import('./en.ts')).en,
  de: async (): Promise<ModelWords> => (await import('./de.ts')).de,
}
