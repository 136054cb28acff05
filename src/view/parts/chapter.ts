import type { Language } from '../../content/words.ts'
import { useApp } from '../../state/app.ts'
import { createFetched } from './later.tsx'

/** The words of a chapter in every language, each fetched when it is read. */
export type Chapter<Words> = Record<Language, () => Promise<Words>>

/**
 * Words that only some readers open, in the reader's language: `undefined` until the first ones are there. A
 * change of language keeps the old words until the new ones are there. `quiet`: nobody has asked for them.
 */
export function createChapter<Words>(chapter: Chapter<Words>, quiet?: boolean): () => Words | undefined {
  const { preferences } = useApp()
  return createFetched(preferences.language, (language) => chapter[language](), quiet)
}
