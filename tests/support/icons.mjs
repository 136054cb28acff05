/** Draws the app's icons anew from public/icon.svg, which has the shape of the logo on the page. `npm run icons`. */
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs'

const FOLDER = 'public/icons'
const drawing = readFileSync('public/icon.svg', 'utf8')
/** Without its round corners, for systems that cut icons into shapes of their own. */
const square = drawing.replace('rx="10" fill', 'fill')
/** Systems may cut away everything outside a circle of 80 %: the drawing moves inwards on a larger ground. */
const inner = square.replace('viewBox="0 0 34 34"', 'viewBox="-3.4 -3.4 40.8 40.8"')

/** @type {readonly { name: string, size: number, svg: string }[]} */
const ICONS = [
  { name: 'icon-192', size: 192, svg: drawing },
  { name: 'icon-512', size: 512, svg: drawing },
  { name: 'maskable-512', size: 512, svg: inner },
  { name: 'apple-touch-icon', size: 180, svg: square },
]

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS })
for (const { name, size, svg } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const ground = svg === drawing ? 'transparent' : '#1B2230'
  await page.setContent(
    `<style>body { margin: 0; background: ${ground} } svg { display: block }</style>${svg}`,
  )
  await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
