/**
 * Wild fingers for a while. Builds the app, lets the fingers of `?fuzz` loose on it while it trains, and says
 * what went wrong, and how the memory grew: every half minute with all garbage collected.
 * `npm run fuzz -- [minutes] [seed] [phone|tablet]`; writes tests/results/fuzz.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'
import { serveBuild } from '../support/serve-build.mjs'

/** @typedef {{ minute: number, heap: number, nodes: number, listeners: number, process: number }} Memory sizes in MB */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MEGA = 1e6
/** Between two looks at the memory, minutes. */
const EVERY = 0.5
/** How much the heap of the last third may lie above that of the second. */
const PLATEAU = 1.2
const [minutes, seed, device] = [
  Number(process.argv[2] ?? 5),
  Number(process.argv[3] ?? Date.now() % 1e6),
  process.argv[4] ?? 'tablet',
]
const viewport = device === 'phone' ? { width: 390, height: 844 } : { width: 1024, height: 768 }

const server = await serveBuild('fuzz')
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS })
try {
  await run(server.url)
} finally {
  await browser.close()
  await server.close()
}

/** @param {string} url */
async function run(url) {
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, locale: 'en-GB' })
  const page = await context.newPage()
  /** @type {string[]} */
  const complaints = []
  let visits = 0
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('crash', () => complaints.push('The page crashed.'))
  page.on('framenavigated', () => visits++)
  await page.goto(`${url}?fuzz=${seed}`)
  await page.waitForFunction(() => 'fuzz' in window)
  const session = await context.newCDPSession(page)
  const browserSession = await browser.newBrowserCDPSession()
  await session.send('Performance.enable')

  /** @param {number} minute @returns {Promise<Memory>} */
  async function measure(minute) {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    /** @param {string} wanted */
    const of = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
    const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo')
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id))
    return {
      minute,
      heap: of('JSHeapUsedSize') / MEGA,
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      process: Math.max(...renderers),
    }
  }

  console.log(`${minutes} minutes, seed ${seed}, ${device}, load ${loadavg()[0].toFixed(1)}`)
  console.log('minute  heap MB   nodes  listeners  process MB')
  const memory = [await measure(0)]
  say(memory[0])
  for (let minute = EVERY; minute <= minutes; minute += EVERY) {
    await page.waitForTimeout(EVERY * 60_000)
    memory.push(await measure(minute))
    say(memory[memory.length - 1])
  }
  const report = await page.evaluate(
    () =>
      /** @type {{ fuzz: import('../../src/view/fuzz/index.ts').FuzzReport }} */ (
        /** @type {unknown} */ (window)
      ).fuzz,
  )
  const epoch = await page.evaluate(() => document.querySelector('output[aria-label], .epoch')?.textContent)
  const failures = [
    ...report.errors,
    ...complaints,
    ...report.stuck.map((what) => `left behind: ${what}`),
    ...(visits > 1 ? [`The page was left ${visits - 1} times.`] : []),
    ...(plateau(memory) ? [] : ['The heap grows without end.']),
  ]
  console.log(`${report.actions} actions, ${report.rests} rests, epoch ${epoch}`)
  console.log(failures.length === 0 ? 'nothing went wrong' : failures.join('\n\n'))
  mkdirSync(join(ROOT, 'tests/results'), { recursive: true })
  writeFileSync(
    join(ROOT, 'tests/results/fuzz.json'),
    JSON.stringify({ ...report, memory, failures }, null, 2),
  )
  process.exitCode = failures.length === 0 ? 0 : 1
}

/** @param {Memory} now */
function say({ minute, heap, nodes, listeners, process }) {
  const columns = [minute, heap.toFixed(1), nodes, listeners, process.toFixed(0)]
  console.log(columns.map((text, k) => String(text).padStart([6, 9, 8, 11, 12][k])).join(''))
}

/**
 * The most of the last third against the most of the second: the first still fetches and compiles.
 * @param {readonly Memory[]} memory
 */
function plateau(memory) {
  const third = Math.floor(memory.length / 3)
  if (third < 1) return true
  /** @param {readonly Memory[]} part */
  const most = (part) => Math.max(...part.map(({ heap }) => heap))
  return most(memory.slice(-third)) <= PLATEAU * most(memory.slice(-2 * third, -third))
}

/** What a process holds in memory, where the system says so. MB @param {number} id */
function residentOf(id) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
    return (Number(kilobytes) * 1024) / MEGA
  } catch {
    return Number.NaN
  }
}
