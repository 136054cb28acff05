/** The app as an app: kept on the device, brought up to date, and closed to everybody else's scripts. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Host, startHost } from '../support/host.ts'
import { expect, test } from '../support/test.ts'

test.use({ serviceWorkers: 'allow' })

const DATA = { Curve: ['Sine', 'Sawtooth', 'Square', 'Composite'], Text: ['abab', 'Lorem ipsum'] }
const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** A build of our own, on a host of our own below some path, that can change and go away. */
let folder: string
let host: Host
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  cpSync(process.env.BUILT ?? 'dist', folder, { recursive: true })
  host = await startHost(folder, '/some/sub/path/')
})
test.afterEach(async () => {
  await host.stop()
  rmSync(folder, { recursive: true })
})

test('after one visit everything works without a network', async ({ app, page }) => {
  test.setTimeout(90_000)
  await page.goto(host.url)
  await expect(toast(page, 'Ready to use offline')).toBeVisible({ timeout: 20_000 })
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url)
  })
  expect(kept.filter((url) => url.includes('.wasm'))).toEqual([expect.stringContaining('simd')])

  await host.stop()
  await page.reload()
  await expect(app.scene).toBeVisible()
  await expect(toast(page, 'Ready to use offline')).toBeHidden()

  await page.goto(`${host.url}?data=square&layers=2&learningRate=0.05`)
  await expect(app.layers).toHaveCount(2)
  for (const [kind, names] of Object.entries(DATA)) {
    await app.press(kind)
    for (const name of names) {
      await app.press(app.dataSet(name))
      await app.ready()
      await app.press('Step')
      await expect.poll(app.epoch).toBe(1)
    }
  }
  await app.press('Text')
  await app.press(app.dataSet('Own text'))
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(`no network, no problem: ${'it is all here. '.repeat(3)}`)
  await page.getByRole('dialog').locator('[type=submit]').press('Enter')
  await expect(page.getByText('no network, no problem').first()).toBeVisible()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
  await page.goto(`${host.url}?draw&layers=2`)
  const own = page.getByRole('dialog', { name: 'Own data' })
  await app.press('Examples')
  await app.press('Stairs')
  await app.press(own.getByRole('button', { name: 'Use my curve' }))
  await expect(own).toBeHidden()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)

  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell]')).toBeVisible()
  await app.press('Menu')
  await app.press(page.getByRole('radio', { name: 'Deutsch' }))
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Schicht 1', exact: true })).toBeVisible()
})

test('what the reader clears away in mid-session comes back with the next visit', async ({ app, page }) => {
  test.setTimeout(90_000)
  await page.goto(host.url)
  await expect(toast(page, 'Ready to use offline')).toBeVisible({ timeout: 20_000 })
  await app.ready()
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(0)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(host.url).origin, storageTypes: 'all' })
  const epoch = await app.epoch()
  await expect.poll(app.epoch).toBeGreaterThan(epoch)
  await app.press('Pause')
  await app.press('Menu')
  await app.press('Save and load')
  await expect(page.getByText('Your work is kept on this device')).toBeVisible()
  await app.press('Close')
  const now = await app.epoch()

  await page.reload()
  await expect.poll(app.epoch).toBe(now)
  await expect(toast(page, 'Ready to use offline')).toBeVisible({ timeout: 20_000 })
  await host.stop()
  await page.reload()
  await expect.poll(app.epoch).toBe(now)
})

test('an emptied cache is filled again by the next visit, though the worker was left', async ({
  app,
  page,
}) => {
  const countFiles = () =>
    page.evaluate(async () => {
      const open = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
      return (await Promise.all(open.map((cache) => cache.keys()))).flat().length
    })
  await page.goto(host.url)
  await expect(toast(page, 'Ready to use offline')).toBeVisible({ timeout: 20_000 })
  const all = await countFiles()
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
  expect(await countFiles()).toBe(0)

  await page.reload()
  await expect.poll(countFiles).toBe(all)
  await host.stop()
  await page.goto(`${host.url}?layers=2`)
  await expect(app.layers).toHaveCount(2)
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
})

test('a newer version waits until it is asked for, and takes over without loss', async ({ app, page }) => {
  await page.goto(host.url)
  await expect(toast(page, 'Ready to use offline')).toBeVisible({ timeout: 20_000 })
  await app.ready()
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(0)

  publishNewer()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting)
  await expect(toast(page, 'newer version')).toBeHidden()
  await expect(page).toHaveTitle('exploRNN')

  await app.press('Pause')
  await expect(toast(page, 'newer version')).toBeVisible()
  const epoch = await app.epoch()
  expect(epoch).toBeGreaterThan(0)
  await app.press('Update')
  await expect(page).toHaveTitle('exploRNN, newer')
  // The epoch that was being told may have been trained already.
  await expect.poll(app.epoch).toBeGreaterThanOrEqual(epoch)
})

test.describe('of what comes from elsewhere', () => {
  test.use({ expectedComplaints: /Content Security Policy/ })
  test('nothing runs and nothing is asked', async ({ page }) => {
    await page.goto(host.url)
    const refused = await page.evaluate(async () => {
      const heard: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective))
      const add = (name: string, put: (element: HTMLElement) => void) => {
        const element = document.createElement(name)
        put(element)
        document.body.append(element)
      }
      add('script', (script) => script.append('window.broken = true'))
      add('script', (script) => script.setAttribute('src', 'https://elsewhere.example/a.js'))
      add('img', (image) => image.setAttribute('src', 'https://elsewhere.example/a.png'))
      add('div', (div) => div.setAttribute('style', 'color: red'))
      await fetch('https://elsewhere.example/').catch(() => {})
      await new Promise((later) => setTimeout(later))
      return { heard, broken: 'broken' in window }
    })
    expect(refused.broken).toBe(false)
    expect(new Set(refused.heard)).toEqual(
      new Set(['script-src-elem', 'img-src', 'style-src-attr', 'connect-src']),
    )
  })
})

/** The same app under another name, and a service worker that says so. */
function publishNewer() {
  const change = (name: string, from: RegExp | string, to: string) => {
    const before = readFileSync(join(folder, name), 'utf8')
    const after = before.replace(from, to)
    expect(after === before, name).toBe(false)
    writeFileSync(join(folder, name), after)
  }
  change('index.html', '<title>exploRNN</title>', '<title>exploRNN, newer</title>')
  change('service-worker.js', /"revision":"\w+"(,"url":"index\.html")/, '"revision":"newer"$1')
}
