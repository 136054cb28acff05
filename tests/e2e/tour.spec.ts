/** The guided start, as somebody walks it who is here for the first time. */
import type { Locator, Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import type { AppPage } from '../support/app-page.ts'
import { Fingers } from '../support/fingers.ts'
import { expect, test } from '../support/test.ts'

test.use({ firstVisit: true })
// Two long walks, not many short ones.
test.setTimeout(120_000)

const SMALL = [
  [360, 640],
  [390, 844],
  [640, 360],
] as const
const LARGE = [
  [768, 1024],
  [1024, 768],
  [1180, 820],
  [1280, 800],
] as const

const bubble = (page: Page) => page.getByRole('region', { name: 'Guided start' })
const isPhone = (page: Page) => page.viewportSize()!.width < 600
const network = (page: Page) => page.getByRole('navigation', { name: 'Level' }).getByRole('button').first()

/** The stop is on show, and its arrow ends in the thing that it is about. */
async function expectStop(page: Page, title: string, target: Locator) {
  await expect(bubble(page).getByRole('heading', { name: title })).toBeVisible()
  await expectArrow(() => target)
}

/** Which element it is may itself depend on how the page is laid out. */
const expectArrow = (targetOf: () => Promise<Locator> | Locator) =>
  expect
    .poll(async () => {
      const target = await targetOf()
      // While the page is being laid out anew, there may be nothing for a moment.
      if (!(await target.isVisible())) return ['its target is not there']
      return target.evaluate(complaints)
    })
    .toEqual([])

/** What is wrong with bubble and arrow, in sentences. Runs in the page. */
async function complaints(target: Element): Promise<string[]> {
  // Turned or resized, the page is laid out by the next frame, and the arrow follows it in the one after.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  /** Rounding, CSS px. */
  const SLACK = 0.5
  const found: string[] = []
  const bubble = document.querySelector('.tour-bubble')
  const shaft = document.querySelector<SVGPathElement>('.tour-shaft')
  const play = [...document.querySelectorAll('.play')].find((button) => button.checkVisibility())
  if (!bubble || !shaft || !play) return ['something is missing']
  const [box, its, plays] = [bubble, target, play].map((element) => element.getBoundingClientRect())
  const tip = shaft.getPointAtLength(shaft.getTotalLength()).matrixTransform(shaft.getScreenCTM()!)
  /** A line has no inside: its end lies on it. */
  const line = target.querySelector<SVGPathElement>('path.line')
  if (line) {
    const matrix = line.getScreenCTM()!
    const steps = Array.from({ length: 100 }, (_, k) => (k / 99) * line.getTotalLength())
    const away = steps.map((at) => {
      const { x, y } = line.getPointAtLength(at).matrixTransform(matrix)
      return Math.hypot(x - tip.x, y - tip.y)
    })
    if (Math.min(...away) > 10) found.push(`the arrow ends ${Math.min(...away).toFixed(0)} px off the line`)
  } else if (
    tip.x < its.left - SLACK ||
    tip.x > its.right + SLACK ||
    tip.y < its.top - SLACK ||
    tip.y > its.bottom + SLACK
  )
    found.push(`the arrow ends at ${tip.x}, ${tip.y}, outside of ${JSON.stringify(its)}`)
  const covers = (other: DOMRect) =>
    Math.min(box.right, other.right) - Math.max(box.left, other.left) > SLACK &&
    Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > SLACK
  if (!line && covers(its)) {
    // Of a thing as large as the screen, a part must be left, and be pointed at.
    const pointedAt = tip.x < box.left || tip.x > box.right || tip.y < box.top || tip.y > box.bottom
    if (!pointedAt || its.height < innerHeight / 3) found.push('the bubble covers what it is about')
  }
  if (covers(plays)) found.push('the bubble covers Play')
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
    found.push('the bubble leaves the screen')
  for (const button of bubble.querySelectorAll('.tour-buttons button')) {
    const { left, top, width, height } = button.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    if (!button.contains(hit)) found.push(`“${button.textContent}” cannot be touched`)
    if (width < 47.5 || height < 47.5) found.push(`“${button.textContent}” is too small`)
  }
  return found
}

async function expectAccessible(page: Page) {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  )
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
  expect(violations).toEqual([])
}

/** The row of a slider. */
const rowOf = (app: AppPage, name: string) => app.page.locator('.slider').filter({ has: app.slider(name) })
const loopOf = (page: Page) =>
  page.locator('.loop-tag').or(page.locator('[data-wires=loop]')).filter({ visible: true }).first()

test('is walked by doing what it asks, left half-way, and gone on with after a reload', async ({
  app,
  page,
}) => {
  const phone = isPhone(page)
  const said = bubble(page)
  await app.open(phone ? '' : '?theme=dark')
  await expectStop(page, 'Watch a network learn', app.button('Layer 1'))
  await expectAccessible(page)
  await app.press(phone ? 'I am new to neural networks' : 'I know feed-forward networks')

  await expectStop(page, 'The loop remembers', loopOf(page))
  await expect(said).toContainText(phone ? 'Recurrent means' : 'A feed-forward layer sees its input only')
  await app.press('Next')

  const heading = 'One value after another'
  if (phone) {
    await expectStop(page, heading, page.locator('.data-button'))
    await app.press(page.locator('.data-button'))
  }
  await expectStop(page, heading, page.locator('.data-tiles').filter({ visible: true }))
  await app.press(app.dataSet('Square'))

  await expect(said).toContainText('The data are chosen.')
  if (phone) {
    await expectStop(page, 'Layers and units', app.button('Fewer controls'))
    await app.putSheetAway()
  }
  await expectStop(page, 'Layers and units', app.button('Layer 1'))
  await app.press('Next')

  await expectStop(page, 'Let it learn', app.button('Play'))
  await app.ready()
  await app.press('Play')
  await expect(said).toContainText('It is learning.')
  await expectStop(page, 'Prediction and error', page.getByRole('region', { name: 'Prediction' }))

  await app.press('Skip')
  await expect(said).toBeHidden()
  await page.reload()
  await expect(app.scene).toBeVisible()
  await app.ready()
  await expect(said).toBeHidden()
  await app.press('Menu')
  await app.press('Guided start')
  await expectStop(page, 'Prediction and error', page.getByRole('region', { name: 'Prediction' }))
  await app.press('Next')

  if (phone) await expectStop(page, 'Change how it learns', app.button('More controls'))
  await app.reach('Training', app.slider('Learning rate'))
  await expectStop(page, 'Change how it learns', rowOf(app, 'Learning rate'))
  const knob = await app.middle(app.slider('Learning rate'))
  await app.drag(knob, { x: knob.x + 40, y: knob.y })

  await app.putSheetAway()
  await expectStop(page, 'Look inside', app.button('Layer 1'))
  if (phone) await app.press('Layer 1')
  else {
    const fingers = await Fingers.on(page)
    await fingers.pinch(await app.middle(app.button('Layer 1')), [70, 360])
  }
  await expectStop(page, 'Gates decide', app.button('Forget gate'))
  await expectAccessible(page)
  await app.press(network(page))
  await expect(said).toContainText('It is inside a layer.')
  await expectArrow(() => app.button('Layer 1'))
  await app.press('Layer 1')
  await expectStop(page, 'Gates decide', app.button('Forget gate'))
  await app.press('Forget gate')

  const toCell = page.getByRole('navigation', { name: 'Level' }).getByRole('button').nth(1)
  await expectStop(page, 'What the cell remembers', toCell)
  await app.press(toCell)
  await expectStop(page, 'What the cell remembers', app.slider('Time step'))
  const track = (await app.slider('Time step').boundingBox())!
  const y = track.y + track.height / 2
  await app.drag({ x: track.x + track.width * 0.4, y }, { x: track.x + track.width * 0.1, y })

  await expectStop(page, 'Where to find more', app.button('Menu'))
  await app.press('Finish')
  await expect(said).toBeHidden()
  await page.reload()
  await app.ready()
  await expect(said).toBeHidden()
})

test('points into the thing itself at every size', async ({ app, page }) => {
  const sizes = isPhone(page) ? SMALL : LARGE
  await app.open()
  await app.ready()

  async function everywhere(title: string, targetOf: () => Promise<Locator> | Locator) {
    await expect(bubble(page).getByRole('heading', { name: title })).toBeVisible()
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await test.step(`${title} at ${width} × ${height}`, () => expectArrow(targetOf))
    }
  }
  const inControls = async (target: Locator, opener: Locator) =>
    (await app.button('More controls').isVisible())
      ? (await opener.isVisible())
        ? opener
        : app.button('More controls')
      : target
  const prediction = () => page.getByRole('region', { name: 'Prediction' })

  await everywhere('Watch a network learn', () => app.button('Layer 1'))
  await app.press('I know feed-forward networks')
  await everywhere('The loop remembers', () => loopOf(page))
  await app.press('Next')
  await everywhere('One value after another', () =>
    inControls(page.locator('.data-tiles').filter({ visible: true }), page.locator('.data-button')),
  )
  await app.press('Next')
  await everywhere('Layers and units', () => app.button('Layer 1'))
  await app.press('Next')
  await everywhere('Let it learn', () => app.button('Play'))
  await app.press('Next')
  await expect(bubble(page).getByRole('heading', { name: 'Prediction and error' })).toBeVisible()
  const atFirst = await bubble(page).boundingBox()
  await app.settled()
  expect(await bubble(page).boundingBox(), 'it does not move on under a quick finger').toEqual(atFirst)
  await everywhere('Prediction and error', prediction)
  await app.press('Next')
  await everywhere('Change how it learns', () =>
    inControls(rowOf(app, 'Learning rate'), app.button('More controls')),
  )
  await app.press('Next')
  await everywhere('Look inside', () => app.button('Layer 1'))
  await app.press('Layer 1')
  await everywhere('Gates decide', () => app.button('Forget gate'))
  await app.press('Next')
  await everywhere('What the cell remembers', () => app.slider('Time step'))
  await app.press('Next')
  await everywhere('Where to find more', () => app.button('Menu'))
})
