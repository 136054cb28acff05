/** A finger that rests on a layer or a gate: a menu beside it, under the very finger, that outlives its lifting. */
import type { Locator, Page } from '@playwright/test'
import type { AppPage } from '../support/app-page.ts'
import { axeFindings } from '../support/axe.ts'
import { Fingers } from '../support/fingers.ts'
import { expect, test } from '../support/test.ts'
import { enter, expectRest } from '../support/world.ts'

const menu = (page: Page) => page.getByRole('menu')

/** Rests a finger there until the menu is open, and lifts it. */
async function press(app: AppPage, on: Locator) {
  const fingers = await Fingers.on(app.page)
  await fingers.down(await app.middle(on))
  await expect(menu(app.page)).toBeVisible()
  await fingers.up()
}

async function expectBeside(page: Page, subject: Locator) {
  const [card, about] = [(await menu(page).boundingBox())!, (await subject.boundingBox())!]
  const { width, height } = page.viewportSize()!
  expect(card.x >= 0 && card.y >= 0 && card.x + card.width <= width && card.y + card.height <= height).toBe(
    true,
  )
  const apart =
    card.x >= about.x + about.width ||
    card.x + card.width <= about.x ||
    card.y >= about.y + about.height ||
    card.y + card.height <= about.y
  expect(apart, 'it covers what it is about').toBe(true)
}

test('on a layer and on a gate', async ({ app, page }) => {
  await app.open()
  await app.ready()
  const tile = app.button('Layer 2')
  await press(app, tile)
  await expectBeside(page, tile)
  expect(await axeFindings(app, '.press-menu')).toEqual([])
  await expectRest(page, 'network')
  await page.getByRole('menuitem', { name: 'Add layer after layer 2' }).tap()
  await expect(app.layers).toHaveCount(4)
  await app.press('Undo')
  await expect(app.layers).toHaveCount(3)

  await enter(app, 2)
  const gate = app.button('Forget gate')
  await press(app, gate)
  await expectBeside(page, gate)
  await page.getByRole('menuitemradio', { name: 'Hold at 0' }).tap()
  await expect(menu(page)).toBeHidden()
  await expect(gate).toHaveAccessibleDescription('A gate is held')
  await expectRest(page, 'cell')
})

test('not under a finger that moves, nor under two; a pinch takes it away', async ({ app, page }) => {
  await app.open()
  await app.ready()
  const { x, y } = await app.middle(app.button('Layer 2'))
  const fingers = await Fingers.on(page)
  /** Nothing tells that nothing comes: only time. */
  const longEnough = () => page.evaluate(() => new Promise((done) => setTimeout(done, 600)))
  await fingers.down({ x, y })
  await fingers.move({ x: x + 14, y })
  await longEnough()
  await expect(menu(page)).toBeHidden()
  await fingers.up()
  await expectRest(page, 'network')
  await fingers.down({ x, y }, { x: x + 60, y: y + 60 })
  await longEnough()
  await expect(menu(page)).toBeHidden()
  await fingers.up()
  await expectRest(page, 'network')

  await press(app, app.button('Layer 2'))
  await fingers.spread({ x, y }, [70, 110])
  await expect(menu(page)).toBeHidden()
  await fingers.cancel()
  await expectRest(page, 'network')
})

test('the menu key and the other button of a mouse open it too', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await app.ready()
  const tile = app.button('Layer 1')
  await tile.focus()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Enter layer 1' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(tile).toBeFocused()
  await expect(menu(page)).toBeHidden()
  await app.button('Layer 3').click({ button: 'right' })
  await expect(menu(page)).toHaveAccessibleName('Layer 3')
})
