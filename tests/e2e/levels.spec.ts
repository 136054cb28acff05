/** The inside of a layer at every size: complete, readable, within a finger's reach, and drawn as it is wired. */
import type { Page } from '@playwright/test'
import type { AppPage } from '../support/app-page.ts'
import { expect, test } from '../support/test.ts'

const SIZES = [
  [360, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1180, 820],
  [1280, 800],
  [844, 390],
] as const
const PARTS = ['Layer input', 'Input gate', 'Forget gate', 'Candidate', 'Output gate', 'Cell state', 'Output']
const GATES = ['Input gate', 'Forget gate', 'Candidate', 'Output gate']

const main = (page: Page) => page.locator('main')

async function enter(app: AppPage, layer: number) {
  const tile = app.button(`Layer ${layer}`)
  await tile.scrollIntoViewIfNeeded()
  await app.press(tile)
  await expect(main(app.page)).toHaveAttribute('data-depth', '1.000')
  await expect(main(app.page)).toHaveAttribute('data-layer', String(layer))
}

for (const layers of [1, 3, 7])
  test(`the cell of layer ${Math.min(layers, 2)} of ${layers} is whole at every size`, {
    tag: '@once',
  }, async ({ app, page }) => {
    await app.open(`?layers=${layers}`)
    await app.ready()
    await enter(app, Math.min(layers, 2))
    for (const [width, height] of SIZES) {
      await app.resize(width, height)
      await expect
        .poll(() => page.evaluate(cellComplaints, { parts: PARTS, gates: GATES }), `${width} × ${height}`)
        .toEqual([])
    }
  })

test('each gate shows the number that it tells, at every step of a story', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await enter(app, 2)
  await app.press('Play')
  const shown = () => page.locator('.gate-number').allTextContents()
  for (let look = 0; look < 5; look++) {
    const before = await shown()
    await expect.poll(shown).not.toEqual(before)
    const pairs = await page.locator('.gate').evaluateAll((gates) =>
      gates.map((gate) => {
        const meter = gate.querySelector('meter') as HTMLMeterElement
        const shown = gate.querySelector('.gate-number')?.textContent ?? ''
        return [meter.value.toFixed(2).replace('-', '−'), shown, meter.getAttribute('aria-valuetext') ?? '']
      }),
    )
    expect(pairs).toHaveLength(4)
    for (const [value, shown, told] of pairs) {
      expect(shown).toBe(told)
      // −0.00 and 0.00 are the same number.
      expect(shown.replace(/^−(?=0[.]00$)/, '')).toBe(value.replace(/^−(?=0[.]00$)/, ''))
    }
  }
})

test('readers who want no motion are inside at once', { tag: '@once' }, async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open()
  await app.ready()
  const depths = await page.evaluate(() => {
    const stage = document.querySelector('main') as HTMLElement
    const tile = [...document.querySelectorAll<HTMLElement>('.tile')][1]
    tile.click()
    return stage.dataset.depth
  })
  expect(depths).toBe('1.000')
  await page.keyboard.press('Escape')
  await app.press(page.getByRole('navigation', { name: 'Level' }).getByRole('button').first())
  await expect(main(page)).toHaveAttribute('data-depth', '0.000')
})

test('keys lead the focus into the cell and back to its layer', { tag: '@once' }, async ({ app, page }) => {
  // The cell is fetched late, as over a weak Wi-Fi: until it is there the stage has the keys.
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/CellStage*', async (route) => {
    await asked
    await route.continue()
  })
  await app.open()
  await app.ready()
  const { keyboard } = page
  await app.button('Layer 3').focus()
  await keyboard.press('Enter')
  await expect(main(page)).toHaveAttribute('data-depth', '1.000')
  await expect(main(page)).toBeFocused()
  answer()
  await expect(app.button('Layer input')).toBeFocused()
  await keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(PARTS).toContain(await focused())
  await keyboard.press('Enter')
  await expect(main(page)).toHaveAttribute('data-level', 'component')
  await keyboard.press('Escape')
  await expect(main(page)).toHaveAttribute('data-depth', '1.000')
  expect(PARTS).toContain(await focused())
  await keyboard.press('Escape')
  await expect(main(page)).toHaveAttribute('data-depth', '0.000')
  await expect(app.button('Layer 3')).toBeFocused()
})

/** What is wrong with the cell on the screen, in sentences. Runs in the page. */
function cellComplaints({ parts, gates }: { parts: readonly string[]; gates: readonly string[] }): string[] {
  /** Rounding of sub-pixel positions, CSS px. */
  const SLACK = 1
  const TARGET = 44
  const SMALLEST_TEXT = 12
  /** An arrow keeps some distance from the part it points to. */
  const WIRE_SLACK = 7
  const found: string[] = []
  const cell = document.querySelector('.cell')
  if (!cell) return ['there is no cell']
  const leaves = (box: DOMRect) =>
    box.left < -SLACK ||
    box.top < -SLACK ||
    box.right > innerWidth + SLACK ||
    box.bottom > innerHeight + SLACK

  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
  for (const element of cell.querySelectorAll('button, .caption, .caption-name, .operator, .squash, h2')) {
    const box = element.getBoundingClientRect()
    if (element.checkVisibility({ opacityProperty: true }) && box.width > 0 && leaves(box))
      found.push(`“${element.getAttribute('aria-label') ?? element.textContent}” leaves the screen`)
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim()
    if (!element || !text || element.closest('script, style, sub, sup, math')) continue
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    const own = element.getBoundingClientRect()
    if (box.width < 1 || own.width <= 2) continue
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
    if (size < SMALLEST_TEXT - 0.05) found.push(`text “${text}” is ${size.toFixed(1)} px`)
  }

  const buttonOf = (name: string) =>
    [...cell.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === name)
  for (const name of parts) {
    const button = buttonOf(name)
    if (!button) {
      found.push(`${name} is missing`)
      continue
    }
    const box = button.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const isHit = (x: number, y: number) => button.contains(document.elementFromPoint(x, y))
    if (!isHit(x, y)) {
      const above = document.elementFromPoint(x, y)
      found.push(`${name} is covered by ${above?.tagName} ${above?.getAttribute('class')}`)
      continue
    }
    const reach = (dx: number, dy: number) => {
      let far = 0
      while (far < TARGET && isHit(x + dx * (far + 0.5), y + dy * (far + 0.5))) far += 0.5
      return far
    }
    const [across, down] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)]
    if (across < TARGET - SLACK || down < TARGET - SLACK)
      found.push(`${name} is ${across.toFixed(0)} × ${down.toFixed(0)} to the finger, wanted ${TARGET}`)
  }

  for (const name of gates) {
    const gate = buttonOf(name)?.closest('.gate')
    const meter = gate?.querySelector('meter')
    const shown = gate?.querySelector('.gate-number')?.textContent
    if (!meter || !shown) found.push(`${name} shows or tells no number`)
    else if (Math.abs(meter.value - Number.parseFloat(shown.replace('−', '-'))) > 0.00501)
      found.push(`${name} shows ${shown} and tells ${meter.value}`)
  }

  // Wires end at what they join.
  const operators = [...cell.querySelectorAll('.operator')].map((one) => one.getBoundingClientRect())
  const named = (name: string) => buttonOf(name)?.getBoundingClientRect()
  const [x, f, i, g, o, c, h] = [
    named('Layer input'),
    named('Forget gate'),
    named('Input gate'),
    named('Candidate'),
    named('Output gate'),
    named('Cell state'),
    named('Output'),
  ]
  const [timesF, timesI, timesO, plus] = operators
  const tanh = cell.querySelector('.squash')?.getBoundingClientRect()
  const joins: Record<string, readonly [DOMRect | undefined, DOMRect | undefined]> = {
    x: [undefined, x],
    'bus-f': [x, f],
    'bus-i': [x, i],
    'bus-g': [x, g],
    'bus-o': [x, o],
    f: [f, timesF],
    i: [i, timesI],
    g: [g, timesI],
    memory: [c, timesF],
    kept: [timesF, plus],
    new: [timesI, plus],
    sum: [plus, c],
    c: [c, tanh],
    tanh: [tanh, timesO],
    o: [o, timesO],
    h: [timesO, undefined],
    loop: [h, x],
  }
  const away = (box: DOMRect | undefined, { x, y }: DOMPoint) =>
    box ? Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) : 0
  const seen = new Set<string>()
  for (const wire of cell.querySelectorAll('[data-wire]')) {
    const id = wire.getAttribute('data-wire') ?? ''
    const path = wire.querySelector<SVGPathElement>('path')
    const matrix = path?.getScreenCTM()
    if (!path || !matrix) continue
    seen.add(id)
    const [from, to] = joins[id] ?? []
    const start = away(from, path.getPointAtLength(0).matrixTransform(matrix))
    const end = away(to, path.getPointAtLength(path.getTotalLength()).matrixTransform(matrix))
    if (start > SLACK) found.push(`wire ${id} begins ${start.toFixed(1)} px off`)
    if (end > WIRE_SLACK) found.push(`wire ${id} ends ${end.toFixed(1)} px off`)
  }
  for (const id of Object.keys(joins)) if (!seen.has(id)) found.push(`wire ${id} is missing`)
  return found
}
