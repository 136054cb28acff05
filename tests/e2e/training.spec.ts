import { expect, test } from '../support/test.ts'

test('shows a network within three seconds of opening', { tag: '@alone' }, async ({ app, page }) => {
  const start = Date.now()
  await page.goto('/')
  await expect(app.layers).toHaveCount(3, { timeout: 3000 })
  await expect(app.button('Play')).toBeEnabled({ timeout: 3000 })
  expect(Date.now() - start).toBeLessThan(3000)
})

test('learns a sine live after Play, and holds still on Pause', { tag: '@once' }, async ({ app }) => {
  await app.open()
  await app.press('Play')
  await expect(app.button('Pause')).toBeVisible()
  await expect.poll(app.epoch, { timeout: 15_000 }).toBeGreaterThanOrEqual(2)

  await app.chooseSpeed('As fast as it can')
  await expect.poll(app.loss, { timeout: 25_000 }).toBeLessThan(0.02)

  await app.press('Pause')
  await expect(app.button('Play')).toBeVisible()
  await expect(app.scene).toHaveAttribute('data-playing', 'false')
  // What was on its way when Pause was pressed may still arrive; after that nothing moves any more.
  let before = -1
  await expect
    .poll(
      async () => {
        const held = before
        before = await app.epoch()
        return before === held
      },
      { intervals: [500] },
    )
    .toBe(true)
})

test('tells one epoch after another as a story, all three steps in turn', async ({ app, page }) => {
  await app.open()
  await app.press('Play')
  for (const phase of ['forward', 'validate', 'backward', 'forward']) {
    await expect(page.locator(`[data-level=network][data-phase=${phase}]`)).toBeVisible()
  }
  await expect.poll(app.epoch).toBeGreaterThanOrEqual(1)
})
