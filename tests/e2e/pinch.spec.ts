/** Two fingers on the world: the camera follows them 1:1, and always comes to rest on a level. */
import type { Page } from '@playwright/test'
import type { AppPage, Position } from '../support/app-page.ts'
import { Fingers, sendPointers } from '../support/fingers.ts'
import { expect, test } from '../support/test.ts'
import {
  cellOf,
  depthOf,
  emptySpot,
  enter,
  expectPinchWorks,
  expectRest,
  NARROW,
  tileOf,
  WIDE,
  wayBack,
  widest,
} from '../support/world.ts'

/** How far a point may slip away between the fingers, CSS px. */
const SLIP = 1.5

/** Spreads two fingers that are down until the world is this deep; gives their distance. */
async function spreadUntil(fingers: Fingers, at: Position, depth: number): Promise<number> {
  for (let apart = NARROW; apart < WIDE; apart += 6) {
    await fingers.move(...fingers.pair(at, apart))
    if ((await depthOf(fingers.page)) >= depth) return apart
  }
  throw new Error(`never came to depth ${depth}`)
}

async function holdHalfWay(app: AppPage, layer: number, depth = 0.5) {
  const fingers = await Fingers.on(app.page)
  const at = await tileOf(app, layer)
  await fingers.down(...fingers.pair(at, NARROW))
  const apart = await spreadUntil(fingers, at, depth)
  return { fingers, at, apart }
}

test.describe('two fingers', () => {
  test.beforeEach(async ({ app }) => {
    await app.open()
    await app.ready()
  })

  test('spread go into the cell of the layer that is under them, and closed come back', async ({
    app,
    page,
  }) => {
    const fingers = await Fingers.on(page)
    for (const layer of [3, 1, 2]) {
      const at = await tileOf(app, layer)
      await fingers.pinch(at, [NARROW, widest(page, at)])
      await expect(cellOf(page, layer)).toBeVisible()
      await expectRest(page, 'cell')
      await fingers.pinch(await emptySpot(page, 'inside').then(inward(page)), [300, 40])
      await expectRest(page, 'network')
      await expect(page.locator('main')).not.toHaveAttribute('data-layer')
    }
  })

  test('hold on to the point between them, and to the size they ask for', async ({ app, page }) => {
    const fingers = await Fingers.on(page)
    const tile = await tileOf(app, 2)
    const at = { x: tile.x + 14, y: tile.y - 9 }
    /** The middle of the layer in focus, and its width. */
    const focus = async () => {
      const box = (await page.locator('.tile').nth(1).boundingBox())!
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width }
    }
    const home = await focus()
    const grip = { x: at.x - home.x, y: at.y - home.y }
    /** How far what was between the fingers is from their middle. */
    const slipAt = (now: Position & { width: number }, middle: Position) => {
      const k = now.width / home.width
      return Math.max(Math.abs(now.x + grip.x * k - middle.x), Math.abs(now.y + grip.y * k - middle.y))
    }
    let apart: number = NARROW
    let middle = at
    await fingers.down(...fingers.pair(middle, apart))
    let before: { apart: number; width: number } | undefined
    for (let step = 1; step <= 20; step++) {
      apart += 12
      // Once the fingers are known to zoom, their middle wanders as well.
      if (before) middle = { x: middle.x + 1, y: middle.y + 2 }
      await fingers.move(...fingers.pair(middle, apart))
      await app.drawn()
      if ((await focus()).width === home.width) continue
      const depth = await depthOf(page)
      if (depth > 1) break
      // A busy machine shows a finger a frame late.
      await expect.poll(async () => slipAt(await focus(), middle), `at depth ${depth}`).toBeLessThan(SLIP)
      const { width } = await focus()
      if (before) expect.soft(width / before.width).toBeCloseTo(apart / before.apart, 2)
      before = { apart, width }
    }
    expect(before, 'the fingers have zoomed').toBeDefined()
    await fingers.up()
    await expectRest(page)
  })

  test('that change their mind change nothing; resting half-way, they are told what letting go will do', {
    tag: '@once',
  }, async ({ app, page }) => {
    const { fingers, at, apart } = await holdHalfWay(app, 2, 0.15)
    expect(await depthOf(page)).toBeLessThan(0.3)
    for (let rest = 0; rest < 6; rest++) await fingers.move(...fingers.pair(at, apart - (rest % 2)))
    await fingers.up()
    await expectRest(page, 'network')

    await fingers.down(...fingers.pair(at, NARROW))
    await spreadUntil(fingers, at, 0.42)
    await expect(page.getByRole('status').filter({ hasText: 'Let go to enter Layer 2' })).toBeVisible()
    await fingers.up()
    await expectRest(page, 'cell')
    await expect(page.getByText('Let go to enter Layer 2')).toBeHidden()
  })

  test('spread on a part of the cell go to that part, and where none is come back', async ({ app, page }) => {
    await enter(app, 2)
    const fingers = await Fingers.on(page)
    const spot = await emptySpot(page, 'inside')
    await fingers.pinch({ x: spot.x + 20, y: spot.y }, [30, 60])
    await expectRest(page, 'cell')
    const at = await app.middle(app.button('Cell state'))
    await fingers.pinch(at, [NARROW, widest(page, at)])
    await expect(page.locator('[data-level=component]')).toBeVisible()
    await expectRest(page, 'component')
    await expect(page.getByRole('heading', { name: 'Cell state' })).toBeVisible()
  })

  test('and a third one, or two lifted at different times, leave nothing behind', { tag: '@once' }, async ({
    app,
    page,
  }) => {
    const at = await tileOf(app, 2)
    const [left, right] = (await Fingers.on(page)).pair(at, NARROW)
    const out = (px: number) => further(left, right, px)
    await sendPointers(page, [
      { type: 'down', id: 1, ...left },
      { type: 'down', id: 2, ...right },
      { type: 'move', id: 2, ...out(40) },
      { type: 'down', id: 3, x: at.x, y: at.y + 60 },
      { type: 'move', id: 2, ...out(60) },
      { type: 'move', id: 3, x: at.x + 50, y: at.y + 90 },
      { type: 'up', id: 1, ...left },
      { type: 'move', id: 3, x: at.x + 80, y: at.y + 120 },
      { type: 'up', id: 3, x: at.x + 80, y: at.y + 120 },
      { type: 'move', id: 2, x: right.x + 20, y: right.y + 20 },
      { type: 'up', id: 2, x: right.x + 20, y: right.y + 20 },
    ])
    await expectRest(page)
    await app.press(wayBack(page))
    await expectRest(page, 'network')
    await expectPinchWorks(app)
  })

  test('taken away by the system put the world back', { tag: '@once' }, async ({ app, page }) => {
    const { fingers } = await holdHalfWay(app, 2)
    await fingers.cancel()
    await expectRest(page, 'network')
    const [left, right] = fingers.pair(await tileOf(app, 2), NARROW)
    const out = (px: number) => further(left, right, px)
    await sendPointers(page, [
      { type: 'down', id: 1, ...left },
      { type: 'down', id: 2, ...right },
      { type: 'move', id: 2, ...out(40) },
      { type: 'move', id: 2, ...out(80) },
      { type: 'cancel', id: 1, ...left },
      { type: 'move', id: 2, ...out(90) },
    ])
    await expectRest(page, 'network')
    await expectPinchWorks(app)
  })

  test('let go of a world that is turned round', async ({ app, page }) => {
    const { fingers, at } = await holdHalfWay(app, 2)
    const { width, height } = page.viewportSize()!
    await app.resize(height, width)
    await expectRest(page)
    await fingers.move(...fingers.pair(at, 120))
    await fingers.move(...fingers.pair(at, 200))
    await expectRest(page, 'network')
    await fingers.up()
    await app.resize(width, height)
    await expectRest(page, 'network')
    await expectPinchWorks(app)
  })

  test('let go when training starts again', { tag: '@once' }, async ({ app, page }) => {
    for (const name of ['Reset', 'Add layer after layer 1']) {
      const button = await app.button(name).elementHandle()
      const { fingers, at, apart } = await holdHalfWay(app, 2, name === 'Reset' ? 0.5 : 0.1)
      await button!.evaluate((element) => (element as HTMLElement).click())
      await expectRest(page, 'network')
      await fingers.move(...fingers.pair(at, apart + 30))
      await fingers.move(...fingers.pair(at, apart + 60))
      await expectRest(page, 'network')
      await fingers.up()
      await expectRest(page, 'network')
    }
    await expectPinchWorks(app)
  })

  test('one of them on a slider move neither the value nor the world', async ({ app, page }) => {
    const slider = app.slider('Learning rate')
    await app.reach('Training', slider)
    const box = await app.box(slider)
    const value = await slider.getAttribute('aria-valuetext')
    const y = box.y + box.height / 2
    const at = (share: number) => ({ x: box.x + box.width * share, y })
    const spot = await emptySpot(page, 'outside')
    const fingers = await Fingers.on(page)
    await fingers.down(at(0.4))
    await fingers.move(at(0.6))
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(value)
    await fingers.down(at(0.6), spot)
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(value)
    for (const share of [0.7, 0.8, 0.9]) await fingers.move(at(share), { x: spot.x, y: spot.y - 40 * share })
    expect(await slider.getAttribute('aria-valuetext')).toBe(value)
    expect(Math.abs(await depthOf(page))).toBeLessThan(0.01)
    await fingers.up()
    await expectRest(page, 'network')
    expect(await slider.getAttribute('aria-valuetext')).toBe(value)
    await app.putSheetAway()
    await expectPinchWorks(app)
  })
})

/** Beyond `to`, seen from `from`. */
const further = (from: Position, to: Position, px: number): Position => ({
  x: to.x + Math.sign(to.x - from.x) * px,
  y: to.y + Math.sign(to.y - from.y) * px,
})

/** Far enough from the edges for two fingers to close around it. */
const inward = (page: Page) => (spot: Position) => {
  const { width } = page.viewportSize()!
  return { x: Math.min(Math.max(spot.x, 160), width - 160), y: Math.max(spot.y, 230) }
}
