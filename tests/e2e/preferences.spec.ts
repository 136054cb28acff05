import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

const language = (page: Page) => page.locator('html').getAttribute('lang')
const theme = (page: Page) => page.locator('html').getAttribute('data-theme')

test('language and theme can be switched, and stay after a reload', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  expect(await language(page)).toBe('en')
  expect(await theme(page)).toBe('light')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await app.press('Menu')
  await app.press(page.getByRole('radio', { name: 'Dark' }))
  await expect.poll(() => theme(page)).toBe('dark')
  await expect.poll(ground).not.toBe(light)
  await app.press(page.getByRole('radio', { name: 'Deutsch' }))
  await expect.poll(() => language(page)).toBe('de')
  await expect(page.getByRole('button', { name: 'Schicht 1', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Schicht 1', exact: true })).toBeVisible()
  expect(await language(page)).toBe('de')
  expect(await theme(page)).toBe('dark')
})

test('a link may ask for German, and for the dark theme', { tag: '@once' }, async ({ app, page }) => {
  await app.open('?lang=de&theme=dark')
  await expect(page.getByRole('button', { name: 'Schicht 1', exact: true })).toBeVisible()
  expect(await language(page)).toBe('de')
  expect(await theme(page)).toBe('dark')
})

test.describe('on a dark device', { tag: '@once' }, () => {
  test.use({ colorScheme: 'dark', locale: 'de-DE' })
  test('theme and language follow the device', async ({ app, page }) => {
    await app.open()
    expect(await theme(page)).toBe('dark')
    expect(await language(page)).toBe('de')
  })
})

test.describe('with reduced motion', { tag: '@once' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the story is told in stills, and training goes on', async ({ app, page }) => {
    await app.open()
    await app.press('Play')
    // Between two changes of phase nothing on the stage moves: count how many pictures one epoch takes.
    const pictures = await page.evaluate(async () => {
      const scene = document.querySelector<HTMLElement>('[data-level=network]')!
      const seen = new Set<string>()
      let phase = scene.dataset.phase
      for (let begun = 0; begun < 2; ) {
        await new Promise(requestAnimationFrame)
        if (scene.dataset.phase !== phase && scene.dataset.phase === 'forward') begun++
        phase = scene.dataset.phase
        if (begun === 1)
          seen.add(
            [...scene.querySelectorAll('.input-panel path')].map((path) => path.getAttribute('d')).join(),
          )
      }
      return seen.size
    })
    expect(pictures).toBeLessThanOrEqual(6)
    await expect.poll(app.epoch).toBeGreaterThanOrEqual(2)

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
