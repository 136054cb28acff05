/** Going back along the loss curve, and on from there. */
import type { Locator } from '@playwright/test'
import type { AppPage, Position } from '../support/app-page.ts'
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

/** A finger that comes down, goes along, holds still and lifts: no flick, which would swallow the next tap. */
async function scrub({ page }: AppPage, ...points: readonly Position[]) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Position[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', [points[0]])
  for (const point of points.slice(1)) {
    await send('touchMove', [point])
    await page.waitForTimeout(60)
  }
  await page.waitForTimeout(100)
  await send('touchEnd', [])
  await session.detach()
}

/** Trains exactly so many epochs more, and notes the loss of each. */
async function train(app: AppPage, epochs: number): Promise<number[]> {
  const losses: number[] = []
  const first = await app.epoch()
  for (let k = 1; k <= epochs; k++) {
    await app.press('Step')
    await expect.poll(app.epoch, { intervals: [20] }).toBe(first + k)
    losses.push(await app.loss())
  }
  return losses
}

test('Step back goes to the epoch before, as it was, and Back to now returns', async ({ app }) => {
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
  await slider.scrollIntoViewIfNeeded()
  await expect(slider).toHaveAttribute('aria-valuenow', String(NEWEST))
  const { x, y, width, height } = (await slider.boundingBox())!
  expect(height).toBeGreaterThanOrEqual(48)
  const at = (share: number) => ({ x: x + width * share, y: y + height / 2 })

  // A tap reads, and changes nothing.
  await page.touchscreen.tap(at(0.5).x, at(0.5).y)
  await expect(page.getByText(/^Epoch 15, loss /)).toBeVisible()
  expect(await app.epoch()).toBe(NEWEST)

  await scrub(app, at(0.97), at(0.8), at(0.6), at(0.4))
  await expect.poll(app.epoch).toBe(12)
  expect(await app.loss()).toBe(losses[12])
  await expect(slider).toHaveAttribute('aria-valuetext', /^Epoch 12, loss /)
  await expect(page.getByText(/Training goes on from epoch 12/)).toBeVisible()

  await app.press('Back to now')
  await expect.poll(app.epoch).toBe(NEWEST)
  expect(await app.loss()).toBe(losses[NEWEST])

  await scrub(app, at(0.97), at(0.7), at(0.4))
  await expect.poll(app.epoch).toBe(12)
  await app.putSheetAway()
  await expect(app.button('Back to now')).toBeVisible()
  // From the same weights, along the same sequences, to the same losses.
  expect(await train(app, 6)).toEqual(losses.slice(13, 19))
  await expect(app.button('Back to now')).toBeHidden()
})

test('a flick along the curve leaves the next tap alone', async ({ app }) => {
  await app.open()
  await app.ready()
  await train(app, 6)
  const slider = await curve(app)
  const { x, y, width, height } = (await slider.boundingBox())!
  const at = (share: number) => ({ x: x + width * share, y: y + height / 2 })
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
      await page.setViewportSize({ width: across, height: down })
      await expect.poll(() => layoutComplaints(page), { message: `${across} × ${down}` }).toEqual([])
    }
  })
}

test('keys go along the curve', async ({ app, page }) => {
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

test('a look back stops a running training, and Play goes on from there', async ({ app }) => {
  await app.open()
  await app.chooseSpeed('As fast as it can')
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(NEWEST)
  const slider = await curve(app)
  await slider.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await slider.boundingBox())!
  const at = (share: number) => ({ x: x + width * share, y: y + height / 2 })
  await scrub(app, at(0.9), at(0.5), at(0.1))
  await expect(app.button('Play')).toBeVisible()
  await expect(app.button('Back to now')).toBeVisible()
  const back = await app.epoch()
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(back)
  await expect(app.button('Back to now')).toBeHidden()
})
