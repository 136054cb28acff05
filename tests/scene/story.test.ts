import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frameAt, PHASES, STORY_SECONDS, startOf, stillAt } from '../../src/scene/story/epoch.ts'

const times = fc.double({ min: -1, max: STORY_SECONDS + 1, noNaN: true })

it('tells the same frame at the same time', () =>
  fc.assert(
    fc.property(times, (time) => {
      expect(frameAt(time)).toEqual(frameAt(time))
    }),
  ))

it('only ever goes on: nothing that has been drawn is taken back', () =>
  fc.assert(
    fc.property(times, times, (a, b) => {
      const [before, after] = [frameAt(Math.min(a, b)), frameAt(Math.max(a, b))]
      for (const key of ['read', 'drawn', 'error', 'back'] as const)
        expect(after[key]).toBeGreaterThanOrEqual(before[key])
    }),
  ))

it('begins each phase when it says', () => {
  for (const { phase } of PHASES) expect(frameAt(startOf(phase) + 1e-6).phase).toBe(phase)
})

it('shows as a still what the phase ends with', () => {
  for (const { phase, seconds } of PHASES) {
    const still = stillAt(startOf(phase) + seconds / 2)
    const end = frameAt(startOf(phase) + seconds - 1e-9)
    for (const key of ['read', 'drawn', 'error', 'back'] as const) expect(still[key]).toBeCloseTo(end[key], 5)
  }
})
