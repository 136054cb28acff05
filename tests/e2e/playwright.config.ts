/**
 * The built app in a real Chromium, at the sizes of the devices it is made for. Tests may be tagged:
 * `@alone` measures time, and runs in the second of two phases with the machine to itself;
 * `@once` looks at nothing that depends on the screen, and runs on the phone only.
 */
import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'

const PORT = process.env.PREVIEW_PORT ?? '4273'
const DIST = process.env.BUILT ?? 'dist'
const RESULTS = '../results'
/** Which of the two phases this is, as `tests/run.mjs` says. */
const ALONE = process.env.PHASE === 'alone'
const REPORT = ALONE ? 'browser-alone' : 'browser'

const touch = (width: number, height: number, deviceScaleFactor = 2) => ({
  viewport: { width, height },
  deviceScaleFactor,
  hasTouch: true,
  isMobile: true,
})

/** Specs that look at the layout run everywhere; the others on one phone and one tablet. */
const EVERYWHERE = /(layout|screenshots)\.spec\.ts/
/** Numbers, and what the device keeps: the same at every size, looked at where most stands side by side. */
const ON_TABLET = /(truth|offline)\.spec\.ts/
const TIMED = /@alone/
/** Left to the other phase. */
const ELSEWHEN = ALONE ? [] : [TIMED]

export default defineConfig({
  testDir: '.',
  outputDir: `${RESULTS}/${REPORT}`,
  fullyParallel: true,
  // Most of a test is waiting for the page: two on two cores hardly notice each other.
  workers: ALONE ? 1 : Math.max(2, Math.floor(availableParallelism() / 2)),
  grep: ALONE ? TIMED : /./,
  grepInvert: ELSEWHEN,
  retries: 1,
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: `${RESULTS}/${REPORT}.json` }],
    ['junit', { outputFile: `${RESULTS}/${REPORT}.xml` }],
  ],
  use: {
    actionTimeout: 8_000,
    baseURL: `http://localhost:${PORT}`,
    serviceWorkers: 'block',
    locale: 'en-GB',
    colorScheme: 'light',
    // Recording takes a third of every test's time: only when one has failed.
    trace: 'on-first-retry',
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
    { name: 'phone', use: touch(390, 844, 3), testIgnore: ON_TABLET },
    { name: 'tablet', use: touch(1024, 768), grepInvert: [/@once/, ...ELSEWHEN] },
    { name: 'small-phone', use: touch(360, 640), testMatch: EVERYWHERE },
    { name: 'tablet-wide', use: touch(1180, 820), testMatch: EVERYWHERE },
    { name: 'tablet-portrait', use: touch(768, 1024), testMatch: EVERYWHERE },
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } }, testMatch: EVERYWHERE },
  ],
})
