/** Letters in place of points: chosen, trained, read, and written on, by finger. */
import type { Page } from '@playwright/test'
import { exampleOf } from '../../src/model/data/samples.ts'
import { sourceOf } from '../../src/model/data/source.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { DEFAULTS, shapeOf } from '../../src/model/training.ts'
import type { AppPage } from '../support/app-page.ts'
import { layoutComplaints } from '../support/layout-check.ts'
import { expect, test } from '../support/test.ts'

/** Keeps a copy of the newest weights that the training worker reports. */
const listenIn = (page: Page) =>
  page.addInitScript(() => {
    const Original = window.Worker
    window.Worker = class extends Original {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        this.addEventListener('message', ({ data }) => {
          if (data?.kind === 'snapshot') Object.assign(window, { heard: [...data.snapshot.weights] })
        })
      }
    }
  })

/** Chooses what to learn, wherever the choice stands. */
async function choose(app: AppPage, page: Page, name: string) {
  const radio = page.getByRole('radio', { name, exact: true })
  const kind = page.getByRole('button', { name: 'Text', exact: true })
  if (await kind.isVisible()) await app.press(kind)
  else await app.reach('Data', radio)
  await app.press(radio)
}

/** What stands in the row that the network writes, and below it. */
const rows = async (page: Page) => ({
  written: await page
    .locator('.letter-pair')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.written).join('')),
  real: await page
    .locator('.letter-pair')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.real).join('')),
})

const shares = (page: Page, where: string) =>
  page.locator(`${where} .odd`).evaluateAll((all) =>
    all.map((one) => ({
      letter: (one as HTMLElement).dataset.letter,
      share: Number((one as HTMLElement).dataset.share),
    })),
  )

const row = (page: Page) => page.getByRole('slider', { name: 'Letter written by the network' })
const card = (page: Page) => page.locator('.odds-card')

/** All odds at the letter looked at; on large screens they stand behind the last bar. */
async function openCard(app: AppPage, page: Page) {
  await app.press(row(page))
  const more = page.locator('.odds-part .odd.rest')
  if (await more.isVisible()) await app.press(more)
  if (!(await card(page).isVisible())) await row(page).press('Enter')
  await expect(card(page)).toBeVisible()
}

test('abab is learned within seconds, and written right', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await app.ready()
  await choose(app, page, 'abab')
  await expect(page.getByText('abab now. Training starts again.')).toBeVisible()
  await app.putSheetAway()
  await app.ready()
  await app.press('Play')
  await app.chooseSpeed('As fast as it can')
  await expect.poll(app.loss, { timeout: 25_000 }).toBeLessThan(0.1)
  await app.press('Pause')
  await expect
    .poll(async () => {
      const { written, real } = await rows(page)
      return written === real
    })
    .toBe(true)
  expect((await rows(page)).written).toMatch(/^(ab)+a?$|^(ba)+b?$/)
  await expect(page.locator('.letter-pair.missed')).toHaveCount(0)
})

test('lorem ipsum is read and learned', { tag: '@once' }, async ({ app, page }) => {
  await app.open('?data=lorem&units=32')
  await app.ready()
  const before = await app.loss()
  await app.press('Play')
  await app.chooseSpeed('As fast as it can')
  await expect.poll(app.epoch, { timeout: 25_000 }).toBeGreaterThan(10)
  await expect.poll(app.loss, { timeout: 25_000 }).toBeLessThan(before * 0.95)
  await app.press('Pause')
  expect((await rows(page)).real.length).toBeGreaterThan(10)
  await expect(page.locator('.text-window .letter.inside').first()).toBeVisible()
})

test('the odds are those of the model: they sum to 1, and the likeliest is written', {
  tag: '@once',
}, async ({ app, page }) => {
  await listenIn(page)
  await app.open('?data=lorem&units=8')
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
  const weights = await page.evaluate(() => (window as unknown as { heard: number[] }).heard)
  await openCard(app, page)
  const all = await shares(page, '.odds-card')
  expect(all.length).toBeGreaterThan(20)
  expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6)
  expect(all.map(({ share }) => share)).toEqual(all.map(({ share }) => share).sort((a, b) => b - a))
  const written = await page.locator('.letter-pair.looked').getAttribute('data-written')
  expect(all[0].letter).toBe(written)

  const settings = { ...DEFAULTS, data: 'lorem', units: 8 } as const
  const source = sourceOf(settings)
  if (source.kind !== 'text') throw new Error('no text')
  const shape = shapeOf(settings)
  const { forecast } = pictureOf(shape, Float32Array.from(weights), exampleOf(source, settings.seed, 0, 0))
  const place = Number(await row(page).getAttribute('aria-valuenow')) - 1
  for (const { letter, share } of all) {
    const code = source.vocabulary.indexOf(letter ?? '')
    expect(share).toBeCloseTo(forecast[place * shape.outputs + code], 6)
  }
})

test('another letter can be chosen, and taken back; so can the temperature', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open('?data=lorem&units=8')
  await app.ready()
  const own = (await rows(page)).written
  await openCard(app, page)
  const other = page.locator('.odds-card .odd').nth(1)
  const letter = await other.getAttribute('data-letter')
  await app.press(other)
  await expect(page.locator('.letter-pair.chosen')).toHaveAttribute('data-written', letter ?? '')
  await app.press('Back to its own choice')
  await expect.poll(async () => (await rows(page)).written).toBe(own)

  const temperature = page.getByRole('slider', { name: 'Temperature', exact: true })
  await temperature.focus()
  await temperature.press('Home')
  await expect
    .poll(async () => (await shares(page, '.odds-card'))[0].share, { message: 'at 0 only one is left' })
    .toBe(1)
  await temperature.press('End')
  const flat = await shares(page, '.odds-card')
  expect(flat.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6)
  await app.press('Draw again')
  await app.press('Back to its own choice')
  await expect.poll(async () => (await rows(page)).written).toBe(own)
})

test('an own text is cleaned, used and kept, and nothing typed is lost', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await choose(app, page, 'Own text')
  const field = page.getByRole('textbox', { name: 'Your text' })
  await field.fill('too short')
  await expect(page.getByText('That is too short')).toBeVisible()
  await app.press('Close')
  await expect(field).toBeHidden()
  await choose(app, page, 'Own text')
  await expect(field).toHaveValue('too short')
  await field.fill('Grüße,\n\n aus Ulm! 👩‍🚀 <script>alert(1)</script> '.repeat(4))
  await expect(page.getByText(/^\d+ characters, \d+ different$/)).toBeVisible()
  await expect(page.getByText('Line breaks and runs of spaces become one space.')).toBeVisible()
  await app.press('Use this text')
  await expect(field).toBeHidden()
  await app.putSheetAway()
  await app.ready()
  await app.press('Play')
  await app.chooseSpeed('As fast as it can')
  await expect.poll(app.epoch, { timeout: 25_000 }).toBeGreaterThan(3)
  await app.press('Pause')
  await choose(app, page, 'Own text')
  await expect(page.getByRole('button', { name: /^Grüße, aus Ulm/ })).toBeVisible()
})

test('a text fits the screen, in both languages', async ({ app, page }) => {
  for (const lang of ['en', 'de']) {
    await app.open(`?lang=${lang}&data=lorem&units=32`)
    await expect(app.layers).toHaveCount(3)
    await expect(page.locator('.letter-pair').first()).toBeVisible()
    expect(await layoutComplaints(page), lang).toEqual([])
  }
})
