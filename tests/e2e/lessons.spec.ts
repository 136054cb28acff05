/** A lesson, from the link of a teacher to its end, by a finger. */
import type { AppPage } from '../support/app-page.ts'
import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/test.ts'

test.setTimeout(120_000)

const cardOf = ({ page }: AppPage) => page.getByRole('region', { name: 'Lessons' })

test('a lesson asks, has it done, and answers from the networks on show; own work comes back @once', async ({
  app,
  page,
}) => {
  await app.open('?data=square')
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)

  await app.press('Menu')
  await app.press('Lessons')
  await app.press(page.getByRole('button', { name: /Why memory\?/ }))
  const card = cardOf(app)
  await expect(card).toContainText('sine, two layers, untrained')
  await app.press('Begin')
  await expect(app.layers).toHaveCount(2)
  expect(await app.epoch()).toBe(0)

  expect(await axeFindings(app, '.lesson-card')).toEqual([])
  await app.press('Both alike')
  await app.press('Compare and train')
  await expect(card).toContainText('You said: Both alike. The network says: The one with memory')
  const shown = await page.getByRole('region', { name: /^With/ }).getByRole('status').allTextContents()
  expect(shown).toHaveLength(2)
  const told = await card.locator('.lesson-told').textContent()
  for (const loss of shown) expect(told, 'the losses on show').toContain(loss)
  expect(await axeFindings(app, '.lesson-card')).toEqual([])

  await app.press('Next')
  const sentence = page.locator('.compare-futures .sentence')
  await expect(sentence, 'it would tell the answer').toBeHidden()
  await app.press('The same value both times')
  await expect(sentence).toBeVisible()

  // In the middle of it, on another day.
  await page.reload()
  await app.press('Show the answer')
  await expect(card).toContainText('As you said: The same value both times')
  await app.press('Next')
  await app.press('It stays higher')
  await app.press('Train on')
  await expect(card).toContainText('As you said: It stays higher')
  expect(await app.epoch()).toBe(60)
  await app.press('Next')
  await expect(card).toContainText('Lesson finished')
  await app.press('Finish')

  await expect(card).toBeHidden()
  await expect.poll(app.epoch, 'own work, as it was').toBe(1)
  await expect(app.layers).toHaveCount(3)
})
