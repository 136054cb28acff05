import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STEP } from '../../src/model/data/functions.ts'
import { named, type OwnPoints, pointsFrom, pointsOf, unscaled } from '../../src/model/data/points.ts'
import { epochSamples, exampleOf } from '../../src/model/data/samples.ts'
import { flowOf } from '../../src/model/data/source.ts'
import { curveOf, ENDINGS, type Ending, type Pen, resample, smooth } from '../../src/model/data/stroke.ts'
import { readTable } from '../../src/model/data/table.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { DEFAULTS, shapeOf, untrainedWeights } from '../../src/model/training.ts'

const made = (numbers: readonly number[], loop: boolean): OwnPoints => {
  const result = pointsFrom(numbers, loop)
  if (!result.ok) throw new Error(result.reason)
  return named('mine', result.points)
}
const ramp = (length: number) => Array.from({ length }, (_, k) => k)
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('points', () => {
  it('are scaled to −1 … 1, and back to the numbers they were', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 16 }), (numbers) => {
        const { values, scale } = made(numbers, false)
        for (const [k, value] of values.entries()) {
          expect(Math.abs(value)).toBeLessThanOrEqual(1)
          expect(unscaled(scale, value)).toBeCloseTo(numbers[k], 5)
        }
      }),
    )
  })

  it('are numbers even where the numbers given are as large as there are, or all the same', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 16 }), fc.boolean(), (numbers, loop) => {
        expect(made(numbers, loop).values.every(Number.isFinite)).toBe(true)
      }),
    )
    expect(made(Array(20).fill(7), false)).toMatchObject({
      values: Array(20).fill(0),
      scale: { middle: 7, half: 1 },
    })
  })

  it('are refused when there are too few, or some are no numbers', () => {
    expect(pointsFrom(ramp(15), false)).toEqual({ ok: false, reason: 'short' })
    expect(pointsFrom(ramp(3), true)).toEqual({ ok: false, reason: 'short' })
    expect(pointsFrom([...ramp(20), Number.NaN], true)).toEqual({ ok: false, reason: 'not-finite' })
  })

  it('that repeat go on with the first after the last', () => {
    const { at, period } = pointsOf(made([0, 1, 2, 3, 4], true))
    expect(period).toBeCloseTo(5 * STEP, 12)
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (k) => {
        expect(at(k * STEP)).toBe(-1 + (((k % 5) + 5) % 5) / 2)
      }),
    )
    expect(at(0.5 * STEP)).toBeCloseTo(-0.75, 9)
    expect(at(4.5 * STEP)).toBeCloseTo(0, 9)
  })

  it('that end stay where they end, and do not flow', () => {
    const source = pointsOf(made(ramp(21), false))
    expect([source.at(-3), source.at(100)]).toEqual([-1, 1])
    expect([flowOf(source), flowOf(pointsOf(made(ramp(5), true)))]).toEqual([0, 1])
  })

  it.each([16, 17, 60, 3000])('that end are trained only where 16 of %i fit', (count) => {
    const source = pointsOf(made(ramp(count), false))
    const { xs, targets } = epochSamples(source, 1, 1, 0)
    for (let s = 0; s < 100; s++) {
      const start = Math.round(((xs[s * 15] + 1) / 2) * (count - 1))
      // On a rising line every point is higher than the one before: none stands beyond the end.
      expect(start + 15).toBeLessThan(count)
      expect(targets[s]).toBeGreaterThan(xs[s * 15 + 14])
    }
  })

  it('train from every beginning they have, in every epoch', () => {
    const source = pointsOf(made(ramp(24), true))
    const starts = new Set(epochSamples(source, 5, 9, 0).xs.filter((_, k) => k % 15 === 0))
    expect(starts.size).toBe(24)
  })

  it.each([
    [16, 1],
    [30, 15],
    [46, 31],
    [500, 31],
  ])('that end after %i show %i that are known, and a forecast of 31', (count, known) => {
    const own = made(
      ramp(count).map((k) => Math.sin(k)),
      false,
    )
    const settings = { ...DEFAULTS, data: 'draw', own } as const
    const example = exampleOf(pointsOf(own), 1, 0, 0)
    expect([example.targets.length, example.ahead]).toEqual([known, 31])
    const { forecast, forecastLoss } = pictureOf(shapeOf(settings), untrainedWeights(settings), example)
    expect(forecast).toHaveLength(31)
    expect(forecast.every(Number.isFinite)).toBe(true)
    expect(forecastLoss).toBeGreaterThan(0)
    expect(Number.isFinite(forecastLoss)).toBe(true)
  })
})

describe('a drawing', () => {
  const WAVE = Array.from({ length: 200 }, (_, k) => ({
    x: 0.05 + (0.9 * k) / 199,
    value: 0.6 * Math.sin((k / 199) * 2 * Math.PI),
  }))
  const drawn = (line: readonly Pen[], ending: Ending = 'loop', smoothed = true) => {
    const result = curveOf(line, ending, smoothed)
    if (!result.ok) throw new Error(result.reason)
    return result
  }

  it('goes back the way it came, without a jump, where it is mirrored', () => {
    const slope = Array.from({ length: 60 }, (_, k) => ({ x: k / 60, value: -0.8 + k / 40 }))
    const { values, loop } = drawn(slope, 'mirror').points
    const there = values.length / 2 + 1
    expect(loop).toBe(true)
    expect(values.slice(there)).toEqual(values.slice(1, there - 1).toReversed())
    const jumps = values.map((value, k) => Math.abs(value - values.at(k - 1)!))
    expect(Math.max(...jumps)).toBeLessThan(0.15)
    // Merely repeated, it falls from its end to its beginning.
    const again = drawn(slope).points.values
    expect(Math.abs(again[0] - again[again.length - 1])).toBeGreaterThan(0.5)
  })

  it('of a wave is that wave, from −1 to 1', () => {
    const { points, flat } = drawn(WAVE)
    expect(flat).toBe(false)
    points.values.forEach((value, k) => {
      expect(value).toBeCloseTo(Math.sin((k / points.values.length) * 2 * Math.PI), 1)
    })
  })

  it.each([
    [0.1, 24],
    [0.5, 32],
    [1, 64],
  ])('over %d of the field has %i points', (width, count) => {
    const line = [
      { x: 0, value: -1 },
      { x: width, value: 1 },
    ]
    expect(drawn(line).points.values).toHaveLength(count)
  })

  it('of a level line is level, at its height, without the trembling of the finger', () => {
    const { points, flat } = drawn(
      Array.from({ length: 50 }, (_, k) => ({ x: k / 50, value: 0.5 + (k % 2) / 100 })),
    )
    expect(flat).toBe(true)
    expect(new Set(points.values).size).toBe(1)
    expect(points.values[0]).toBeCloseTo(0.505, 2)
  })

  it('that goes nowhere, or is none, is refused', () => {
    const upright = [
      { x: 0.5, value: -1 },
      { x: 0.55, value: 1 },
    ]
    expect(curveOf(upright, 'once', true)).toEqual({ ok: false, reason: 'narrow' })
    expect(curveOf([], 'once', true)).toEqual({ ok: false, reason: 'empty' })
  })

  it('of anything else can be learned', () => {
    const heights = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(heights, fc.constantFrom(...ENDINGS), fc.boolean(), (heights, ending, smoothed) => {
        const line = heights.map((value, k) => ({ x: k / (heights.length - 1), value }))
        const { points } = drawn(line, ending, smoothed)
        expect(points.values.every((value) => value >= -1 && value <= 1)).toBe(true)
        expect(epochSamples(pointsOf(named('mine', points)), 1, 1, 0).xs.every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('is read at even distances, and smoothed without moving a level line', () => {
    const slope = [
      { x: 0, value: 0 },
      { x: 1, value: 10 },
    ]
    expect(resample(slope, 5, false)).toEqual([0, 2.5, 5, 7.5, 10])
    expect(resample(slope, 5, true)).toEqual([0, 2, 4, 6, 8])
    expect(smooth([3, 3, 3, 3], 4, true)).toEqual([3, 3, 3, 3])
    expect(smooth([0, 4, 0, 0], 1, true)).toEqual([1, 2, 1, 0])
    expect(smooth([0, 4, 0, 8], 1, false)).toEqual([0, 2, 3, 8])
  })
})

describe('a table', () => {
  const columns = (text: string) => {
    const table = readTable(text)
    if (!table.ok) throw new Error(table.reason)
    return table.columns
  }
  const only = (text: string) => columns(text).map(({ values }) => values)

  it('is a column of numbers, or a row of them, however they are pasted', () => {
    for (const text of [
      '1\n2\n3.5',
      '1\r\n2\r\n3.5\r\n',
      '1, 2, 3.5',
      '1 2 3.5',
      '1;2;3.5',
      '1\t2\t3.5',
      '1,2,3.5',
      '\ufeff1\n2\n3.5',
    ])
      expect(only(text), JSON.stringify(text)).toEqual([[1, 2, 3.5]])
    expect(only('1,5\n2,5\n-3,25')).toEqual([[1.5, 2.5, -3.25]])
    expect(only('1,5 2,5 -3,25')).toEqual([[1.5, 2.5, -3.25]])
    expect(only('1e3\n−2\n+.5')).toEqual([[1000, -2, 0.5]])
  })

  it('may have a header, and is separated by commas, semicolons or tabs', () => {
    for (const separator of [',', ';', '\t']) {
      const text =
        ['day', 'temperature'].join(separator) + [1, 2, 3].map((k) => `\n${k}${separator}${k + 0.5}`).join('')
      expect(readTable(text)).toEqual({
        ok: true,
        rows: 3,
        separator,
        decimalComma: false,
        notes: ['header'],
        columns: [
          { name: 'day', values: [1, 2, 3], missing: 0, refused: 0 },
          { name: 'temperature', values: [1.5, 2.5, 3.5], missing: 0, refused: 0 },
        ],
      })
    }
    expect(readTable('1;2,5\n2;3,5\n3;4,5')).toMatchObject({ separator: ';', decimalComma: true })
    expect(only('1;2,5\n2;3,5\n3;4,5')).toEqual([
      [1, 2, 3],
      [2.5, 3.5, 4.5],
    ])
    expect(only('1,10\n2,12\n3,9')).toEqual([
      [1, 2, 3],
      [10, 12, 9],
    ])
  })

  it('may come from a spreadsheet in German, French, or Swiss, with thousands set off', () => {
    const german = 'sep=;\r\nJahr;Umsatz\r\n2024;1.234.567,5\r\n2025;987,25\r\n2026;1.200\r\n'
    expect(columns(german)).toEqual([
      { name: 'Jahr', values: [2024, 2025, 2026], missing: 0, refused: 0 },
      { name: 'Umsatz', values: [1_234_567.5, 987.25, 1200], missing: 0, refused: 0 },
    ])
    expect(only('Umsatz\n1.200,5\n−1.201,5\n1.202,5')).toEqual([[1200.5, -1201.5, 1202.5]])
    expect(only('1\u00a0200,5\n1\u202f201,5')).toEqual([[1200.5, 1201.5]])
    expect(only("1'200.5\n12’201.5")).toEqual([[1200.5, 12_201.5]])
    expect(only('a,b\n"1,200.5",3\n"1,201",4')).toEqual([
      [1200.5, 1201],
      [3, 4],
    ])
    expect(only('1.125\n2.250\n3.375'), 'three decimals').toEqual([[1.125, 2.25, 3.375]])
  })

  it('may have quoted cells, and columns of words, which cannot be learned', () => {
    expect(columns('city,"wind, ""mean"""\n"A, B",3\nC,4\nD,5')).toEqual([
      { name: 'wind, "mean"', values: [3, 4, 5], missing: 0, refused: 0 },
    ])
  })

  it('counts what is missing and what is no number, and bridges the gaps', () => {
    expect(columns('a;b\n;1\n1;\n;3\n3;NaN\nInfinity;5\n1e999;6\n7;7')).toEqual([
      {
        name: 'a',
        values: [1, 2, 3, 4.333333333333333, 5.666666666666667, 7].map((x) => expect.closeTo(x, 9)),
        missing: 2,
        refused: 2,
      },
      { name: 'b', values: [1, 2, 3, 4, 5, 6, 7], missing: 1, refused: 1 },
    ])
  })

  it('does not take NaN in the first row for a name', () => {
    expect(columns('NaN\n1\n2\n3')).toEqual([{ name: '1', values: [1, 2, 3], missing: 0, refused: 1 }])
  })

  it('is refused when it is empty, no text, or without numbers', () => {
    expect(readTable(' \n \n')).toEqual({ ok: false, reason: 'empty' })
    expect(readTable('PK\u0003\0\0\0x')).toEqual({ ok: false, reason: 'binary' })
    expect(readTable('<script>alert(1)</script>')).toEqual({ ok: false, reason: 'no-numbers' })
  })

  it('of 100,000 rows is counted, and cut at 20,000', () => {
    const text = `time;value\n${Array.from({ length: 100_000 }, (_, k) => `${k};${Math.sin(k)}`).join('\n')}`
    const table = readTable(text)
    expect(table).toMatchObject({ ok: true, rows: 100_000, notes: ['cut', 'header'] })
    expect(table.ok && table.columns.map(({ values }) => values.length)).toEqual([20_000, 20_000])
  })

  it('never breaks, whatever it is', () => {
    const cell = fc.oneof(
      finite.map(String),
      fc.constantFrom('', 'NaN', 'Infinity', '-', '"', '1,5'),
      fc.string(),
    )
    const separated = fc.constantFrom(',', ';', '\t', ' ')
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.array(fc.array(cell)), separated)
        .map(([rows, sign]) => rows.map((row) => row.join(sign)).join('\n')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const table = readTable(text)
        if (table.ok) for (const { values } of table.columns) expect(values.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
