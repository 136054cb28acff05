import { describe, expect, it } from 'vitest'
import { createHolds } from '../../src/state/holds.ts'

describe('what the reader holds', () => {
  it('is known for every gate and step, and for nothing else', () => {
    const holds = createHolds()
    holds.set({ layer: 1, part: 'f', step: 3, value: 0.5 })
    expect(holds.valueOf(1, 'f', 3)).toBe(0.5)
    expect(holds.valueOf(1, 'f', 4)).toBeUndefined()
    expect(holds.valueOf(0, 'f', 3)).toBeUndefined()
    expect(holds.valueOf(1, 'i', 3)).toBeUndefined()
  })

  it('can be several steps of one gate', () => {
    const holds = createHolds()
    holds.set({ layer: 0, part: 'f', step: 3, value: 0 })
    holds.set({ layer: 0, part: 'f', step: 5, value: 1 })
    holds.set({ layer: 0, part: 'f', step: 3, value: 0.2 })
    expect(holds.of(0, 'f').map(({ step, value }) => [step, value])).toEqual([
      [5, 1],
      [3, 0.2],
    ])
  })

  it('is either all steps of a gate or single ones', () => {
    const holds = createHolds()
    holds.set({ layer: 0, part: 'f', step: 3, value: 0 })
    holds.set({ layer: 0, part: 'f', step: 'all', value: 1 })
    expect(holds.list()).toEqual([{ layer: 0, part: 'f', step: 'all', value: 1 }])
    holds.set({ layer: 0, part: 'f', step: 2, value: 0 })
    expect(holds.list()).toEqual([{ layer: 0, part: 'f', step: 2, value: 0 }])
  })

  it('is let go gate by gate, or at once', () => {
    const holds = createHolds()
    holds.set({ layer: 0, part: 'f', step: 'all', value: 0 })
    holds.set({ layer: 1, part: 'f', step: 'all', value: 0 })
    holds.set({ layer: 1, part: 'o', step: 'all', value: 0 })
    holds.release(1, 'f')
    expect(holds.list().map(({ layer, part }) => `${layer}${part}`)).toEqual(['0f', '1o'])
    holds.clear()
    expect(holds.any()).toBe(false)
  })

  it('stays the same list when there is nothing to let go', () => {
    const holds = createHolds()
    const before = holds.list()
    holds.release(0, 'f')
    holds.clear()
    expect(holds.list()).toBe(before)
  })
})
