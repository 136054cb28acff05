import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TEXTS } from '../../src/model/data/registry.ts'
import { exampleOf, TEXT } from '../../src/model/data/samples.ts'
import { codesOf } from '../../src/model/data/text.ts'
import type { Hold } from '../../src/model/hold.ts'
import { oneHot, pictureOf } from '../../src/model/picture.ts'
import { randomOf } from '../../src/model/random.ts'
import { forward } from '../../src/model/trace.ts'
import { DEFAULTS, shapeOf } from '../../src/model/training.ts'
import { atTemperature, continueText, sampleNext } from '../../src/model/writing.ts'
import { someWeights } from '../support/builders.ts'

const settings = { ...DEFAULTS, data: 'lorem', layers: 2, units: 6 } as const
const shape = shapeOf(settings)
const weights = someWeights(shape)
const size = shape.outputs
const example = exampleOf(TEXTS.lorem, 1, 0, 0)
const picture = pictureOf(shape, weights, example)

describe('the picture of text', () => {
  it('forecasts probabilities, unrounded, that sum to 1', () => {
    expect(picture.forecast).toHaveLength(TEXT.continuation * size)
    for (let k = 0; k < TEXT.continuation; k++) {
      const odds = picture.forecast.subarray(k * size, (k + 1) * size)
      expect(odds.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
      expect(Math.max(...odds)).toBeLessThan(1)
    }
  })

  it('feeds the most likely character back, as the one-hot vector the network was trained on', () => {
    const read = codesOf(example.xs, size)
    const written = codesOf(picture.forecast, size)
    for (let k = 0; k < TEXT.continuation; k++) {
      const window = [...read, ...written].slice(k, k + TEXT.steps)
      const { output } = forward(
        shape,
        weights,
        window.flatMap((code) => [...oneHot(shape, code)]),
      )
      expect(picture.forecast.subarray(k * size, (k + 1) * size)).toEqual(output)
    }
  })

  it('has the mean cross-entropy for its loss', () => {
    const [target] = codesOf(example.targets, size)
    expect(picture.loss).toBeCloseTo(-Math.log(picture.forecast[target]), 12)
    const truth = codesOf(example.targets, size)
    const losses = truth.map((code, k) => -Math.log(picture.forecast[k * size + code]))
    expect(picture.forecastLoss).toBeCloseTo(losses.reduce((a, b) => a + b) / losses.length, 9)
  })
})

describe('writing on', () => {
  const write = (chosen: number[], temperature: number, seed = 1, holds: readonly Hold[] = []) =>
    continueText(shape, weights, example, { chosen, temperature, random: randomOf(seed), holds })

  it('without choices, at temperature 0, is the forecast', () => {
    expect(write([], 0)).toEqual({ codes: codesOf(picture.forecast, size), probabilities: picture.forecast })
  })

  it('takes the chosen characters first, and goes on from them', () => {
    const { codes, probabilities } = write([3, 5], 0)
    expect(codes.slice(0, 2)).toEqual([3, 5])
    const window = [...codesOf(example.xs, size), 3, 5].slice(2)
    const { output } = forward(
      shape,
      weights,
      window.flatMap((code) => [...oneHot(shape, code)]),
    )
    expect(probabilities.subarray(2 * size, 3 * size)).toEqual(output)
    expect(codes[2]).toBe(codesOf(output, size)[0])
  })

  it('obeys what is held, as the forecast does', () => {
    const everywhere: Hold = { layer: 0, part: 'f', step: 'all', value: 0 }
    const once: Hold = { layer: 1, part: 'o', step: 18, value: 1 }
    for (const holds of [[everywhere], [once], [everywhere, once]]) {
      const held = pictureOf(shape, weights, example, holds)
      expect(held.forecast).not.toEqual(picture.forecast)
      expect(write([], 0, 1, holds).probabilities).toEqual(held.forecast)
      // Also after a chosen letter: the same one that would have been written changes nothing.
      const [first] = codesOf(held.forecast, size)
      expect(write([first], 0, 1, holds).probabilities).toEqual(held.forecast)
    }
  })

  it('gives the same text for the same seed, and another for another', () => {
    expect(write([], 1, 7)).toEqual(write([], 1, 7))
    expect(write([], 1, 8).codes).not.toEqual(write([], 1, 7).codes)
  })
})

describe('a temperature', () => {
  const odds = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 96 })
    .filter((values) => values.some((value) => value > 1e-9))
    .map((values) => {
      const sum = values.reduce((a, b) => a + b)
      return values.map((value) => value / sum)
    })

  it('of 1 changes nothing, of 0 leaves only the most likely', () => {
    fc.assert(
      fc.property(odds, (p) => {
        atTemperature(p, 1).forEach((value, k) => {
          expect(value).toBeCloseTo(p[k], 9)
        })
        const cold = atTemperature(p, 0)
        expect(cold[codesOf(p, p.length)[0]]).toBe(1)
        expect(cold.reduce((a, b) => a + b)).toBe(1)
      }),
    )
  })

  it('of ½ squares the odds', () => {
    expect([...atTemperature([0.6, 0.3, 0.1], 0.5)].map((p) => p.toFixed(6))).toEqual(
      [0.36, 0.09, 0.01].map((p) => (p / 0.46).toFixed(6)),
    )
  })

  it('always leaves odds that sum to 1, and never picks the impossible', () => {
    const temperature = fc.double({ min: 0, max: 10, noNaN: true })
    fc.assert(
      fc.property(odds, temperature, fc.integer(), (p, t, seed) => {
        expect(atTemperature(p, t).reduce((a, b) => a + b)).toBeCloseTo(1, 9)
        expect(p[sampleNext(p, t, randomOf(seed))]).toBeGreaterThan(0)
      }),
    )
  })

  it('draws each character as often as its odds say', () => {
    const random = randomOf(5)
    const counts = [0, 0, 0]
    for (let k = 0; k < 20_000; k++) counts[sampleNext([0.6, 0.3, 0.1], 1, random)]++
    expect(counts.map((count) => Number((count / 20_000).toFixed(2)))).toEqual([0.6, 0.3, 0.1])
  })
})
