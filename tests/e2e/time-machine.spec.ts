/** Going back along the loss curve, and on from there. */
import type { Locator } from '@playwright/test'
import type { AppPage } from '../support/app-page.ts'
import { Fingers } from '../support/fingers.ts'
import { layoutComplaints } from '../support/layout-check.ts'
import { expect, test } from '../support/test.ts'

const NEWEST = 30

/** The large curve: in the sheet of a phone it lies behind the little one. */
async function curve(app: AppPage): Promise<Locator> {
  const little = app.button('Show the loss curve')
  const large = app.slider('Loss over epochs')
  if (!(await large.isVisible()) && (await little.isVisible())) await app.press(little)
  await expect(large).toBeVisible()
  return large
}

/** Places along the curve, by the share of its width. */
async function along(app: AppPage, slider: Locator) {
  const { x, y, width, height } = await app.box(slider)
  expect(height).toBeGreaterThanOrEqual(48)
  return (share: number) => ({ x: x + width * share, y: y + height / 2 })
}

/** Trains exactly so many epochs more, and notes the loss of each. */
async function train(app: AppPage, epochs: number): Promise<number[]> {
  const losses: number[] = []
  const first = await app.epoch()
  for (let k = 1; k <= epochs; k++) {
    await app.press('Step')
    await expect.poll(app.epoch, { intervals: [10] }).toBe(first + k)
    losses.push(await app.loss())
  }
  return losses
}

test('Step back goes to the epoch before, as it was, and Back to now returns', { tag: '@once' }, async ({
  app,
}) => {
  await app.open()
  await app.ready()
  const untrained = await app.loss()
  const losses = [untrained, ...(await train(app, 4))]
  await expect(app.button('Back to now')).toBeHidden()

  await curve(app)
  for (const epoch of [3, 2, 1, 0]) {
    await app.reach('Process', app.button('Step back'))
    await app.press('Step back')
    await expect.poll(app.epoch).toBe(epoch)
    expect(await app.loss()).toBe(losses[epoch])
  }
  await expect(app.button('Step back')).toHaveAttribute('aria-disabled', 'true')

  await app.press('Back to now')
  await expect.poll(app.epoch).toBe(4)
  expect(await app.loss()).toBe(losses[4])
  await expect(app.button('Back to now')).toBeHidden()
})

test('a finger along the curve goes back in time, and training goes on as it did before', async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  const losses = [await app.loss(), ...(await train(app, NEWEST))]

  const slider = await curve(app)
  await expect(slider).toHaveAttribute('aria-valuenow', String(NEWEST))
  const at = await along(app, slider)

  // A tap reads, and changes nothing.
  await page.touchscreen.tap(at(0.5).x, at(0.5).y)
  await expect(page.getByText(/^Epoch 15, loss /)).toBeVisible()
  expect(await app.epoch()).toBe(NEWEST)

  // The network follows the finger while it is down.
  const fingers = await Fingers.on(page)
  await fingers.down(at(0.97))
  for (const [share, epoch] of [
    [0.8, 24],
    [0.6, 18],
    [0.4, 12],
  ]) {
    await fingers.move(at(share))
    await expect.poll(app.epoch).toBe(epoch)
    expect(await app.loss()).toBe(losses[epoch])
  }
  await fingers.up()
  await expect(slider).toHaveAttribute('aria-valuetext', /^Epoch 12, loss /)
  await expect(page.getByText(/Training goes on from epoch 12/)).toBeVisible()

  await app.press('Back to now')
  await expect.poll(app.epoch).toBe(NEWEST)
  expect(await app.loss()).toBe(losses[NEWEST])

  await app.drag(at(0.97), at(0.7), at(0.4))
  await expect.poll(app.epoch).toBe(12)
  await app.putSheetAway()
  await expect(app.button('Back to now')).toBeVisible()
  // From the same weights, along the same sequences, to the same losses.
  expect(await train(app, 6)).toEqual(losses.slice(13, 19))
  await expect(app.button('Back to now')).toBeHidden()
})

test('a flick along the curve leaves the next tap alone', { tag: '@once' }, async ({ app }) => {
  await app.open()
  await app.ready()
  await train(app, 6)
  const at = await along(app, await curve(app))
  await app.drag(at(0.95), at(0.7), at(0.5))
  await expect.poll(app.epoch).toBe(3)
  await app.press('Back to now')
  await expect.poll(app.epoch).toBe(6)
})

for (const [lang, epoch] of [
  ['en', 'Epoch'],
  ['de', 'Epoche'],
]) {
  test(`there is room for the past on every screen, in ${lang}`, async ({ app, page }) => {
    const reached = page.getByLabel(epoch, { exact: true }).filter({ visible: true })
    await app.open(`?lang=${lang}`)
    for (const trained of [1, 2, 3]) {
      await page.keyboard.press('n')
      await expect(reached).toHaveText(String(trained))
    }
    await page.keyboard.press('b')
    await expect(reached).toHaveText('2')
    const { width, height } = page.viewportSize()!
    const sizes =
      width < 700
        ? [
            [360, 640],
            [width, height],
            [height, width],
            [667, 375],
          ]
        : [
            [width, height],
            [768, 1024],
            [1180, 820],
          ]
    for (const [across, down] of sizes) {
      await app.resize(across, down)
      await expect.poll(() => layoutComplaints(page), { message: `${across} × ${down}` }).toEqual([])
    }
  })
}

test('keys go along the curve', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await app.ready()
  await train(app, 3)
  const slider = await curve(app)
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuenow', '1')
  await page.keyboard.press('End')
  await expect(slider).toHaveAttribute('aria-valuenow', '3')
  await page.keyboard.press('b')
  await expect(slider).toHaveAttribute('aria-valuenow', '2')
})

test('a look back stops a running training, and Play goes on from there', { tag: '@once' }, async ({
  app,
}) => {
  await app.open()
  await app.trainPast(NEWEST)
  const at = await along(app, await curve(app))
  await app.drag(at(0.9), at(0.5), at(0.1))
  await expect(app.button('Play')).toBeVisible()
  await expect(app.button('Back to now')).toBeVisible()
  const back = await app.epoch()
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(back)
  await expect(app.button('Back to now')).toBeHidden()
})
