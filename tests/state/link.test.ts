// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULTS, LIMITS } from '../../src/model/training.ts'
import { readLink } from '../../src/state/link.ts'

describe('a link', () => {
  it('that asks for nothing gives the defaults', () => {
    expect(readLink('')).toMatchObject({ settings: DEFAULTS, refused: [] })
  })

  it('sets what it names', () => {
    const link = readLink('?data=square&layers=7&units=3&learningRate=0.05&lang=de&theme=dark&seed=9')
    expect(link.settings).toMatchObject({ data: 'square', layers: 7, units: 3, learningRate: 0.05, seed: 9 })
    expect([link.lang, link.theme, link.refused]).toEqual(['de', 'dark', []])
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
