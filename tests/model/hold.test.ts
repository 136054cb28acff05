import { describe, expect, it } from 'vitest'
import { CELLS } from '../../src/model/cells/registry.ts'
import type { Example } from '../../src/model/data/samples.ts'
import { type GatePart, type Hold, heldIn, slid } from '../../src/model/hold.ts'
import { BLOCKS, type NetworkShape, weightMap } from '../../src/model/network.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { backward, forward, layerWeights, lossOf } from '../../src/model/trace.ts'
import { aSequence, aShape, aTarget, someWeights } from '../support/builders.ts'

const STEPS = 5
const FURTHER = 8

const GATED = (['lstm', 'gru'] as const).flatMap((cell) =>
  BLOCKS[cell].map((part) => ({ cell, part: part as GatePart })),
)

const anExample = (shape: NetworkShape): Example => ({
  start: 0,
  xs: aSequence(shape, STEPS),
  targets: aSequence(shape, FURTHER, 2),
  ahead: FURTHER,
})

/** (f(v + ε) − f(v − ε)) / 2ε for every entry of `values`. */
function finiteDifferences(values: Float64Array, f: () => number): number[] {
  const nudge = 1e-5
  return Array.from(values, (value, k) => {
    values[k] = value + nudge
    const above = f()
    values[k] = value - nudge
    const below = f()
    values[k] = value
    return (above - below) / (2 * nudge)
  })
}

const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, k) => Math.abs(value - b[k])))

describe.each(GATED)('gate $part of $cell layers, held', ({ cell, part }) => {
  const shape = aShape({ cell, layers: 3 })
  const weights = Float64Array.from(someWeights(shape))
  const xs = Float64Array.from(aSequence(shape, STEPS))
  const target = aTarget(shape)

  it.each([2, 'all'] as const)(
    'has the gradient that nudging each weight and input shows (step %s)',
    (step) => {
      const holds: Hold[] = [{ layer: 1, part, step, value: 0.3 }]
      const loss = () => lossOf(shape, forward(shape, weights, xs, holds).output, target)
      const gradient = backward(shape, weights, forward(shape, weights, xs, holds), target, holds)
      expect(largestDifference(gradient.weights, finiteDifferences(weights, loss))).toBeLessThan(1e-8)
      expect(largestDifference(gradient.layers[0].x, finiteDifferences(xs, loss))).toBeLessThan(1e-8)
    },
  )

  it('has its value in every unit, at the steps and in the layer named, and nowhere else', () => {
    const { layers } = forward(shape, weights, xs, [{ layer: 1, part, step: 2, value: 0.3 }])
    const free = forward(shape, weights, xs)
    const { units } = shape
    expect([...layers[1].parts[part].subarray(2 * units, 3 * units)]).toEqual([0.3, 0.3, 0.3])
    expect(layers[1].parts[part].subarray(0, 2 * units)).toEqual(
      free.layers[1].parts[part].subarray(0, 2 * units),
    )
    expect(layers[0]).toEqual(free.layers[0])
    expect(layers[1].parts[part][3 * units]).not.toBe(0.3)
  })

  it('tells its own weights nothing when it is held at every step', () => {
    const holds: Hold[] = [{ layer: 1, part, step: 'all', value: 0.3 }]
    const gradient = backward(shape, weights, forward(shape, weights, xs, holds), target, holds)
    const { bias } = layerWeights(gradient.weights, weightMap(shape), 1)
    const block = (BLOCKS[cell] as readonly string[]).indexOf(part) * shape.units
    expect([...bias.subarray(block, block + shape.units)].map(Math.abs)).toEqual([0, 0, 0])
    expect(bias.some((value) => value !== 0)).toBe(true)
  })
})

describe('holding', () => {
  const shape = aShape({ inputs: 1, outputs: 1 })
  const weights = someWeights(shape)
  const example = anExample(shape)

  it('the forget gate at 1 and the input gate at 0 keeps the cell state as it was: empty', () => {
    const { layers } = forward(shape, weights, example.xs, [
      { layer: 0, part: 'f', step: 'all', value: 1 },
      { layer: 0, part: 'i', step: 'all', value: 0 },
    ])
    expect(layers[0].parts.c.every((c) => c === 0)).toBe(true)
  })

  it('both from the third step on keeps the state of the second', () => {
    const holds = [2, 3, 4].flatMap((step): Hold[] => [
      { layer: 0, part: 'f', step, value: 1 },
      { layer: 0, part: 'i', step, value: 0 },
    ])
    const { c } = forward(shape, weights, example.xs, holds).layers[0].parts
    const at = (step: number) => [...c.subarray(step * shape.units, (step + 1) * shape.units)]
    expect(at(1).every((value) => value !== 0)).toBe(true)
    for (const step of [2, 3, 4]) expect(at(step)).toEqual(at(1))
  })

  it('every gate at its own learned value changes nothing', () => {
    const one = aShape({ inputs: 1, outputs: 1, units: 1 })
    const its = someWeights(one)
    const free = forward(one, its, example.xs)
    const holds = free.layers.flatMap(({ parts }, layer) =>
      BLOCKS.lstm.flatMap((part) =>
        Array.from(parts[part], (value, step): Hold => ({ layer, part, step, value })),
      ),
    )
    expect(forward(one, its, example.xs, holds)).toEqual(free)
  })

  it('nothing is the same as before, to the last bit, and leaves no ghost', () => {
    const picture = pictureOf(shape, weights, example)
    expect(pictureOf(shape, weights, example, [])).toEqual(picture)
    expect(picture).not.toHaveProperty('learned')
    const layer = layerWeights(weights, weightMap(shape), 0)
    expect(picture.trace.layers[0]).toEqual(
      CELLS.lstm.forward(layer, Float64Array.from(example.xs), STEPS, shape.units),
    )
  })

  it('anything leaves the learned forecast as a ghost', () => {
    const held = pictureOf(shape, weights, example, [{ layer: 1, part: 'o', step: 'all', value: 0 }])
    expect(held.learned).toEqual(pictureOf(shape, weights, example).forecast)
    expect(held.forecast).not.toEqual(held.learned)
  })

  it('one step holds a point in time: in the continuation it moves to the left with its point', () => {
    const hold: Hold = { layer: 0, part: 'f', step: 3, value: 0 }
    const { forecast } = pictureOf(shape, weights, example, [hold])
    const points = [...example.xs] // x0 … x4, then each prediction joins
    for (let k = 0; k < FURTHER; k++) {
      // The window begins at point k; point 3 stands at 3 − k in it, and has left it from k = 4 on.
      const here: Hold[] = k <= 3 ? [{ ...hold, step: 3 - k }] : []
      const [prediction] = forward(shape, weights, points.slice(k), here).output
      expect(forecast[k]).toBe(prediction)
      points.push(prediction)
    }
  })

  it('all steps holds in every window', () => {
    const holds: Hold[] = [{ layer: 0, part: 'f', step: 'all', value: 0 }]
    const { forecast } = pictureOf(shape, weights, example, holds)
    const points = [...example.xs]
    for (let k = 0; k < FURTHER; k++) {
      const [prediction] = forward(shape, weights, points.slice(k), holds).output
      expect(forecast[k]).toBe(prediction)
      points.push(prediction)
    }
  })
})

describe('what is held', () => {
  it('at one step goes before what is held at all', () => {
    const held = heldIn(
      [
        { layer: 0, part: 'f', step: 2, value: 0.25 },
        { layer: 0, part: 'f', step: 'all', value: 1 },
        { layer: 1, part: 'f', step: 'all', value: 0 },
      ],
      0,
    )
    expect([held('f', 1), held('f', 2), held('i', 2)]).toEqual([1, 0.25, undefined])
  })

  it('slides with the window and leaves it on the left', () => {
    const holds: Hold[] = [
      { layer: 0, part: 'f', step: 2, value: 0 },
      { layer: 0, part: 'i', step: 'all', value: 1 },
    ]
    expect(slid(holds, 2)).toEqual([{ ...holds[0], step: 0 }, holds[1]])
    expect(slid(holds, 3)).toEqual([holds[1]])
  })
})
