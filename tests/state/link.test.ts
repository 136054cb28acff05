// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/model/data/clean.ts'
import { BUILT_IN, type BuiltInId } from '../../src/model/data/registry.ts'
import type { Own } from '../../src/model/data/source.ts'
import { DEFAULTS, LIMITS, type Limit, type Settings } from '../../src/model/training.ts'
import { HIDEABLE } from '../../src/state/lesson.ts'
import { type Lesson, readLink, writeLink } from '../../src/state/link.ts'
import { AGAINST, MEMORY_MODES } from '../../src/state/memory.ts'
import { readOwn, writeOwn } from '../../src/state/own-link.ts'
import { LANGUAGES, THEMES } from '../../src/state/preferences.ts'

describe('a link', () => {
  it('that asks for nothing gives the defaults', () => {
    expect(readLink('')).toMatchObject({ settings: DEFAULTS, refused: [] })
  })

  it('sets what it names', () => {
    const link = readLink('?data=square&layers=7&units=3&learningRate=0.05&lang=de&theme=dark&seed=9')
    expect(link.settings).toMatchObject({ data: 'square', layers: 7, units: 3, learningRate: 0.05, seed: 9 })
    expect([link.lang, link.theme, link.refused]).toEqual(['de', 'dark', []])
  })

  it('asks for the theme of a projector', () => {
    expect(readLink('?theme=projector')).toMatchObject({ theme: 'projector', refused: [] })
    expect(readLink('?theme=beamer').refused).toEqual([{ name: 'theme', value: 'beamer' }])
  })

  it('offers a lesson', () => {
    expect(readLink('?lesson=gates')).toMatchObject({ lesson: 'gates', settings: DEFAULTS, refused: [] })
    expect(readLink(writeLink(DEFAULTS, { lesson: 'text' })).lesson).toBe('text')
  })

  it.each(['abab', 'lorem'])('asks for the text %s', (data) => {
    expect(readLink(`?data=${data}`)).toMatchObject({ settings: { data }, refused: [] })
  })

  it.each([
    'data=ownText',
    'data=draw',
    'layers=99',
    'layers=2.5',
    'layers=',
    'layers=NaN',
    'units=0',
    'noise=-1',
    'noise=Infinity',
    'data=nonsense',
    'data=__proto__',
    'data=constructor',
    'lang=xx',
    'theme=<script>',
    'hide=',
    'hide=data,everything',
    'inside=8',
    'lesson=',
    'lesson=everything',
  ])('with %s keeps the default and says so', (query) => {
    const link = readLink(`?${query}`)
    expect(link.settings).toEqual(DEFAULTS)
    expect(link.refused).toHaveLength(1)
  })

  it('of any text never throws and never leaves the limits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('layers', 'units', 'seed', 'noise', 'data', 'batchSize'),
        fc.string(),
        (name, value) => {
          const { settings } = readLink(`?${name}=${encodeURIComponent(value)}`)
          expect(settings.layers).toBeGreaterThanOrEqual(LIMITS.layers.min)
          expect(settings.layers).toBeLessThanOrEqual(LIMITS.layers.max)
          expect(settings.units).toBeLessThanOrEqual(LIMITS.units.max)
          expect(['sine', 'sawtooth', 'square', 'composite', 'abab', 'lorem']).toContain(settings.data)
        },
      ),
    )
  })
})

const whole = ({ min, max }: Limit) => fc.integer({ min, max })
const real = ({ min, max }: Limit) => fc.double({ min, max, noNaN: true }).map((value) => value + 0) // no −0

const settings: fc.Arbitrary<Settings> = fc.record({
  data: fc.constantFrom(...(Object.keys(BUILT_IN) as BuiltInId[])),
  cell: fc.constant(DEFAULTS.cell),
  layers: whole(LIMITS.layers),
  units: whole(LIMITS.units),
  seed: whole(LIMITS.seed),
  learningRate: real(LIMITS.learningRate),
  batchSize: whole(LIMITS.batchSize),
  noise: real(LIMITS.noise),
})

const lessons: fc.Arbitrary<Lesson> = fc.record({
  lang: fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
  theme: fc.option(fc.constantFrom(...THEMES), { nil: undefined }),
  memory: fc.option(fc.constantFrom(...MEMORY_MODES), { nil: undefined }),
  against: fc.option(fc.constantFrom(...AGAINST), { nil: undefined }),
  hide: fc.option(fc.subarray([...HIDEABLE], { minLength: 1 }), { nil: undefined }),
  inside: fc.option(whole(LIMITS.layers), { nil: undefined }),
})

const ownTexts: fc.Arbitrary<Own> = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 20, maxLength: 90 }),
  )
  .map(([name, text]) => ({ name: name.trim(), cleaned: cleanText(text) }))
  .filter(({ name, cleaned }) => name.length > 0 && name.length <= 60 && cleaned.ok)
  .map(({ name, cleaned }) => ({ kind: 'text', name, text: cleaned.ok ? cleaned.text : [] }))

const ownCurves: fc.Arbitrary<Own> = fc.record({
  kind: fc.constant('points' as const),
  name: fc.constantFrom('My curve', 'Ä & ö = 1 # %', '日本'),
  values: fc
    .array(fc.integer({ min: -2047, max: 2047 }), { minLength: 16, maxLength: 200 })
    .map((steps) => steps.map((step) => (step + 2047) / 2047 - 1)),
  loop: fc.boolean(),
  scale: fc.record({ middle: real({ min: -1e9, max: 1e9 }), half: real({ min: 1e-9, max: 1e9 }) }),
})

describe('what is written into a link', () => {
  it('is read from it again', () => {
    fc.assert(
      fc.property(settings, lessons, (settings, lesson) => {
        const link = readLink(writeLink(settings, lesson))
        expect(link).toEqual({ settings, ...lesson, refused: [], asksFor: link.asksFor })
        expect(readLink(link.asksFor)).toEqual(link)
      }),
    )
  })

  it('may be a text of one’s own', () => {
    fc.assert(
      fc.property(ownTexts, (own) => {
        const hash = writeOwn(own)
        fc.pre(hash !== undefined)
        expect(readOwn(hash)).toEqual(own)
      }),
    )
  })

  it('may be a curve of one’s own, to the width of a line', () => {
    fc.assert(
      fc.property(ownCurves, (own) => {
        expect(readOwn(writeOwn(own)!)).toEqual(own)
      }),
    )
    const drawn: Own = { ...curve(64), values: Array.from({ length: 64 }, (_, k) => Math.sin(k)) }
    const arrived = readOwn(writeOwn(drawn)!)
    expect(arrived).toMatchObject({ kind: 'points', loop: true })
    for (const [k, value] of drawn.values.entries())
      expect(Math.abs((arrived as typeof drawn).values[k] - value)).toBeLessThan(0.0003)
  })

  it('comes with its data: what is asked for besides stays', () => {
    const own = curve(40)
    const link = readLink(writeLink({ ...DEFAULTS, data: 'draw', own, layers: 2, seed: 9 }), own)
    expect(link).toMatchObject({ settings: { data: 'draw', own, layers: 2, seed: 9 }, refused: [] })
    expect(link.asksFor).not.toBe(readLink('?layers=2&seed=9', curve(41)).asksFor)
  })

  it('is not what would be too long', () => {
    expect(writeOwn(curve(5000))).toBeUndefined()
  })
})

function curve(points: number): Own & { kind: 'points' } {
  const values = Array.from({ length: points }, (_, k) => (k % 3) - 1)
  return { kind: 'points', name: 'Zigzag', values, loop: true, scale: { middle: 0, half: 1 } }
}

describe('a thousand malformed links', () => {
  /** Anything, and things that look almost right. */
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), fc.webFragments())
  const almost = fc
    .tuple(
      fc.constantFrom('layers', 'hide', 'inside', 'data', 'seed', 'lang', '__proto__', 'own', 'values'),
      fc.oneof(
        fc.string(),
        fc.double().map(String),
        fc.constantFrom('data,,', '%E0%A4%A', '٣', '0x2', '1e9999'),
      ),
    )
    .map(([name, value]) => `${name}=${value}`)

  it('are answered, each within the limits', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(texts, almost), { maxLength: 6 }), (parts) => {
        const { settings } = readLink(`?${parts.join('&')}`)
        for (const name of ['layers', 'units', 'seed', 'learningRate', 'batchSize', 'noise'] as const) {
          expect(settings[name]).toBeGreaterThanOrEqual(LIMITS[name].min)
          expect(settings[name]).toBeLessThanOrEqual(LIMITS[name].max)
        }
        expect(Object.keys(BUILT_IN)).toContain(settings.data)
      }),
      { numRuns: 1000 },
    )
  })

  it('carry nothing that cannot be learned', () => {
    const fields = fc.record(
      {
        own: fc.oneof(fc.constantFrom('text', 'points'), fc.string()),
        name: fc.string(),
        text: fc.string({ unit: 'binary' }),
        values: fc.string(),
        loop: fc.string(),
        middle: fc.string(),
        half: fc.oneof(fc.string(), fc.double().map(String)),
      },
      { requiredKeys: ['own'] },
    )
    fc.assert(
      fc.property(fields, (fields) => {
        const own = readOwn(`#${new URLSearchParams(fields)}`)
        const link = readLink('', own)
        expect(link.refused).toHaveLength(own ? 0 : 1)
        expect(link.settings.own).toEqual(own ?? undefined)
      }),
      { numRuns: 1000 },
    )
  })
})
