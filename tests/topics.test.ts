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

/**
 * The field's words, as they occur in sentences, and the topic that says what each means. A sentence may use
 * one only if that topic is there to be looked up; its own name must contain the word, or be one of its others.
 */
const VOCABULARY: Record<(typeof LANGUAGES)[number], Readonly<Record<string, RegExp>>> = {
  en: {
    epoch: /\bepochs?\b/i,
    loss: /\bloss(es)?\b/i,
    weight: /\bweights?\b|\bbias(es)?\b/i,
    unit: /\bunits?\b/i,
    layer: /\blayers?\b/i,
    gate: /\bgates?\b/i,
    gradient: /\bgradients?\b/i,
    sequence: /\bsequences?\b/i,
    timeStep: /\btime steps?\b/i,
    target: /\btargets?\b/i,
    cellState: /\bcell state\b/i,
    candidate: /\bcandidate\b/i,
    learningRate: /\blearning rate\b/i,
    batchSize: /\bbatch(es)?\b/i,
    noise: /\bnoise\b/i,
    seed: /\bseed\b/i,
    window: /\bwindow\b/i,
    odds: /\bodds\b/i,
    softmax: /\bsoftmax\b/i,
    crossEntropy: /\bcross-entropy\b/i,
    oneHot: /\bone-hot\b/i,
    sigmoid: /\bsigmoid\b|σ/i,
    tanh: /\btanh\b/i,
    adam: /\bAdam\b/,
    cell: /\bLSTM\b/,
    backpropagation: /\bbackpropagation\b/i,
    recurrence: /\brecurrent\b|\bloops?\b/i,
    temperature: /\btemperature\b/i,
  },
  de: {
    epoch: /Epoche/i,
    loss: /Verlust/i,
    weight: /Gewichte?\b|Bias/,
    unit: /Neuron/i,
    layer: /Schicht/i,
    gate: /\bTore?n?\b/,
    gradient: /Gradient/i,
    sequence: /\bFolgen?\b/,
    timeStep: /Zeitschritt/i,
    target: /Zielwert/i,
    cellState: /Zellzustand/i,
    candidate: /Kandidat/i,
    learningRate: /Lernrate/i,
    batchSize: /Batch/i,
    noise: /Rauschen/i,
    seed: /Startwert/i,
    window: /Fenster/i,
    odds: /Wahrscheinlichkeit/i,
    softmax: /Softmax/i,
    crossEntropy: /Kreuzentropie/i,
    oneHot: /One-Hot/i,
    sigmoid: /Sigmoid|σ/i,
    tanh: /\btanh\b/i,
    adam: /\bAdam\b/,
    cell: /\bLSTM\b/,
    backpropagation: /Backpropagation/i,
    recurrence: /rekurrent|Schleife/i,
    temperature: /Temperatur/i,
  },
}

/** Technical words that nobody explains here, so that no sentence may use them. */
const UNEXPLAINED: Record<(typeof LANGUAGES)[number], RegExp> = {
  en: /\b(tensors?|hyperparameters?|regularisation|dropout|overfit\w*|logits?|embeddings?|momentum|activations?|hidden layers?|inference|stateful|norm|vectors? space|perceptrons?)\b/i,
  de: /\b(Tensor\w*|Hyperparameter\w*|Regularisierung|Dropout|Overfitting|Überanpassung|Logits?|Embedding\w*|Momentum|Aktivierung\w*|Inferenz|Norm|Perzeptron\w*)\b/i,
}

describe.each(LANGUAGES)('the words of %s', (language) => {
  const topics = chapters[language].topics as Readonly<Record<string, Topic>>

  it('can be looked up under the name that the sentences use', () => {
    for (const [id, word] of Object.entries(VOCABULARY[language])) {
      const { term, also = [] } = topics[id]
      expect(
        [term, ...also].some((name) => word.test(name)),
        `${id}: ${word}`,
      ).toBe(true)
    }
  })

  it('are really used, so that the list means something', () => {
    const text = all
      .filter((entry) => entry.language === language)
      .flatMap(({ topic }) => sentences(topic))
      .join(' ')
    for (const word of Object.values(VOCABULARY[language])) expect(text).toMatch(word)
  })

  it('are none that nobody explains', () => {
    for (const { topic } of all.filter((entry) => entry.language === language))
      for (const sentence of sentences(topic))
        expect(plainText(sentence, facts)).not.toMatch(UNEXPLAINED[language])
  })

  it('are one tap away wherever a card uses one: linked, or a part of what is linked', () => {
    const missing: string[] = []
    for (const { id, topic } of all.filter((entry) => entry.language === language)) {
      const segments = sentences(topic).flatMap((sentence) => segmentsOf(sentence, facts))
      const linked = new Set([id, ...segments.flatMap(({ to }) => to ?? [])])
      for (const [word, pattern] of Object.entries(VOCABULARY[language]))
        if (!linked.has(word as TopicId) && segments.some(({ text, to }) => !to && pattern.test(text)))
          missing.push(`${id} uses ${word}`)
    }
    expect(missing).toEqual([])
  })
})
