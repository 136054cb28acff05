import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FunctionData, STEP } from '../../src/model/data/functions.ts'
import { FUNCTIONS, type FunctionId } from '../../src/model/data/registry.ts'
import { CONTINUATION, epochSamples, exampleOf, SEQUENCES, STEPS } from '../../src/model/data/samples.ts'

const NAMES = Object.keys(FUNCTIONS) as FunctionId[]

/** The table of what can be learnt, as it stands in the description of the product. */
const TABLE: Readonly<Record<FunctionId, { f: (x: number) => number; period: number }>> = {
  sine: { f: (x) => Math.sin(x), period: 2 * Math.PI },
  sawtooth: { f: (x) => -1 + 2 * ((x % Math.PI) / Math.PI), period: Math.PI },
  square: { f: (x) => Math.sign(Math.sin((Math.PI * x) / 2)), period: 4 },
  composite: {
    f: (x) => ((Math.sin((3 * x) / 2) + Math.sin((9 * x) / 2)) * 2) / 3,
    period: (4 / 3) * Math.PI,
  },
}

const points = fc.double({ min: 0.001, max: 50, noNaN: true })
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 })

describe.each(NAMES)('%s', (name) => {
  const data = FUNCTIONS[name]
  const { f, period } = TABLE[name]

  it('is the function of the table', () => {
    expect(data.period).toBeCloseTo(period, 12)
    fc.assert(
      fc.property(points, (x) => {
        // The table's sign of a sine is 0 at whole even numbers; a jump has to be one side or the other.
        if (name === 'square') fc.pre(Math.abs((x % 2) - 1) < 0.999)
        expect(data.at(x)).toBeCloseTo(f(x), 9)
      }),
    )
  })

  it('repeats after its period, for negative x too', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -5, max: 5 }), (x, turns) => {
        const phase = (x % period) / period
        fc.pre(phase > 1e-6 && phase < 1 - 1e-6 && Math.abs(phase - 0.5) > 1e-6)
        expect(data.at(x + turns * period)).toBeCloseTo(data.at(x), 6)
      }),
    )
  })

  it('has sequences of 15 points, 0.2 apart, and the 16th for a target', () => {
    expect([SEQUENCES, STEPS, STEP]).toEqual([100, 15, 0.2])
    const { count, steps, xs, targets } = epochSamples(data, 1, 1, 0)
    expect([count, steps, xs.length, targets.length]).toEqual([100, 15, 1500, 100])
    startsOf(data, 1, 1).forEach((start, s) => {
      for (let t = 0; t < 15; t++) expect(xs[s * 15 + t]).toBe(Math.fround(data.at(start + t * STEP)))
      expect(targets[s]).toBe(Math.fround(data.at(start + 15 * STEP)))
    })
  })

  it('starts its sequences all over the period: every hundredth of it holds one', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 5000 }), (seed, epoch) => {
        const starts = startsOf(data, seed, epoch)
        expect(Math.min(...starts)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...starts)).toBeLessThan(data.period)
        const sorted = starts.toSorted((a, b) => a - b)
        for (let s = 1; s < SEQUENCES; s++) {
          expect(sorted[s] - sorted[s - 1]).toBeCloseTo(data.period / SEQUENCES, 9)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('adds noise to inputs only, within its limits, and reaching towards them', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.05, max: 0.4, noNaN: true }), (seed, noise) => {
        const clean = epochSamples(data, seed, 3, 0)
        const noisy = epochSamples(data, seed, 3, noise)
        expect(noisy.targets).toEqual(clean.targets)
        const added = Array.from(noisy.xs, (x, k) => x - clean.xs[k])
        expect(Math.max(...added)).toBeLessThanOrEqual(noise + 1e-6)
        expect(Math.min(...added)).toBeGreaterThanOrEqual(-noise - 1e-6)
        expect(Math.max(...added)).toBeGreaterThan(0.95 * noise)
        expect(Math.min(...added)).toBeLessThan(-0.95 * noise)
      }),
      { numRuns: 20 },
    )
  })

  it('has an example that goes on for one further 2π, its target clean', () => {
    const { start, xs, targets } = exampleOf(data, 1, 4, 0.3)
    expect([xs.length, targets.length]).toEqual([STEPS, CONTINUATION])
    expect(CONTINUATION * STEP).toBeCloseTo(2 * Math.PI, 0)
    for (let k = 0; k < CONTINUATION; k++) {
      expect(targets[k]).toBeCloseTo(data.at(start + (STEPS + k) * STEP), 5)
    }
    for (let t = 0; t < STEPS; t++) {
      expect(Math.abs(xs[t] - data.at(start + t * STEP))).toBeLessThanOrEqual(0.3 + 1e-6)
    }
  })
})

describe('the data of an epoch', () => {
  it('depend on seed, epoch and noise alone', () => {
    expect(epochSamples(FUNCTIONS.sine, 3, 7, 0.2)).toEqual(epochSamples(FUNCTIONS.sine, 3, 7, 0.2))
    expect(epochSamples(FUNCTIONS.sine, 3, 7, 0.2)).not.toEqual(epochSamples(FUNCTIONS.sine, 3, 8, 0.2))
    expect(epochSamples(FUNCTIONS.sine, 3, 7, 0.2)).not.toEqual(epochSamples(FUNCTIONS.sine, 4, 7, 0.2))
  })

  it('come in such an order that every batch, of any size, is spread over the whole period', () => {
    const period = 1
    fc.assert(
      fc.property(seeds, fc.integer({ min: 5, max: 50 }), fc.nat({ max: 50 }), (seed, size, from) => {
        const batch = startsOf({ kind: 'function', period, at: Math.sin }, seed, 1).slice(from, from + size)
        const sorted = batch.toSorted((a, b) => a - b)
        const gaps = sorted.map((start, k) => (sorted[k + 1] ?? sorted[0] + period) - start)
        expect(Math.max(...gaps)).toBeLessThan((2.1 * period) / size)
      }),
    )
  })
})

/** Where each sequence of an epoch begins: asked of a data set that notes down every x it is asked for. */
function startsOf({ period }: FunctionData, seed: number, epoch: number): number[] {
  const asked: number[] = []
  epochSamples({ kind: 'function', period, at: (x) => asked.push(x) }, seed, epoch, 0)
  return asked.filter((_, k) => k % (STEPS + 1) === 0)
}
