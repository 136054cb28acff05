/**
 * `public/licences.txt` carries the notices of everything that ships, once, instead of hundreds of comments
 * in the bundles. After a dependency has changed: `npx vitest run tests/licences.test.ts -u`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Package = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly dependencies?: Record<string, string>
}

const read = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()
const packageOf = (folder: string): Package => JSON.parse(read(`${folder}/package.json`))

/** Parts of tfjs that come along in the training worker. */
const WITHIN = ['seedrandom', 'long']

/** tfjs says its licence in the head of each file only; `long` ships the same licence's text. */
const APACHE = 'node_modules/long/LICENSE'

function noticeOf(name: string): string {
  const folder = `node_modules/${name}`
  const { version, license } = packageOf(folder)
  const title = `${name} ${version} (${license})`
  if (name.startsWith('@tensorflow/')) {
    return `${title}\n\nCopyright Google LLC and the TensorFlow.js authors. Apache License 2.0: see the end.`
  }
  if (license === 'Apache-2.0') return `${title}\n\nApache License 2.0: see the end.`
  const file = ['LICENSE', 'LICENSE.md'].map((file) => `${folder}/${file}`).find(existsSync)
  if (file) return `${title}\n\n${read(file)}`
  const [, inReadme] = read(`${folder}/README.md`).split(/LICENSE \(MIT\)\n-+\n/)
  return `${title}\n\n${inReadme.trim()}`
}

it('ships the licence of everything that ships', async () => {
  const names = [...Object.keys(packageOf('.').dependencies ?? {}), ...WITHIN]
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  const text = [
    'exploRNN contains the following works of others, with thanks.',
    ...names.map(noticeOf),
    `Apache License 2.0\n\n${read(APACHE)}`,
  ].join(rule)
  await expect(`${text}\n`).toMatchFileSnapshot('../public/licences.txt')
})
