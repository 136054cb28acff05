import { createRoot } from 'solid-js'
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../src/state/saving/shelf.ts'
import type { Stored } from '../../src/state/saving/store.ts'
import type { Work } from '../../src/state/saving/work.ts'
import { aWork } from '../support/works.ts'

/** A device that takes its time: each write waits for its result. */
function aSlowDevice() {
  const lies: { now?: Work; before?: Work | undefined } = {}
  const writes: ((result: Stored) => void)[] = []
  const store = {
    read: async () => ({ now: undefined, before: undefined, trouble: undefined }),
    async write(works) {
      const result = await new Promise<Stored>((resolve) => writes.push(resolve))
      if (result === 'kept') Object.assign(lies, works)
      return result
    },
    async clear() {},
  } satisfies Parameters<typeof createShelf>[0]
  const refusals: Stored[] = []
  const shelf = createRoot(() => createShelf(store, (why) => refusals.push(why)))
  return { shelf, lies, refusals, finish: (result: Stored) => writes.shift()?.(result) }
}

describe('the shelf', () => {
  it('writes what is set aside while the device is still writing', async () => {
    const { shelf, lies, finish } = aSlowDevice()
    const first = shelf.write(aWork(1))
    shelf.setAside({ before: aWork(1) })
    finish('kept')
    await first
    const second = shelf.write(aWork(2))
    finish('kept')
    await second
    expect(lies).toEqual({ now: aWork(2), before: aWork(1) })
  })

  it('tries again what the device had no room for, and says so once', async () => {
    const { shelf, lies, refusals, finish } = aSlowDevice()
    const work = aWork(1)
    for (const result of ['full', 'full', 'kept'] as const) {
      const written = shelf.write(work)
      finish(result)
      await written
      expect(shelf.stored()).toBe(result)
    }
    expect(lies.now).toBe(work)
    expect(refusals).toEqual(['full'])
  })
})
