import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { untrainedWeights } from '../../src/model/training.ts'
import { chooseEngine } from '../../workers/training/choice.ts'
import { diagnose } from '../../workers/training/diagnostics.ts'
import type { Engine } from '../../workers/training/engine.ts'
import { plain } from '../../workers/training/plain.ts'
import { startBackendInNode } from '../support/backend.ts'
import { aPage, SMALL } from '../support/page.ts'

const engines: Partial<Record<string, Engine>> = { plain }

beforeAll(async () => {
  await startBackendInNode()
  engines.chosen = (await chooseEngine()).engine
})

describe.each(['plain', 'chosen'])('training on the %s engine', (name) => {
  const engine = () => engines[name]!

  it('begins with the weights the page makes too', () => {
    const page = aPage(engine())
    page.start()
    expect(page.newest().snapshot.weights).toEqual(untrainedWeights(SMALL))
  })

  it('learns the sine', () => {
    const page = aPage(engine())
    page.start({ units: 8, batchSize: 25 })
    page.train(20)
    expect(page.newest().snapshot.loss).toBeLessThan(0.02)
  })

  it('gives the same run for the same seed, bit by bit, and another for another', () => {
    const [first, again, other] = [3, 3, 4].map((seed) => {
      const page = aPage(engine())
      page.start({ seed, noise: 0.2 })
      page.train(10)
      return page.newest().snapshot.weights
    })
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
  })

  it('does the same whether it is played or stepped through, with a pause in between', () => {
    const stepped = aPage(engine())
    stepped.start()
    stepped.train(6)
    const played = aPage(engine())
    played.start()
    played.send({ kind: 'play', pace: 20 })
    played.wait(120)
    played.send({ kind: 'pause' })
    played.wait(500)
    played.train(6 - played.newest().snapshot.epoch)
    expect(played.newest().snapshot).toEqual(stepped.newest().snapshot)
  })

  it('trains on from a checkpoint exactly as before: 20 epochs are 10, back to 5, and on to 20', () => {
    const straight = aPage(engine())
    straight.start()
    straight.train(20)
    const detour = aPage(engine())
    detour.start()
    detour.train(10)
    detour.send({ kind: 'rewind', epoch: 5 })
    expect(detour.newest().snapshot.epoch).toBe(5)
    detour.train(15)
    expect(detour.newest().snapshot).toEqual(straight.newest().snapshot)
  })

  it('goes on from a kept checkpoint in another worker exactly as if it had never stopped', () => {
    const settings = { noise: 0.2, batchSize: 30 }
    const straight = aPage(engine())
    straight.start(settings)
    straight.train(7)
    const { checkpoint: from } = straight.keep()
    straight.train(13)
    const later = aPage(engine())
    later.start(settings, from)
    expect(later.newest()).toMatchObject({ snapshot: { epoch: 7, loss: from.loss }, checkpoints: [0, 7] })
    expect([...later.newest().losses]).toEqual([Math.fround(from.loss)])
    later.train(13)
    expect(later.newest().snapshot).toEqual(straight.newest().snapshot)
    expect(later.keep()).toEqual(straight.keep())
    later.send({ kind: 'rewind', epoch: 0 })
    expect(later.newest().snapshot.weights).toEqual(untrainedWeights({ ...SMALL, ...settings }))
  })

  it('survives a learning rate that is no number to train with, and goes on with a better one', () => {
    const page = aPage(engine())
    page.start()
    page.train(2)
    const good = page.newest().snapshot
    page.send({ kind: 'tune', tuning: { ...SMALL, learningRate: Number.POSITIVE_INFINITY } })
    page.send({ kind: 'step' })
    page.wait(50)
    expect(page.reports.at(-1)).toMatchObject({ kind: 'problem', problem: { code: 'diverged' } })
    expect(page.newest().snapshot).toEqual(good)
    page.send({ kind: 'tune', tuning: SMALL })
    page.train(1)
    expect(page.newest().snapshot.epoch).toBe(3)
  })

  it('holds as many tensors after 200 epochs as after one, and after 20 starts as after one', () => {
    const page = aPage(engine())
    page.start({ units: 2 })
    page.train(1)
    const { numTensors, numBytes } = tf.memory()
    page.train(199)
    expect(tf.memory()).toMatchObject({ numTensors, numBytes })
    for (let k = 0; k < 20; k++) {
      page.start({ units: 2 })
      page.train(1)
    }
    expect(tf.memory()).toMatchObject({ numTensors, numBytes })
  })
})

it('knows its backend, its engine and its memory', () => {
  const found = diagnose({ kind: 'fast' }, 12)
  expect(found).toMatchObject({ backend: 'wasm', simd: true, engine: { kind: 'fast' }, epochsPerSecond: 12 })
  expect(found.memory).toBeGreaterThan(2 ** 20)
})
