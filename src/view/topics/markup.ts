/** Sentences with links and facts in them, as src/content/topics/topic.ts writes them. */
import type { TopicId } from '../../content/topics/index.ts'

export type Segment = { readonly text: string; readonly to?: TopicId }

const LINK = /\[([^\]]+)\]\((\w+)\)/g
const FACT = /\{(\w+)\}/g

/** The sentence with its facts filled in, cut where links begin and end. */
export function segmentsOf(sentence: string, facts: Readonly<Record<string, string>>): Segment[] {
  const filled = sentence.replaceAll(FACT, (_, name: string) => {
    if (!(name in facts)) throw new Error(`No fact is called ${name}.`)
    return facts[name]
  })
  const segments: Segment[] = []
  let from = 0
  for (const { 0: whole, 1: text, 2: to, index } of filled.matchAll(LINK)) {
    if (index > from) segments.push({ text: filled.slice(from, index) })
    segments.push({ text, to: to as TopicId })
    from = index + whole.length
  }
  if (from < filled.length) segments.push({ text: filled.slice(from) })
  return segments
}

/** As it is read: without links. */
export const plainText = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  segmentsOf(sentence, facts)
    .map(({ text }) => text)
    .join('')
