import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/test.ts'

test('axe finds nothing on the page, nor in what can be opened', async ({ app, page }) => {
  await app.open('?layers=99')
  await app.ready()
  expect(await axeFindings(app), 'with a problem named').toEqual([])
  await app.press('OK')
  expect(await axeFindings(app), 'the overview').toEqual([])
  await app.press('Menu')
  expect(await axeFindings(app), 'the menu').toEqual([])
  await page.keyboard.press('Escape')
  await app.press('About Input')
  expect(await axeFindings(app), 'a card').toEqual([])
  await page.keyboard.press('Escape')
  const more = app.button('More controls')
  if (!(await more.isVisible())) return
  await app.press(more)
  for (const tab of await page.getByRole('tab').all()) {
    await app.press(tab)
    expect(await axeFindings(app), `the sheet: ${await tab.textContent()}`).toEqual([])
  }
})

test('everything that can be touched can be reached by Tab, in sight of a focus ring', async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  const reached = new Set<string>()
  for (let k = 0; k < 80; k++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return ''
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
      const ringed = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      if (at instanceof HTMLInputElement)
        return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? ''
      const label = at.getAttribute('aria-label') ?? at.textContent?.trim() ?? ''
      return ringed ? label : `no ring: ${label}`
    })
    if (name === '' && reached.size > 5) break
    reached.add(name)
  }
  const names = [...reached].join('\n')
  for (const name of ['Play', 'Step', 'Reset', 'Speed', 'Menu', 'Layer 1', 'Layer 3', 'Remove layer 2']) {
    expect(names).toContain(name)
  }
  expect(names).not.toContain('no ring')
})
