import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { expect, test } from '../support/test.ts'

/** Cards fade in; half-way there every text is too pale. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map((animation) => animation.finished))
  })

/** What axe finds, in a line each. */
async function findings(page: Page): Promise<string[]> {
  await settled(page)
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return (await axe.run()).violations
  })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  )
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing, ${theme}`, async ({ app, page }) => {
    await app.open(`?theme=${theme}`)
    await app.ready()
    expect(await findings(page)).toEqual([])
  })

  test(`axe finds nothing in what can be opened, ${theme}`, async ({ app, page }) => {
    await app.open(`?theme=${theme}&layers=99`)
    expect(await findings(page)).toEqual([])
    await app.press('OK')
    await app.press('Menu')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await app.press('About Input')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    const more = app.button('More controls')
    if (!(await more.isVisible())) return
    await app.press(more)
    for (const tab of await page.getByRole('tab').all()) {
      await app.press(tab)
      expect(await findings(page)).toEqual([])
    }
  })
}

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
