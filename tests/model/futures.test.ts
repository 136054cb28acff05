import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composite, STEP, sawtooth, sine, square } from '../../src/model/data/functions.ts'
import { twoFutures } from '../../src/model/data/futures.ts'
import { named, pointsFrom, pointsOf } from '../../src/model/data/points.ts'
import type { Source } from '../../src/model/data/source.ts'
import { ABAB, LOREM, textOf } from '../../src/model/data/text.ts'

const sourceFrom = (numbers: readonly number[], loop: boolean) => {
  const result = pointsFrom(numbers, loop)
  if (!result.ok) throw new Error(result.reason)
  return pointsOf(named('mine', result.points))
}

/** Both moments as the data have them. */
function read(source: Source) {
  const found = twoFutures(source)
  if (!found) throw new Error('no two moments found')
  for (const { at, value, next } of found) {
    if (source.kind === 'text') {
      expect(source.codes[at]).toBe(value)
      expect(source.codes[at + 1]).toBe(next)
    } else {
      expect(source.at(at)).toBeCloseTo(value, 9)
      expect(source.at(at + STEP)).toBeCloseTo(next, 9)
    }
  }
  return found
}

describe('one value, two futures', () => {
  it('finds where the sine crosses zero on its way up and on its way down', () => {
    const [up, down] = read(sine)
    // sin 0 = sin π = 0, and then sin 0.2 = 0.199 or sin(π + 0.2) = −0.199.
    expect(up.value).toBeCloseTo(0, 9)
    expect(down.value).toBeCloseTo(0, 9)
    expect(up.next).toBeCloseTo(Math.sin(STEP), 9)
    expect(down.next).toBeCloseTo(-Math.sin(STEP), 9)
  })

  it('finds a stay and a fall from the same level of the square wave', () => {
    const [a, b] = read(square)
    expect(a.value).toBe(b.value)
    expect(Math.abs(a.next - b.next)).toBe(2)
  })

  it('finds two alike inputs with far answers on the composite curve', () => {
    const [a, b] = read(composite)
    expect(Math.abs(a.value - b.value)).toBeLessThan(0.02)
    expect(Math.abs(a.next - b.next)).toBeGreaterThan(0.4)
  })

  it('says that a sawtooth has none: every value of it has one future, and its jump comes from one value', () => {
    expect(twoFutures(sawtooth)).toBeUndefined()
  })

  it('says that a straight line has none, nor a level one', () => {
    expect(twoFutures(sourceFrom([...Array(60).keys()], false))).toBeUndefined()
    expect(twoFutures(sourceFrom(Array(60).fill(3), false))).toBeUndefined()
  })

  it('says so of the shortest curve that can be learned', () => {
    expect(twoFutures(sourceFrom([...Array(16).keys()], false))).toBeUndefined()
  })

  it('finds the two in points that repeat: a triangle on its way up and down', () => {
    const triangle = [0, 1, 2, 3, 4, 5, 4, 3, 2, 1]
    const [a, b] = read(sourceFrom(triangle, true))
    expect(a.value).toBe(b.value)
    // One step is a fifth of the range −1 … 1, up or down.
    expect(Math.abs(a.next - b.next)).toBeCloseTo(0.8)
  })

  it('lets no moment of points that end stand before a whole sequence, or without an answer', () => {
    const values = Array.from({ length: 40 }, (_, k) => Math.sin(k))
    for (const { at } of read(sourceFrom(values, false))) {
      expect(Math.round(at / STEP)).toBeGreaterThanOrEqual(14)
      expect(Math.round(at / STEP)).toBeLessThanOrEqual(38)
    }
  })

  it('finds a letter that two letters follow', () => {
    const [a, b] = read(textOf(LOREM))
    expect(a.value).toBe(b.value)
    expect(a.next).not.toBe(b.next)
    expect(a.at).toBeLessThan(b.at)
  })

  it('says that abab has none: after a comes b, always', () => {
    expect(twoFutures(textOf(ABAB))).toBeUndefined()
  })

  it('never takes noise in the inputs for two futures: what it finds is alike in the input, far in the answer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 16, maxLength: 80 }),
        fc.boolean(),
        (numbers, loop) => {
          const found = twoFutures(sourceFrom(numbers, loop))
          if (!found) return
          const [a, b] = found
          expect(Math.abs(a.value - b.value)).toBeLessThanOrEqual(0.02)
          expect(Math.abs(a.next - b.next)).toBeGreaterThan(0.1)
        },
      ),
    )
  })

  it('is quick on the longest data', () => {
    const long = sourceFrom(
      Array.from({ length: 20_000 }, (_, k) => (k % 40 < 20 ? 1 : -1)),
      false,
    )
    expect(Math.abs(read(long)[0].next - read(long)[1].next)).toBe(2)
  })
})
