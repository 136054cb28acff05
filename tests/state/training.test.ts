import { createRoot } from 'solid-js'
import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/model/training.ts'
import { createTraining, type Training } from '../../src/state/training.ts'
import type { Report } from '../../workers/protocol.ts'
import { fakeTraining } from '../support/fake-workers.ts'

type Fake = ReturnType<typeof fakeTraining>

const died: Report = {
  kind: 'problem',
  run: undefined,
  problem: { code: 'worker-failed', detail: '' },
}
const diverged: Report = { kind: 'problem', run: 0, problem: { code: 'diverged', detail: '' } }

/** Runs `body` with a training whose worker is a fake. */
async function withTraining(body: (training: Training, worker: Fake) => void | Promise<void>) {
  const worker = fakeTraining()
  await createRoot(async (dispose) => {
    await body(createTraining(worker.open, DEFAULTS), worker)
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

  it('leads out of a divergence to the newest epoch that was good, with a tenth of the learning rate', () =>
    withTraining((training, worker) => {
      worker.report(0, DEFAULTS, 4, 0.5, 0.2, 0.3, 0.8, 7)
      worker.say({ ...worker.lastReport(), losses: new Float32Array(0), checkpoints: [0, 1, 2, 3, 4] })
      worker.say(diverged)
      expect(training.wayBack()).toEqual({ epoch: 2, learningRate: 0.001 })
      training.calmDown()
      expect(worker.commands.slice(-2)).toMatchObject([
        { kind: 'tune', tuning: { learningRate: 0.001 } },
        { kind: 'rewind', epoch: 2 },
      ])
      expect(training.problem()).toBeUndefined()
      expect(training.latest().history.losses).toHaveLength(5)
    }))
})

describe('a worker that dies', () => {
  it('is followed by another, which goes on from the newest weights, with what Adam remembered of that epoch', () =>
    withTraining((training, worker) => {
      worker.report(0, DEFAULTS, 2, 0.5, 0.4, 0.25)
      worker.report(0, DEFAULTS, 5, 0.2, 0.1, 0.05)
      worker.say(died)
      expect(worker.closed()).toBe(1)
      expect(training.problem()).toBeUndefined()
      expect(training.revivals()).toBe(1)
      const start = worker.last()
      expect(start).toMatchObject({ kind: 'start', from: { epoch: 5, state: { steps: 20 } } })
      expect(training.latest().snapshot.epoch).toBe(5)
      worker.report(1, DEFAULTS, 6, 0.05, 0.04)
      expect([...training.latest().history.losses].map((loss) => loss.toFixed(2))).toEqual([
        '0.50',
        '0.40',
        '0.25',
        '0.20',
        '0.10',
        '0.05',
        '0.04',
      ])
    }))

  it('is given up after the third time in a minute; then the reader may start another', () =>
    withTraining((training, worker) => {
      for (const status of ['preparing', 'preparing', 'failed']) {
        worker.say(died)
        expect(training.status()).toBe(status)
      }
      expect(training.problem()?.code).toBe('worker-failed')
      training.revive()
      expect(training.status()).toBe('preparing')
      expect(training.problem()).toBeUndefined()
      expect(worker.last()).toMatchObject({ kind: 'start' })
    }))

  it('is replaced for a new beginning too', () =>
    withTraining((training, worker) => {
      for (let k = 0; k < 3; k++) worker.say(died)
      training.begin({ layers: 1 })
      expect(worker.closed()).toBe(3)
      expect(training.status()).toBe('preparing')
      expect(worker.last()).toMatchObject({ kind: 'start', settings: { layers: 1 } })
    }))

  it('leaves nobody waiting who has asked for the run', () =>
    withTraining(async (training, worker) => {
      worker.report(0, DEFAULTS, 1, 0.5, 0.4)
      const kept = training.keep()
      worker.say(died)
      expect((await kept).checkpoint?.epoch).toBe(1)
    }))
})

describe('a kept run', () => {
  it('is the newest, with the loss of every epoch, also if epochs were still on their way', () =>
    withTraining(async (training, worker) => {
      worker.report(0, DEFAULTS, 1, 0.5, 0.4)
      const asked = training.keep()
      expect(worker.last()).toEqual({ kind: 'keep', run: 0 })
      worker.report(0, DEFAULTS, 3, 0.3, 0.25)
      worker.keep(0, DEFAULTS, 3, 0.25)
      const kept = await asked
      expect(kept.checkpoint?.epoch).toBe(3)
      expect(kept.losses).toHaveLength(4)
    }))

  it('is gone on with: same settings, weights, epoch and loss curve', () =>
    withTraining(async (training, worker) => {
      worker.report(0, DEFAULTS, 1, 0.5, 0.4)
      const asked = training.keep()
      worker.keep(0, DEFAULTS, 1, 0.4)
      const kept = await asked
      training.begin({ layers: 1 })
      training.resume(kept)
      expect(worker.last()).toMatchObject({ kind: 'start', run: 2, from: kept.checkpoint })
      expect(training.settings()).toEqual(DEFAULTS)
      expect(training.latest().snapshot).toMatchObject({ epoch: 1, loss: 0.4 })
      expect(training.latest().checkpoints).toEqual([0, 1])
      worker.report(2, DEFAULTS, 2, 0.4, 0.3)
      expect([...training.latest().history.losses]).toEqual([0.5, 0.4, 0.3].map(Math.fround))
      expect([...kept.losses], 'what was kept stays as it was').toEqual([0.5, 0.4].map(Math.fround))
    }))

  it('comes back by Undo, although its worker answers only after the next one has begun', () =>
    withTraining(async (training, worker) => {
      worker.report(0, DEFAULTS, 1, 0.5, 0.4)
      training.begin({ layers: 2 })
      expect(worker.commands.slice(-2)).toMatchObject([
        { kind: 'keep', run: 0 },
        { kind: 'start', run: 1 },
      ])
      worker.report(0, DEFAULTS, 2, 0.3)
      worker.keep(0, DEFAULTS, 2, 0.3)
      worker.report(1, { ...DEFAULTS, layers: 2 }, 0, 0.6)
      await training.undo()
      expect(training.settings().layers).toBe(3)
      expect(training.latest().snapshot).toMatchObject({ epoch: 2, loss: 0.3 })
      expect([...training.latest().history.losses]).toEqual([0.5, 0.4, 0.3].map(Math.fround))
    }))
})
