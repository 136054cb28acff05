import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/test.ts'

/** The loss of the continuation, as the plot in the card says it. */
const forecastLoss = async (page: Page) => {
  const text = await page
    .getByRole('dialog')
    .getByRole('img', { name: /Mean squared error/ })
    .getAttribute('aria-label')
  return Number.parseFloat(/continuation: ([\d.]+)/.exec(text ?? '')?.[1] ?? 'NaN')
}

/** Not its rung in the breadcrumb, which goes a moment later than the card. */
const gate = (page: Page, name: string) => page.locator('.cell').getByRole('button', { name, exact: true })
const ghost = (page: Page) => page.locator('.forecast-learned')

test('hold the forget gate at 0, see the forecast leave the ghost, and let go', async ({ app, page }) => {
  await app.open()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
  await app.press('Layer 2')
  await app.press(gate(page, 'Forget gate'))
  const card = page.getByRole('dialog', { name: 'Forget gate' })
  await expect(card).toBeVisible()
  await expect(card.getByRole('heading', { name: 'Forget gate' })).toBeFocused()

  // The value under f_t is the disc's.
  const numbers = card.locator('[data-numbers]')
  const [value] = ((await numbers.textContent()) ?? '').split(' ')
  await expect(page.getByRole('meter', { name: 'Forget gate' })).toHaveAttribute('aria-valuetext', value)

  const learned = await forecastLoss(page)
  await expect(ghost(page)).toHaveCount(0)
  await app.press(card.getByRole('button', { name: 'Hold at 0' }))
  await expect(ghost(page)).toHaveCount(1)
  await expect(numbers).toHaveText(/^0\.00 ≠/)
  await expect.poll(() => forecastLoss(page)).not.toBe(learned)

  await app.press(card.getByRole('button', { name: 'As learned' }))
  await expect(ghost(page)).toHaveCount(0)
  await expect(numbers).toContainText(`${value} =`)
  await expect.poll(() => forecastLoss(page)).toBe(learned)

  // Any value between, by the slider, at this step only.
  const slider = card.getByRole('slider', { name: 'Hold value' })
  await card.getByRole('switch', { name: 'At every time step' }).uncheck()
  await slider.fill('25')
  await expect(numbers).toHaveText(/^0\.25 ≠/)
  await card.getByRole('slider', { name: 'Time step' }).fill('3')
  await expect(card.getByText('t = 3', { exact: false }).first()).toBeVisible()
  await expect(numbers).not.toContainText('≠')
  await expect(card.getByText('Also held at t = 15.')).toBeVisible()

  // Back in the cell the focus is on the gate, and the lock is on it at the step held.
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(gate(page, 'Forget gate')).toBeFocused()
})

test('a symbol of the equation leads to its component, a tap beside the card closes it', async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await app.press('Layer 1')
  await app.press(gate(page, 'Cell state'))
  await app.press(page.getByRole('dialog').getByRole('button', { name: 'Candidate', exact: true }))
  const card = page.getByRole('dialog', { name: 'Candidate' })
  await expect(card.getByRole('heading', { name: 'Candidate' })).toBeFocused()
  await expect(page.locator('main')).toHaveAttribute('data-depth', '2.000')
  await page.touchscreen.tap(40, 120)
  await expect(card).toHaveCount(0)
})

test('no card covers its component, and axe finds nothing in it', async ({ app, page }) => {
  // The way from card to card is no matter here.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open()
  await app.ready()
  await app.press('Layer 2')
  for (const name of [
    'Forget gate',
    'Input gate',
    'Candidate',
    'Output gate',
    'Cell state',
    'Layer input',
    'Output',
  ]) {
    const component = page.locator('.cell').getByRole('button', { name, exact: true })
    await component.dispatchEvent('click')
    const card = page.getByRole('dialog', { name, exact: true })
    await expect(card).toBeVisible()
    await expect(page.locator('main')).toHaveAttribute('data-depth', '2.000')
    const part = await component.boundingBox()
    const box = await card.boundingBox()
    expect(part && box && (part.x + part.width <= box.x || part.y + part.height <= box.y), name).toBe(true)
    expect(await axeFindings(app, '.component-card'), name).toEqual([])
    // Every control is wide enough for a finger; a link within a sentence is as high as its line.
    const narrow = await card.evaluate((element) =>
      [...element.querySelectorAll('button:not(.token, .topic-link), input[type=range], label')]
        .map(
          (control) => [control.textContent || control.ariaLabel, control.getBoundingClientRect()] as const,
        )
        .filter(([, { width, height }]) => width < 47 || height < 47)
        .map(([text, { width, height }]) => `${text} ${width}×${height}`),
    )
    expect(narrow, name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  }
})
