import { describe, expect, it } from 'vitest'
import type { Example } from '../../src/model/data/samples.ts'
import type { NetworkShape } from '../../src/model/network.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { backward, forward, lossOf } from '../../src/model/trace.ts'
import { aSequence, aShape, CELL_KINDS, someWeights } from '../support/builders.ts'

const STEPS = 5
const FURTHER = 4

/** One number in, one number out, so that a prediction can be read again. */
const shapes = CELL_KINDS.map((cell) => aShape({ cell, inputs: 1, outputs: 1 }))

const anExample = (shape: NetworkShape): Example => ({
  start: 0,
  xs: aSequence(shape, STEPS),
  targets: aSequence(shape, FURTHER, 2),
  ahead: FURTHER,
})

describe.each(shapes)('the picture of $cell layers', (shape) => {
  const weights = someWeights(shape)
  const example = anExample(shape)
  const picture = pictureOf(shape, weights, example)

  it('holds the pass over the points given, and its gradient', () => {
    const trace = forward(shape, weights, example.xs)
    expect(picture.trace).toEqual(trace)
    const back = backward(shape, weights, trace, example.targets.subarray(0, 1))
    expect(back).toMatchObject(picture.gradient)
    expect(picture.gradient.layers).toHaveLength(shape.layers)
  })

  it('begins its forecast with the one prediction that training optimises', () => {
    expect(picture.forecast[0]).toBe(picture.trace.output[0])
    expect(picture.loss).toBeCloseTo((picture.forecast[0] - example.targets[0]) ** 2, 12)
  })

  it('continues by reading its own predictions through a sliding window', () => {
    const points = [...example.xs] // x0 … x4, then each prediction joins
    for (let k = 0; k < FURTHER; k++) {
      const [prediction] = forward(shape, weights, points.slice(-STEPS)).output
      expect(picture.forecast[k]).toBeCloseTo(prediction, 12)
      points.push(prediction)
    }
  })

  it('averages the error over the whole continuation', () => {
    const errors = Array.from(picture.forecast, (y, k) => (y - example.targets[k]) ** 2)
    expect(picture.forecastLoss).toBeCloseTo(errors.reduce((a, b) => a + b) / FURTHER, 12)
  })
})

describe('a softmax head', () => {
  const shape = aShape({ head: 'softmax', inputs: 4, outputs: 4 })

  it('predicts probabilities, which sum to 1', () => {
    const example = {
      start: 0,
      xs: aSequence(shape, STEPS),
      targets: Float32Array.from({ length: 4 * FURTHER }, (_, k) => (k % 4 === 1 ? 1 : 0)),
      ahead: FURTHER,
    }
    const { forecast, trace, loss } = pictureOf(shape, someWeights(shape), example)
    for (let k = 0; k < FURTHER; k++) {
      const sum = forecast.subarray(4 * k, 4 * k + 4).reduce((a, b) => a + b)
      expect(sum).toBeCloseTo(1, 12)
    }
    expect(loss).toBeCloseTo(-Math.log(trace.output[1]), 12)
  })

  it('does not overflow where one score is huge', () => {
    const weights = someWeights(shape).map((weight) => weight * 1e4)
    const output = forward(shape, weights, aSequence(shape, STEPS)).output
    expect(output.every(Number.isFinite)).toBe(true)
    expect(output.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    expect(Number.isFinite(lossOf(shape, output, [0, 0, 0, 1]))).toBe(true)
  })
})

it('a layer without memory forgets all but the last point', () => {
  const shape = aShape({ cell: 'memoryless', inputs: 1, outputs: 1 })
  const weights = someWeights(shape)
  expect(forward(shape, weights, [0.1, -0.9, 0.4]).output).toEqual(
    forward(shape, weights, [0.7, 0.2, 0.4]).output,
  )
})
