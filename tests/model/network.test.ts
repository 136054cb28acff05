import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialWeights } from '../../src/model/initial-weights.ts'
import { BLOCKS, type NetworkShape, type Slot, slice, weightMap } from '../../src/model/network.ts'
import { randomOf } from '../../src/model/random.ts'
import { DEFAULTS, shapeOf, untrainedWeights } from '../../src/model/training.ts'
import { aShape, CELL_KINDS } from '../support/builders.ts'

const shapes: fc.Arbitrary<NetworkShape> = fc.record({
  cell: fc.constantFrom(...CELL_KINDS),
  inputs: fc.integer({ min: 1, max: 9 }),
  layers: fc.integer({ min: 1, max: 7 }),
  units: fc.integer({ min: 1, max: 20 }),
  outputs: fc.integer({ min: 1, max: 9 }),
  head: fc.constantFrom('linear', 'softmax'),
})

const slotsOf = (shape: NetworkShape): Slot[] => {
  const { layers, head } = weightMap(shape)
  return [
    ...layers.flatMap(({ kernel, recurrent, bias }) => [kernel, recurrent, bias]),
    head.kernel,
    head.bias,
  ]
}

describe('the map of the weights', () => {
  it('gives every matrix its own place, without a gap', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        let end = 0
        for (const { offset, rows, columns } of slotsOf(shape)) {
          expect(offset).toBe(end)
          end += rows * columns
        }
        expect(weightMap(shape).length).toBe(end)
      }),
    )
  })

  it('counts as the textbook does: an LSTM layer has 4 (n (n + m) + n) weights', () => {
    // 3 layers × 16 units on one input: 4 (16 · 17 + 16) + 2 · 4 (16 · 32 + 16) + head 17.
    expect(weightMap(shapeOf(DEFAULTS)).length).toBe(1152 + 2 * 2112 + 17)
  })

  it('hands out views: what is written there is written in the flat array', () => {
    const shape = aShape()
    const weights = new Float32Array(weightMap(shape).length)
    const { bias } = weightMap(shape).head
    slice(weights, bias).fill(5)
    expect([...weights.subarray(bias.offset)]).toEqual([5, 5])
  })
})

describe('new weights', () => {
  const init = (shape: NetworkShape, seed = 1) => initialWeights(shape, randomOf(seed))

  it('stay within the limit of Glorot wherever they multiply an input, three times that between LSTM layers, and use it', () => {
    fc.assert(
      fc.property(shapes, fc.nat(1000), (shape, seed) => {
        const { layers, head } = weightMap(shape)
        const expectGlorot = (slot: Slot, columns: number, gain = 1) => {
          const limit = gain * Math.sqrt(6 / (slot.rows + columns))
          const largest = Math.max(...slice(init(shape, seed), slot).map(Math.abs))
          expect(largest).toBeLessThanOrEqual(limit + 1e-6)
          if (slot.rows * slot.columns > 100) expect(largest).toBeGreaterThan(0.9 * limit)
        }
        // Each gate counts as a matrix of its own.
        for (const [layer, { kernel }] of layers.entries())
          expectGlorot(kernel, shape.units, shape.cell === 'lstm' && layer > 0 ? 3 : 1)
        expectGlorot(head.kernel, shape.outputs)
      }),
    )
  })

  it('are orthogonal in the loop of each gate: every row has length 1 and stands square to the others', () => {
    fc.assert(
      fc.property(shapes, fc.nat(1000), (shape, seed) => {
        const weights = init(shape, seed)
        for (const { recurrent } of weightMap(shape).layers) {
          for (let column = 0; column < recurrent.columns; column += shape.units) {
            const row = (r: number) => {
              const from = recurrent.offset + r * recurrent.columns + column
              return weights.subarray(from, from + shape.units)
            }
            for (let a = 0; a < recurrent.rows; a++) {
              for (let b = 0; b <= a; b++) {
                const product = row(a).reduce((sum, value, k) => sum + value * row(b)[k], 0)
                expect(Math.abs(product - (a === b ? 1 : 0))).toBeLessThan(1e-5)
              }
            }
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('make an LSTM take in and remember at first: input and forget bias 1, all other biases 0', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { layers, head } = weightMap(shape)
        for (const { bias } of layers) {
          const expected = BLOCKS[shape.cell].flatMap((block) =>
            new Array(shape.units).fill(shape.cell === 'lstm' && (block === 'i' || block === 'f') ? 1 : 0),
          )
          expect([...slice(init(shape), bias)]).toEqual(expected)
        }
        expect([...slice(init(shape), head.bias)]).toEqual(new Array(shape.outputs).fill(0))
      }),
    )
  })

  it('are the same for the same seed, and others for another', () => {
    expect(untrainedWeights(DEFAULTS)).toEqual(untrainedWeights({ ...DEFAULTS }))
    expect(untrainedWeights(DEFAULTS)).not.toEqual(untrainedWeights({ ...DEFAULTS, seed: 2 }))
    expect(untrainedWeights(DEFAULTS)).not.toEqual(untrainedWeights({ ...DEFAULTS, layers: 2 }))
  })

  it('belong to whoever asks: training on some leaves the others as they were', () => {
    const mine = untrainedWeights(DEFAULTS)
    untrainedWeights(DEFAULTS).fill(0)
    expect(untrainedWeights(DEFAULTS)).toEqual(mine)
  })
})
