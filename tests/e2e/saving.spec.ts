/** What a reader has made stays: over a reload, through a file, and where the device keeps nothing. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { AppPage } from '../support/app-page.ts'
import { expect, test } from '../support/test.ts'

/** Trains a good while, and stops. */
async function train(app: AppPage) {
  await app.ready()
  await app.trainPast(20)
  await app.press('Pause')
  await expect(app.button('Play')).toBeVisible()
}

async function openDialog(app: AppPage) {
  await app.press('Menu')
  await app.press('Save and load')
  await expect(app.page.getByRole('dialog', { name: 'Save and load' })).toBeVisible()
}

/** Of the work that lies on the device, if there is one. */
const onDevice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ epoch?: number; level?: string }>((resolve) => {
        const request = indexedDB.open('explornn')
        // Only looks: where there is none, none is made.
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve({})
        request.onsuccess = () => {
          const { result } = request
          const read = result.transaction('work').objectStore('work').get('now')
          read.onsuccess = () => {
            const { run, place } = read.result ?? {}
            resolve({ epoch: run?.checkpoint?.epoch, level: place?.level })
          }
          result.close()
        }
      }),
  )

/** Waits until what is on show is kept; tells its epoch. */
async function kept(app: AppPage): Promise<number> {
  await expect.poll(async () => (await onDevice(app.page)).epoch === (await app.epoch())).toBe(true)
  return app.epoch()
}

test('work survives a reload, a file, and a layer taken away', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await train(app)
  await kept(app)
  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell][data-layer="2"]')).toBeVisible()
  await expect.poll(async () => (await onDevice(page)).level).toBe('cell')
  const [epoch, loss] = [await app.epoch(), await app.loss()]

  await page.reload()
  await expect(page.locator('[data-level=cell][data-layer="2"]')).toBeVisible()
  await expect.poll(app.epoch).toBe(epoch)
  expect(await app.loss()).toBe(loss)
  await expect(app.button('Speed')).toBeVisible()
  await app.press('Network')
  // On the way out, a step is still one of the cell's.
  await expect(app.scene).toHaveAttribute('data-level', 'network')
  await app.press('Step')
  await expect.poll(app.epoch).toBe(epoch + 1)
  await kept(app)

  await openDialog(app)
  const waiting = page.waitForEvent('download')
  await app.press('Save to a file')
  const download = await waiting
  expect(download.suggestedFilename()).toBe('my-network.explornn.json')
  const file = await readFile(await download.path())

  await app.press('Begin afresh')
  await expect.poll(app.epoch).toBe(0)

  await openDialog(app)
  const input = page.getByRole('dialog').locator('input[type=file]')
  await input.setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: file.subarray(0, 5000),
  })
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/damaged or incomplete/)
  await input.setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: file })
  await expect.poll(app.epoch).toBe(epoch + 1)
  await expect(page.getByRole('dialog', { name: 'Save and load' })).toBeHidden()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(epoch + 2)

  await app.press('Remove layer 2')
  await expect(app.layers).toHaveCount(2)
  await expect.poll(app.epoch).toBe(0)
  await app.press('Undo')
  await expect(app.layers).toHaveCount(3)
  await expect.poll(app.epoch).toBe(epoch + 2)
})

test('a reload in mid-training loses nothing that was on the screen', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await app.trainPast(20)
  const epoch = await app.epoch()
  await page.reload()
  await expect.poll(app.epoch).toBeGreaterThanOrEqual(epoch)
})

test('of two tabs, the one where something was done last is kept', { tag: '@once' }, async ({
  app,
  page,
  context,
}) => {
  await app.open()
  await train(app)
  const epoch = await kept(app)
  const other = new AppPage(await context.newPage(), app.touch)
  await other.open()
  await expect.poll(other.epoch).toBe(epoch)
  await other.press('Step')
  await expect.poll(other.epoch).toBe(epoch + 1)
  await kept(other)
  // Hidden and shown again, the first one has nothing new to keep.
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
  expect((await onDevice(page)).epoch).toBe(epoch + 1)
  await app.press('Layer 1')
  await expect.poll(async () => (await onDevice(page)).level).toBe('cell')
  expect((await onDevice(page)).epoch).toBe(epoch)
  await other.press('Step')
  await expect.poll(other.epoch).toBe(epoch + 2)
  await kept(other)
  await page.reload()
  await expect.poll(app.epoch).toBe(epoch + 2)
})

test('a link that asks for something else gets it, and the way back is one button', { tag: '@once' }, async ({
  app,
}) => {
  await app.open()
  await train(app)
  const epoch = await kept(app)
  await app.open('?layers=1')
  await expect(app.layers).toHaveCount(1)
  await app.press('Go back to it')
  await expect(app.layers).toHaveCount(3)
  await expect.poll(app.epoch).toBe(epoch)
})

test('storage that is cleared in mid-session is written anew', { tag: '@once' }, async ({ app, page }) => {
  await app.open()
  await train(app)
  const epoch = await kept(app)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  })
  await app.press('Step')
  await expect.poll(app.epoch).toBe(epoch + 1)
  await kept(app)
})

for (const [name, message] of [
  ['SecurityError', 'keeps nothing'],
  ['QuotaExceededError', 'no room left'],
])
  test(`where storage answers ${name}, a sentence says so and the app goes on`, { tag: '@once' }, async ({
    app,
    page,
  }) => {
    await page.addInitScript((name) => {
      const fail = () => {
        throw new DOMException('', name)
      }
      if (name === 'SecurityError') Object.defineProperty(window, 'indexedDB', { get: fail })
      else IDBObjectStore.prototype.put = fail
    }, name)
    await app.open()
    await app.ready()
    await app.press('Step')
    await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible()
    await app.press('Step')
    await expect.poll(app.epoch).toBe(2)
  })
