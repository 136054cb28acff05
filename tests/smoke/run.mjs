/**
 * The same short walk in Chromium, Firefox and WebKit, as far as they are installed. Builds the app first.
 * `npm run smoke`, or `npm run smoke -- WebKit`. On Debian: `apt-get install firefox-esr webkit2gtk-driver xvfb`.
 */
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { serveBuild } from '../support/serve-build.mjs'
import { BROWSERS } from './browsers.mjs'

/** @typedef {import('./browsers.mjs').Browser} Browser */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Milliseconds that anything may take. */
const PATIENCE = 30_000
/** What the page says its loss is. */
const LOSS = `Number(document.querySelector('output.loss').textContent)`

const wanted = process.argv.slice(2)
process.chdir(ROOT)
const server = await serveBuild('smoke')
const { url } = server
let [passed, failed] = [0, 0]
for (const [name, open] of Object.entries(BROWSERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const opening = open()
  if (!opening) {
    console.log(`${name}: not installed`)
    continue
  }
  const browser = await opening
  try {
    const version = await walk(browser)
    console.log(`${name}: ok (${version})`)
    passed++
  } catch (error) {
    console.log(`${name}: FAILED, ${error instanceof Error ? error.message : error}`)
    failed++
  } finally {
    await browser.close()
  }
}
await server.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/**
 * Opens, trains until the loss has fallen, enters a cell, comes back, and goes on in German.
 * @param {Browser} browser
 * @returns {Promise<string>} who the browser says it is
 */
async function walk(browser) {
  const is = (/** @type {string} */ expression) => until(browser, expression)
  await browser.open(`${url}?lang=en&learningRate=0.02`)
  await browser.run(`
    window.complaints = []
    const note = (text) => window.complaints.push(String(text))
    // A change of size that is told in the next frame: Firefox and WebKit send it as an error, which it is not.
    const late = /^ResizeObserver loop completed/
    addEventListener('error', (event) => late.test(event.message) || note(event.message))
    addEventListener('unhandledrejection', (event) => note(event.reason))
    addEventListener('securitypolicyviolation', (event) => note(event.violatedDirective + ' ' + event.blockedURI))
  `)
  await is(`document.querySelector('[data-level=network]')`)
  await is(`${LOSS} > 0`)
  const untrained = await browser.run(`return ${LOSS}`)

  await click(browser, 'Speed')
  await click(browser, 'As fast as it can')
  await click(browser, 'Play')
  await is(`${LOSS} < ${untrained / 4}`)
  await click(browser, 'Pause')

  await click(browser, 'Layer 2')
  await is(`document.querySelector('[data-level=cell][data-layer="2"][data-depth="1.000"]')`)
  await is(`document.querySelectorAll('meter').length === 4`)
  await click(browser, 'Network')
  await is(`document.querySelector('[data-level=network][data-depth="0.000"]')`)

  await click(browser, 'Menu')
  await click(browser, 'Deutsch')
  await is(`document.documentElement.lang === 'de' && document.querySelector('[aria-label="Schicht 2"]')`)
  const complaints = await browser.run('return window.complaints')
  if (complaints.length > 0) throw new Error(complaints.join('; '))
  return browser.run('return navigator.userAgent')
}

/** @param {Browser} browser @param {string} name what it is called, or what is written on it */
async function click(browser, name) {
  const find = `
    const named = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === arguments[0]
    const seen = (element) => element.getClientRects().length > 0
    return [...document.querySelectorAll('button, span')].find((element) => named(element) && seen(element))
  `
  await until(browser, `(function () { ${find} })(${JSON.stringify(name)})`)
  await browser.click(find, name)
}

/** Waits until an expression holds in the page. @param {Browser} browser @param {string} expression */
async function until(browser, expression) {
  const end = performance.now() + PATIENCE
  while (!(await browser.run(`return Boolean(${expression})`))) {
    if (performance.now() > end) throw new Error(`waited in vain for ${expression.trim().slice(-60)}`)
    await sleep(100)
  }
}
