import { zerosLikeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/ZerosLike'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type NetworkShape, slice, weightMap } from '../../src/model/network.ts'
import { CLIP_NORM } from '../../src/model/optimiser.ts'
import { backward, forward, lossOf } from '../../src/model/trace.ts'
import { dataOf, gradientOf, plain } from '../../workers/training/plain.ts'
import { startBackendInNode } from '../support/backend.ts'
import { aShape, CELL_KINDS, someSamples, someWeights } from '../support/builders.ts'

beforeAll(async () => {
  await startBackendInNode()
  tf.registerKernel(zerosLikeConfig) // tf.train.adam needs it, we do not
})

const COUNT = 4
const STEPS = 5

/** Mean loss and mean gradient over sequences `from` … `from + count − 1`, by src/model. */
function byModel(shape: NetworkShape, weights: Float32Array, from: number, count: number) {
  const { xs, targets } = someSamples(shape, COUNT, STEPS)
  const gradient = new Float64Array(weights.length)
  let loss = 0
  for (let s = from; s < from + count; s++) {
    const sequence = xs.subarray(s * STEPS * shape.inputs, (s + 1) * STEPS * shape.inputs)
    const target = targets.subarray(s * shape.outputs, (s + 1) * shape.outputs)
    const trace = forward(shape, weights, sequence)
    loss += lossOf(shape, trace.output, target) / count
    backward(shape, weights, trace, target).weights.forEach((g, k) => {
      gradient[k] += g / count
    })
  }
  return { loss, gradient }
}

const largest = (values: ArrayLike<number>) => Math.max(...Array.from(values, Math.abs))

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(expected.length)
  expect(largest(Array.from(actual, (value, k) => value - expected[k]))).toBeLessThan(tolerance)
}

describe.each(CELL_KINDS)('the plain engine with %s layers', (cell) => {
  describe.each(['linear', 'softmax'] as const)('and a %s head', (head) => {
    const shape = aShape({ cell, head, units: 5, outputs: 3 })
    const weights = someWeights(shape)
    const samples = someSamples(shape, COUNT, STEPS)

    it('has the loss of the model, over all sequences and over a batch', () => {
      const learner = plain.learner(shape, weights)
      learner.load(samples)
      expect(learner.evaluate()).toBeCloseTo(byModel(shape, weights, 0, COUNT).loss, 5)
      expect(learner.trainBatch(1, 2, 0.01)).toBeCloseTo(byModel(shape, weights, 1, 2).loss, 5)
      learner.dispose()
    })

    it('has the gradient of the model', () => {
      tf.tidy(() => {
        const { grad } = gradientOf(shape, tf.tensor1d(weights), dataOf(shape, samples), 1, 3)
        const expected = byModel(shape, weights, 1, 3).gradient
        expectClose(grad.dataSync(), expected, 1e-4 * largest(expected))
      })
    })

    it('takes the steps of tf.train.adam along the clipped gradient', () => {
      const learner = plain.learner(shape, weights)
      learner.load(samples)
      const theirs = tf.variable(tf.tensor1d(weights))
      const adam = tf.train.adam(0.01, 0.9, 0.999, 1e-7)
      for (let step = 0; step < 5; step++) {
        const { gradient } = byModel(shape, theirs.dataSync<'float32'>(), 0, COUNT)
        const shrink = Math.min(1, CLIP_NORM / Math.hypot(...gradient))
        const shortened = tf.tensor1d(Float32Array.from(gradient, (g) => g * shrink))
        adam.applyGradients([{ name: theirs.name, tensor: shortened }])
        learner.trainBatch(0, COUNT, 0.01)
      }
      expectClose(learner.save().weights, theirs.dataSync(), 1e-4)
      learner.dispose()
    })
  })
})

it('clips a long gradient to length 1, which Adam sees as its mean', () => {
  const shape = aShape()
  const weights = someWeights(shape).map((weight) => 20 * weight)
  const learner = plain.learner(shape, weights)
  learner.load(someSamples(shape, COUNT, STEPS))
  learner.trainBatch(0, COUNT, 0.01)
  // After one step, mean = (1 − β1) gradient = 0.1 gradient.
  expect(Math.hypot(...learner.save().mean) / 0.1).toBeCloseTo(1, 4)
  learner.dispose()
})

it('goes on from a saved state exactly as it would have', () => {
  const shape = aShape()
  const learner = plain.learner(shape, someWeights(shape))
  learner.load(someSamples(shape, COUNT, STEPS))
  learner.trainBatch(0, COUNT, 0.01)
  const saved = learner.save()
  learner.trainBatch(0, COUNT, 0.01)
  const expected = learner.save()
  learner.trainBatch(0, COUNT, 0.5)
  learner.restore(saved)
  expect(learner.save()).toEqual(saved)
  learner.trainBatch(0, COUNT, 0.01)
  expect(learner.save()).toEqual(expected)
  learner.dispose()
})

it('copies the weights it is given', () => {
  const shape = aShape()
  const weights = someWeights(shape)
  const before = weights.slice()
  const learner = plain.learner(shape, weights)
  learner.load(someSamples(shape, COUNT, STEPS))
  learner.trainBatch(0, COUNT, 0.01)
  expect(weights).toEqual(before)
  learner.dispose()
})

it('leaves no tensor behind', () => {
  const before = tf.memory().numTensors
  const shape = aShape()
  const learner = plain.learner(shape, someWeights(shape))
  for (let epoch = 0; epoch < 3; epoch++) {
    learner.load(someSamples(shape, COUNT, STEPS))
    learner.trainBatch(0, COUNT, 0.01)
    learner.restore(learner.save())
    learner.evaluate()
  }
  learner.dispose()
  expect(tf.memory().numTensors).toBe(before)
})

it('asks for samples before it trains', () => {
  const shape = aShape()
  const learner = plain.learner(shape, someWeights(shape))
  expect(() => learner.trainBatch(0, 1, 0.01)).toThrow('Load samples first.')
  learner.dispose()
})

it('moves the head the way the error points', () => {
  const shape = aShape({ inputs: 1, outputs: 1 })
  const learner = plain.learner(shape, new Float32Array(weightMap(shape).length))
  learner.load({ count: 1, steps: 2, xs: Float32Array.of(0.5, 0.5), targets: Float32Array.of(1) })
  learner.trainBatch(0, 1, 0.01)
  // With all weights 0 only the head's bias has a gradient: 2 (0 − 1). Adam's first step is the learning rate.
  expect(slice(learner.save().weights, weightMap(shape).head.bias)[0]).toBeCloseTo(0.01, 6)
  learner.dispose()
})
