import { describe, expect, it } from 'vitest'
import { EMPTY, lastGood, recorded } from '../../src/state/loss-history.ts'

const losses = (...values: number[]) => Float32Array.from(values)

describe('the loss history', () => {
  it('grows by what is reported', () => {
    const first = recorded(EMPTY, 0, losses(4))
    const then = recorded(first, 3, losses(3, 2, 1))
    expect([...then.losses]).toEqual([4, 3, 2, 1])
  })

  it('leaves what was handed out before as it was', () => {
    const first = recorded(EMPTY, 1, losses(4, 3))
    recorded(first, 2, losses(2))
    expect([...first.losses]).toEqual([4, 3])
  })

  it('drops the future when training goes on from an earlier epoch', () => {
    const whole = recorded(EMPTY, 4, losses(5, 4, 3, 2, 1))
    expect([...recorded(whole, 2, losses(9)).losses]).toEqual([5, 4, 9])
  })

  it('stays whole while the learner only looks back', () => {
    const whole = recorded(EMPTY, 2, losses(3, 2, 1))
    expect(recorded(whole, 1, losses()).losses).toBe(whole.losses)
  })

  it('keeps thousands of epochs', () => {
    let history = EMPTY
    for (let epoch = 0; epoch < 5000; epoch++) history = recorded(history, epoch, losses(epoch))
    expect(history.losses.length).toBe(5000)
    expect(history.losses[4321]).toBe(4321)
  })
})

describe('the last good epoch', () => {
  const every = [0, 1, 2, 3, 4, 5]

  it('is the newest while all goes well', () => {
    expect(lastGood(losses(1, 0.5, 0.6, 0.1), every.slice(0, 4))).toBe(3)
  })

  it('is the last one before the loss rose beyond twice its lowest', () => {
    expect(lastGood(losses(1, 0.5, 0.1, 0.15, 0.9, 40), every)).toBe(3)
  })

  it('is one that can be gone back to', () => {
    expect(lastGood(losses(1, 0.5, 0.1, 0.15, 0.9, 40), [0, 1, 4, 5])).toBe(1)
  })

  it('is the beginning if all that followed was worse', () => {
    expect(lastGood(losses(1, 3, 9, Number.POSITIVE_INFINITY), every)).toBe(0)
    expect(lastGood(losses(), [0])).toBe(0)
  })
})
