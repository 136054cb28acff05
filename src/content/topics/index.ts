/** Explanations of everything on the page, fetched when somebody asks. */
import type { en } from './en.ts'
import type { Topic } from './topic.ts'

export type TopicId = keyof typeof en.topics

/** The words of the cards themselves, and every topic. */
export type TopicWords = Omit<typeof en, 'topics'> & { readonly topics: Readonly<Record<TopicId, Topic>> }

export const TOPICS = {
  en: async (): Promise<TopicWords> => (await import('./en.ts')).en,
  de: async (): Promise<TopicWords> => (await import('./de.ts')).de,
}
