import type { Page } from '@playwright/test'
import type { AppPage } from '../support/app-page.ts'
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

test('nor while letters are learned, nor in own data, nor in a cell', { tag: '@once' }, async ({
  app,
  page,
}) => {
  test.slow()
  await app.open('?data=lorem&layers=1&units=8')
  await app.ready()
  await expect(page.locator('.letter-pair').first()).toBeVisible()
  expect(await axeFindings(app), 'text').toEqual([])
  await page.getByRole('slider', { name: 'Letter written by the network' }).press('Enter')
  await expect(page.locator('.odds-card')).toBeVisible()
  expect(await axeFindings(app), 'all odds').toEqual([])
  await page.keyboard.press('Escape')

  await app.press('Layer 1')
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  expect(await axeFindings(app), 'a cell').toEqual([])
  for (const part of ['Layer input', 'Output']) {
    await page.locator(`.cell-parts button[aria-label="${part}"]`).press('Enter')
    // The card fades in with the camera on its way: all of it is there when that has arrived.
    await expect(page.locator('[data-level=component][data-depth="2.000"]')).toBeVisible()
    expect(await axeFindings(app, '.component-card'), part).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('.component-card')).toBeHidden()
  }
  await page.keyboard.press('1')
  await expect(page.locator('[data-level=network]')).toBeVisible()

  await app.press('Speed')
  expect(await axeFindings(app), 'the speeds').toEqual([])
  await page.keyboard.press('Escape')
  const kind = page.getByRole('button', { name: 'Draw', exact: true })
  await app.reach('Data', page.locator('.data-picker').filter({ visible: true }))
  if (await kind.isVisible()) await app.press(kind)
  await app.press(page.locator('.data-tile[data-kind=draw]').filter({ visible: true }))
  const own = page.getByRole('dialog', { name: 'Own data' })
  await app.press('Examples')
  expect(await axeFindings(app, 'dialog'), 'examples').toEqual([])
  await app.press('Stairs')
  for (const tab of await own.getByRole('tab').all()) {
    await app.press(tab)
    expect(await axeFindings(app, 'dialog'), (await tab.textContent()) ?? '').toEqual([])
  }
})

test('nor with text twice as large', { tag: '@once' }, async ({ app, page }) => {
  await app.open('?data=lorem&layers=1&units=8')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    dispatchEvent(new Event('resize'))
  })
  await app.ready()
  expect(await axeFindings(app), 'the overview').toEqual([])
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(await tooWide()).toBe(false)
  await app.press('Layer 1')
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  expect(await axeFindings(app), 'a cell').toEqual([])
  expect(await tooWide()).toBe(false)
})

/** What the menu opens, and how far each is opened up. */
const DIALOGS: Record<string, (app: AppPage, page: Page) => Promise<void>> = {
  Share: async (app) => expect(app.page.getByRole('combobox', { name: 'Theme' })).toBeVisible(),
  'Save and load': async (app, page) => {
    await app.press(page.getByText('For a class'))
    await expect(page.getByRole('combobox', { name: 'Theme' })).toBeVisible()
  },
  Install: async (_, page) => expect(page.getByText('its own place')).toBeVisible(),
  Glossary: async (_, page) => expect(page.getByRole('searchbox')).toBeVisible(),
  'How this model works': async (_, page) => expect(page.getByRole('table').first()).toBeVisible(),
}

test('nor in what the menu opens, where nothing is cut off either, with text twice as large', {
  tag: '@once',
}, async ({ app, page }) => {
  test.slow()
  const screen = page.viewportSize()!
  await app.open('?layers=2')
  await app.ready()
  const dialog = page.locator('dialog[open]')
  for (const [name, isOpen] of Object.entries(DIALOGS))
    await test.step(name, async () => {
      await app.press('Menu')
      await app.press(name)
      await isOpen(app, page)
      expect(await axeFindings(app, 'dialog[open]')).toEqual([])
      await setText(page, '200%')
      for (const [width, height] of [
        [1024, 768],
        [screen.width, screen.height],
      ]) {
        await app.resize(width, height)
        expect(await dialog.evaluate(cutOff), `at ${width} × ${height}`).toEqual([])
      }
      await setText(page, '')
      await app.press(dialog.getByRole('button', { name: 'Close' }))
      await expect(dialog).toHaveCount(0)
    })
})

const setText = (page: Page, size: string) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size
    dispatchEvent(new Event('resize'))
  }, size)

/** What is cut off, or stands beyond the dialog's edges where it cannot be scrolled into sight. Runs in the page. */
function cutOff(dialog: Element): string[] {
  const page = dialog.querySelector('.dialog-page')
  if (!page) return ['there is no page']
  const overflow = (element: Element) => getComputedStyle(element).overflowX
  const scrolls = (element: Element): boolean =>
    element !== page && (overflow(element) === 'auto' || scrolls(element.parentElement ?? page))
  const edges = dialog.getBoundingClientRect()
  const found = edges.top < 0 || edges.bottom > innerHeight ? ['the dialog is higher than the screen'] : []
  for (const element of page.querySelectorAll('*')) {
    const { left, right, width } = element.getBoundingClientRect()
    if (width === 0 || element.closest('svg, .spoken') || scrolls(element)) continue
    const what = `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 30)}`
    if (element.scrollWidth > element.clientWidth + 1 && overflow(element) === 'hidden')
      found.push(`cut off: ${what}`)
    if (left < edges.left - 1 || right > edges.right + 1) found.push(`over the edge: ${what}`)
  }
  return found
}

test('where the system sets the colours, what colours say is still said', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await app.open()
  await app.ready()
  await app.reach('Training', app.slider('Learning rate'))
  const tells = (selector: string, pseudo?: string) =>
    page
      .locator(selector)
      .filter({ visible: true })
      .first()
      .evaluate((element, pseudo) => {
        const { backgroundImage, outlineStyle } = getComputedStyle(element, pseudo)
        return { filled: backgroundImage !== 'none', outlined: outlineStyle !== 'none' }
      }, pseudo)
  expect(await tells('.slider-track', '::before')).toMatchObject({ filled: true })
  expect(await tells('[role=tab][aria-selected=true]')).toMatchObject({ outlined: true })
  await app.putSheetAway()
  expect(await tells('.rung[aria-current]')).toMatchObject({ outlined: true })
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
