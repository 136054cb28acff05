import { describe, expect, it } from 'vitest'
import { pointsOf } from '../../src/model/data/points.ts'
import { BUILT_IN } from '../../src/model/data/registry.ts'
import { exampleOf } from '../../src/model/data/samples.ts'
import { codesOf, textOf } from '../../src/model/data/text.ts'
import {
  CLOSE,
  closenessOf,
  continuationQuestion,
  letterQuestion,
  seriesQuestion,
  squaredError,
  unseenExample,
} from '../../src/model/guess.ts'
import type { NetworkShape } from '../../src/model/network.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { randomOf } from '../../src/model/random.ts'
import { continueText } from '../../src/model/writing.ts'
import { aShape, someWeights } from '../support/builders.ts'

const CURVE = aShape({ layers: 2, units: 3, inputs: 1, outputs: 1 })

describe('how a curve goes on', () => {
  const weights = someWeights(CURVE)
  const example = unseenExample(BUILT_IN.composite, 3, 0, 0.1)
  const question = continuationQuestion(CURVE, weights, example)

  it('is asked of points that no epoch shows', () => {
    const shown = Array.from(
      { length: 300 },
      (_, epoch) => exampleOf(BUILT_IN.composite, 3, epoch, 0.1).start,
    )
    const asked = Array.from(
      { length: 50 },
      (_, round) => unseenExample(BUILT_IN.composite, 3, round, 0.1).start,
    )
    expect(new Set([...shown, ...asked]).size).toBe(shown.length + asked.length)
  })

  it('gives what the network reads, and holds answers against the clean curve', () => {
    expect(question.given).toEqual(Array.from(example.xs))
    expect(question.truth).toEqual(Array.from(example.targets))
  })

  it('measures the network as its loss is measured', () => {
    const { forecast, forecastLoss } = pictureOf(CURVE, weights, example)
    expect(question.network).toEqual(Array.from(forecast))
    expect(squaredError(question.network ?? [], question.truth)).toBeCloseTo(forecastLoss, 12)
  })

  it('asks only as far as points that end are known', () => {
    const values = Array.from({ length: 20 }, (_, k) => Math.sin(k))
    const source = pointsOf({ kind: 'points', name: '', values, loop: false, scale: { middle: 0, half: 1 } })
    const { truth, network } = continuationQuestion(CURVE, weights, unseenExample(source, 1, 0, 0))
    expect([truth.length, network?.length]).toEqual([5, 5])
  })
})

describe('how a gate moves', () => {
  it('is asked after its first values', () => {
    expect(seriesQuestion([1, 2, 3, 4], 3)).toEqual({ given: [1, 2, 3], truth: [4] })
  })

  it('counts what is close, and finds what is furthest off', () => {
    const truth = [0.2, 0.5, 0.9, 0.4]
    expect(closenessOf(truth, truth).close).toBe(4)
    expect(closenessOf([0.25, 0.5 + CLOSE + 0.01, 0.1, 0.4], truth)).toEqual({ close: 2, furthest: 2 })
  })
})

describe('which letter comes next', () => {
  const source = textOf([...'anna and nana '])
  const size = source.vocabulary.length
  const shape: NetworkShape = {
    ...aShape({ layers: 1, units: 4, inputs: size, outputs: size }),
    head: 'softmax',
  }
  const weights = someWeights(shape)
  const example = unseenExample(source, 5, 2, 0)

  it('is asked after the real letters, with the odds the network gives then', () => {
    const real = codesOf(example.targets, size)
    const read = [...codesOf(example.xs, size), ...real]
    const along = continueText(shape, weights, example, {
      chosen: real,
      temperature: 0,
      random: randomOf(1),
      holds: [],
    })
    for (const place of [0, 1, 7]) {
      const question = letterQuestion(shape, weights, example, place)
      expect(question.read).toEqual(read.slice(place, place + 20))
      expect(question.truth).toBe(real[place])
      expect(question.odds).toEqual(along.probabilities.slice(place * size, (place + 1) * size))
    }
  })
})
