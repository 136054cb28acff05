/** The walls of the house hold: each file below breaks one on purpose, and the tools must say so. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const TRESPASSES = {
  'src/model/solid.ts': `export { createSignal } from 'solid-js'`,
  'src/model/scene.ts': `export { clamp } from '../scene/geometry.ts'`,
  'src/model/tfjs.ts': `export { tidy } from '@tensorflow/tfjs-core'`,
  'src/scene/state.ts': `export { useApp } from '../state/app.ts'`,
  'src/scene/solid.ts': `export { createMemo } from 'solid-js'`,
  'src/scene/console.ts': `console.log(1)`,
  'src/state/view.ts': `export { App } from '../view/App.tsx'`,
  'src/state/trainer.ts': `export { createTrainer } from '../../workers/training/trainer.ts'`,
  'src/state/tfjs.ts': `export { tidy } from '@tensorflow/tfjs-core'`,
  'src/view/hammer.ts': `export { Manager } from 'hammerjs'`,
  'src/view/tfjs.ts': `export { tidy } from '@tensorflow/tfjs-core'`,
  'src/view/workbox.ts': `export { Workbox } from 'workbox-window'`,
  'src/state/workbox.ts': `export { Workbox } from 'workbox-window'`,
  'src/pwa/state.ts': `export { useApp } from '../state/app.ts'`,
  'src/pwa/content.ts': `export { PWA } from '../content/pwa/index.ts'`,
  'src/content/state.ts': `export { useApp } from '../state/app.ts'`,
  'src/gestures/state.ts': `export { useApp } from '../state/app.ts'`,
  'workers/training/view.ts': `export { App } from '../../src/view/App.tsx'`,
  'workers/training/state.ts': `export { useApp } from '../../src/state/app.ts'`,
} as const

const ALLOWED = {
  'src/model/ok.ts': `export { randomOf } from './random.ts'`,
  'src/scene/ok.ts': `export { randomOf } from '../model/random.ts'`,
  'src/state/ok.ts': `export { createSignal } from 'solid-js'`,
  'src/pwa/ok.ts': `export { Workbox } from 'workbox-window'`,
  'src/view/ok.ts': `export { useApp } from '../state/app.ts'`,
  'workers/training/ok.ts': `export { randomOf } from '../../src/model/random.ts'`,
} as const

describe('imports', () => {
  let house: string
  let complaints: Map<string, string[]>

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'walls-'))
    const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'))
    write(house, 'biome.json', JSON.stringify({ ...config, $schema: undefined }))
    for (const [path, code] of Object.entries({ ...TRESPASSES, ...ALLOWED })) write(house, path, `${code}\n`)
    complaints = lint(house)
  })
  afterAll(() => rmSync(house, { recursive: true }))

  it.each(Object.keys(TRESPASSES))('are refused where they break a wall: %s', (path) => {
    const rule = path.endsWith('console.ts') ? 'lint/suspicious/noConsole' : 'lint/style/noRestrictedImports'
    expect(complaints.get(path)).toContain(rule)
  })

  it.each(Object.keys(ALLOWED))('pass where there is a door: %s', (path) => {
    expect(complaints.get(path) ?? []).not.toContain('lint/style/noRestrictedImports')
  })
})

describe('the compiler', () => {
  const PAGE_ONLY = 'export const title = document.title\n'
  const rooms = { model: 'src/model', scene: 'src/scene', workers: 'workers', page: 'src' }

  /** What the compiler says of this code in that room. */
  function compiled(room: keyof typeof rooms, code: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'room-'))
    const config = {
      extends: resolve(rooms[room], 'tsconfig.json'),
      compilerOptions: { types: [], incremental: false },
      include: ['.'],
    }
    write(folder, 'tsconfig.json', JSON.stringify(config))
    write(folder, 'guest.ts', code)
    const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    return stdout
  }

  it.each(['model', 'scene', 'workers'] as const)('knows no document in %s', (room) => {
    expect(compiled(room, PAGE_ONLY)).toContain("'document'")
  })

  it('knows the document on the page', () => {
    expect(compiled('page', PAGE_ONLY)).toBe('')
  })
})

describe('words', () => {
  /** Attributes that are read to somebody. */
  const READ_ALOUD = /^(aria-(label|description|roledescription|valuetext)|title|alt|placeholder)$/
  /** Single letters are mathematics: ŷ, t − 1. */
  const WORD = /\p{L}{2}/u
  /** The same in every language: functions and units. */
  const UNIVERSAL = /^(tanh|MB)$/

  /** Strays: what a component says in words of its own. */
  function strays(path: string, code: string): string[] {
    const found: string[] = []
    const look = (text: string) => {
      if (WORD.test(text) && !UNIVERSAL.test(text.trim())) found.push(text.trim())
    }
    const lookInto = (expression: Expression) => {
      if (expression.type === 'Literal' && typeof expression.value === 'string') look(expression.value)
      if (expression.type === 'TemplateLiteral') for (const { value } of expression.quasis!) look(value.raw)
      if (expression.type === 'ConditionalExpression') {
        lookInto(expression.consequent!)
        lookInto(expression.alternate!)
      }
    }
    const lookIntoAll = (children: readonly Expression[]) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') lookInto(child.expression!)
    }
    const { program, errors } = parseSync(path, code)
    expect(errors).toEqual([])
    new Visitor({
      JSXText: (node) => look(node.value),
      JSXElement: (node) => lookIntoAll(node.children as unknown as Expression[]),
      JSXFragment: (node) => lookIntoAll(node.children as unknown as Expression[]),
      JSXAttribute: (node) => {
        const value = node.value as unknown as Expression | null
        if (!value || node.name.type !== 'JSXIdentifier' || !READ_ALOUD.test(node.name.name)) return
        lookInto(value)
        lookIntoAll([value])
      },
    }).visit(program)
    return found
  }

  it('are found where a component has some of its own', () => {
    const code = `export const A = () => <p title={x ? 'Good' : \`Bad \${x}\`} class="big">Hello {x ? 'you' : ''}</p>`
    expect(strays('a.tsx', code).sort()).toEqual(['Bad', 'Good', 'Hello', 'you'])
  })

  it('stand in src/content, never in a component', () => {
    const components = readdirSync('src/view', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.tsx'),
    )
    expect(components.length).toBeGreaterThan(0)
    const found = components.flatMap((path) =>
      strays(path, readFileSync(`src/view/${path}`, 'utf8')).map((text) => `${path}: ${text}`),
    )
    expect(found).toEqual([])
  })
})

/** As much of a syntax tree as the search for words looks at. */
type Expression = {
  readonly type: string
  readonly value?: unknown
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[]
  readonly consequent?: Expression
  readonly alternate?: Expression
  readonly expression?: Expression
}

function write(folder: string, path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** The rules that each file breaks. */
function lint(folder: string): Map<string, string[]> {
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  const broken = new Map<string, string[]>()
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    const path = String(location.path.file ?? location.path).replaceAll('\\', '/')
    broken.set(path, [...(broken.get(path) ?? []), category])
  }
  return broken
}
