import { expect, test } from '../support/test.ts'

test('layers can be added up to seven and removed down to one', async ({ app, page }) => {
  await app.open()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)

  for (const count of [4, 5, 6, 7]) {
    await app.press('Add layer after layer 1')
    await expect(app.layers).toHaveCount(count)
    await expect(page.getByText(`${count} layers now. Training starts again.`).first()).toBeVisible()
  }
  await expect.poll(app.epoch).toBe(0)
  await expect(page.getByRole('button', { name: /^Add layer/ })).toHaveCount(0)
  for (let layer = 1; layer <= 7; layer++) await expect(app.button(`Layer ${layer}`)).toBeAttached()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)

  for (const count of [6, 5, 4, 3, 2, 1]) {
    await app.press('Remove layer 2')
    await expect(app.layers).toHaveCount(count)
  }
  await expect(page.getByText('One layer now. Training starts again.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove layer/ })).toHaveCount(0)

  await app.press('Add layer before layer 1')
  await expect(app.layers).toHaveCount(2)
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
})

test('changing the network while it trains goes on training the new one', { tag: '@once' }, async ({
  app,
}) => {
  await app.open()
  await app.trainPast(10)
  await app.press('Add layer after layer 1')
  await expect(app.layers).toHaveCount(4)
  await expect(app.button('Pause')).toBeVisible()
  await expect.poll(app.epoch).toBeGreaterThan(10)
})
