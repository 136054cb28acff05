/** The built app in a real Chromium, at the sizes of the devices it is made for. */
import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'

const PORT = process.env.PREVIEW_PORT ?? '4273'
const DIST = process.env.BUILT ?? 'dist'
const RESULTS = '../results'

const touch = (width: number, height: number, deviceScaleFactor = 2) => ({
  viewport: { width, height },
  deviceScaleFactor,
  hasTouch: true,
  isMobile: true,
})

/** Specs that look at the layout run everywhere; the others on one phone and one tablet. */
const EVERYWHERE = /(layout|screenshots)\.spec\.ts/
/** The same at every size: numbers, and what the device keeps. */
const ONCE = /(truth|offline)\.spec\.ts/

export default defineConfig({
  testDir: '.',
  outputDir: `${RESULTS}/browser`,
  // Two workers on two cores starve each other's training, and every waiting time with it.
  workers: 1,
  retries: 1,
  timeout: 45_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: `${RESULTS}/browser.json` }],
    ['junit', { outputFile: `${RESULTS}/browser.xml` }],
  ],
  use: {
    actionTimeout: 8_000,
    baseURL: `http://localhost:${PORT}`,
    serviceWorkers: 'block',
    locale: 'en-GB',
    colorScheme: 'light',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await ensureBrowser(), args: BROWSER_ARGS },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort --outDir ${DIST}`,
    cwd: '../..',
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'phone', use: touch(390, 844, 3), testIgnore: ONCE },
    { name: 'tablet', use: touch(1024, 768) },
    { name: 'small-phone', use: touch(360, 640), testMatch: EVERYWHERE },
    { name: 'tablet-wide', use: touch(1180, 820), testMatch: EVERYWHERE },
    { name: 'tablet-portrait', use: touch(768, 1024), testMatch: EVERYWHERE },
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } }, testMatch: EVERYWHERE },
  ],
})
