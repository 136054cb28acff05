/**
 * How smooth is it? Builds the app, trains as fast as it can and zooms in and out with two fingers, on a
 * processor slowed down four times. Prints the time between frames and writes tests/results/frames.json.
 * `npm run frames`.
 *
 * Frames are late for two reasons, and each is measured by itself. The page's own work (script, style, layout,
 * notes of what to paint, garbage) is read from a trace of a second walk, by the processor's time. The time
 * between frames, and of tasks by the clock, holds everything: the browser draws without a GPU here, the worker
 * trains at full speed, and Chromium slows a page down by keeping its processor busy, all on the same cores.
 * What is left of that when there is next to nothing to draw, the rows of the "square" show.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'
import { serveBuild } from '../support/serve-build.mjs'
import { floor, noteTraining, SQUARE } from './floor.mjs'
import { TRACED, workIn } from './work.mjs'

/** @typedef {{ name: string, viewport: { width: number, height: number } }} Device */
/** @typedef {{ frames: number[], tasks: number[] }} Measured in milliseconds */
/** @typedef {'app' | 'square'} Shown */
/** @typedef {{ device: string, layers: number, shown: Shown, zooming: boolean, frames: number, median: number, p95: number, longestTask: number, work: import('./work.mjs').Work }} Row */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SLOWER = 4
const LOOK = 2_000
const ROUNDS = 4
/** Of the walk that is traced. */
const TRACED_ROUNDS = 2
const GOAL = { median: 17, p95: 34, longestTask: 50 }
/** @type {readonly Device[]} */
const DEVICES = [
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'tablet', viewport: { width: 1024, height: 768 } },
]
const LAYERS = [3, 7]
/** Distances of two fingers, px, and how many moves a pinch has: one for each frame. */
const [TOGETHER, NARROW, WIDE, MOVES] = [26, 60, 330, 24]

const server = await serveBuild('frames')
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS })
/** @type {Row[]} */
const rows = []
try {
  for (const device of DEVICES)
    for (const layers of LAYERS) rows.push(...(await measure(device, layers, server.url)))
} finally {
  await browser.close()
  await server.close()
}
report(rows)

/**
 * @param {Device} device
 * @param {number} layers
 * @param {string} url
 * @returns {Promise<Row[]>}
 */
async function measure(device, layers, url) {
  const context = await browser.newContext({
    viewport: device.viewport,
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const slower = (/** @type {number} */ rate) => session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.addInitScript(noteTraining)
  await page.goto(`${url}?layers=${layers}`)
  // It fetches the whole app once more, and that is not part of what is measured.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.getByRole('button', { name: 'Speed', exact: true }).filter({ visible: true }).first().tap()
  await page.getByText('As fast as it can', { exact: true }).filter({ visible: true }).first().tap()
  await page.getByRole('button', { name: 'Play', exact: true }).filter({ visible: true }).first().tap()
  await page.waitForFunction(() => {
    const epoch = document.querySelector('output[aria-label=Epoch], [aria-label=Epoch]')?.textContent
    return Number.parseFloat(epoch ?? '') > 10
  })
  await slower(SLOWER)

  /** @param {number} depth */
  const rest = (depth) =>
    page.waitForFunction(
      (depth) => Number(document.querySelector('main')?.getAttribute('data-depth')) === depth,
      depth,
    )
  const box = await page.locator('.tile').nth(1).boundingBox()
  if (!box) throw new Error('There is no second layer.')
  const upright = (await page.locator('main').getAttribute('data-flow')) === 'across'
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  /** @param {number} apart */
  const pair = (apart) =>
    [-apart / 2, apart / 2].map((off, id) => ({
      id,
      x: at.x + (upright ? 0 : off),
      y: at.y + (upright ? off : 0),
    }))
  /** @param {number} from @param {number} to */
  const pinch = async (from, to) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: pair(from) })
    for (let move = 1; move <= MOVES; move++) {
      const touchPoints = pair(from * (to / from) ** (move / MOVES))
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const wide = Math.min(WIDE, 2 * (upright ? at.y : at.x) - 8)
  const look = () => page.waitForTimeout(LOOK)
  /** @param {number} rounds @param {(depth: number) => Promise<unknown>} landed */
  const zoom = async (rounds, landed) => {
    for (let round = 0; round < rounds; round++) {
      await pinch(NARROW, wide)
      await landed(1)
      await pinch(wide, TOGETHER)
      await landed(0)
    }
  }

  const collect = () => page.evaluate(() => /** @type {any} */ (window).collected())
  /** @param {Shown} shown @param {(depth: number) => Promise<unknown>} landed */
  const walk = async (shown, landed) => {
    await page.evaluate(watch)
    const found = []
    for (const zooming of [false, true]) {
      const go = (/** @type {number} */ rounds) => (zooming ? zoom(rounds, landed) : look())
      await collect()
      await go(ROUNDS)
      /** @type {Measured} */
      const measured = await collect()
      await browser.startTracing(page, { categories: TRACED })
      await go(TRACED_ROUNDS)
      const work = workIn(await browser.stopTracing())
      found.push(row(device, layers, shown, zooming, measured, work))
    }
    return found
  }

  const app = await walk('app', rest)
  const training = await page.evaluate(() => /** @type {any} */ (window).training)
  await slower(1)
  await page.route('**/square', (route) => route.fulfill({ contentType: 'text/html', body: SQUARE }))
  await page.goto(`${url}square`)
  await page.evaluate(floor, training)
  await page.waitForFunction(() => Number(document.title) > 10)
  await slower(SLOWER)
  const square = await walk('square', async () => {})
  await context.close()
  return [...app, ...square]
}

/** Runs in the page: notes how long each frame and each long task takes, by the clock. */
function watch() {
  /** @type {number[]} */
  let frames = []
  /** @type {number[]} */
  let tasks = []
  let last = performance.now()
  const next = (/** @type {number} */ now) => {
    frames.push(now - last)
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  }).observe({ type: 'longtask' })
  Object.assign(window, {
    collected() {
      const all = { frames, tasks }
      frames = []
      tasks = []
      return all
    },
  })
}

/**
 * @param {Device} device
 * @param {number} layers
 * @param {Shown} shown
 * @param {boolean} zooming
 * @param {Measured} measured
 * @param {Row['work']} work
 * @returns {Row}
 */
function row(device, layers, shown, zooming, { frames, tasks }, work) {
  const sorted = frames.toSorted((a, b) => a - b)
  const share = (/** @type {number} */ part) => sorted[Math.floor((sorted.length - 1) * part)]
  const longestTask = Math.max(0, ...tasks)
  return {
    device: device.name,
    layers,
    shown,
    zooming,
    frames: frames.length,
    median: share(0.5),
    p95: share(0.95),
    longestTask,
    work,
  }
}

/** @param {readonly Row[]} rows */
function report(rows) {
  const machine = { cpu: cpus()[0].model, cores: cpus().length, node: process.version, load: loadavg()[0] }
  console.log(
    `\nTraining as fast as it can, processor ${SLOWER} × slower (load of this machine ${machine.load.toFixed(1)})`,
  )
  console.log(
    '                                  time between frames, ms   longest task, ms                     work of a frame, ms',
  )
  console.log(
    'device  layers  shown   while     frames  median  95 % below   by clock  its work  without garbage   95 % below   of it',
  )
  for (const { device, layers, shown, zooming, frames, median, p95, longestTask, work } of rows) {
    const good = median <= GOAL.median && p95 <= GOAL.p95 && work.longest <= GOAL.longestTask
    const kinds = Object.entries(work.kinds).map(([kind, time]) => `${kind} ${time.toFixed(1)}`)
    console.log(
      [
        device.padEnd(6),
        String(layers).padStart(7),
        ` ${shown.padEnd(6)}`,
        ` ${(zooming ? 'zooming' : 'overview').padEnd(8)}`,
        String(frames).padStart(7),
        median.toFixed(1).padStart(7),
        p95.toFixed(1).padStart(11),
        longestTask.toFixed(0).padStart(10),
        work.longest.toFixed(0).padStart(9),
        work.uncollected.toFixed(0).padStart(16),
        work.p95.toFixed(1).padStart(12),
        `  ${kinds.join(', ')}`,
        good ? '' : ' missed',
      ].join(' '),
    )
  }
  console.log(
    `Goal: median ${GOAL.median}, 95 % below ${GOAL.p95}, no task of more than ${GOAL.longestTask} ms of work.`,
  )
  mkdirSync(join(ROOT, 'tests/results'), { recursive: true })
  writeFileSync(
    join(ROOT, 'tests/results/frames.json'),
    `${JSON.stringify({ machine, slower: SLOWER, goal: GOAL, rows }, null, 2)}\n`,
  )
}
