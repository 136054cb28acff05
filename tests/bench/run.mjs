/**
 * The benchmark: builds, measures in Node and in a worker of headless Chromium, prints a table and writes
 * tests/results/bench.json. `npm run bench`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { build, preview, runnerImport } from 'vite'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'

/** @typedef {import('./measure.ts').Measured} Measured */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = join(ROOT, 'tests/bench')
const RESULTS = join(ROOT, 'tests/results')
const BUILT = join(RESULTS, 'bench')
const WASM = join(ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist/')

const NODE_GLOBALS = `
import { createRequire } from 'node:module'
import { dirname as dirnameOf } from 'node:path'
import { fileURLToPath as pathOf } from 'node:url'
const require = createRequire(import.meta.url)
const __filename = pathOf(import.meta.url)
const __dirname = dirnameOf(__filename)
`

mkdirSync(RESULTS, { recursive: true })
const { module } = await runnerImport(join(ROOT, 'workers/kernels/vite-plugin.ts'))
const common = {
  configFile: /** @type {const} */ (false),
  root: HERE,
  logLevel: /** @type {const} */ ('error'),
}

const results = { node: await inNode(), chromium: await inChromium() }
print('Node', results.node)
print('Chromium, worker', results.chromium)
const machine = { cpu: cpus()[0].model, cores: cpus().length, node: process.version }
writeFileSync(join(RESULTS, 'bench.json'), `${JSON.stringify({ machine, ...results }, null, 2)}\n`)
rmSync(BUILT, { recursive: true, force: true })

/** @returns {Promise<Measured>} */
async function inNode() {
  console.log('Measuring in Node …')
  await build({
    ...common,
    plugins: [module.kernels()],
    build: {
      outDir: join(BUILT, 'node'),
      emptyOutDir: true,
      target: 'esnext',
      lib: { entry: join(HERE, 'node.ts'), formats: ['es'], fileName: 'measure' },
      // Parts of tfjs still ask for CommonJS when they find themselves in Node.
      rolldownOptions: { output: { banner: NODE_GLOBALS } },
    },
  })
  const { measure } = await import(pathToFileURL(join(BUILT, 'node/measure.js')).href)
  return measure(WASM)
}

/** @returns {Promise<Measured>} */
async function inChromium() {
  console.log('Measuring in Chromium …')
  const outDir = join(BUILT, 'chromium')
  await build({
    ...common,
    plugins: [module.kernels()],
    worker: { format: 'es', plugins: () => [module.kernels()] },
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  })
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS })
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForSelector('[data-done]', { state: 'attached', timeout: 240_000 })
    const { measured, problem } = JSON.parse((await page.textContent('body')) ?? '{}')
    if (problem) throw new Error(problem)
    return measured
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * @param {string} place
 * @param {Measured} measured
 */
function print(place, { coldStart, reference, layers, units, steps, sequences, arithmetic }) {
  const line = (/** @type {string} */ what, /** @type {string} */ value) =>
    console.log(`  ${what.padEnd(34)}${value}`)
  console.log(`\n${place}: one epoch of 3 LSTM layers × 16 units, 100 sequences × 15 points, batch 25`)
  for (const [name, ms] of Object.entries(reference)) {
    line(name, `${ms.toFixed(2).padStart(8)} ms  ${(ms / reference.fast).toFixed(0).padStart(5)} × fast`)
  }
  const per = (/** @type {Readonly<Record<number, number>>} */ series) =>
    Object.entries(series)
      .map(([count, ms]) => `${count}: ${ms.toFixed(2)}`)
      .join('   ')
  line('ms by layers', `${per(layers)}   (7 = ${(layers[7] / layers[3]).toFixed(2)} × 3)`)
  line('ms by units', per(units))
  line('ms by steps', `${per(steps)}   (${bend(steps)} off a straight line)`)
  line('ms by sequences', `${per(sequences)}   (${bend(sequences)} off a straight line)`)
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
 * @param {Readonly<Record<number, number>>} series
 */
function bend(series) {
  const rates = Object.entries(series).map(([count, ms]) => ms / Number(count))
  const last = rates[rates.length - 1]
  return `${(100 * Math.max(...rates.map((rate) => Math.abs(rate / last - 1)))).toFixed(0)} %`
}
