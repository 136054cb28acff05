import { createRoot } from 'solid-js'
import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/model/training.ts'
import { createTraining, type Training } from '../../src/state/training.ts'
import { fakeTraining } from '../support/fake-workers.ts'

type Fake = ReturnType<typeof fakeTraining>

/** Runs `body` with a training whose worker is a fake. */
function withTraining(body: (training: Training, worker: Fake) => void) {
  const worker = fakeTraining()
  createRoot((dispose) => {
    body(createTraining(worker.open, DEFAULTS), worker)
    dispose()
  })
  expect(worker.closed(), 'the worker is closed with its owner').toBeGreaterThan(0)
}

describe('training', () => {
  it('shows the untrained network before the worker has said anything', () =>
    withTraining((training) => {
      expect(training.latest().snapshot.epoch).toBe(0)
      expect(training.latest().snapshot.weights.length).toBeGreaterThan(1000)
      expect(training.status()).toBe('preparing')
    }))

  it('takes over what the worker reports', () =>
    withTraining((training, worker) => {
      worker.report(0, DEFAULTS, 2, 0.5, 0.4, 0.25)
      expect(training.latest().snapshot.epoch).toBe(2)
      expect([...training.latest().history.losses]).toEqual([0.5, Math.fround(0.4), 0.25])
    }))

  it('drops what comes late from a run that is gone', () =>
    withTraining((training, worker) => {
      training.begin({ layers: 2 })
      worker.report(0, DEFAULTS, 9, 0.1)
      expect(training.latest().snapshot.epoch).toBe(0)
      expect(training.latest().history.losses.length).toBe(0)
    }))

  it('starts again with the same seed on Reset and with another on New start', () =>
    withTraining((training, worker) => {
      training.reset()
      expect(worker.last()).toMatchObject({ kind: 'start', settings: { seed: DEFAULTS.seed } })
      const before = training.latest().snapshot.weights
      training.newStart()
      expect(training.settings().seed).not.toBe(DEFAULTS.seed)
      expect(training.latest().snapshot.weights).not.toEqual(before)
    }))

  it('changes parameters without starting again', () =>
    withTraining((training, worker) => {
      training.tune({ learningRate: 0.1 })
      expect(worker.kinds()).toEqual(['start', 'tune'])
      expect(worker.last()).toMatchObject({ tuning: { learningRate: 0.1, batchSize: 25, noise: 0 } })
    }))

  it('keeps the last good snapshot when training diverges, and can go on', () =>
    withTraining((training, worker) => {
      worker.report(0, DEFAULTS, 1, 0.5, 0.3)
      worker.say({ kind: 'problem', run: 0, problem: { code: 'diverged', detail: '' } })
      expect(training.problem()?.code).toBe('diverged')
      expect(training.latest().snapshot.epoch).toBe(1)
      expect(training.status()).not.toBe('failed')
    }))

  it('fails when the worker dies, and is revived with a new one', () =>
    withTraining((training, worker) => {
      worker.say({ kind: 'problem', run: undefined, problem: { code: 'worker-failed', detail: '' } })
      expect(training.status()).toBe('failed')
      training.revive()
      expect(worker.closed()).toBe(1)
      expect(training.problem()).toBeUndefined()
      expect(worker.last()).toMatchObject({ kind: 'start' })
    }))
})
