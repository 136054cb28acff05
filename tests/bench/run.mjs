/**
 * The benchmark: builds, measures in Node and in a worker of headless Chromium, prints a table and writes
 * tests/results/bench.json; then how soon the app itself obeys. `npm run bench`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build, preview, runnerImport } from 'vite'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'
import { latency } from './latency.mjs'

/** @typedef {import('./measure.ts').Measured} Measured */
/** @typedef {Readonly<Record<number, import('./measure.ts').Time>>} Series */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = join(ROOT, 'tests/bench')
const RESULTS = join(ROOT, 'tests/results')
const BUILT = join(ROOT, 'node_modules/.cache/bench')
const WASM = join(ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist/')

mkdirSync(RESULTS, { recursive: true })
const { module } = await runnerImport(join(ROOT, 'workers/kernels/vite-plugin.ts'))
const common = {
  configFile: /** @type {const} */ (false),
  root: HERE,
  logLevel: /** @type {const} */ ('error'),
}

const node = await inNode()
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS })
const results = { node, chromium: await inChromium(browser), answers: await latency(browser) }
await browser.close()
print('Node', results.node)
print('Chromium, worker', results.chromium)
console.log('\nChromium: from a press to the frame that shows its effect, 7 LSTM layers × 64 units')
for (const [act, { median, worst }] of Object.entries(results.answers))
  line(act, `${median.toFixed(0).padStart(4)} ms, at worst ${worst.toFixed(0)}`)
const machine = { cpu: cpus()[0].model, cores: cpus().length, node: process.version }
writeFileSync(join(RESULTS, 'bench.json'), `${JSON.stringify({ machine, ...results }, null, 2)}\n`)

/** @returns {Promise<Measured>} */
async function inNode() {
  console.log('Measuring in Node …')
  await build({
    ...common,
    plugins: [module.kernels()],
    build: {
      ssr: join(HERE, 'measure.ts'),
      outDir: join(BUILT, 'node'),
      emptyOutDir: true,
      // The loader of the tfjs binary needs __dirname.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'measure.cjs' } },
    },
    ssr: { noExternal: true },
  })
  const { measure } = createRequire(import.meta.url)(join(BUILT, 'node/measure.cjs'))
  return measure(WASM)
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<Measured>}
 */
async function inChromium(browser) {
  console.log('Measuring in Chromium …')
  const outDir = join(BUILT, 'chromium')
  await build({
    ...common,
    plugins: [module.kernels()],
    worker: { format: 'es', plugins: () => [module.kernels()] },
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  })
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForSelector('[data-done]', { state: 'attached', timeout: 240_000 })
    const { measured, problem } = JSON.parse((await page.textContent('body')) ?? '{}')
    if (problem) throw new Error(problem)
    return measured
  } finally {
    await server.close()
  }
}

/** @param {string} what @param {string} value */
function line(what, value) {
  console.log(`  ${what.padEnd(34)}${value}`)
}

/**
 * @param {string} place
 * @param {Measured} measured
 */
function print(place, { coldStart, reference, layers, units, steps, sequences, arithmetic }) {
  console.log(`\n${place}: one epoch of 3 LSTM layers × 16 units, 100 sequences × 15 points, batch 25`)
  line('', '           median                  at best')
  for (const [name, { median, best }] of Object.entries(reference)) {
    const times = `${(median / reference.fast.median).toFixed(0).padStart(4)} × fast`
    const timesAtBest = `${(best / reference.fast.best).toFixed(0).padStart(4)} × fast`
    line(
      name,
      `${median.toFixed(2).padStart(7)} ms ${times}  ${best.toFixed(2).padStart(7)} ms ${timesAtBest}`,
    )
  }
  const per = (/** @type {Series} */ series) =>
    Object.entries(series)
      .map(([count, { best }]) => `${count}: ${best.toFixed(2)}`)
      .join('   ')
  const [three, seven] = [layers[3], layers[7]]
  const growth = `7 = ${(seven.median / three.median).toFixed(2)} × 3, at best ${(seven.best / three.best).toFixed(2)}`
  line('ms at best, by layers', `${per(layers)}   (${growth})`)
  line('ms at best, by units', per(units))
  line('ms at best, by steps', `${per(steps)}   (${bend(steps)} off a straight line)`)
  line('ms at best, by sequences', `${per(sequences)}   (${bend(sequences)} off a straight line)`)
  line(
    'sine, 7 layers, to loss < 0.01',
    `${coldStart.trainingMs.toFixed(0)} ms, ${coldStart.epochs} epochs, after ${coldStart.bootMs.toFixed(0)} ms of start-up`,
  )
  const { megaflop, reachedGigaflops, boundGigaflops, share } = arithmetic
  line(
    'arithmetic',
    `${megaflop.toFixed(1)} MFLOP at ${reachedGigaflops.toFixed(1)} of ${boundGigaflops.toFixed(1)} GFLOP/s (${(100 * share).toFixed(0)} %)`,
  )
}

/**
 * How far the time per unit strays from that of the largest, at most.
 * @param {Series} series
 */
function bend(series) {
  const rates = Object.entries(series).map(([count, { best }]) => best / Number(count))
  const last = rates[rates.length - 1]
  return `${(100 * Math.max(...rates.map((rate) => Math.abs(rate / last - 1)))).toFixed(0)} %`
}
