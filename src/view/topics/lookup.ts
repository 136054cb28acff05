/** Finds terms in the glossary, whichever way somebody types them. */
import type { TopicId } from '../../content/topics/index.ts'
import type { Topic } from '../../content/topics/topic.ts'
import type { Language } from '../../content/words.ts'

export type Entry = { readonly id: TopicId; readonly topic: Topic }

/** ä, ae and a are one; ß is ss; large and small letters are alike. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/([aou])e/g, '$1')

/** In the order of the alphabet; signs such as × and + come first. */
export function alphabetical(topics: Readonly<Record<TopicId, Topic>>, language: Language): Entry[] {
  const { compare } = new Intl.Collator(language)
  return (Object.keys(topics) as TopicId[])
    .map((id) => ({ id, topic: topics[id] }))
    .sort((a, b) => compare(a.topic.term, b.topic.term))
}

/** Those in which what is wanted occurs: first where it begins a name, then in a name, then in what is said. */
export function found(entries: readonly Entry[], wanted: string): readonly Entry[] {
  const key = folded(wanted.trim())
  if (key === '') return entries
  const rank = ({ topic }: Entry): number => {
    const names = [topic.term, ...(topic.also ?? [])].map(folded)
    if (names.some((name) => name.startsWith(key))) return 0
    if (names.some((name) => name.includes(key))) return 1
    return folded(topic.brief).includes(key) ? 2 : 3
  }
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
