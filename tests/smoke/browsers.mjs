/**
 * Chromium, Firefox and WebKit, driven alike. Firefox is spoken to by Marionette, its own wire, as its usual
 * go-between is in no Debian package; WebKit by plain WebDriver over http.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'

/**
 * @typedef {object} Browser
 * @property {(url: string) => Promise<unknown>} open
 * @property {(script: string, ...args: unknown[]) => Promise<any>} run the body of a function, in the page
 * @property {(script: string, ...args: unknown[]) => Promise<unknown>} click the element that it returns
 * @property {() => Promise<unknown>} close
 */

/** The name that WebDriver gives to elements, in every browser. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const SIZE = { width: 1180, height: 820 }
/** How long a browser may take to start, in steps of 100 ms. */
const PATIENCE = 300

/** Those that are here, by name. @type {Record<string, () => Promise<Browser> | undefined>} */
export const BROWSERS = {
  Chromium: () => openChromium(),
  Firefox: () => {
    const path = installed('firefox-esr') ?? installed('firefox')
    return path ? openFirefox(path) : undefined
  },
  WebKit: () => {
    const driver = installed('WebKitWebDriver')
    return driver && (process.env.DISPLAY || installed('Xvfb')) ? openWebKit(driver) : undefined
  },
}

/** @returns {Promise<Browser>} */
async function openChromium() {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS })
  const page = await browser.newPage({ viewport: SIZE })
  /** @param {string} script */
  const call = (script, /** @type {unknown[]} */ args) =>
    `(function () { ${script} })(...${JSON.stringify(args)})`
  return {
    open: (url) => page.goto(url),
    run: (script, ...args) => page.evaluate(call(script, args)),
    click: async (script, ...args) => (await page.evaluateHandle(call(script, args))).asElement()?.click(),
    close: () => browser.close(),
  }
}

/** @param {string} path @returns {Promise<Browser>} */
async function openFirefox(path) {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  writeFileSync(join(profile, 'user.js'), `user_pref('marionette.port', ${port});\n`)
  const size = ['--width', String(SIZE.width), '--height', String(SIZE.height)]
  const firefox = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile, ...size], {
    stdio: 'ignore',
  })
  const marionette = await patiently(() => openMarionette(port))
  await marionette.send('WebDriver:NewSession', {})
  return driven(
    (url) => marionette.send('WebDriver:Navigate', { url }),
    async (script, args) => (await marionette.send('WebDriver:ExecuteScript', { script, args })).value,
    (id) => marionette.send('WebDriver:ElementClick', { id }),
    async () => {
      marionette.close()
      await ended(firefox)
      rmSync(profile, { recursive: true, force: true })
    },
  )
}

/** Messages are `length:json`; a command is [0, id, name, parameters], its answer [1, id, error, result]. @param {number} port */
async function openMarionette(port) {
  const socket = connect(port, '127.0.0.1')
  await new Promise((connected, failed) => socket.once('connect', connected).once('error', failed))
  /** @type {Map<number, { done: (result: any) => void, failed: (error: Error) => void }>} */
  const waiting = new Map()
  let heard = Buffer.alloc(0)
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part])
    for (;;) {
      const colon = heard.indexOf(':')
      const end = colon + 1 + Number(heard.subarray(0, colon))
      if (colon < 0 || heard.length < end) return
      const message = JSON.parse(heard.subarray(colon + 1, end).toString())
      heard = heard.subarray(end)
      if (!Array.isArray(message)) continue // its greeting
      const [, id, error, result] = message
      if (error) waiting.get(id)?.failed(new Error(error.message))
      else waiting.get(id)?.done(result)
    }
  })
  let count = 0
  return {
    /** @param {string} name @param {object} parameters @returns {Promise<any>} */
    send: (name, parameters) =>
      new Promise((done, failed) => {
        waiting.set(++count, { done, failed })
        const text = JSON.stringify([0, count, name, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    close: () => socket.destroy(),
  }
}

/** @param {string} path @returns {Promise<Browser>} */
async function openWebKit(path) {
  const screen = process.env.DISPLAY ? undefined : openScreen()
  const port = await freePort()
  const driver = spawn(path, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen?.display ?? process.env.DISPLAY },
  })
  /** @param {string} command @param {object} [body] */
  const send = async (command, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${command}`, {
      method: body ? 'POST' : 'DELETE',
      body: body ? JSON.stringify(body) : null,
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(value?.message ?? response.statusText)
    return value
  }
  const binary = miniBrowser()
  const capabilities = {
    alwaysMatch: binary ? { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } : {},
  }
  const { sessionId } = await patiently(() => send('', { capabilities }))
  const session = `/${sessionId}`
  await send(`${session}/window/rect`, SIZE).catch(() => {}) // no window manager, no other size
  return driven(
    (url) => send(`${session}/url`, { url }),
    (script, args) => send(`${session}/execute/sync`, { script, args }),
    (id) => send(`${session}/element/${id}/click`, {}),
    async () => {
      await send(session).catch(() => {})
      await ended(driver)
      if (screen) await ended(screen.process)
    },
  )
}

/** WebKit's own small browser; Debian keeps it away from the path. */
function miniBrowser() {
  const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`
  const folders = existsSync(libraries)
    ? readdirSync(libraries).filter((name) => name.startsWith('webkit2gtk-4'))
    : []
  return folders.map((folder) => join(libraries, folder, 'MiniBrowser')).find((path) => existsSync(path))
}

function openScreen() {
  const display = `:${90 + (process.pid % 900)}`
  const size = `${SIZE.width}x${SIZE.height}x24`
  return { display, process: spawn('Xvfb', [display, '-screen', '0', size], { stdio: 'ignore' }) }
}

/**
 * @param {Browser['open']} open
 * @param {(script: string, args: unknown[]) => Promise<any>} execute
 * @param {(element: string) => Promise<unknown>} click
 * @param {Browser['close']} close
 * @returns {Browser}
 */
const driven = (open, execute, click, close) => ({
  open,
  run: (script, ...args) => execute(script, args),
  click: async (script, ...args) => click((await execute(script, args))[ELEMENT]),
  close,
})

/** @param {string} name */
const installed = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** @param {import('node:child_process').ChildProcess} child */
const ended = (child) =>
  new Promise((done) => {
    if (child.exitCode !== null) return done(undefined)
    child.once('exit', done)
    child.kill()
  })

/** Again and again until it succeeds. @template T @param {() => Promise<T>} attempt @returns {Promise<T>} */
async function patiently(attempt, left = PATIENCE) {
  try {
    return await attempt()
  } catch (error) {
    if (left === 0) throw error
    await sleep(100)
    return patiently(attempt, left - 1)
  }
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
