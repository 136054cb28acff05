import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, RARE, TEXT_LENGTH } from '../../src/model/data/clean.ts'
import { TEXTS } from '../../src/model/data/registry.ts'
import { epochSamples, exampleOf, TEXT } from '../../src/model/data/samples.ts'
import { sourceOf } from '../../src/model/data/source.ts'
import {
  characterAt,
  codesOf,
  LEAST,
  MOST_DIFFERENT,
  type OwnText,
  type TextData,
  textOf,
} from '../../src/model/data/text.ts'
import { DEFAULTS, shapeOf } from '../../src/model/training.ts'

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })
const LONG_ENOUGH = 'the rain in spain stays mainly'

/** What was read: characters of [characters, vocabulary] one-hot vectors. */
const readBack = (vectors: Float32Array, { vocabulary }: TextData): string =>
  codesOf(vectors, vocabulary.length)
    .map((code) => vocabulary[code])
    .join('')

const cleaned = (input: string) => {
  const result = cleanText(input)
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('the texts', () => {
  it('are ab again and again, and some lorem ipsum', () => {
    expect(TEXTS.abab.vocabulary).toEqual(['a', 'b'])
    expect(TEXTS.abab.text.join('')).toMatch(/^(ab){138}$/)
    expect(TEXTS.lorem.text.length).toBeGreaterThan(440)
    expect(TEXTS.lorem.text.join('')).toMatch(/^[a-z ,.]+$/)
  })

  it.each(['abab', 'lorem'] as const)('%s asks for one input and one output per character', (data) => {
    const { inputs, outputs, head } = shapeOf({ ...DEFAULTS, data })
    const size = TEXTS[data].vocabulary.length
    expect({ inputs, outputs, head }).toEqual({ inputs: size, outputs: size, head: 'softmax' })
  })

  it.each(['abab', 'lorem'] as const)(
    '%s has sequences of 20 characters, and the 21st for a target',
    (data) => {
      const source = TEXTS[data]
      const whole = source.text.join('')
      fc.assert(
        fc.property(seeds, fc.integer({ min: 1, max: 500 }), (seed, epoch) => {
          const { count, steps, xs, targets } = epochSamples(source, seed, epoch, 0.4)
          expect([count, steps]).toEqual([256, 20])
          const size = source.vocabulary.length
          expect(xs.reduce((a, b) => a + b)).toBe(count * steps)
          for (let s = 0; s < count; s += 17) {
            const read = readBack(xs.subarray(s * steps * size, (s + 1) * steps * size), source)
            expect(whole).toContain(read + readBack(targets.subarray(s * size, (s + 1) * size), source))
          }
        }),
        { numRuns: 10 },
      )
    },
  )

  it('begin nowhere twice in an epoch', () => {
    // Every character occurs once, so the first one tells where a sequence begins.
    const source = textOf(Array.from({ length: 150 }, (_, k) => String.fromCodePoint(0x4e00 + k)))
    const { count, xs } = epochSamples(source, 1, 1, 0)
    const size = source.vocabulary.length
    const starts = Array.from({ length: count }, (_, s) =>
      xs.subarray(s * 20 * size, (s * 20 + 1) * size).indexOf(1),
    )
    expect(count).toBe(130)
    expect(new Set(starts).size).toBe(130)
  })

  it('depend on seed and epoch alone', () => {
    const { lorem } = TEXTS
    expect(epochSamples(lorem, 3, 7, 0)).toEqual(epochSamples(lorem, 3, 7, 0.4))
    expect(epochSamples(lorem, 3, 7, 0)).not.toEqual(epochSamples(lorem, 3, 8, 0))
    expect(epochSamples(lorem, 3, 7, 0)).not.toEqual(epochSamples(lorem, 4, 7, 0))
  })

  it('go on as they really do after the sequence on show', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 500 }), (seed, index) => {
        const { start, xs, targets, ahead } = exampleOf(TEXTS.lorem, seed, index, 0)
        expect(ahead).toBe(TEXT.continuation)
        const shown = readBack(xs, TEXTS.lorem) + readBack(targets, TEXTS.lorem)
        expect(shown).toBe(TEXTS.lorem.text.slice(start, start + 50).join(''))
        expect(shown).toHaveLength(50)
      }),
    )
  })

  it('flow on from their beginning after their end', () => {
    const { abab } = TEXTS
    expect([-1, 0, abab.text.length, 277].map((place) => characterAt(abab, place)).join('')).toBe('baab')
  })
})

describe('an own text', () => {
  const own = (text: string): OwnText => ({ kind: 'text', name: 'mine', text: cleaned(text).text })

  it('is repeated when it is short, its words kept apart', () => {
    const source = textOf(cleaned(LONG_ENOUGH).text)
    expect(source.text.length).toBeGreaterThanOrEqual(LEAST)
    expect(source.text.join('')).toContain(`${LONG_ENOUGH} ${LONG_ENOUGH}`)
    expect(cleaned(LONG_ENOUGH).notes).toEqual(['repeated'])
  })

  it('is found again at once, and only where it belongs', () => {
    const text = own(LONG_ENOUGH)
    expect(sourceOf({ data: 'ownText', own: text })).toBe(sourceOf({ data: 'ownText', own: text }))
    expect(sourceOf({ data: 'sine', own: text }).kind).toBe('function')
    expect(() => sourceOf({ data: 'draw', own: text })).toThrow()
    expect(() => sourceOf({ data: 'ownText' })).toThrow()
  })

  it('counts ä, flags and families as one character each', () => {
    const { text } = cleaned('a\u0308 👨‍👩‍👧‍👦🇩🇪👩🏽‍🚀é'.repeat(4))
    expect(text.slice(0, 6)).toEqual(['ä', ' ', '👨‍👩‍👧‍👦', '🇩🇪', '👩🏽‍🚀', 'é'])
  })

  it('has one space where there were line ends, tabs and runs of spaces', () => {
    const { text, notes } = cleaned('  the rain\r\n\r\nin\tspain   stays mainly\u00a0\n')
    expect(text.join('')).toBe(LONG_ENOUGH)
    expect(notes).toContain('spaces')
  })

  it('loses what cannot be seen: control characters, marks of direction, halves of characters', () => {
    const { text, notes } = cleaned('\u202ethe \u0007rain\u0000 in \ud83dspain\u200b stays \u2067mainly')
    expect(text.join('')).toBe(LONG_ENOUGH)
    expect(notes).toContain('unreadable')
  })

  it('stays what it is when it is a script, or reads from right to left', () => {
    const script = '<script>alert(1)</script>'
    expect(cleaned(script).text.join('')).toBe(script)
    expect(cleaned('שלום עולם, מה שלומך היום?').text.join('')).toBe('שלום עולם, מה שלומך היום?')
  })

  it('has 96 different characters at most; the rarest become one, in their places', () => {
    const common = Array.from({ length: 95 }, (_, k) => String.fromCodePoint(0x4e00 + k)).join('')
    const { text, notes } = cleaned(`${common}${common}xyzzzz`)
    expect(notes).toContain('rare')
    expect(new Set(text).size).toBe(MOST_DIFFERENT)
    // z comes four times, the last common character twice: it gives way.
    expect(text.slice(-6).join('')).toBe(`${RARE}${RARE}zzzz`)
    expect(text[94]).toBe(RARE)
    expect(text).toHaveLength(196)
  })

  it('is refused when it is empty, short, or always the same', () => {
    expect(cleanText('')).toEqual({ ok: false, reason: 'empty' })
    expect(cleanText(' \n\t\u200b ')).toEqual({ ok: false, reason: 'empty' })
    expect(cleanText('nineteen letters ab')).toEqual({ ok: false, reason: 'short' })
    expect(cleanText('a'.repeat(500))).toEqual({ ok: false, reason: 'one-character' })
    expect(cleanText('twenty letters are ok').ok).toBe(true)
  })

  it('is cut at 20,000 characters, also out of five million', () => {
    const { text, notes } = cleaned('all work and no play makes 👩🏽‍🚀 dull. '.repeat(150_000))
    expect(text).toHaveLength(TEXT_LENGTH.max)
    expect(notes).toContain('cut')
  })

  it('never breaks, whatever it is: it can be learned, or there is a reason why not', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
        .map((units) => String.fromCharCode(...units)),
      fc.constant(`a${'\u0301'.repeat(5000)}`.repeat(30)),
    )
    fc.assert(
      fc.property(anything, (input) => {
        const result = cleanText(input)
        if (!result.ok) return
        const { text } = result
        expect(text.length).toBeGreaterThanOrEqual(20)
        expect(new Set(text).size).toBeLessThanOrEqual(MOST_DIFFERENT)
        for (const character of text) {
          expect(character).not.toMatch(/\p{Surrogate}/u)
          expect(character).not.toMatch(/[\n\r\t\0\u202e]/)
          expect(character.length).toBeLessThanOrEqual(32)
        }
        const source = textOf(text)
        expect(epochSamples(source, 1, 1, 0).count).toBeGreaterThanOrEqual(100)
        expect(exampleOf(source, 1, 0, 0).targets.reduce((a, b) => a + b)).toBe(TEXT.continuation)
      }),
      { numRuns: 200 },
    )
  })
})
