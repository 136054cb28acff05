/** The words of a language, fetched when somebody reads them. */
import type { Words } from './en.ts'

const FETCH = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
} as const satisfies Record<string, () => Promise<Words>>

export type Language = keyof typeof FETCH

const known = new Map<Language, Words>()

/** The words of a language that has been fetched before; the page fetches its first one before it starts. */
export function wordsAtHand(language: Language): Words {
  const words = known.get(language)
  if (!words) throw new Error(`The words of ${language} have not been fetched.`)
  return words
}

export async function fetchWords(language: Language): Promise<Words> {
  const words = await FETCH[language]()
  known.set(language, words)
  return words
}
