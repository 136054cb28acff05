import { beforeAll, describe, expect, it } from 'vitest'
import type { LearnerState } from '../../src/model/checkpoint.ts'
import { LIMITS } from '../../src/model/training.ts'
import { startBackendInNode } from '../support/backend.ts'
import { aClock } from '../support/clock.ts'
import { aFakeEngine } from '../support/engine.ts'
import { aPage, SMALL } from '../support/page.ts'

beforeAll(startBackendInNode)

/** An engine on the page's own clock: `batchMs` per batch, 2 batches per epoch. */
function slowPage(batchMs: number, loss?: (step: number) => number) {
  const clock = aClock()
  const { engine, seen } = aFakeEngine({ spend: () => clock.spend(batchMs), ...(loss && { loss }) })
  return { page: aPage(engine, clock), seen, clock }
}

describe('start', () => {
  it('reports the untrained network as epoch 0, and waits', () => {
    const { page } = slowPage(1)
    page.start()
    page.wait(500)
    expect(page.kinds()).toEqual(['snapshot'])
    expect(page.newest()).toMatchObject({ run: 1, snapshot: { epoch: 0, loss: 1 }, checkpoints: [0] })
    expect([...page.newest().losses]).toEqual([1])
  })

  it('lets go of the network before', () => {
    const { page, seen } = slowPage(1)
    page.start()
    page.start()
    expect(seen.disposed).toBe(1)
  })

  it('stops a run that is playing', () => {
    const { page, seen } = slowPage(1)
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(100)
    page.start()
    const before = seen.batches.length
    page.wait(100)
    expect(seen.batches.length).toBe(before)
    expect(page.newest().snapshot.epoch).toBe(0)
  })

  it('drops commands to a run that is gone', () => {
    const { page, seen } = slowPage(1)
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY }, 7)
    page.send({ kind: 'pause' }, 7)
    page.wait(100)
    expect(seen.batches).toEqual([])
    expect(page.kinds()).toEqual(['snapshot'])
  })
})

describe('step', () => {
  it('trains one epoch and reports it', () => {
    const { page, seen } = slowPage(1)
    page.start()
    page.send({ kind: 'step' })
    page.wait(500)
    expect(seen.batches).toEqual([
      { from: 0, count: 50, learningRate: 0.01 },
      { from: 50, count: 50, learningRate: 0.01 },
    ])
    expect(page.newest()).toMatchObject({ snapshot: { epoch: 1, loss: 0.75 }, checkpoints: [0, 1] })
    expect(page.snapshots()).toHaveLength(2)
  })

  it('reports every step, shown or not', () => {
    const { page } = slowPage(1)
    page.neverShow()
    page.start()
    page.train(3)
    expect(page.snapshots().map(({ snapshot }) => snapshot.epoch)).toEqual([0, 1, 2, 3])
  })

  it('pauses first when the run is playing, and then trains one whole epoch', () => {
    const { page } = slowPage(10)
    page.start()
    page.send({ kind: 'play', pace: 4 })
    page.wait(600)
    const before = page.newest().snapshot.epoch
    page.send({ kind: 'step' })
    page.wait(2000)
    expect(page.newest().snapshot.epoch).toBe(before + 1)
    expect(page.kinds()).toContain('paused')
  })
})

describe('play', () => {
  it('keeps the pace it was given', () => {
    const { page } = slowPage(5)
    page.start()
    page.send({ kind: 'play', pace: 10 })
    page.wait(2990)
    page.send({ kind: 'pause' })
    expect(page.newest().snapshot.epoch).toBe(30)
    expect(page.newest().diagnostics.epochsPerSecond).toBeCloseTo(10, 0)
  })

  it('trains as fast as it can at an infinite pace', () => {
    const { page } = slowPage(5)
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(2000)
    expect(page.newest().snapshot.epoch).toBeGreaterThan(190)
  })

  it('changes its pace while it plays, without waiting for the old beat', () => {
    const { page } = slowPage(1)
    page.start()
    page.send({ kind: 'play', pace: 0.1 })
    page.wait(100)
    page.send({ kind: 'play', pace: 50 })
    page.wait(1000)
    expect(page.newest().snapshot.epoch).toBeGreaterThan(40)
  })

  it('reports at most 15 times a second, and leaves no loss out', () => {
    const { page } = slowPage(1)
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(1000)
    page.send({ kind: 'pause' })
    expect(page.snapshots().length).toBeGreaterThan(12)
    expect(page.snapshots().length).toBeLessThan(19)
    const told = page.snapshots().reduce((sum, { losses }) => sum + losses.length, 0)
    expect(told).toBe(1 + page.newest().snapshot.epoch)
  })

  it('sends nothing more until the page has shown the last report', () => {
    const { page } = slowPage(1)
    page.neverShow()
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(1000)
    expect(page.snapshots()).toHaveLength(1)
    page.send({ kind: 'shown' })
    expect(page.snapshots()).toHaveLength(2)
    expect(page.newest().losses.length).toBe(page.newest().snapshot.epoch)
  })
})

describe('pause', () => {
  it('reports the newest epoch, then says paused, and trains no more', () => {
    const { page, seen } = slowPage(1)
    page.neverShow()
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(300)
    page.send({ kind: 'pause' })
    expect(page.kinds()).toEqual(['snapshot', 'snapshot', 'paused'])
    expect(page.newest().snapshot.epoch).toBe(Math.floor(seen.batches.length / 2))
    const before = seen.batches.length
    page.wait(300)
    expect(seen.batches.length).toBe(before)
  })

  it('goes on in the middle of an epoch as if there had been no pause', () => {
    const { page, seen } = slowPage(30)
    page.start({ batchSize: 10 })
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(100)
    page.send({ kind: 'pause' })
    page.wait(100)
    page.send({ kind: 'step' })
    page.wait(1000)
    expect(seen.batches.map(({ from }) => from)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
    expect(page.newest().snapshot.epoch).toBe(1)
  })

  it('waits for one batch at most', () => {
    const { page, seen, clock } = slowPage(90)
    page.start({ batchSize: 5 })
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    clock.advance(1)
    expect(seen.batches).toHaveLength(1)
  })
})

describe('tune', () => {
  it('acts from the next batch on, in the middle of an epoch', () => {
    const { page, seen } = slowPage(20)
    page.start({ batchSize: 40 })
    page.send({ kind: 'step' })
    page.wait(10)
    page.send({ kind: 'tune', tuning: { learningRate: 0.5, batchSize: 25, noise: 0 } })
    page.wait(500)
    expect(seen.batches).toEqual([
      { from: 0, count: 40, learningRate: 0.01 },
      { from: 40, count: 25, learningRate: 0.5 },
      { from: 65, count: 25, learningRate: 0.5 },
      { from: 90, count: 10, learningRate: 0.5 },
    ])
  })

  it('makes the data noisy at once', () => {
    const { page, seen } = slowPage(20)
    page.start()
    expect(seen.loads.at(-1)!.largest).toBeLessThanOrEqual(1)
    page.send({ kind: 'tune', tuning: { ...SMALL, noise: LIMITS.noise.max } })
    expect(seen.loads.at(-1)!.largest).toBeGreaterThan(1)
  })
})

describe('rewind', () => {
  it('goes to the newest checkpoint at or before the epoch, reports it and pauses', () => {
    const { page } = slowPage(1)
    page.start()
    page.train(8)
    page.send({ kind: 'play', pace: 1 })
    page.send({ kind: 'rewind', epoch: 5 })
    expect(page.kinds().slice(-2)).toEqual(['paused', 'snapshot'])
    page.wait(3000)
    // Two batches per epoch: after epoch 5 the weights of the fake engine are 10.
    expect(page.newest()).toMatchObject({ snapshot: { epoch: 5 }, checkpoints: [0, 1, 2, 3, 4, 5, 6, 7, 8] })
    expect(page.newest().snapshot.weights[0]).toBe(10)
  })

  it('keeps the future until training goes on from there', () => {
    const { page } = slowPage(1)
    page.start()
    page.train(8)
    page.send({ kind: 'rewind', epoch: 5 })
    page.send({ kind: 'rewind', epoch: 8 })
    expect(page.newest().snapshot.epoch).toBe(8)
    page.send({ kind: 'rewind', epoch: 2 })
    page.train(1)
    expect(page.newest()).toMatchObject({ snapshot: { epoch: 3 }, checkpoints: [0, 1, 2, 3] })
  })
})

describe('a run that diverges', () => {
  it('stops, goes back to the last good epoch and says so', () => {
    const { page, seen } = slowPage(1, (step) => (step === 6 ? Number.NaN : 0.5))
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(500)
    expect(page.kinds().slice(-3)).toEqual(['snapshot', 'paused', 'problem'])
    expect(page.reports.at(-1)).toMatchObject({ run: 1, problem: { code: 'diverged' } })
    // Step 6 is the second batch of epoch 3.
    expect(page.newest().snapshot).toMatchObject({ epoch: 2, loss: 0.5 })
    expect(page.newest().snapshot.weights[0]).toBe(4)
    expect(seen.batches).toHaveLength(6)
  })
})

describe('an error in the engine', () => {
  it('becomes a problem the page can tell, and stops the run', () => {
    const { page } = slowPage(1, () => {
      throw new Error('out of memory')
    })
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(500)
    expect(page.reports.at(-1)).toMatchObject({
      kind: 'problem',
      run: 1,
      problem: { code: 'worker-failed', detail: 'Error: out of memory' },
    })
    expect(page.reports.filter(({ kind }) => kind === 'problem')).toHaveLength(1)
  })
})

describe('keep', () => {
  it('hands out the newest checkpoint in mid-training, after all that it has not told, and trains on', () => {
    const { page } = slowPage(1)
    page.neverShow()
    page.start()
    page.send({ kind: 'play', pace: Number.POSITIVE_INFINITY })
    page.wait(100)
    const before = page.keep()
    expect(before.checkpoint.epoch).toBeGreaterThan(10)
    expect(page.newest().snapshot.epoch).toBe(before.checkpoint.epoch)
    expect(page.snapshots().flatMap(({ losses }) => [...losses])).toHaveLength(before.checkpoint.epoch + 1)
    page.wait(100)
    expect(page.keep().checkpoint.epoch).toBeGreaterThan(before.checkpoint.epoch)
  })

  it('is hardly needed: every report of a new epoch brings all that the optimiser remembers of it', () => {
    const { page } = slowPage(1)
    page.start()
    page.train(3)
    const { snapshot, checkpoint } = page.newest()
    expect(checkpoint).toEqual(page.keep().checkpoint)
    expect(checkpoint?.state.weights).toBe(snapshot.weights)
    page.send({ kind: 'rewind', epoch: 1 })
    expect(page.newest().checkpoint).toBeUndefined()
  })

  it('hands out the newest also while an earlier one is looked at', () => {
    const { page } = slowPage(1)
    page.start()
    page.train(5)
    page.send({ kind: 'rewind', epoch: 2 })
    expect(page.keep().checkpoint.epoch).toBe(5)
    page.train(1)
    expect(page.keep().checkpoint.epoch).toBe(3)
  })
})

describe('a checkpoint to begin from', () => {
  it.each([
    ['of another network', (state: LearnerState) => ({ ...state, weights: state.weights.slice(1) })],
    [
      'with a weight that is no number',
      (state: LearnerState) => ({ ...state, weights: state.weights.fill(Number.NaN) }),
    ],
    [
      'with an infinite moment',
      (state: LearnerState) => ({ ...state, mean: state.mean.fill(Number.POSITIVE_INFINITY) }),
    ],
    ['with a negative square', (state: LearnerState) => ({ ...state, square: state.square.fill(-1) })],
    ['with half a step', (state: LearnerState) => ({ ...state, steps: 0.5 })],
  ])('%s is refused, and the next start is obeyed', (_, spoil) => {
    const { page } = slowPage(1)
    page.start()
    page.train(2)
    const { checkpoint } = page.keep()
    page.start({}, { ...checkpoint, state: spoil(checkpoint.state) })
    expect(page.reports.at(-1)).toMatchObject({ kind: 'problem', problem: { code: 'worker-failed' } })
    page.start()
    page.train(1)
    expect(page.newest().snapshot.epoch).toBe(1)
  })
})
