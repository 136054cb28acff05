/** Whole networks, trained by the kernels: gradients, Adam, repeatability, memory, and when not to start. */
import '../support/quiet-tfjs.ts'
import * as tf from '@tensorflow/tfjs'
import '@tensorflow/tfjs-backend-wasm'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { FUNCTIONS } from '../../src/model/data/registry.ts'
import { epochSamples, type Samples } from '../../src/model/data/samples.ts'
import { initialWeights } from '../../src/model/initial-weights.ts'
import { BLOCKS, type CellKind, type NetworkShape, weightMap } from '../../src/model/network.ts'
import { ADAM, CLIP_NORM } from '../../src/model/optimiser.ts'
import { randomOf, uniform } from '../../src/model/random.ts'
import { backward, forward, lossOf } from '../../src/model/trace.ts'
import type { Engine, Learner } from '../../workers/training/engine.ts'
import { fastEngine } from '../../workers/training/fast.ts'
import { clippedAdam } from '../../workers/training/kernels.ts'
import { plain } from '../../workers/training/plain.ts'
import { differenceFromPlain } from '../../workers/training/self-test.ts'
import { startBackendInNode } from '../support/backend.ts'
import { distance, relativeDistance } from '../support/oracle.ts'

let fast: Engine

beforeAll(async () => {
  await startBackendInNode()
  const started = await fastEngine()
  if ('reason' in started) throw new Error(started.reason)
  fast = started.engine
})

const networks: fc.Arbitrary<NetworkShape> = fc.record({
  cell: fc.constantFrom(...(Object.keys(BLOCKS) as CellKind[])),
  inputs: fc.integer({ min: 1, max: 96 }),
  layers: fc.integer({ min: 1, max: 4 }),
  units: fc.integer({ min: 1, max: 33 }),
  outputs: fc.integer({ min: 1, max: 96 }),
  head: fc.constantFrom('linear', 'softmax'),
})

const REFERENCE: NetworkShape = { cell: 'lstm', inputs: 1, layers: 3, units: 16, outputs: 1, head: 'linear' }

describe('one optimiser step', () => {
  it('has the loss and the clipped gradient of the model, for any network', () => {
    fc.assert(
      fc.property(
        networks,
        fc.record({ count: fc.integer({ min: 2, max: 9 }), steps: fc.integer({ min: 1, max: 8 }) }),
        fc.nat(),
        (shape, { count, steps }, seed) => {
          const samples = samplesFor(shape, count, steps, seed)
          const weights = initialWeights(shape, randomOf(seed, 1))
          withLearner(fast, shape, weights, (learner) => {
            learner.load(samples)
            const all = meanOver(shape, weights, samples, 0)
            expect(learner.evaluate()).toBeCloseTo(all.loss, 5)
            const batch = meanOver(shape, weights, samples, 1) // from the second sequence on
            expect(learner.trainBatch(1, count - 1, 0.01)).toBeCloseTo(batch.loss, 5)
            // After the first step Adam's mean is (1 − β₁) times the gradient it was given.
            const given = learner.save().mean.map((value) => value / (1 - ADAM.beta1))
            const length = Math.hypot(...batch.gradient)
            const clipped = batch.gradient.map((value) => value * Math.min(1, CLIP_NORM / length))
            expect(relativeDistance(given, clipped)).toBeLessThan(1e-4)
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([1, 4, 5, 67, 5457])('is that of tf.train.adam with %i weights, clipped and not', (count) => {
    const random = randomOf(count)
    const some = (size: number) => Float32Array.from({ length: count }, () => uniform(random, -size, size))
    const start = some(1)
    const theirs = tf.variable(tf.tensor1d(start))
    const optimiser = tf.train.adam(0.01, ADAM.beta1, ADAM.beta2, ADAM.epsilon)
    let ours = [tf.tensor1d(start), tf.zeros<tf.Rank.R1>([count]), tf.zeros<tf.Rank.R1>([count])]
    for (let step = 1; step <= 12; step++) {
      const gradient = some(step % 2 ? 10 : 0.4 / Math.sqrt(count))
      const length = Math.hypot(...gradient)
      const clipped = gradient.map((value) => value * Math.min(1, CLIP_NORM / length))
      optimiser.applyGradients([{ name: theirs.name, tensor: tf.tensor1d(clipped) }])
      ours = clippedAdam(ours[0], tf.tensor1d(gradient), ours[1], ours[2], 0.01, step)
    }
    expect(distance(ours[0].dataSync(), theirs.dataSync())).toBeLessThan(5e-6)
  })
})

describe('a training run', () => {
  it('repeats bit by bit', () => {
    const once = () =>
      withLearner(fast, REFERENCE, fresh(), (learner) => trained(learner, 1, 50).save().weights)
    expect(once()).toEqual(once())
  })

  it('stays close to the plain engine', () => {
    const by = (engine: Engine) =>
      withLearner(engine, REFERENCE, fresh(), (learner) => trained(learner, 1, 3).save().weights)
    expect(distance(by(fast), by(plain))).toBeLessThan(1e-3)
  })

  it('goes on exactly from a saved state', () => {
    const [saved, straight] = withLearner(fast, REFERENCE, fresh(), (learner) => {
      const middle = trained(learner, 1, 5).save()
      return [middle, trained(learner, 6, 5).save()]
    })
    const resumed = withLearner(fast, REFERENCE, fresh(), (learner) => {
      learner.restore(saved)
      return trained(learner, 6, 5).save()
    })
    expect(resumed).toEqual(straight)
  })

  it('holds on to no tensor and lets memory grow no further', () => {
    const bytes = () => (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length
    const before = tf.memory().numTensors
    withLearner(fast, REFERENCE, fresh(), (learner) => {
      trained(learner, 1, 100).evaluate()
      const [tensors, size] = [tf.memory().numTensors, bytes()]
      trained(learner, 101, 5000).evaluate()
      expect(tf.memory().numTensors).toBe(tensors)
      expect(bytes()).toBe(size)
    })
    expect(tf.memory().numTensors).toBe(before)
  })

  it('survives that memory grows under it', () => {
    withLearner(fast, REFERENCE, fresh(), (learner) => {
      const expected = trained(learner, 1, 1).save()
      const block = tf.zeros([64 * 2 ** 20])
      expect(learner.save()).toEqual(expected)
      expect(trained(learner, 2, 1).evaluate()).toBeLessThan(1)
      block.dispose()
    })
  })

  it('says so when it has diverged', () => {
    withLearner(fast, REFERENCE, fresh().fill(Number.NaN), (learner) => {
      learner.load(epochSamples(FUNCTIONS.sine, 1, 1, 0))
      expect(learner.evaluate()).toBeNaN()
      expect(learner.trainBatch(0, 25, 0.01)).toBeNaN()
    })
  })
})

describe('starting up', () => {
  it('finds an engine that trains otherwise than the plain one', () => {
    const hasty: Engine = {
      kind: 'fast',
      learner(shape, weights) {
        const learner = fast.learner(shape, weights)
        return { ...learner, trainBatch: (from, count, rate) => learner.trainBatch(from, count, rate * 1.01) }
      },
    }
    expect(differenceFromPlain(fast)).toBeUndefined()
    expect(differenceFromPlain(hasty)).toMatch(/lstm differently/)
  })

  it('gives a reason where tfjs runs on another backend', async () => {
    await tf.setBackend('cpu')
    expect(await fastEngine()).toEqual({ reason: 'tfjs does not show its memory.' })
    await tf.setBackend('wasm')
  })
})

const fresh = () => initialWeights(REFERENCE, randomOf(1))

/** Trains `count` epochs of sine. */
function trained(learner: Learner, firstEpoch: number, count: number): Learner {
  for (let epoch = firstEpoch; epoch < firstEpoch + count; epoch++) {
    learner.load(epochSamples(FUNCTIONS.sine, 1, epoch, 0))
    for (let from = 0; from < 100; from += 25) learner.trainBatch(from, 25, 0.01)
  }
  return learner
}

function withLearner<T>(
  engine: Engine,
  shape: NetworkShape,
  weights: Float32Array,
  use: (l: Learner) => T,
): T {
  const learner = engine.learner(shape, weights)
  try {
    return use(learner)
  } finally {
    learner.dispose()
  }
}

/** Loss and gradient by the model: means over the sequences from number `first` on. */
function meanOver(shape: NetworkShape, weights: Float32Array, samples: Samples, first: number) {
  const { inputs, outputs } = shape
  const precise = Float64Array.from(weights)
  const gradient = new Float64Array(weightMap(shape).length)
  let loss = 0
  const count = samples.count - first
  for (let s = first; s < samples.count; s++) {
    const width = samples.steps * inputs
    const trace = forward(shape, precise, samples.xs.subarray(s * width, (s + 1) * width))
    const target = samples.targets.subarray(s * outputs, (s + 1) * outputs)
    loss += lossOf(shape, trace.output, target) / count
    backward(shape, precise, trace, target).weights.forEach((value, k) => {
      gradient[k] += value / count
    })
  }
  return { loss, gradient }
}

/** Random sequences; targets one-hot where the head predicts characters. */
function samplesFor(
  { inputs, outputs, head }: NetworkShape,
  count: number,
  steps: number,
  seed: number,
): Samples {
  const random = randomOf(seed, 2)
  const targets = new Float32Array(count * outputs)
  for (let s = 0; s < count; s++) {
    if (head === 'softmax') targets[s * outputs + Math.floor(random() * outputs)] = 1
    else for (let k = 0; k < outputs; k++) targets[s * outputs + k] = uniform(random, -1, 1)
  }
  const xs = Float32Array.from({ length: count * steps * inputs }, () => uniform(random, -1, 1))
  return { count, steps, xs, targets }
}
