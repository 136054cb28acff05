/** Fingers, wheel and keys on the world: the camera follows them 1:1, and always comes to rest on a level. */
import type { Page } from '@playwright/test'
import type { AppPage, Position } from '../support/app-page.ts'
import { Fingers, sendPointers } from '../support/fingers.ts'
import { expect, test } from '../support/test.ts'

/** Wide enough for the widest pinch on a phone. CSS px. */
const [NARROW, WIDE] = [70, 360] as const
/** How far a point may slip away between the fingers, CSS px. */
const SLIP = 1.5

const depthOf = async (page: Page) => Number(await page.locator('main').getAttribute('data-depth'))
const levelOf = (page: Page) => page.locator('main').getAttribute('data-level')
const cellOf = (page: Page, layer: number) => page.locator(`[data-level=cell][data-layer="${layer}"]`)

/** No gesture and no flight is under way (any more). */
async function expectRest(page: Page, level?: string) {
  if (level) await expect(page.locator('main')).toHaveAttribute('data-level', level)
  await expect
    .poll(async () => Math.abs((await depthOf(page)) % 1), { timeout: 1_500, intervals: [50] })
    .toBe(0)
  if (level) expect(await levelOf(page)).toBe(level)
}

/** To the network: on phones its name gives way to that of the layer. */
const wayBack = (page: Page) => page.getByRole('navigation', { name: 'Level' }).getByRole('button').first()

const tileOf = (app: AppPage, layer: number) => app.middle(app.button(`Layer ${layer}`))

async function enter(app: AppPage, layer: number) {
  await app.press(app.button(`Layer ${layer}`))
  await expect(cellOf(app.page, layer)).toBeVisible()
  await expectRest(app.page, 'cell')
}

/** A spot of the frame (or outside of it) where nothing can be pressed near by. */
async function emptySpot(page: Page, where: 'inside' | 'outside'): Promise<Position> {
  const spot = await page.evaluate((where) => {
    const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect()
    const stage = box(document.querySelector('main'))
    const frame = box(document.querySelector('.tile.frame'))
    const buttons = [...document.querySelectorAll('button, input, a, label')]
      .filter((button) => button.checkVisibility() && !button.closest('[inert]'))
      .map(box)
    const holds = (box: DOMRect, x: number, y: number, room: number) =>
      x > box.left - room && x < box.right + room && y > box.top - room && y < box.bottom + room
    for (let y = stage.top + 12; y < stage.bottom; y += 8) {
      for (let x = stage.left + 12; x < stage.right - 12; x += 8) {
        if (holds(frame, x, y, where === 'inside' ? -20 : 6) !== (where === 'inside')) continue
        if (buttons.some((button) => holds(button, x, y, 8))) continue
        if (document.elementFromPoint(x, y)?.closest('main')) return { x, y }
      }
    }
    return undefined
  }, where)
  if (!spot) throw new Error(`no empty spot ${where} the frame`)
  return spot
}

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

async function expectPinchWorks(app: AppPage, layer = 2) {
  const fingers = await Fingers.on(app.page)
  const at = await tileOf(app, layer)
  await fingers.pinch(at, [NARROW, widest(app.page, at)])
  await expect(cellOf(app.page, layer)).toBeVisible()
  await expectRest(app.page, 'cell')
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
      const now = await focus()
      const k = now.width / home.width
      if (k === 1) continue
      const depth = await depthOf(page)
      if (depth > 1) break
      expect.soft(Math.abs(now.x + grip.x * k - middle.x), `across at depth ${depth}`).toBeLessThan(SLIP)
      expect.soft(Math.abs(now.y + grip.y * k - middle.y), `down at depth ${depth}`).toBeLessThan(SLIP)
      if (before) expect.soft(now.width / before.width).toBeCloseTo(apart / before.apart, 2)
      before = { apart, width: now.width }
    }
    expect(before, 'the fingers have zoomed').toBeDefined()
    await fingers.up()
    await expectRest(page)
  })

  test('that change their mind change nothing; resting half-way, they are told what letting go will do', async ({
    app,
    page,
  }) => {
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

  test('and a third one, or two lifted at different times, leave nothing behind', async ({ app, page }) => {
    const at = await tileOf(app, 2)
    const [left, right] = (await Fingers.on(page)).pair(at, NARROW)
    const out = (px: number) => ({
      x: right.x + Math.sign(right.x - left.x) * px,
      y: right.y + Math.sign(right.y - left.y) * px,
    })
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

  test('taken away by the system put the world back', async ({ app, page }) => {
    const { fingers } = await holdHalfWay(app, 2)
    await fingers.cancel()
    await expectRest(page, 'network')
    const [left, right] = fingers.pair(await tileOf(app, 2), NARROW)
    const out = (px: number) => ({
      x: right.x + Math.sign(right.x - left.x) * px,
      y: right.y + Math.sign(right.y - left.y) * px,
    })
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

  test('let go when training starts again', async ({ app, page }) => {
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

test.describe('one finger', () => {
  test('drags the network, and it springs back', async ({ app, page }) => {
    await app.open()
    const tile = page.locator('.tile').first()
    const home = (await tile.boundingBox())!
    const spot = await emptySpot(page, 'outside')
    const fingers = await Fingers.on(page)
    await fingers.drag(spot, { x: spot.x + 60, y: spot.y + 40 })
    await expectRest(page, 'network')
    await expect.poll(async () => Math.abs((await tile.boundingBox())!.x - home.x)).toBeLessThan(1)
  })

  test('scrolls a tall stack, which stays where it was after a visit to a cell', { tag: '@once' }, async ({
    app,
    page,
  }) => {
    await app.open('?layers=7')
    const scroller = page.locator('.stack')
    const room = await scroller.evaluate((element) => element.scrollHeight - element.clientHeight)
    expect(room).toBeGreaterThan(50)
    const fingers = await Fingers.on(page)
    const box = (await scroller.boundingBox())!
    const at = { x: box.x + box.width / 2, y: box.y + box.height * 0.85 }
    for (let swipe = 0; swipe < 4; swipe++) await fingers.drag(at, { x: at.x, y: at.y - box.height * 0.7 })
    const top = () => scroller.evaluate((element) => element.scrollTop)
    await expect.poll(top).toBeGreaterThan(room * 0.8)
    await expectRest(page, 'network')
    // A fling goes on for a while.
    await expect
      .poll(async () => {
        const before = await top()
        await app.drawn()
        return (await top()) - before
      })
      .toBe(0)
    const scrolled = await top()
    await enter(app, 7)
    await app.press(wayBack(page))
    await expectRest(page, 'network')
    expect(Math.abs((await top()) - scrolled)).toBeLessThan(1)
    await expect(app.button('Layer 7')).toBeInViewport()
  })

  test('taps into a layer, outside the frame back out, and twice as well', async ({ app, page }) => {
    await app.open()
    await enter(app, 2)
    const outside = await emptySpot(page, 'outside')
    const inside = await emptySpot(page, 'inside')
    const tap = ({ x, y }: Position) => page.touchscreen.tap(x, y)
    await tap(inside)
    await expectRest(page, 'cell')
    await tap(outside)
    await expectRest(page, 'network')

    await enter(app, 3)
    const spot = await emptySpot(page, 'inside')
    await tap(spot)
    await tap(spot)
    await expectRest(page, 'network')
  })

  test('swipes on to the next layer, and back', async ({ app, page }) => {
    await app.open()
    await enter(app, 2)
    const frame = (await page.locator('.tile.frame').boundingBox())!
    const upright = frame.height > frame.width
    const at = await emptySpot(page, 'inside')
    const middle = upright
      ? { x: at.x, y: frame.y + frame.height / 2 }
      : { x: frame.x + frame.width / 2, y: at.y }
    const by = (way: number) =>
      upright ? { x: middle.x, y: middle.y + way } : { x: middle.x + way, y: middle.y }
    const fingers = await Fingers.on(page)
    await fingers.drag(middle, by(-140))
    await expect(cellOf(page, 3)).toBeVisible()
    await expectRest(page, 'cell')
    await fingers.drag(middle, by(140))
    await expect(cellOf(page, 2)).toBeVisible()
    await expectRest(page, 'cell')
    await fingers.drag(middle, by(-50))
    await expectRest(page, 'cell')
    await expect(cellOf(page, 2)).toBeVisible()
  })
})

test.describe('without fingers', () => {
  test('a wheel with ctrl zooms where the pointer is', async ({ app, page }) => {
    await app.open()
    await app.ready()
    const { x, y } = await tileOf(app, 2)
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 40 && (await depthOf(page)) < 0.6; notch++) await page.mouse.wheel(0, -30)
    await page.keyboard.up('Control')
    await expect(cellOf(page, 2)).toBeVisible()
    await expectRest(page, 'cell')
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 40 && (await depthOf(page)) > 0.2; notch++) await page.mouse.wheel(0, 30)
    await page.keyboard.up('Control')
    await expectRest(page, 'network')
  })

  test('keys do all of it', { tag: '@once' }, async ({ app, page }) => {
    await app.open()
    const { keyboard } = page
    await app.button('Layer 1').focus()
    await keyboard.press('ArrowRight')
    await expect(app.button('Layer 2')).toBeFocused()
    await keyboard.press('Enter')
    await expect(cellOf(page, 2)).toBeVisible()
    await expectRest(page, 'cell')
    await keyboard.press('ArrowRight')
    await expect(cellOf(page, 3)).toBeVisible()
    await keyboard.press('ArrowLeft')
    await expect(cellOf(page, 2)).toBeVisible()
    await keyboard.press('Escape')
    await expectRest(page, 'network')
    await expect(app.button('Layer 2')).toBeFocused()
    for (const [inwards, outwards] of [
      ['+', '-'],
      ['2', '1'],
    ]) {
      await keyboard.press(inwards)
      await expect(cellOf(page, 2)).toBeVisible()
      await expectRest(page, 'cell')
      await keyboard.press(outwards)
      await expectRest(page, 'network')
    }
  })

  test('the way back is a row of buttons that says where one is', async ({ app, page }) => {
    await app.open()
    const way = page.getByRole('navigation', { name: 'Level' })
    await expect(way.locator('[aria-current]')).toHaveAccessibleName('Network')
    await enter(app, 2)
    await expect(way.locator('[aria-current]')).toHaveText('Layer 2')
    await app.press(app.button('Forget gate'))
    await expect(page.locator('[data-level=component]')).toBeVisible()
    await expectRest(page, 'component')
    await app.press(way.getByRole('button').nth(1))
    await expectRest(page, 'cell')
    await app.press(wayBack(page))
    await expectRest(page, 'network')
  })
})

test('a hundred random scripts of three fingers leave the world at rest', async ({ app, page }) => {
  test.setTimeout(90_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open()
  await app.ready()
  const stuck = await page.evaluate(fuzz, { scripts: 90, seed: 4 })
  expect(stuck).toEqual([])
  // With motion, gestures also meet a world in flight.
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  for (let seed = 90; seed < 100; seed++) {
    await page.evaluate(fuzz, { scripts: 1, seed })
    await test.step(`script ${seed} comes to rest`, () => expectRest(page))
  }
  await page.keyboard.press('Escape')
  await app.press(wayBack(page))
  await expectRest(page, 'network')
  if (!(await app.button('Play').isVisible())) await app.press('Pause')
  await app.putSheetAway() // random taps have opened it
  await app.press('Reset')
  await app.ready()
  await app.chooseSpeed('As fast as it can')
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(3)
  await expectPinchWorks(app, 1)
})

/** Runs in the page; gives the scripts after which the world was not at rest. */
async function fuzz({ scripts, seed }: { scripts: number; seed: number }): Promise<string[]> {
  /** mulberry32 */
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)]
  const drawn = () => new Promise(requestAnimationFrame)
  const main = document.querySelector('main') as HTMLElement
  type Down = { x: number; y: number; target: Element }
  let down = new Map<number, Down>()

  const send = (type: string, id: number, { x, y, target }: Down) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerId: id,
        pointerType: 'touch',
        isPrimary: id === 1,
        clientX: x,
        clientY: y,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        bubbles: true,
        cancelable: true,
      }),
    )
  const place = () => {
    // Most fingers land on the world, some on what stands around it.
    const tiles = [...document.querySelectorAll('.tile, .cell button')]
    const near = pick(tiles)?.getBoundingClientRect()
    if (near && random() < 0.6)
      return { x: near.x + near.width * random(), y: near.y + near.height * random() }
    return { x: innerWidth * random(), y: innerHeight * random() }
  }
  const clicks = /^(Layer \d|Add layer .*|Remove layer .*|Reset|Play|Pause|Step|Network)$/

  const stuck: string[] = []
  for (let script = 0; script < scripts; script++) {
    const told: string[] = []
    const length = 8 + Math.floor(random() * 24)
    for (let step = 0; step < length; step++) {
      const id = 1 + Math.floor(random() * 3)
      const finger = down.get(id)
      const dice = random()
      if (!finger) {
        const { x, y } = place()
        const target = document.elementFromPoint(x, y)
        if (!target) continue
        down.set(id, { x, y, target })
        send('pointerdown', id, { x, y, target })
        told.push(`down ${id}`)
      } else if (dice < 0.78) {
        const far = pick([3, 20, 90])
        finger.x += (random() - 0.5) * far
        finger.y += (random() - 0.5) * far
        send('pointermove', id, finger)
        told.push(`move ${id}`)
      } else if (dice < 0.88) {
        send('pointerup', id, finger)
        down.delete(id)
        told.push(`up ${id}`)
      } else if (dice < 0.92) {
        send('pointercancel', id, finger)
        down.delete(id)
        told.push(`cancel ${id}`)
      } else if (dice < 0.95) {
        down.delete(id)
        told.push(`lose ${id}`)
      } else if (dice < 0.97) {
        const names = [...document.querySelectorAll<HTMLElement>('button')].filter(
          (button) =>
            !button.closest('[inert]') &&
            clicks.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
        )
        const button = pick(names)
        button?.click()
        told.push(`click ${button?.getAttribute('aria-label')}`)
      } else await drawn()
    }
    if (random() < 0.7)
      for (const [id, finger] of down) send(pick(['pointerup', 'pointercancel']), id, finger)
    down = new Map()
    // Whatever was lost is forgotten when the first finger lands again.
    const { left, bottom, top } = main.getBoundingClientRect()
    const last = { x: left + 3, y: (top + bottom) / 2, target: main }
    send('pointerdown', 1, last)
    send('pointerup', 1, last)
    await drawn()
    const depth = Number(main.dataset.depth)
    const moving = !matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!moving && !Number.isInteger(depth))
      stuck.push(`script ${script}, depth ${depth}: ${told.join(', ')}`)
  }
  return stuck
}

/** As far as two fingers around a point can be apart on the screen. */
function widest(page: Page, { x, y }: Position) {
  const { width, height } = page.viewportSize()!
  return Math.min(WIDE, 2 * Math.min(x, width - x) - 4, 2 * Math.min(y, height - y) - 4)
}

/** Far enough from the edges for two fingers to close around it. */
const inward = (page: Page) => (spot: Position) => {
  const { width } = page.viewportSize()!
  return { x: Math.min(Math.max(spot.x, 160), width - 160), y: Math.max(spot.y, 230) }
}
