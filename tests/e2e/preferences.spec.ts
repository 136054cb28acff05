import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

const language = (page: Page) => page.locator('html').getAttribute('lang')
const theme = (page: Page) => page.locator('html').getAttribute('data-theme')

test('the language can be switched, and stays after a reload', async ({ app, page }) => {
  await app.open()
  expect(await language(page)).toBe('en')
  await app.press('Menu')
  await app.press(page.getByRole('radio', { name: 'Deutsch' }))
  await expect.poll(() => language(page)).toBe('de')
  await expect(page.getByRole('button', { name: 'Schicht 1', exact: true })).toBeVisible()
  await page.reload()
  await expect(app.scene).toBeVisible()
  expect(await language(page)).toBe('de')
  await expect(page.getByRole('button', { name: 'Schicht 1', exact: true })).toBeVisible()
})

test('a link may ask for German', async ({ app, page }) => {
  await app.open('?lang=de')
  expect(await language(page)).toBe('de')
  await expect(page.getByRole('button', { name: 'Schicht 1', exact: true })).toBeVisible()
})

test('the theme can be switched, and stays after a reload', async ({ app, page }) => {
  await app.open()
  expect(await theme(page)).toBe('light')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await app.press('Menu')
  await app.press(page.getByRole('radio', { name: 'Dark' }))
  await expect.poll(() => theme(page)).toBe('dark')
  await expect.poll(ground).not.toBe(light)
  await page.reload()
  await expect(app.scene).toBeVisible()
  expect(await theme(page)).toBe('dark')
})

test('a link may ask for the dark theme', async ({ app, page }) => {
  await app.open('?theme=dark')
  expect(await theme(page)).toBe('dark')
})

test.describe('on a dark device', () => {
  test.use({ colorScheme: 'dark', locale: 'de-DE' })
  test('theme and language follow the device', async ({ app, page }) => {
    await app.open()
    expect(await theme(page)).toBe('dark')
    expect(await language(page)).toBe('de')
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the story is told in stills, and training goes on', async ({ app, page }) => {
    await app.open()
    await app.press('Play')
    await expect.poll(app.epoch, { timeout: 15_000 }).toBeGreaterThanOrEqual(2)

    // Between two changes of phase nothing on the stage moves: count how many pictures one epoch takes.
    const pictures = await page.evaluate(async () => {
      const wires = document.querySelector('[data-level=network]')!
      const seen = new Set<string>()
      const end = performance.now() + 3000
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame)
        seen.add(
          [...wires.querySelectorAll('.input-panel path')].map((path) => path.getAttribute('d')).join(),
        )
      }
      return seen.size
    })
    expect(pictures).toBeLessThanOrEqual(12)

    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((animation) => animation.playState === 'running')
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 100).length,
    )
    expect(moving).toBe(0)
  })
})
