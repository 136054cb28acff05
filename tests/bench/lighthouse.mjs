/**
 * What Lighthouse says of the built app on a phone: prints four scores, and fails where a goal is missed.
 * `npm run lighthouse`. Fetches Lighthouse when run: it is as large as all our tools together.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { BROWSER_ARGS, ensureBrowser } from '../support/browser.mjs'
import { serveBuild } from '../support/serve-build.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REPORT = 'tests/results/lighthouse'
const LIGHTHOUSE = 'lighthouse@13.5.0'
/** Percent. */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }

process.chdir(ROOT)
mkdirSync('tests/results', { recursive: true })
const server = await serveBuild('lighthouse')
const lighthouse = spawn(
  process.platform === 'win32' ? 'npx.cmd' : 'npx',
  [
    '--yes',
    LIGHTHOUSE,
    server.url,
    '--quiet',
    '--output=json,html',
    `--output-path=${REPORT}`,
    `--only-categories=${Object.keys(GOALS)}`,
    `--chrome-flags=${['--headless=new', ...BROWSER_ARGS].join(' ')}`,
  ],
  { stdio: 'inherit', env: { ...process.env, CHROME_PATH: await ensureBrowser() } },
)
const [status] = await once(lighthouse, 'exit')
await server.close()
process.exitCode = status === 0 && report() ? 0 : 1

/** Prints what was found; whether every goal is reached. */
function report() {
  const { categories, audits } = JSON.parse(readFileSync(`${REPORT}.report.json`, 'utf8'))
  let reached = true
  for (const [name, goal] of Object.entries(GOALS)) {
    const score = Math.round(categories[name].score * 100)
    reached &&= score >= goal
    console.log(
      `${name.padEnd(14)} ${String(score).padStart(3)}   goal ${goal}${score < goal ? '   missed' : ''}`,
    )
    for (const { id, weight } of categories[name].auditRefs) {
      const { score, title, displayValue } = audits[id]
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${title} ${displayValue ?? ''}`)
    }
  }
  console.log(`Load of this machine: ${loadavg()[0].toFixed(1)}. All of it: ${REPORT}.report.html`)
  return reached
}
