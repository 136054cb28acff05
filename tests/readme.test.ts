import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))

const named = (pattern: RegExp) => [...new Set(Array.from(readme.matchAll(pattern), ([, name]) => name))]

/** But for what a run makes. */
const paths = named(/`((?:src|workers|tests|public|\.github)\/[^`…]*)/g).filter(
  (path) => path !== 'tests/results',
)

describe('the README', () => {
  it.each(paths)('names %s, which is there', (path) => {
    expect(existsSync(new URL(path, root))).toBe(true)
  })

  it('names every command there is, and no other', () => {
    const commands = [...named(/npm run ([\w-]+)/g), ...named(/npm (start|test)/g)]
    expect(commands.sort()).toEqual(Object.keys(scripts).sort())
  })
})
