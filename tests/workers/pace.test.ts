import { describe, expect, it } from 'vitest'
import { createBeat, createLater } from '../../workers/training/pace.ts'
import { aClock } from '../support/clock.ts'

describe('later', () => {
  it('calls back at once for 0, but not before what is already waiting', async () => {
    const order: string[] = []
    await new Promise<void>((resolve) => {
      createLater()(0, () => {
        order.push('callback')
        resolve()
      })
      order.push('the rest of this turn')
    })
    expect(order).toEqual(['the rest of this turn', 'callback'])
  })

  it('can be called off, and used again', async () => {
    const later = createLater()
    const called: string[] = []
    later(0, () => called.push('first'))()
    later(1, () => called.push('second'))()
    await new Promise<void>((resolve) => later(0, resolve))
    expect(called).toEqual([])
  })
})

describe('a beat', () => {
  it('keeps time although each strike is late', () => {
    const clock = aClock()
    const beat = createBeat(clock.now)
    let strikes = 0
    while (clock.now() < 1000) {
      if (beat.untilDue(10) <= 0) {
        clock.spend(7)
        beat.strike(10)
        strikes += 1
      }
      clock.spend(1)
    }
    expect(strikes).toBe(10)
  })

  it('does not catch up on what it missed', () => {
    const clock = aClock()
    const beat = createBeat(clock.now)
    beat.strike(10)
    clock.spend(5000)
    beat.strike(10)
    expect(beat.untilDue(10)).toBe(100)
  })

  it('has the first due at once, and every one at an infinite pace', () => {
    const beat = createBeat(() => 3)
    expect(beat.untilDue(1)).toBeLessThanOrEqual(0)
    beat.strike(Number.POSITIVE_INFINITY)
    expect(beat.untilDue(Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(0)
  })
})
