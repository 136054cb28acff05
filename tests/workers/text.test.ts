import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { named, pointsFrom } from '../../src/model/data/points.ts'
import { TEXTS } from '../../src/model/data/registry.ts'
import { epochSamples, exampleOf } from '../../src/model/data/samples.ts'
import { ownSubject, sourceOf } from '../../src/model/data/source.ts'
import { codesOf, type TextData, textOf } from '../../src/model/data/text.ts'
import type { NetworkShape } from '../../src/model/network.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { forward, lossOf } from '../../src/model/trace.ts'
import { DEFAULTS, type Settings, shapeOf, untrainedWeights, usualFor } from '../../src/model/training.ts'
import { chooseEngine } from '../../workers/training/choice.ts'
import type { Engine } from '../../workers/training/engine.ts'
import { plain } from '../../workers/training/plain.ts'
import { startBackendInNode } from '../support/backend.ts'
import { CELL_KINDS } from '../support/builders.ts'
import { aPage } from '../support/page.ts'

let fast: Engine
beforeAll(async () => {
  await startBackendInNode()
  fast = (await chooseEngine()).engine
})

/** As many different characters as there may be. */
const WIDEST = textOf(Array.from({ length: 192 }, (_, k) => String.fromCodePoint(0x4e00 + (k % 96))))

describe.each(CELL_KINDS)('%s layers on text', (cell) => {
  it.each([
    ['lorem', TEXTS.lorem],
    ['96 characters', WIDEST],
  ])('train alike on both engines and have the loss of the model: %s', (_, source) => {
    const size = source.vocabulary.length
    const shape: NetworkShape = { cell, layers: 2, units: 9, inputs: size, outputs: size, head: 'softmax' }
    const weights = untrainedWeights({ ...DEFAULTS, cell, layers: 2, units: 9, ...subject(source) })
    const samples = epochSamples(source, 1, 1, 0)
    const [ours, theirs] = [fast, plain].map((engine) => {
      const learner = engine.learner(shape, weights)
      learner.load(samples)
      const losses = [learner.evaluate(), learner.trainBatch(0, 7, 0.01), learner.trainBatch(60, 5, 0.01)]
      const after = learner.save().weights
      learner.dispose()
      return { losses, after }
    })
    expect(ours.losses[0]).toBeCloseTo(meanLoss(shape, weights, samples), 4)
    ours.losses.forEach((loss, k) => {
      expect(loss).toBeCloseTo(theirs.losses[k], 4)
    })
    // Two steps of Adam at 0.01; it divides by the gradient's size, so the smallest gradients round most.
    const worst = ours.after.reduce((most, value, k) => Math.max(most, Math.abs(value - theirs.after[k])), 0)
    expect(worst).toBeLessThan(1e-3)
  })
})

describe('a run', () => {
  it('learns abab within ten epochs, with any number of layers', () => {
    for (const layers of [1, 3, 7]) {
      const page = aPage(fast)
      page.start({ ...DEFAULTS, data: 'abab', ...usualFor(TEXTS.abab), layers })
      page.train(10)
      expect(page.newest().snapshot.loss, `${layers} layers`).toBeLessThan(0.05)
    }
  })

  it('learns lorem ipsum: nine letters of ten right within 160 epochs', () => {
    const settings: Settings = { ...DEFAULTS, data: 'lorem', ...usualFor(TEXTS.lorem) }
    const page = aPage(fast)
    page.start(settings)
    page.train(160)
    expect(lettersRight(TEXTS.lorem, settings, page.newest().snapshot.weights)).toBeGreaterThan(0.9)
  })

  it('begins to learn lorem ipsum with seven layers too: knows more than how often each letter comes', () => {
    const page = aPage(fast)
    page.start({ ...DEFAULTS, data: 'lorem', ...usualFor(TEXTS.lorem), layers: 7 })
    page.train(80)
    expect(page.newest().snapshot.loss).toBeLessThan(0.8 * entropy(TEXTS.lorem))
  })

  it('on text begins with the loss of a guess, and takes every sequence of its epoch once', () => {
    const page = aPage(fast)
    // 256 sequences in batches of 50: the last batch has 6.
    page.start({ data: 'lorem', units: 5 })
    expect(page.newest().snapshot.loss).toBeCloseTo(Math.log(TEXTS.lorem.vocabulary.length), 0)
    page.train(2)
    expect(page.newest().snapshot.epoch).toBe(2)
    expect(Number.isFinite(page.newest().snapshot.loss)).toBe(true)
  })

  it('on text of one’s own is the same after a detour through a checkpoint', () => {
    const settings = {
      ...ownSubject({ kind: 'text', name: 'x', text: [...'the rain in spain stays mainly'] }),
      units: 4,
    }
    const [straight, detour] = [aPage(fast), aPage(fast)]
    straight.start(settings)
    straight.train(6)
    detour.start(settings)
    detour.train(4)
    detour.send({ kind: 'rewind', epoch: 2 })
    detour.train(4)
    expect(detour.newest().snapshot).toEqual(straight.newest().snapshot)
  })

  it.each([true, false])('learns a curve of one’s own, whether it repeats or not: %s', (loop) => {
    const numbers = Array.from({ length: 60 }, (_, k) => 20 + 5 * Math.sin((k / 30) * 2 * Math.PI))
    const wave = pointsFrom(numbers, loop)
    if (!wave.ok) throw new Error(wave.reason)
    const settings: Settings = { ...DEFAULTS, ...ownSubject(named('wave', wave.points)) }
    const page = aPage(fast)
    page.start(settings)
    page.train(60)
    expect(page.newest().snapshot.loss).toBeLessThan(0.01)
    const example = exampleOf(sourceOf(settings), 1, 0, 0)
    expect(pictureOf(shapeOf(settings), page.newest().snapshot.weights, example).forecastLoss).toBeLessThan(
      0.1,
    )
  })

  it('holds as many tensors after many texts as after one', () => {
    const page = aPage(fast)
    page.start({ data: 'lorem', units: 2 })
    page.train(1)
    const { numTensors } = tf.memory()
    for (const data of ['abab', 'sine', 'lorem'] as const) {
      page.start({ data, units: 2 })
      page.train(1)
    }
    expect(tf.memory().numTensors).toBe(numTensors)
  })
})

const subject = (source: TextData) => ownSubject({ kind: 'text', name: 'x', text: source.text })

function meanLoss(
  shape: NetworkShape,
  weights: Float32Array,
  samples: ReturnType<typeof epochSamples>,
): number {
  const { count, steps, xs, targets } = samples
  const { inputs, outputs } = shape
  let sum = 0
  for (let s = 0; s < count; s++) {
    const { output } = forward(shape, weights, xs.subarray(s * steps * inputs, (s + 1) * steps * inputs))
    sum += lossOf(shape, output, targets.subarray(s * outputs, (s + 1) * outputs))
  }
  return sum / count
}

/** What is left to be surprised at, in nats, if one knows only how often each letter comes. */
function entropy({ codes, vocabulary }: TextData): number {
  const shares = vocabulary.map((_, code) => codes.filter((it) => it === code).length / codes.length)
  return -shares.reduce((sum, share) => sum + share * Math.log(share), 0)
}

/** Share of all places of the text at which the most likely character is the right one. */
function lettersRight(source: TextData, settings: Settings, weights: Float32Array): number {
  const shape = shapeOf(settings)
  const size = shape.outputs
  let [right, all] = [0, 0]
  for (let epoch = 1; epoch <= 2; epoch++) {
    const { count, steps, xs, targets } = epochSamples(source, 99, epoch, 0)
    for (let s = 0; s < count; s++) {
      const { output } = forward(shape, weights, xs.subarray(s * steps * size, (s + 1) * steps * size))
      if (targets[s * size + codesOf(output, size)[0]] === 1) right++
      all++
    }
  }
  return right / all
}
