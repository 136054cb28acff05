import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normal, type Random, randomOf, shuffle, uniform } from '../../src/model/random.ts'

const COUNT = 20_000
const draw = (random: Random, count = COUNT) => Array.from({ length: count }, () => random())
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const correlation = (a: number[], b: number[]) =>
  // Uniform numbers have a mean of 1/2 and a variance of 1/12.
  12 * mean(a.map((value, k) => (value - 0.5) * (b[k] - 0.5)))

describe('a seeded generator', () => {
  it('gives the same numbers for the same seed and streams', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.array(fc.nat(10_000)), (seed, streams) => {
        expect(draw(randomOf(seed, ...streams), 20)).toEqual(draw(randomOf(seed, ...streams), 20))
      }),
    )
  })

  it('gives other numbers for another seed or another stream', () => {
    const streams = [
      randomOf(1),
      randomOf(2),
      randomOf(1, 1),
      randomOf(1, 2),
      randomOf(1, 1, 2),
      randomOf(1, 2, 1),
    ]
    expect(new Set(streams.map((random) => random())).size).toBe(streams.length)
  })

  it('fills 0 … 1 evenly: twenty bins of a thousand, give or take five standard deviations', () => {
    for (const seed of [1, 2, 3, 12345]) {
      const bins = new Array(20).fill(0)
      for (const value of draw(randomOf(seed, 4))) bins[Math.floor(value * 20)] += 1
      for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(5 * Math.sqrt(950))
    }
  })

  it('has neighbouring seeds, streams and numbers that know nothing of each other', () => {
    // The correlation of independent numbers has a standard deviation of 1/√20000 = 0.007.
    const numbers = draw(randomOf(7, 3), COUNT + 1)
    expect(Math.abs(correlation(numbers.slice(1), numbers.slice(0, COUNT)))).toBeLessThan(0.035)
    expect(Math.abs(correlation(numbers.slice(0, COUNT), draw(randomOf(7, 4))))).toBeLessThan(0.035)
    expect(Math.abs(correlation(numbers.slice(0, COUNT), draw(randomOf(8, 3))))).toBeLessThan(0.035)
    const firsts = Array.from({ length: COUNT }, (_, epoch) => randomOf(7, 1, epoch)())
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(0.011)
    expect(Math.abs(correlation(firsts.slice(1), firsts.slice(0, -1)))).toBeLessThan(0.035)
  })
})

it('uniform stays within its limits', () => {
  const values = draw(() => 0).map(() => uniform(randomOf(1), -3, 5))
  for (const value of values) expect(value >= -3 && value < 5).toBe(true)
})

it('normal has mean 0, variance 1, and its tails', () => {
  const random = randomOf(5)
  const values = Array.from({ length: COUNT }, () => normal(random))
  expect(Math.abs(mean(values))).toBeLessThan(0.04)
  expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(0.05)
  // 4.55 % lie beyond two standard deviations.
  expect(mean(values.map((value) => (Math.abs(value) > 2 ? 1 : 0)))).toBeCloseTo(0.0455, 2)
})

it('shuffle keeps every item and brings each to every place equally often', () => {
  const places = new Array(5).fill(0)
  for (let seed = 0; seed < 5000; seed++) {
    const items = shuffle([0, 1, 2, 3, 4], randomOf(seed))
    expect([...items].sort()).toEqual([0, 1, 2, 3, 4])
    places[items.indexOf(2)] += 1
  }
  for (const place of places) expect(Math.abs(place - 1000)).toBeLessThan(5 * Math.sqrt(800))
})
