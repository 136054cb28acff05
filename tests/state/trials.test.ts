import { createRoot } from 'solid-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS } from '../../src/model/training.ts'
import { TRIAL_EPOCHS, trialsOf } from '../../src/model/trials.ts'
import { createTrials } from '../../src/state/trials.ts'
import { fakeTraining } from '../support/fake-workers.ts'

/** The next frame comes when the test says so. */
const frames: FrameRequestCallback[] = []
const nextFrame = () => frames.shift()?.(0)

beforeEach(() => {
  frames.length = 0
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})

const RUNS = trialsOf('learningRate', { ...DEFAULTS, data: 'square', seed: 5 })

function withTrials(
  still: boolean,
  body: (trials: ReturnType<typeof createTrials>, worker: ReturnType<typeof fakeTraining>) => void,
) {
  const worker = fakeTraining()
  const { trials, dispose } = createRoot((dispose) => ({
    trials: createTrials(RUNS, worker.open, still),
    dispose,
  }))
  body(trials, worker)
  dispose()
  expect(worker.closed(), 'the worker goes with the card').toBe(1)
}

describe('small trainings side by side', () => {
  it('differ in one parameter only, on the data and from the seed on show', () => {
    expect(RUNS.map(({ learningRate }) => learningRate)).toEqual([0.0003, 0.01, 1])
    for (const { learningRate: _, ...rest } of RUNS)
      expect(rest).toMatchObject({
        data: 'square',
        seed: 5,
        layers: 1,
        units: 8,
        batchSize: DEFAULTS.batchSize,
      })
  })

  it('train one after the other, a little per frame, each as many epochs', () =>
    withTrials(false, ({ trials }, worker) => {
      worker.report(0, RUNS[0], 0, 1)
      expect(trials()[0]?.snapshot.epoch).toBe(0)
      expect(worker.kinds()).toEqual(['start'])
      nextFrame()
      expect(worker.kinds()).toEqual(['start', 'step', 'step'])
      // The first of the two asks for nothing more yet.
      worker.report(0, RUNS[0], 1, 0.98)
      nextFrame()
      expect(worker.kinds()).toHaveLength(3)
      worker.report(0, RUNS[0], 2, 0.96)
      nextFrame()
      expect(worker.kinds()).toHaveLength(5)
      worker.report(0, RUNS[0], TRIAL_EPOCHS, 0.9)
      expect(worker.last()).toMatchObject({ kind: 'start', run: 1, settings: { learningRate: 0.01 } })
      worker.report(1, RUNS[1], TRIAL_EPOCHS, 0.1)
      worker.report(2, RUNS[2], TRIAL_EPOCHS, 0.5)
      expect(trials().map((trial) => trial?.snapshot.loss)).toEqual([0.9, 0.1, 0.5])
    }))

  it('show only how they end to who wants no motion', () =>
    withTrials(true, ({ trials }, worker) => {
      worker.report(0, RUNS[0], 0, 1)
      expect(trials()[0]).toBeUndefined()
      expect(worker.kinds().filter((kind) => kind === 'step')).toHaveLength(TRIAL_EPOCHS)
      worker.report(0, RUNS[0], TRIAL_EPOCHS, 0.9)
      expect(trials()[0]?.snapshot.epoch).toBe(TRIAL_EPOCHS)
    }))

  it('go on with the next when one explodes, and say so when nothing trains here', () =>
    withTrials(false, ({ failed }, worker) => {
      worker.say({ kind: 'problem', run: 0, problem: { code: 'diverged', detail: '' } })
      expect(worker.last()).toMatchObject({ kind: 'start', run: 1 })
      expect(failed()).toBe(false)
      worker.say({ kind: 'problem', run: undefined, problem: { code: 'no-webassembly', detail: '' } })
      expect(failed()).toBe(true)
    }))
})
