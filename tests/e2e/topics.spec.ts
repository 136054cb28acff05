/** Whatever is on the page can be asked what it is, and whatever is explained can be shown. */
import type { Page } from '@playwright/test'
import { en } from '../../src/content/topics/en.ts'
import type { TopicId } from '../../src/content/topics/index.ts'
import { PLACES } from '../../src/view/topics/shows.ts'
import type { AppPage } from '../support/app-page.ts'
import { axeFindings } from '../support/axe.ts'
import { expect, test } from '../support/test.ts'

type Stop = { readonly topics: readonly string[]; readonly unexplained: readonly string[] }

/** What is explained where one stands now, and what can be touched and is not. */
const look = (page: Page, ids: readonly string[]): Promise<Stop> =>
  page.evaluate((ids) => {
    const visible = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 0 &&
      !element.closest('[inert], .popover:not(:popover-open)')
    const topicOf = (element: Element) => element.closest<HTMLElement>('[data-topic]')?.dataset.topic ?? ''
    const touchable = [
      ...document.querySelectorAll('button, a[href], input, select, summary, [role=slider], [tabindex="0"]'),
    ].filter(visible)
    if (touchable.length < 10) throw new Error('This is no page to look at.')
    return {
      topics: [
        ...new Set([...document.querySelectorAll<HTMLElement>('[data-topic]')].filter(visible).map(topicOf)),
      ],
      unexplained: touchable
        .filter((element) => !ids.includes(topicOf(element)))
        .map((element) => element.outerHTML.slice(0, 160)),
    }
  }, ids)

/** Fetched after the page stands. */
const memory = (page: Page) => page.getByRole('radiogroup', { name: 'Memory' })

async function tabs(app: AppPage, page: Page, seen: Map<string, Set<string>>, ids: readonly string[]) {
  const more = app.button('More controls')
  if (!(await more.isVisible())) return
  await app.press(more)
  for (const name of ['Data', 'Process', 'Training'] as const) {
    await app.press(page.getByRole('tab', { name, exact: true }))
    if (name === 'Training') await expect(memory(page)).toBeVisible()
    const stop = await look(page, ids)
    expect(stop.unexplained, `on the page ${name}`).toEqual([])
    for (const topic of stop.topics) seen.get(name.toLowerCase())?.add(topic)
  }
  await app.putSheetAway()
}

for (const data of ['sine', 'lorem']) {
  test(`everything that can be touched has an explanation, and every explanation a place: ${data}`, async ({
    app,
    page,
  }) => {
    const ids = Object.keys(en.topics) as TopicId[]
    const seen = new Map(
      ['network', 'cell', 'data', 'process', 'training'].map((name) => [name, new Set<string>()]),
    )
    await app.open(`?data=${data}&layers=3`)
    await app.ready()
    const docked = !(await app.button('More controls').isVisible())
    if (docked) await expect(memory(page)).toBeVisible()
    for (const level of ['network', 'cell'] as const) {
      if (level === 'cell') {
        await app.press('Layer 2')
        await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
        // Its parts, and what is on the page beside it, come one after another once the camera has landed.
        await expect(app.button('Output gate')).toBeVisible()
        await expect(page.locator('[data-topic=strip]')).toBeVisible()
        if (docked) await expect(page.locator('[data-topic=phaseInput]')).toBeVisible()
      }
      const stop = await look(page, ids)
      expect(stop.unexplained, level).toEqual([])
      for (const topic of stop.topics) seen.get(level)?.add(topic)
      await tabs(app, page, seen, ids)
    }
    await app.press('Forget gate')
    await expect(page.getByRole('dialog', { name: 'Forget gate' })).toBeVisible()
    expect((await look(page, ids)).unexplained, 'component').toEqual([])

    for (const topic of ids) {
      const { at = [topic], level, tab, letters } = PLACES[topic]
      const names = letters && data === 'sine' ? ['data'] : at.length > 0 ? at : [topic]
      const levels = level ? [level] : ['network', 'cell']
      for (const from of levels) {
        const there = new Set([...(seen.get(from) ?? []), ...((tab && seen.get(tab)) ?? [])])
        expect(
          names.filter((name) => there.has(name)),
          `${topic}, seen from the ${from}`,
        ).not.toEqual([])
      }
    }
  })
}

test('asked what it is, a thing explains itself and does nothing', async ({ app, page }) => {
  await app.open()
  await app.ready()
  const card = page.locator('.about-card:popover-open')
  await app.press('What is this?')
  await expect(page.getByRole('status').filter({ hasText: 'Tap anything' })).toBeVisible()
  const play = await app.middle(app.button('Play'))
  await page.touchscreen.tap(play.x, play.y)
  await expect(card.getByRole('heading')).toHaveText(en.topics.play.term)
  await expect(card.getByRole('heading')).toBeFocused()
  await expect(app.button('Play')).toBeVisible()
  expect(await app.epoch()).toBe(0)

  // A word of it leads to its own explanation, and back.
  await app.press(card.getByRole('button', { name: 'cell', exact: true }))
  await expect(card.getByRole('heading')).toHaveText(en.topics.cell.term)
  await card.getByText('More', { exact: true }).tap()
  await expect(card.locator('math').first()).toBeVisible()
  await app.press(card.getByRole('button', { name: 'Back', exact: true }))
  await expect(card.getByRole('heading')).toHaveText(en.topics.play.term)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()

  // The next tap is an ordinary one again. By keys: ask, go there, Enter.
  await app.button('What is this?').focus()
  await page.keyboard.press('Enter')
  await app.button('Layer 2').focus()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('heading')).toHaveText(en.topics.layer.term)
  await expect(page.locator('[data-level=network]')).toBeVisible()
  await page.keyboard.press('Escape')
  await app.button('What is this?').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell]')).toBeVisible()
})

test('the glossary finds a term and shows the thing in the scene', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await app.press('Menu')
  await app.press('Glossary')
  await page.getByRole('searchbox', { name: 'Search' }).fill('forget')
  await app.press('Show me: Forget gate')
  await expect(page.getByRole('dialog', { name: 'Glossary' })).toBeHidden()
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Here: Forget gate' })).toBeAttached()

  /** How far the ring is from standing evenly around the gate, px. */
  const askew = async () => {
    const ring = (await page.locator('.topic-ring').boundingBox())!
    const gate = (await page.locator('button[data-part=f]').boundingBox())!
    const middle = (box: { x: number; y: number; width: number; height: number }) => [
      box.x + box.width / 2,
      box.y + box.height / 2,
    ]
    return Math.max(...middle(ring).map((at, k) => Math.abs(at - middle(gate)[k])))
  }
  await expect.poll(askew).toBeLessThan(1)
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width: height, height: width })
  await expect.poll(askew).toBeLessThan(1)
  await page.keyboard.press('Shift')
  await expect(page.locator('.topic-ring')).toHaveCount(0)
})

test('the glossary and the page for teachers fit the screen, and axe finds nothing in them', async ({
  app,
  page,
}) => {
  await app.open('?lang=de')
  for (const [item, heading] of [
    ['Glossar', 'Vergesstor'],
    ['So funktioniert dieses Modell', 'Die Einstellungen'],
  ]) {
    await app.press('Menü')
    await app.press(item)
    const dialog = page.getByRole('dialog', { name: item })
    await expect(dialog.getByRole('heading', { name: heading, exact: true })).toBeAttached()
    expect(await axeFindings(app), item).toEqual([])
    const wide = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll('*')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .filter((element) => !element.closest('.model-table, .model-equation, math'))
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(wide, item).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})
