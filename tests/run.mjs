/**
 * Everything that must hold, in one command: types, lint and format, dead code, build, unit tests, browser
 * tests. The last line printed is always `N passed, N failed`.
 *
 * The browser tests come in two phases: those that measure time have the machine to themselves, at the end.
 *
 * `node tests/run.mjs browser …` builds and runs the browser tests only; what follows goes to Playwright.
 * `node tests/run.mjs screenshots` takes the pictures of the README and the manifest anew.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RESULTS = 'tests/results'

/** @typedef {{ passed: number, failed: number }} Count */

process.chdir(ROOT)
requireNode(20, 19)
mkdirSync(RESULTS, { recursive: true })

const [only, ...extra] = process.argv.slice(2)
/** @type {Count} */
const total = { passed: 0, failed: 0 }

if (only === undefined) {
  await stage('Types', () => check('typescript/bin/tsc', '-b'))
  await stage('Lint and format', () => check('@biomejs/biome/bin/biome', 'ci', '.'))
  await stage('Dead code', () => check('knip/bin/knip.js'))
}
await stage('Build', () => check('vite/bin/vite.js', 'build'))
if (only === undefined) await stage('Unit tests', unitTests)
await stage('Browser tests', () =>
  only === 'screenshots'
    ? browserTests(['screenshots.spec.ts', '--project=tablet-wide', '--project=phone'], { REFRESH: '1' })
    : browserTests(extra),
)

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/**
 * Runs one stage under a heading; one that crashes without a failed test still counts as failed.
 * @param {string} title
 * @param {() => Count | Promise<Count>} work
 */
async function stage(title, work) {
  console.log(`\n━━ ${title} ${'━'.repeat(60 - title.length)}`)
  const start = performance.now()
  /** @type {Count} */
  let count
  try {
    count = await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    count = { passed: 0, failed: 1 }
  }
  total.passed += count.passed
  total.failed += count.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${title}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${count.passed} passed, ${count.failed} failed, ${seconds} s`,
  )
}

/**
 * A tool that either passes or fails.
 * @param {string} tool path of its script in node_modules
 * @param {string[]} args
 * @returns {Count}
 */
function check(tool, ...args) {
  return run(tool, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @returns {Count} */
function unitTests() {
  const report = `${RESULTS}/unit.json`
  rmSync(report, { force: true })
  const ok = run(
    'vitest/vitest.mjs',
    [
      'run',
      '--silent=passed-only',
      '--reporter=default',
      '--reporter=json',
      '--reporter=junit',
      `--outputFile.json=${report}`,
      `--outputFile.junit=${RESULTS}/unit.xml`,
    ],
    { BUILT: 'dist' },
  )
  const { numPassedTests, numFailedTests, testResults } = read(report)
  const unloadable = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return counted(ok, numPassedTests, numFailedTests + unloadable)
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} environment
 */
async function browserTests(args, environment = {}) {
  const { ensureBrowser } = await import('./support/browser.mjs')
  const browser = await ensureBrowser()
  console.log(`Browser: ${browser}`)
  const PREVIEW_PORT = String(await freePort())
  const together = playwright('together', args, { ...environment, CHROMIUM_PATH: browser, PREVIEW_PORT })
  const alone = playwright('alone', args, { ...environment, CHROMIUM_PATH: browser, PREVIEW_PORT })
  const count = { passed: together.passed + alone.passed, failed: together.failed + alone.failed }
  if (count.passed + count.failed === 0) throw new Error('There are no such tests.')
  return count
}

/**
 * One phase; none of its tests may be among those asked for.
 * @param {'together' | 'alone'} phase
 * @param {string[]} args
 * @param {Record<string, string>} environment
 * @returns {Count}
 */
function playwright(phase, args, environment) {
  const report = `${RESULTS}/browser${phase === 'alone' ? '-alone' : ''}.json`
  rmSync(report, { force: true })
  const ok = run(
    '@playwright/test/cli.js',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--pass-with-no-tests', ...args],
    { ...environment, PHASE: phase },
  )
  const { stats, errors } = read(report)
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only at the second attempt.`)
  if (stats.skipped > 0) console.log(`${stats.skipped} skipped.`)
  return counted(ok, stats.expected + stats.flaky, stats.unexpected + errors.length)
}

/**
 * @param {boolean} ok what the tool's exit code says
 * @param {number} passed
 * @param {number} failed
 * @returns {Count}
 */
function counted(ok, passed, failed) {
  return { passed, failed: ok || failed > 0 ? failed : 1 }
}

/** @param {string} report */
function read(report) {
  if (!existsSync(report)) throw new Error('The tests stopped before they could report.')
  return JSON.parse(readFileSync(report, 'utf8'))
}

/**
 * Runs a tool of ours and shows what it prints. Its script is started with this Node, so that no shell and
 * no PATH is needed, on Windows neither.
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} environment
 */
function run(tool, args, environment = {}) {
  const { status, error } = spawnSync(process.execPath, [`node_modules/${tool}`, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  if (error) throw error
  return status === 0
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * @param {number} major
 * @param {number} minor
 */
function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  console.error(
    `exploRNN needs Node ${major}.${minor} or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
  )
  console.log('0 passed, 1 failed')
  process.exit(1)
}
