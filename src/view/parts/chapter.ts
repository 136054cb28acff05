import { createResource } from 'solid-js'
import type { Language } from '../../content/words.ts'
import { useApp } from '../../state/app.ts'

/** The words of a chapter in every language, each fetched when it is read. */
export type Chapter<Words> = Record<Language, () => Promise<Words>>

/**
 * Words that only some readers open, in the reader's language. Suspends while the first language is on its
 * way; a change of language keeps the old words until the new ones are there.
 */
export function createChapter<Words>(chapter: Chapter<Words>): () => Words | undefined {
  const { preferences } = useApp()
  const [words] = createResource(preferences.language, (language) => chapter[language]())
  return () => words.latest
}
