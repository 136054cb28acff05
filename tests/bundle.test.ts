/**
 * What a class of thirty on one weak Wi-Fi has to load. Looks at the build in `BUILT`; without one it makes
 * its own.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = process.env.BUILT ?? 'tests/results/bundle'

/** Bytes after gzip. */
const weight = (...texts: string[]) => texts.reduce((sum, text) => sum + gzipSync(text).length, 0)
const KILO = 1000

const file = (path: string) => readFileSync(`${folder}/${path}`, 'utf8')
const scripts = () => readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js'))

/** Every script that the page loads before it can be used: those of index.html, and what they import. */
function pageScripts(): string[] {
  const found = new Set<string>()
  const follow = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next] of file(`assets/${name}`).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      follow(next)
  }
  for (const [, name] of file('index.html').matchAll(/(?:src|href)="[^"]*assets\/([^"]+\.js)"/g)) follow(name)
  return [...found]
}

/** What only tfjs says: names of kernels, and its complaint when one is missing. */
const TFJS = ['BatchMatMul', 'StridedSlice', 'not registered for backend', 'webgl']

describe('the build', () => {
  beforeAll(() => {
    if (process.env.BUILT) return
    const build = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir']
    execFileSync(process.execPath, build, {
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    })
  }, 120_000)

  it('loads no tfjs with the page', () => {
    const page = pageScripts().map((name) => file(`assets/${name}`))
    expect(page.length).toBeGreaterThan(0)
    for (const text of page) for (const word of TFJS) expect(text.includes(word), word).toBe(false)
  })

  it('has tfjs in the training worker only, so the search above means something', () => {
    const withTfjs = scripts().filter((name) => file(`assets/${name}`).includes('BatchMatMul'))
    expect(withTfjs).toHaveLength(1)
    expect(pageScripts()).not.toContain(withTfjs[0])
  })

  it('keeps the page within 60 kB', () => {
    expect(weight(...pageScripts().map((name) => file(`assets/${name}`)))).toBeLessThanOrEqual(60 * KILO)
  })

  it('keeps the training worker within 90 kB', () => {
    const [worker] = scripts().filter((name) => file(`assets/${name}`).includes('BatchMatMul'))
    expect(weight(file(`assets/${worker}`))).toBeLessThanOrEqual(90 * KILO)
  })

  it('keeps the styles of the page within 15 kB, those of its dialogs and views within 15 more', () => {
    const page = [...file('index.html').matchAll(/href="[^"]*assets\/([^"]+\.css)"/g)].map(([, name]) => name)
    const later = readdirSync(`${folder}/assets`).filter(
      (name) => name.endsWith('.css') && !page.includes(name),
    )
    for (const styles of [page, later])
      expect(weight(...styles.map((name) => file(`assets/${name}`)))).toBeLessThanOrEqual(15 * KILO)
  })

  it('keeps what stays on the device within 1 MB on its way there, after gzip', () => {
    const kept = [...file('service-worker.js').matchAll(/"url":"([^"]+)"/g)].map(([, name]) => name)
    expect(kept).toContain('index.html')
    // A device takes one of the two; the one with SIMD is the larger one.
    const taken = kept.filter((name) => !/wasm-(?!simd)[^/]*\.wasm$/.test(name))
    expect(kept.length - taken.length).toBe(1)
    const gzipped = taken.map((name) => gzipSync(readFileSync(`${folder}/${name}`)).length)
    expect(gzipped.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1000 * KILO)
  })

  it('says of every icon and picture where it is and how large', () => {
    const { icons, screenshots, shortcuts } = JSON.parse(file('manifest.webmanifest'))
    expect(new Set(screenshots.map(({ form_factor }: { form_factor: string }) => form_factor))).toEqual(
      new Set(['wide', 'narrow']),
    )
    for (const { src, sizes, type } of [...icons, ...screenshots]) {
      const picture = readFileSync(`${folder}/${src}`)
      // A PNG says so after its signature and the name of its first chunk.
      if (type === 'image/png') expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
    }
    for (const { url } of shortcuts) expect(url).toMatch(/^\.\/\?/)
  })

  it('lets nobody else put anything into the page', () => {
    const policy = (text: string) => text.match(/default-src[^"\n]*/)?.[0].replaceAll('&#39;', "'")
    const inPage = policy(file('index.html'))
    expect(inPage).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; /)
    expect(inPage).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/)
    expect(policy(file('_headers'))).toBe(inPage)
    // Solid writes a style that is constant into the markup, where the policy takes it away.
    for (const name of scripts()) expect(file(`assets/${name}`)).not.toMatch(/<[a-z]+ [^<>`]*style=/)
    // Told before anything is fetched.
    expect(file('index.html').indexOf('default-src')).toBeLessThan(file('index.html').search(/<script|<link/))
  })

  it('asks no other server for anything', () => {
    expect(file('index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })

  it('works under any sub-path', () => {
    expect(file('index.html')).not.toMatch(/(?:src|href)="\//)
  })
})
