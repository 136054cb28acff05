/** The world under fingers: where it is, where there is room to touch it, and whether it has come to rest. */
import type { Page } from '@playwright/test'
import type { AppPage, Position } from './app-page.ts'
import { Fingers } from './fingers.ts'
import { expect } from './test.ts'

/** Wide enough for the widest pinch on a phone. CSS px. */
export const [NARROW, WIDE] = [70, 360] as const

export const depthOf = async (page: Page) => Number(await page.locator('main').getAttribute('data-depth'))
const levelOf = (page: Page) => page.locator('main').getAttribute('data-level')
export const cellOf = (page: Page, layer: number) => page.locator(`[data-level=cell][data-layer="${layer}"]`)

/** No gesture and no flight is under way (any more). */
export async function expectRest(page: Page, level?: string) {
  if (level) await expect(page.locator('main')).toHaveAttribute('data-level', level)
  await expect
    .poll(async () => Math.abs((await depthOf(page)) % 1), { timeout: 1_500, intervals: [50] })
    .toBe(0)
  if (level) expect(await levelOf(page)).toBe(level)
}

/** To the network: on phones its name gives way to that of the layer. */
export const wayBack = (page: Page) =>
  page.getByRole('navigation', { name: 'Level' }).getByRole('button').first()

export const tileOf = (app: AppPage, layer: number) => app.middle(app.button(`Layer ${layer}`))

export async function enter(app: AppPage, layer: number) {
  await app.press(app.button(`Layer ${layer}`))
  await expect(cellOf(app.page, layer)).toBeVisible()
  await expectRest(app.page, 'cell')
}

/** A spot of the frame (or outside of it) where nothing can be pressed near by. */
export async function emptySpot(page: Page, where: 'inside' | 'outside'): Promise<Position> {
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

export async function expectPinchWorks(app: AppPage, layer = 2) {
  const fingers = await Fingers.on(app.page)
  const at = await tileOf(app, layer)
  await fingers.pinch(at, [NARROW, widest(app.page, at)])
  await expect(cellOf(app.page, layer)).toBeVisible()
  await expectRest(app.page, 'cell')
}

/** As far as two fingers around a point can be apart on the screen. */
export function widest(page: Page, { x, y }: Position) {
  const { width, height } = page.viewportSize()!
  return Math.min(WIDE, 2 * Math.min(x, width - x) - 4, 2 * Math.min(y, height - y) - 4)
}
