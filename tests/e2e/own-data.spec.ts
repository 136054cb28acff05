/** Curves of the reader's own: drawn by finger and by keys, brought as numbers, kept, renamed, deleted. */
import type { Page } from '@playwright/test'
import type { AppPage } from '../support/app-page.ts'
import { Fingers } from '../support/fingers.ts'
import { expect, test } from '../support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Own data' })
const status = (page: Page) => dialog(page).getByRole('status')
const field = (page: Page) => page.getByRole('slider', { name: 'Drawing field' })

async function openOwn(app: AppPage, tab: 'Draw' | 'Numbers' | 'My data' = 'Draw') {
  const kind = app.page.getByRole('button', { name: 'Draw', exact: true })
  const tile = app.page.locator('.data-tile[data-kind=draw]').filter({ visible: true })
  await app.reach('Data', app.page.locator('.data-picker').filter({ visible: true }))
  if (!(await tile.isVisible())) await app.press(kind.filter({ visible: true }))
  await app.press(tile)
  await expect(dialog(app.page)).toBeVisible()
  await app.press(dialog(app.page).getByRole('tab', { name: tab }))
}

/** A wave and a half of a kind nobody has defined, from left to right. */
async function drawWave(app: AppPage) {
  const box = await app.box(field(app.page))
  const points = Array.from({ length: 41 }, (_, k) => ({
    x: box.x + box.width * (0.15 + (0.7 * k) / 40),
    y: box.y + box.height * (0.5 - 0.3 * Math.sin((k / 40) * 2 * Math.PI)),
  }))
  await app.drag(...points)
}

const type = async (page: Page, text: string) =>
  dialog(page).getByRole('textbox', { name: 'Numbers' }).fill(text)

const open = (page: Page, label: string, name: string, content: string | Uint8Array) =>
  dialog(page)
    .getByLabel(label)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })

test('a curve drawn by finger is learned, kept, renamed and deleted', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await openOwn(app)
  await expect(status(page)).toHaveText('Nothing drawn yet.')
  await drawWave(app)
  await expect(status(page)).toHaveText('Ready to be learned.')
  await app.press('Use my curve')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByText('Drawing 1 now. Training starts again.')).toBeVisible()

  await app.putSheetAway()
  await app.chooseSpeed('As fast as it can')
  await app.press('Play')
  // Far below what any untrained network begins with, that of the curve before too.
  await expect.poll(app.loss, { timeout: 20_000 }).toBeLessThan(0.1)
  await app.press('Pause')

  await page.reload()
  await app.ready()
  await openOwn(app, 'My data')
  await expect(dialog(page).getByText('Drawing 1', { exact: true })).toBeVisible()
  await app.press('Rename Drawing 1')
  await dialog(page).getByLabel('New name').fill('<script>document.title = "x"</script>')
  await app.press('Save')
  const name = '<script>document.title = "x"</script>'
  await expect(dialog(page).getByText(name, { exact: true })).toBeVisible()
  expect(await page.title()).not.toBe('x')
  await app.press(`Delete ${name}`)
  await expect(status(page)).toHaveText(`${name} is deleted.`)
  await app.press(dialog(page).getByRole('button', { name: 'Undo' }))
  await expect(dialog(page).getByText(name, { exact: true })).toBeVisible()
  await app.press(`Delete ${name}`)
  await app.press('Close')
  await page.reload()
  await app.ready()
  await openOwn(app, 'My data')
  await expect(dialog(page).getByText('Nothing kept yet.')).toBeVisible()
})

test('a tap, an upright line, a level line and a second finger are each answered', async ({ app, page }) => {
  await app.open()
  await openOwn(app)
  const middle = await app.middle(field(page))
  const by = (dx: number, dy: number) => ({ x: middle.x + dx, y: middle.y + dy })
  await app.drag(middle)
  await expect(status(page)).toHaveText(/That was a tap/)
  await app.drag(by(0, -60), by(0, -20), by(2, 60))
  await expect(status(page)).toHaveText(/too narrow/)
  await app.press('Undo')
  await app.drag(by(-120, 0), by(0, 0), by(120, 0))
  await expect(status(page)).toHaveText(/A level line/)
  await app.press('Clear')
  await expect(status(page)).toHaveText('Nothing drawn yet.')

  const fingers = await Fingers.on(page)
  await fingers.down(by(-100, 0))
  await fingers.move(by(-60, 40))
  await fingers.down(by(-60, 40), by(80, -40))
  await fingers.move(by(-20, 60), by(80, -40))
  await fingers.up()
  await expect(status(page)).toHaveText(/A second finger came down/)
  await expect(dialog(page).locator('.own-bead')).toHaveCount(0)
})

test('a curve is drawn by keys, undone and done again', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await openOwn(app)
  await field(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(field(page)).toHaveAttribute('aria-valuetext', 'Column 23 of 24, 0.00')
  for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowUp')
  await expect(field(page)).toHaveAttribute('aria-valuetext', 'Column 23 of 24, 0.30')
  await expect(status(page)).toHaveText('Ready to be learned.')
  await app.press('Undo')
  await expect(field(page)).toHaveAttribute('aria-valuenow', '0.2')
  await app.press('Redo')
  await expect(field(page)).toHaveAttribute('aria-valuenow', '0.3')
})

test('a pasted table with decimal commas is read, and the chosen column is learned', {
  tag: '@once',
}, async ({ app, page }) => {
  await app.open()
  await app.ready()
  await openOwn(app, 'Numbers')
  const rows = Array.from(
    { length: 60 },
    (_, k) => `${k};${(20 + 5 * Math.sin(k / 3)).toFixed(2).replace('.', ',')}`,
  )
  rows[10] = '10;'
  rows[11] = '11;NaN'
  rows[12] = '12;Infinity'
  await type(page, ['Day;Warmth', ...rows].join('\n'))
  await app.press(dialog(page).getByText('Warmth', { exact: true }))
  await expect(status(page)).toHaveText(
    '60 rows found. The first row gives the names. Semicolons separate the columns. Commas are decimal commas. 1 empty cell is bridged by a line. 2 cells are no finite numbers and are bridged.',
  )
  await expect(dialog(page).getByText('from 15 to 24.98')).toBeVisible()
  await app.press('Use my curve')
  await expect(page.getByText('Warmth now. Training starts again.')).toBeVisible()
  await expect.poll(() => app.loss()).toBeGreaterThan(0)
})

test('what is no numbers is answered in a sentence, and nothing is lost', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await openOwn(app, 'Numbers')
  await type(page, 'words and no numbers\nat all')
  await expect(status(page)).toHaveText('No column is made of numbers.')
  await type(page, '1 2 3')
  await expect(status(page)).toHaveText(/too short/)
  await open(page, 'Open a file', 'picture.csv', new Uint8Array([137, 80, 78, 71, 0, 0, 13, 10, 0, 255]))
  await expect(status(page)).toHaveText(/not a text file/)
  await open(page, 'Open a file', 'empty.csv', '')
  await expect(status(page)).toHaveText('There is nothing in it.')
  await app.press(dialog(page).getByRole('tab', { name: 'My data' }))
  await open(page, 'Load from a file', 'other.json', '{"format":"something else"}')
  await expect(status(page)).toHaveText(/no data sets of this app/)
  await expect(dialog(page).getByText('Nothing kept yet.')).toBeVisible()
})

test('100,000 rows are read without holding up the page', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await openOwn(app, 'Numbers')
  await page.evaluate(() => {
    const long = [0]
    Object.assign(window, { long })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration)
    }).observe({ type: 'longtask' })
  })
  const rows = Array.from(
    { length: 100_000 },
    (_, k) => `${k},${Math.sin(k / 50).toFixed(6)},${(k * 7919) % 1000}`,
  )
  await open(page, 'Open a file', 'long.csv', ['n,wave,noise', ...rows].join('\n'))
  await expect(status(page)).toHaveText(/^100000 rows found\..* Only the first 20000 rows are used\./)
  const longest = await page.evaluate(() => Math.max(...(window as unknown as { long: number[] }).long))
  // A figure for the report, not a limit: on a busy machine it says nothing about the page.
  test.info().annotations.push({ type: 'longest task', description: `${longest} ms` })
})

test('a file that is dropped is read; closing gives the focus back', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await openOwn(app, 'Numbers')
  const file = await page.evaluateHandle(() => {
    const dropped = new DataTransfer()
    const rows = Array.from({ length: 30 }, (_, k) => String(k % 7)).join('\n')
    dropped.items.add(new File([rows], 'week.csv', { type: 'text/csv' }))
    return dropped
  })
  const box = dialog(page).locator('.own-numbers')
  await box.dispatchEvent('dragover', { dataTransfer: file })
  await expect(dialog(page).getByText('Let go to open this file')).toBeVisible()
  await box.dispatchEvent('drop', { dataTransfer: file })
  await expect(status(page)).toHaveText('30 rows found.')
  await app.press('Close')
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator('.data-tile[data-kind=draw] input')).toBeFocused()
  // What was read is still there.
  await openOwn(app, 'Numbers')
  await expect(status(page)).toHaveText('30 rows found.')
})

test('an example is a drawing like any other, and can be mirrored', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await openOwn(app)
  await app.press('Examples')
  await app.press('Heartbeat')
  await expect(status(page)).toHaveText('Ready to be learned.')
  const read = dialog(page).locator('.own-read span')
  const points = async () => Number.parseInt((await read.textContent()) ?? '', 10)
  const there = await points()
  await app.press('Mirror')
  await expect.poll(points).toBe(2 * there - 2)
  await expect(dialog(page).locator('.own-bead')).toHaveCount(there)
  await app.press('Undo')
  await expect(status(page)).toHaveText('Nothing drawn yet.')
  await app.press('Redo')
  await app.press('Use my curve')
  await expect(page.getByText('Drawing 1 now. Training starts again.')).toBeVisible()
})

test('all own data travel in a file', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await app.ready()
  await openOwn(app)
  await drawWave(app)
  await expect(status(page)).toHaveText('Ready to be learned.')
  await app.press('Use my curve')
  await expect(dialog(page)).toBeHidden()
  await openOwn(app, 'My data')
  const [download] = await Promise.all([page.waitForEvent('download'), app.press('Save all to a file')])
  const path = await download.path()
  await app.press('Delete Drawing 1')
  await dialog(page).getByLabel('Load from a file').setInputFiles(path)
  await expect(status(page)).toHaveText('1 data set loaded.')
  await expect(dialog(page).getByText('Drawing 1', { exact: true })).toBeVisible()
})
