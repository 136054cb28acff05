import { describe, expect, it } from 'vitest'
import { backward, forward } from '../../src/model/trace.ts'
import { aShape, CELL_KINDS, someSamples, someWeights } from '../support/builders.ts'
import { layersNetwork } from '../support/oracle-layers.ts'

const COUNT = 3
const STEPS = 5

describe.each(CELL_KINDS)('a network of %s layers', (cell) => {
  it.each(['linear', 'softmax'] as const)(
    'is that of tf.layers with the same weights (%s head)',
    async (head) => {
      const shape = aShape({ cell, head, outputs: 3 })
      const weights = someWeights(shape)
      const samples = someSamples(shape, COUNT, STEPS)
      const theirs = await layersNetwork(shape, weights)

      const predicted = theirs.predict(samples.xs, COUNT)
      const gradient = new Float64Array(weights.length)
      for (let s = 0; s < COUNT; s++) {
        const xs = samples.xs.subarray(s * STEPS * shape.inputs, (s + 1) * STEPS * shape.inputs)
        const target = samples.targets.subarray(s * shape.outputs, (s + 1) * shape.outputs)
        const trace = forward(shape, weights, xs)
        for (let k = 0; k < shape.outputs; k++) {
          expect(Math.abs(trace.output[k] - predicted[s * shape.outputs + k])).toBeLessThan(1e-5)
        }
        backward(shape, weights, trace, target).weights.forEach((g, k) => {
          gradient[k] += g / COUNT
        })
      }

      const expected = theirs.gradient(samples.xs, samples.targets, COUNT)
      expect(expected.length).toBe(gradient.length)
      const largest = Math.max(...expected.map(Math.abs))
      for (let k = 0; k < gradient.length; k++) {
        expect(Math.abs(gradient[k] - expected[k])).toBeLessThan(1e-4 * largest)
      }
    },
  )
})
