/** Every explanation, in both languages: short enough, and with no word or link that leads nowhere. */
import { describe, expect, it } from 'vitest'
import { TOPICS, type TopicId, type TopicWords } from '../src/content/topics/index.ts'
import type { Explanation, Topic } from '../src/content/topics/topic.ts'
import { sourceOf } from '../src/model/data/source.ts'
import { DEFAULTS } from '../src/model/training.ts'
import { factsOf } from '../src/view/topics/facts.ts'
import { plainText, segmentsOf } from '../src/view/topics/markup.ts'

const LANGUAGES = ['en', 'de'] as const
/** Words a card may have before “More”, and those of them that the glossary has. */
const CARD = 60
const GLOSSARY = 30

const chapters = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await TOPICS[language]()] as const)),
) as Record<(typeof LANGUAGES)[number], TopicWords>

const all = LANGUAGES.flatMap((language) =>
  (Object.entries(chapters[language].topics) as [TopicId, Topic][]).map(([id, topic]) => ({
    language,
    id,
    topic,
  })),
)

const settings = { ...DEFAULTS, data: 'lorem' } as const
const facts = factsOf(settings, sourceOf(settings), 'en')
const words = (text = '') =>
  plainText(text, facts)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const explanations = (topic: Topic): readonly Explanation[] =>
  topic.letters ? [topic, topic.letters] : [topic]
const sentences = (topic: Topic): readonly string[] => [
  ...explanations(topic).flatMap(({ brief, text = '' }) => [brief, text]),
  ...(topic.more ?? []),
]

describe.each(all)('$language: $id', ({ language, topic, id }) => {
  it(`says what it is in ${GLOSSARY} words, and what it is for in ${CARD}`, () => {
    for (const { brief, text } of explanations(topic)) {
      expect(words(brief), brief).toBeLessThanOrEqual(GLOSSARY)
      expect(words(brief) + words(text), text).toBeLessThanOrEqual(CARD)
    }
  })

  it('links to what there is, and never to itself', () => {
    for (const sentence of sentences(topic)) {
      for (const { to } of segmentsOf(sentence, facts)) {
        if (!to) continue
        expect(chapters[language].topics[to], `${to} in: ${sentence}`).toBeDefined()
        expect(to, sentence).not.toBe(id)
      }
      // No half-written link or fact.
      expect(plainText(sentence, facts)).not.toMatch(/[[\]{}]|\]\(/)
    }
  })
})
