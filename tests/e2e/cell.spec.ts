/** A learner's way through a cell, by touch, from entering it to leaving it. */
import type { AppPage } from '../support/app-page.ts'
import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/test.ts'

/** Share of the timeline's width that the forward steps take, as the timeline itself divides it. */
const FORWARD = 0.68
const STEPS = 15

const timeline = (app: AppPage) => app.page.getByRole('slider', { name: 'Time step', exact: true }).first()

/** Taps the timeline at a share of its width. */
async function tapTimeline(app: AppPage, share: number) {
  const box = (await timeline(app).boundingBox())!
  await app.page.touchscreen.tap(box.x + box.width * share, box.y + box.height / 2)
}

const says = (app: AppPage, text: RegExp) => expect(timeline(app)).toHaveAttribute('aria-valuetext', text)

test('enter a layer, scrub to a step, read a gate, hold it, go on and back, run backward, leave', async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)

  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell][data-layer="2"][data-depth="1.000"]')).toBeVisible()
  await says(app, /^t = 15, output/)

  await tapTimeline(app, ((8 + 0.4) / STEPS) * FORWARD)
  await says(app, /^t = 9, gate activations/)
  const meter = page.getByRole('meter', { name: 'Forget gate' })
  const opening = Number(await meter.getAttribute('value'))
  expect(opening).toBeGreaterThan(0)
  expect(opening).toBeLessThan(1)
  await expect(page.locator('li[data-part=c]')).toContainText('next')

  await app.press('Forget gate')
  const card = page.getByRole('dialog', { name: 'Forget gate' })
  await expect(card).toContainText('t = 9')
  await app.press(card.getByRole('button', { name: 'Hold at 0' }))
  await expect(page.locator('.forecast-learned')).toHaveCount(1)
  await expect(meter).toHaveAttribute('aria-valuetext', '0.00')
  await app.press(card.getByRole('button', { name: 'As learned' }))
  await expect(page.locator('.forecast-learned')).toHaveCount(0)
  await expect(meter).toHaveAttribute('aria-valuetext', opening.toFixed(2))
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()

  await app.press('Step')
  await says(app, /^t = 9, cell state update/)
  await page.keyboard.press('b')
  await says(app, /^t = 9, gate activations/)

  await tapTimeline(app, 0.995)
  await says(app, /^Backward, t = 1, gradient /)
  await expect(page.locator('.cell-wires .wire.backward').first()).toBeVisible()
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'backward')

  // The end of the story trains the next epoch and begins again with its weights.
  await app.press('Step')
  await expect.poll(app.epoch).toBe(2)
  await says(app, /^t = 1, layer input/)

  await app.press(page.getByRole('navigation', { name: 'Level' }).getByRole('button').first())
  await expect(page.locator('[data-level=network][data-depth="0.000"]')).toBeVisible()
})

test('a flick along the timeline leaves the next tap alone', async ({ app, page }) => {
  await app.open()
  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  const { x, y, width, height } = (await timeline(app).boundingBox())!
  const at = (step: number) => ({ x: x + (width * FORWARD * (step - 0.5)) / STEPS, y: y + height / 2 })
  await app.drag(at(12), at(3))
  await app.press('Step')
  await says(app, /^t = 3, output/)
})

test('the story of a sequence plays by itself, forwards, checked, and backwards', async ({ app, page }) => {
  await app.open()
  await app.ready()
  await app.press('Layer 1')
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  await app.chooseSpeed('Told step by step, 8×')
  // Some last a moment only: the page itself notes them.
  const phases = page.evaluate(
    () =>
      new Promise<(string | undefined)[]>((resolve) => {
        const main = document.querySelector('main')
        const seen: (string | undefined)[] = []
        if (!main) return resolve(seen)
        new MutationObserver(() => {
          seen.push(main.dataset.phase)
          if (seen.length === 3) resolve(seen)
        }).observe(main, { attributeFilter: ['data-phase'] })
      }),
  )
  await app.press('Play')
  expect(await phases).toEqual(['validate', 'backward', 'forward'])
  await expect.poll(app.epoch).toBeGreaterThanOrEqual(1)
})

test('axe finds nothing inside a cell', async ({ app, page }) => {
  await app.open()
  await app.ready()
  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  expect(await axeFindings(app)).toEqual([])
})
