import { describe, expect, test } from 'vitest'
import { TOPICS } from '../../src/content/topics/index.ts'
import { alphabetical, folded, found } from '../../src/view/topics/lookup.ts'

const topics = { en: (await TOPICS.en()).topics, de: (await TOPICS.de()).topics }
const search = (language: 'en' | 'de', wanted: string) =>
  found(alphabetical(topics[language], language), wanted).map(({ id }) => id)

test('umlauts are found however they are typed', () => {
  for (const wanted of ['gedächtnis', 'Gedachtnis', 'GEDAECHTNIS']) {
    expect(search('de', wanted)).toContain('memoryLoop')
    expect(search('de', wanted)).toContain('cellState')
  }
  expect(folded('Größe')).toBe(folded('groesse'))
})

test('a term comes before those that only mention it', () => {
  expect(search('en', 'gate').slice(0, 2).sort()).toEqual(['gate', 'phaseGates'])
  expect(search('en', 'gate')).toContain('forgetGate')
  expect(search('en', 'hidden state')[0]).toBe('output')
  expect(search('de', 'loss')[0]).toBe('loss')
})

test('nothing is found where there is nothing, and everything where nothing is asked', () => {
  expect(search('en', 'transformer')).toEqual([])
  expect(search('en', '  ')).toHaveLength(Object.keys(topics.en).length)
})

describe.each(['en', 'de'] as const)('%s', (language) => {
  test('stands in the order of the alphabet', () => {
    const terms = alphabetical(topics[language], language).map(({ topic }) => topic.term)
    expect(terms).toEqual(terms.toSorted(new Intl.Collator(language).compare))
  })
  test('no two terms have one name', () => {
    const terms = alphabetical(topics[language], language).map(({ topic }) => folded(topic.term))
    expect(new Set(terms).size).toBe(terms.length)
  })
})
