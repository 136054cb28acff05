/** Finds a Chromium that really starts, and installs one where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

const IS_ROOT = process.getuid?.() === 0

/** Chromium refuses its sandbox to root and in most containers. */
export const BROWSER_ARGS = [
  ...(process.platform === 'linux' && (IS_ROOT || process.env.CI) ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage', // containers give /dev/shm 64 MB, and tabs then crash
]

/** Where people's systems keep Chromium, Chrome or Edge. */
const USUAL_PLACES = {
  linux: () =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
      (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    ),
  darwin: () =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((root) =>
      root
        ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
            (path) => join(root, path),
          )
        : [],
    ),
}

function candidates() {
  const places = USUAL_PLACES[/** @type {keyof typeof USUAL_PLACES} */ (process.platform)]?.() ?? []
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...places].filter(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}

/** @param {string} executablePath */
async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, timeout: 30_000 })
    await browser.close()
    return true
  } catch {
    return false // a leftover, or one whose system libraries are missing
  }
}

async function findBrowser() {
  for (const path of candidates()) if (path && (await starts(path))) return path
  return undefined
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const run = (command, ...args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 }).status === 0

function installWithPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
  const withDeps = IS_ROOT && process.platform === 'linux' ? ['--with-deps'] : []
  return run(process.execPath, cli, 'install', ...withDeps, 'chromium')
}

function installWithApt() {
  if (!IS_ROOT || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false
  run('apt-get', 'update')
  return run('apt-get', 'install', '-y', 'chromium')
}

/** The path of a browser that starts. Throws a plain sentence when there is none and none can be had. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  console.log('No Chromium found. Installing one …')
  for (const install of [installWithPlaywright, installWithApt]) {
    install()
    const installed = await findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium could be found or installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
  )
}
