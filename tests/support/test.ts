/** Every browser test: with the app's page object, and with a watch on the console that must stay silent. */
import { expect as baseExpect, test as baseTest } from '@playwright/test'
import { AppPage } from './app-page.ts'

/** Playwright says so wherever the tests keep service workers out, as most do. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright'

type Fixtures = {
  app: AppPage
  /** Complaints that a test provokes on purpose. */
  expectedComplaints: RegExp | undefined
  silence: undefined
  /** Whether the guided start still lies ahead of the reader, who then is here for the first time. */
  firstVisit: boolean
  visited: undefined
}

export const test = baseTest.extend<Fixtures>({
  app: async ({ page, hasTouch }, use) => {
    await use(new AppPage(page, hasTouch))
  },
  firstVisit: [false, { option: true }],
  visited: [
    async ({ page, firstVisit }, use) => {
      if (!firstVisit) await page.addInitScript(haveSeenTheTour)
      await use(undefined)
    },
    { auto: true },
  ],
  expectedComplaints: [undefined, { option: true }],
  silence: [
    async ({ page, expectedComplaints }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`))
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return
        if (message.text() === NO_SERVICE_WORKER) return
        complaints.push(`${message.type()}: ${message.text()}`)
      })
      await use(undefined)
      baseExpect(complaints.filter((text) => !expectedComplaints?.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

/** How soon a poll looks again, milliseconds. Playwright's own waits grow to a second, and most answers take none. */
const AGAIN = 50
const poll: typeof baseExpect.poll = (actual, options) =>
  baseExpect.poll(actual, {
    intervals: [AGAIN],
    ...(typeof options === 'string' ? { message: options } : options),
  })

export const expect = new Proxy(baseExpect, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
})

function haveSeenTheTour() {
  try {
    localStorage.setItem('tour', JSON.stringify({ stop: 'welcome', lane: 'fresh', open: false }))
  } catch {
    // A page without storage, or none yet.
  }
}
