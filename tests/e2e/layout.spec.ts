/** At every size: nothing overlaps, nothing is cut off, everything can be touched. */
import { layoutComplaints } from '../support/layout-check.ts'
import { expect, test } from '../support/test.ts'

/** The way into a cell and out again is no matter here. */
const AT_ONCE = { reducedMotion: 'reduce' } as const

for (const lang of ['en', 'de'])
  test(`1, 3 and 7 layers in ${lang} fit the screen`, async ({ app, page }) => {
    for (const layers of [1, 3, 7]) {
      await app.open(`?lang=${lang}&layers=${layers}`)
      await expect(app.layers).toHaveCount(layers)
      expect(await layoutComplaints(page), `${layers} layers`).toEqual([])
    }
  })

test('fits the screen while training, with every page of the sheet open', async ({ app, page }) => {
  await app.open()
  await app.chooseSpeed('Told step by step, 4×')
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThanOrEqual(1)
  expect(await layoutComplaints(page)).toEqual([])
  const more = app.button('More controls')
  if (!(await more.isVisible())) return
  await app.press(more)
  for (const tab of await page.getByRole('tab').all()) {
    await app.press(tab)
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await app.settled()
    expect(await layoutComplaints(page)).toEqual([])
  }
})

test('the inside of a cell fits the screen, and with text of twice the size its words do', async ({
  app,
  page,
}) => {
  await page.emulateMedia(AT_ONCE)
  for (const lang of ['de', 'en']) {
    await app.open(`?lang=${lang}`)
    await app.press(app.layers.nth(1))
    await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
    const timeline = page.getByRole('slider', { name: /^(Time step|Zeitschritt)$/ })
    for (const key of ['Home', 'End']) {
      await timeline.press(key)
      await app.settled()
      expect(await layoutComplaints(page), `${lang}, ${key}`).toEqual([])
    }
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    dispatchEvent(new Event('resize'))
  })
  await expect
    .poll(async () => (await layoutComplaints(page)).filter((complaint) => complaint.startsWith('text')))
    .toEqual([])
})

test('a layer without memory sets its words and its picture below each other', async ({ app, page }) => {
  await app.open('?lang=de&memory=off&inside=2')
  const layer = page.getByRole('region', { name: 'Hier ist keine Zelle' })
  await expect(layer).toHaveCSS('opacity', '1')
  const seen = await layer.evaluate((section) => {
    const { left, top, width, height } = section.querySelector('h2')!.getBoundingClientRect()
    const rows = [...section.children].map((row) => row.getBoundingClientRect())
    rows.sort((a, b) => a.top - b.top)
    return {
      // Not the layer before it.
      onTitle: document.elementFromPoint(left + width / 2, top + height / 2)?.tagName,
      apart: rows.slice(1).every((row, above) => row.top >= rows[above].bottom),
    }
  })
  expect(seen).toEqual({ onTitle: 'H2', apart: true })
})

test('names the way back in full beside what can be asked', async ({ app, page }) => {
  await page.emulateMedia(AT_ONCE)
  await app.open('?lang=de')
  await app.press('Schicht 2')
  for (const part of ['Eingabe der Schicht', 'Ausgangstor']) {
    await app.press(page.getByRole('main').getByRole('button', { name: part, exact: true }))
    const here = page.getByRole('navigation').locator('[aria-current]')
    await expect(here).toHaveAccessibleName(part)
    const cut = await here.locator('span').evaluate((name) => name.scrollWidth - name.clientWidth)
    expect(cut, part).toBeLessThanOrEqual(0)
    await expect(page.getByRole('button', { name: 'Was ist das?' })).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  }
})

test('fits the screen after it has been turned', async ({ app, page }) => {
  const size = page.viewportSize()!
  await app.open()
  await page.setViewportSize({ width: size.height, height: size.width })
  await expect(app.scene).toHaveAttribute('data-flow', size.height >= 1.1 * size.width ? 'across' : 'down')
  await expect.poll(() => layoutComplaints(page)).toEqual([])
  await page.setViewportSize(size)
  await expect.poll(() => layoutComplaints(page)).toEqual([])
})
