/** The page for teachers says what the model computes with: other constants give another page. */
import { render } from '@solidjs/testing-library'
import { expect, test, vi } from 'vitest'
import { MODEL } from '../../src/content/model/index.ts'
import type { Block } from '../../src/content/model/page.ts'
import { AppContext } from '../../src/state/app.ts'
import { testApp } from './test-app.ts'

// Numbers that stand nowhere else: what is shown of them can only have come from the model.
vi.mock('../../src/model/optimiser.ts', () => ({
  ADAM: { beta1: 0.771, beta2: 0.882, epsilon: 0.0993 },
  CLIP_NORM: 7.13,
}))
vi.mock(import('../../src/model/training.ts'), async (original) => {
  const model = await original()
  return {
    ...model,
    LIMITS: { ...model.LIMITS, learningRate: { min: 0.00123, max: 4.56 }, batchSize: { min: 17, max: 1234 } },
    usualFor: () => ({ units: 16, learningRate: 0.0456 }),
  } as unknown as typeof model
})
vi.mock(import('../../src/model/data/functions.ts'), async (original) => {
  const model = await original()
  return {
    ...model,
    square: { ...model.square, period: 4.321 },
    sine: { ...model.sine, period: 5 * Math.PI },
  }
})

const { ModelPage } = await import('../../src/view/model/ModelPage.tsx')

async function page(language: 'en' | 'de') {
  const app = testApp(undefined, `?lang=${language}`)
  const { container, findByRole } = render(() => (
    <AppContext.Provider value={app}>
      <ModelPage close={() => {}} />
    </AppContext.Provider>
  ))
  await findByRole('heading', { level: 3, name: language === 'en' ? 'The data' : 'Die Daten', hidden: true })
  return { text: container.textContent ?? '', app }
}

test('constants, limits, and periods are the model’s', async () => {
  const { text } = await page('en')
  for (const number of [
    '0.771',
    '0.882',
    '0.0993',
    '7.13',
    '0.00123 to 4.56',
    '17 to 1234',
    '0.0456',
    '4.321',
    '5π',
  ])
    expect(text).toContain(number)
})

test('in German with commas', async () => {
  const { text } = await page('de')
  for (const number of ['0,771', '0,00123 bis 4,56', '4,321']) expect(text).toContain(number)
})

test('the network is the one on show', async () => {
  const { text, app } = await page('en')
  const { snapshot, shape } = app.playback.moment()
  expect(text).toContain(
    `${shape.layers} layers of ${shape.units} units and ${snapshot.weights.length} weights`,
  )
})

test.each(['en', 'de'] as const)(
  'no number of the model is written out in its words: %s',
  async (language) => {
    const { sections } = await MODEL[language]()
    const sentences = sections.flatMap(({ blocks }) =>
      (blocks as readonly Block[]).flatMap((block) =>
        typeof block === 'string' ? [block] : 'list' in block ? block.list : [],
      ),
    )
    expect(sentences.length).toBeGreaterThan(20)
    for (const sentence of sentences) {
      // Years of papers, the ends of a range, and epoch 0 are no settings.
      const bare = sentence
        .replaceAll(/\{\w+\}/g, '')
        .replaceAll(/\b(19|20)\d\d\b/g, '')
        .replaceAll(/[−+]?\b[012]\b/g, '')
      expect(bare, sentence).not.toMatch(/\d/)
    }
  },
)
