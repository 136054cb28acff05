/** The words of a language. English comes with the page; others are fetched when somebody reads them. */
import { en, type Words } from './en.ts'

export type { Words }

const FETCH = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
} as const satisfies Record<string, () => Promise<Words>>

export type Language = keyof typeof FETCH

const known = new Map<Language, Words>([['en', en]])

/** What is there at once: English, unless the language has been fetched before. */
export const wordsAtHand = (language: Language): Words => known.get(language) ?? en

export async function fetchWords(language: Language): Promise<Words> {
  const words = await FETCH[language]()
  known.set(language, words)
  return words
}
