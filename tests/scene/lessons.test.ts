import { expect, it } from 'vitest'
import { LESSONS_WORDS } from '../../src/content/lessons/index.ts'
import { isDone, type LessonSituation } from '../../src/scene/lessons/doing.ts'
import { LESSONS } from '../../src/scene/lessons/names.ts'
import { isLessonsOwn, PLAN } from '../../src/scene/lessons/plan.ts'

const NOW: LessonSituation = {
  view: 'network',
  layer: 0,
  place: { kind: 'forward', step: 14, phase: 'output' },
  epoch: 20,
  other: undefined,
  holds: [],
}

it('a task is done by what is, however one got there', () => {
  const train = { kind: 'train', epochs: 20 } as const
  expect([19, 20, 400].map((epoch) => isDone(train, { ...NOW, epoch }))).toEqual([false, true, true])

  const compare = { kind: 'compare', against: 'rnn', epochs: 20 } as const
  const beside = (cell: string, epoch: number) => isDone(compare, { ...NOW, other: { cell, epoch } })
  expect(isDone(compare, NOW)).toBe(false)
  expect([beside('rnn', 20), beside('rnn', 19), beside('gru', 20)]).toEqual([true, false, false])

  const back = { kind: 'go', layer: 0, to: { kind: 'backward', step: 0 } } as const
  const inside = { ...NOW, view: 'cell', place: back.to } as const
  expect(isDone(back, inside)).toBe(true)
  expect(isDone(back, { ...inside, view: 'network' })).toBe(false)
  expect(isDone(back, { ...inside, layer: 1 })).toBe(false)
  expect(isDone(back, { ...inside, place: { kind: 'forward', step: 0, phase: 'gates' } })).toBe(false)

  const hold = { kind: 'hold', part: 'f', value: 0 } as const
  const held = (value: number, step: number | 'all') =>
    isDone(hold, { ...NOW, holds: [{ layer: 0, part: 'f', step, value }] })
  expect([held(0, 'all'), held(0.04, 'all'), held(0.5, 'all'), held(0, 3)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it('another network is not the lesson’s, other parameters and weights are its own', () => {
  const { settings } = PLAN.gates
  expect(isLessonsOwn('gates', { ...settings, seed: 7, learningRate: 0.1, noise: 0.2 })).toBe(true)
  for (const changed of [{ layers: 2 }, { units: 8 }, { data: 'abab' }, { cell: 'gru' }] as const)
    expect(isLessonsOwn('gates', { ...settings, ...changed })).toBe(false)
})

/** Of one step of a lesson. */
const WORDS = 60
const wordsIn = (...texts: (string | undefined)[]) => texts.join(' ').split(/\s+/).length

it.each(['en', 'de'] as const)('every question has its words, and few of them: %s', async (language) => {
  const words = await LESSONS_WORDS[language]()
  for (const lesson of LESSONS) {
    const said = words.lessons[lesson]
    expect(Object.keys(said.questions)).toEqual(PLAN[lesson].questions.map(({ id }) => id))
    for (const { id, choices } of PLAN[lesson].questions) {
      const { ask, choices: names, why, but = {}, told } = said.questions[id]
      expect(Object.keys(names).toSorted(), id).toEqual(choices.toSorted())
      expect(choices, 'nothing is said of what nobody can choose').toEqual(
        expect.arrayContaining([...Object.keys(why), ...Object.keys(but)]),
      )
      expect(wordsIn(ask, ...Object.values(names)), id).toBeLessThanOrEqual(WORDS)
      const numbers = Array.from({ length: told.length }, (_, k) => `N${k}`)
      for (const number of numbers) expect(told(...numbers), id).toContain(number)
      for (const truth of Object.keys(why))
        for (const choice of choices)
          expect(
            wordsIn(told(...numbers), why[truth], choice === truth ? '' : but[choice]),
            `${id}, ${truth}`,
          ).toBeLessThanOrEqual(WORDS)
    }
  }
})
