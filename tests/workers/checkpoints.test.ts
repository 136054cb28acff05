import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Checkpoint } from '../../src/model/checkpoint.ts'
import { createCheckpoints } from '../../workers/training/checkpoints.ts'

const BIG = 2 ** 30

const aCheckpoint = (epoch: number, weights = 1): Checkpoint => ({
  epoch,
  loss: 1 / (epoch + 1),
  state: {
    weights: new Float32Array(weights).fill(epoch),
    mean: new Float32Array(weights),
    square: new Float32Array(weights),
    steps: epoch,
  },
})

function trained(epochs: number, room: number) {
  const checkpoints = createCheckpoints(aCheckpoint(0), room, BIG)
  for (let epoch = 1; epoch <= epochs; epoch++) checkpoints.keep(aCheckpoint(epoch))
  return checkpoints
}

describe('checkpoints', () => {
  it('hold every epoch while there is room', () => {
    expect(trained(9, 10).epochs()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('never hold more than their room, never lose the beginning or the newest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 1, max: 500 }), (room, epochs) => {
        const kept = trained(epochs, room).epochs()
        expect(kept.length).toBe(Math.min(room, epochs + 1))
        expect(kept[0]).toBe(0)
        expect(kept.at(-1)).toBe(epochs)
        expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b))
      }),
      { numRuns: 50 },
    )
  })

  it('grow coarser between the ends: no gap is wide for its distance from the first and the newest', () => {
    for (const epochs of [100, 300, 1000, 5000]) {
      const kept = trained(epochs, 60).epochs()
      for (let k = 1; k < kept.length; k++) {
        const distance = Math.min(kept[k], epochs - kept[k - 1])
        expect(kept[k] - kept[k - 1]).toBeLessThanOrEqual(Math.max(1, distance / 2))
      }
    }
  })

  it('keep the first epochs, where most is learnt, also after a long run', () => {
    expect(trained(5000, 200).epochs().slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('give the newest at or before an epoch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: -3, max: 400 }), (epochs, asked) => {
        const checkpoints = trained(epochs, 20)
        const expected = checkpoints.epochs().findLast((epoch) => epoch <= asked) ?? 0
        expect(checkpoints.at(asked)).toEqual(aCheckpoint(expected))
      }),
      { numRuns: 50 },
    )
  })

  it('forget a future that was left', () => {
    const checkpoints = trained(9, 20)
    checkpoints.keep(aCheckpoint(4))
    expect(checkpoints.epochs()).toEqual([0, 1, 2, 3, 4])
  })

  it('stay within their bytes when states are large', () => {
    // A state of 1000 weights is 3 · 4000 bytes; five of them fit.
    const checkpoints = createCheckpoints(aCheckpoint(0, 1000), 200, 60_000)
    for (let epoch = 1; epoch <= 20; epoch++) checkpoints.keep(aCheckpoint(epoch, 1000))
    expect(checkpoints.epochs()).toHaveLength(5)
  })
})
