/** Predict first: by finger, of a curve and of a gate, with the answers after it. */
import type { Page } from '@playwright/test'
import type { AppPage } from '../support/app-page.ts'
import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Predict first' })

async function openGuess(app: AppPage) {
  await app.press('Menu')
  // The way to it stands elsewhere on the page, too.
  await app.press(app.page.locator('.menu-items').getByRole('button', { name: 'Predict first' }))
}

/** From one end of what is asked to the other, up and down. */
async function draw(app: AppPage, from: number) {
  const box = await app.box(dialog(app.page).getByRole('slider'))
  const points = Array.from({ length: 21 }, (_, k) => ({
    x: box.x + box.width * (from + ((0.99 - from) * k) / 20),
    y: box.y + box.height * (0.45 + 0.3 * Math.sin(k / 3)),
  }))
  await app.drag(...points)
}

test('the learner draws first, then sees the network’s answer and the truth', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await openGuess(app)
  const check = dialog(page).getByRole('button', { name: 'Check' })
  await expect(check).toHaveAttribute('aria-disabled', 'true')
  await draw(app, 0.4)
  await expect(check).toHaveAttribute('aria-disabled', 'false')
  expect(await axeFindings(app, 'dialog[open]')).toEqual([])
  await app.press(check)
  await expect(dialog(page).getByText('mean squared error')).toBeVisible()
  await expect(dialog(page).getByText(/Closer so far: you \d, network \d\./)).toBeVisible()
  expect(await axeFindings(app, 'dialog[open]')).toEqual([])
  await app.press('Another one')
  await expect(check).toHaveAttribute('aria-disabled', 'true')
  await app.press(dialog(page).getByRole('button', { name: 'Close' }))

  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell]')).toBeVisible()
  await openGuess(app)
  await app.press(dialog(page).getByRole('button', { name: 'Output gate' }))
  await draw(app, 0.3)
  await app.press(check)
  await expect(dialog(page).getByText(/of 12 steps within 0.1/)).toBeVisible()
})
