import { describe, expect, it, vi } from 'vitest'
import { openStore } from '../../src/state/saving/store.ts'
import { aWork } from '../support/works.ts'

/** A database in memory; `trouble` throws what it is set to, as often as `times` says. */
function aDatabase() {
  const values = new Map<string, unknown>()
  const trouble = { error: undefined as Error | undefined, times: Number.POSITIVE_INFINITY, opened: 0 }
  const fail = () => {
    if (trouble.error && trouble.times-- > 0) throw trouble.error
  }
  const open = () => {
    trouble.opened++
    return {
      async getMany(keys: string[]) {
        fail()
        return keys.map((key) => structuredClone(values.get(key)))
      },
      async setMany(entries: [string, unknown][]) {
        fail()
        for (const [key, value] of entries) values.set(key, structuredClone(value))
      },
      async clear() {
        fail()
        values.clear()
      },
    }
  }
  return { values, trouble, store: openStore(open) }
}

const full = new DOMException('', 'QuotaExceededError')
const closed = new DOMException('', 'InvalidStateError')

describe('the store', () => {
  it('is given up when it stays silent, and what may lie there is never written over', async () => {
    vi.useFakeTimers()
    const written: unknown[] = []
    const store = openStore(() => ({
      getMany: () => new Promise(() => {}),
      setMany: async (entries) => void written.push(entries),
      clear: () => new Promise(() => {}),
    }))
    const read = store.read()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await read).toMatchObject({ now: undefined, trouble: 'forbidden' })
    expect(await store.write({ now: aWork(3) })).toBe('forbidden')
    expect(written).toEqual([])
    await store.clear()
    vi.useRealTimers()
  })

  it('that answers in time is written later too', async () => {
    vi.useFakeTimers()
    const { store } = aDatabase()
    await store.read()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await store.write({ now: aWork(3) })).toBe('kept')
    vi.useRealTimers()
  })

  it('hears of what is written in another tab, not of its own', async () => {
    const [here, there] = [aDatabase().store, aDatabase().store]
    const close = [here.heed(() => heard.push('here')), there.heed(() => heard.push('there'))]
    const heard: string[] = []
    await here.write({ now: aWork(3) })
    await expect.poll(() => heard).toEqual(['there'])
    for (const end of close) end()
    expect(await here.write({ now: aWork(4) }), 'with nobody to tell').toBe('kept')
  })

  it('holds two works, and gives them back as they were', async () => {
    const { store } = aDatabase()
    expect(await store.read()).toEqual({ now: undefined, before: undefined, trouble: undefined })
    expect(await store.write({ now: aWork(3), before: aWork(9) })).toBe('kept')
    expect(await store.read()).toEqual({ now: aWork(3), before: aWork(9), trouble: undefined })
    await store.write({ now: aWork(4) })
    expect(await store.read()).toMatchObject({ now: aWork(4), before: aWork(9) })
    await store.clear()
    expect(await store.read()).toMatchObject({ now: undefined, before: undefined })
  })

  it.each([
    ['nonsense', 'nonsense'],
    ['of another version', { ...aWork(), version: 99 }],
    ['half', { ...aWork(), run: undefined }],
  ])('leaves out what is %s, and says so', async (_, value) => {
    const { store, values } = aDatabase()
    values.set('now', value)
    values.set('before', aWork(2))
    expect(await store.read()).toEqual({ now: undefined, before: aWork(2), trouble: 'broken' })
  })

  it('says when there is no room, and when nothing may be kept', async () => {
    const { store, trouble } = aDatabase()
    trouble.error = full
    expect(await store.write({ now: aWork() })).toBe('full')
    trouble.error = new DOMException('', 'SecurityError')
    expect(await store.write({ now: aWork() })).toBe('forbidden')
    expect(await store.read()).toMatchObject({ now: undefined, trouble: 'forbidden' })
    await store.clear()
  })

  it('opens anew what the browser has closed', async () => {
    const { store, trouble } = aDatabase()
    trouble.error = closed
    trouble.times = 1
    expect(await store.write({ now: aWork() })).toBe('kept')
    expect(trouble.opened).toBe(2)
  })

  it('is forbidden where there is no database at all, as in this test', async () => {
    expect(await openStore().read()).toMatchObject({ trouble: 'forbidden' })
  })
})
