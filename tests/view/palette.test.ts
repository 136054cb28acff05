/** The colours of every theme, as numbers: contrast, and what is left of them where a cone is missing. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Colour, contrast, DEFICIENCIES, deltaE, distance, ofHex, seenWith } from '../support/colour.ts'

const STYLES = 'src/view/styles'
const tokens = readFileSync(`${STYLES}/tokens.css`, 'utf8')

/** The colours of one block; what it does not say is as in light. */
function coloursOf(selector: string): Record<string, Colour> {
  const from = tokens.indexOf(`${selector} {`)
  const block = tokens.slice(from, tokens.indexOf('\n}', from))
  const own = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, ofHex(hex)])
  return { ...(selector === ':root' ? {} : coloursOf(':root')), ...Object.fromEntries(own) }
}

const THEMES = {
  light: coloursOf(':root'),
  dark: coloursOf('[data-theme="dark"]'),
  projector: coloursOf('[data-theme="projector"]'),
}

const GROUNDS = ['canvas', 'card', 'card-2', 'raised']
const LEVELS = ['net', 'cell']
const GATES = ['i', 'f', 'g', 'o']

/** Every colour that text has in the style sheets, and the grounds it stands on. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: [...GROUNDS, 'net-tint', 'cell-tint'],
  'ink-2': [...GROUNDS, 'net-tint', 'cell-tint'],
  'ink-3': GROUNDS,
  'net-text': [...GROUNDS, 'net-tint'],
  'cell-text': [...GROUNDS, 'cell-tint'],
  'on-fill': LEVELS,
  canvas: ['ink'],
  card: ['ink'],
  warn: GROUNDS,
  ...Object.fromEntries(GATES.map((gate) => [`c-${gate}`, ['card', 'raised', `c-${gate}-tint`]])),
}

/** Lines and shapes one has to see. */
const GRAPHICS: Readonly<Record<string, readonly string[]>> = {
  net: ['card', 'card-2', 'canvas'],
  cell: ['card', 'card-2', 'canvas'],
  wire: ['card'],
  'plot-input': ['card-2'],
  'plot-target': ['card-2'],
  'ink-3': ['card'],
  ...Object.fromEntries(GATES.map((gate) => [`c-${gate}`, ['card', 'ring-track']])),
}
/** WCAG 2.2, 1.4.3 and 1.4.11; for the last row of a classroom 1.4.6, and as much for lines as for text. */
const ENOUGH = {
  light: { text: 4.5, graphics: 3 },
  dark: { text: 4.5, graphics: 3 },
  projector: { text: 7, graphics: 4.5 },
}

describe.each(['light', 'dark', 'projector'] as const)('%s', (theme) => {
  const colours = THEMES[theme]
  const tooPale = (pairs: Readonly<Record<string, readonly string[]>>, enough: number) =>
    Object.entries(pairs).flatMap(([name, grounds]) =>
      grounds
        .map((ground) => ({ name, ground, ratio: contrast(colours[name], colours[ground]) }))
        .filter(({ ratio }) => !(ratio >= enough)),
    )

  test('text stands out from every ground it stands on', () => {
    expect(tooPale(TEXT, ENOUGH[theme].text)).toEqual([])
  })

  test('so do lines and shapes', () => {
    expect(tooPale(GRAPHICS, ENOUGH[theme].graphics)).toEqual([])
  })

  test.each(['every cone', ...DEFICIENCIES] as const)('colours stay apart: %s', (eye) => {
    const see = (name: string) => (eye === 'every cone' ? colours[name] : seenWith(eye, colours[name]))
    const tooClose = (names: readonly string[], least: number) =>
      names
        .flatMap((a, k) => names.slice(k + 1).map((b) => ({ a, b, apart: distance(see(a), see(b)) })))
        .filter(({ apart }) => apart < least)
    // The gates also have a letter, an icon, and a place each.
    expect(tooClose(['c-i', 'c-f', 'c-g', 'c-o'], 9)).toEqual([])
    // Five colours of values from −1 to +1: every one from every other, and the ends far apart.
    expect(tooClose(['v-n1', 'v-n05', 'v-0', 'v-p05', 'v-p1'], 14)).toEqual([])
    expect(tooClose(['v-n1', 'v-p1'], 35)).toEqual([])
    // The target is also dotted, the input has dots, and the prediction is the broadest line.
    for (const level of LEVELS) expect(tooClose(['plot-input', 'plot-target', level], 12)).toEqual([])
    expect(tooClose(LEVELS, 40)).toEqual([])
  })
})

test('every colour of text in the style sheets is one of those', () => {
  const used = readdirSync(STYLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
    .flatMap((name) => [
      ...readFileSync(`${STYLES}/${name}`, 'utf8').matchAll(/[{;\s]color: var\(--([\w-]+)/g),
    ])
    .map(([, name]) => name)
  // Those of the level and of the part on show stand for several; between the rungs stand mere ornaments.
  const meant = new Set([...Object.keys(TEXT), 'tone-text', 'hue', 'hair-strong'])
  expect(used.length).toBeGreaterThan(50)
  expect([...new Set(used)].filter((name) => !meant.has(name))).toEqual([])
})

test('distances are those of the CIE, by the pairs of Sharma, Wu and Dalal', () => {
  expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(deltaE([50, 2.49, -0.001], [50, -2.49, 0.0011])).toBeCloseTo(7.2195, 4)
  expect(deltaE([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4)
  expect(deltaE([90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447])).toBeCloseTo(1.4441, 4)
})
