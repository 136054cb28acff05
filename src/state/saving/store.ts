/** The device's memory for works: the one being done, the one that it took the place of, and what a lesson needs. */
import { clear, createStore, getMany, promisifyRequest } from 'idb-keyval'
import { isFull } from '../device.ts'
import { checkedWork, type Work } from './work.ts'

export type Found = {
  readonly now: Work | undefined
  readonly before: Work | undefined
  /** The reader's own, while a lesson's network is the one being done; and a lesson's, while it is not. */
  readonly mine?: Work | undefined
  readonly lesson?: Work | undefined
  /** `broken`: something is kept that cannot be used. `forbidden`: nothing can be kept here. */
  readonly trouble: 'broken' | 'forbidden' | undefined
}

/** `full`: the device has no room. `forbidden`: it keeps nothing for this page. */
export type Stored = 'kept' | 'full' | 'forbidden'

/** A storage that has not answered for so long will not answer at all: WebKit's sometimes never opens. Milliseconds. */
const SILENT = 10_000

export type WorkStore = ReturnType<typeof openStore>

/** As much of idb-keyval as is needed. */
type Database = {
  getMany(keys: string[]): Promise<unknown[]>
  setMany(entries: [string, unknown][]): Promise<void>
  clear(): Promise<void>
}

function database(): Database {
  // A database of our own: on one host there may be other pages that use the library's usual one.
  const store = createStore('explornn', 'work')
  return {
    getMany: (keys) => getMany(keys, store),
    setMany: (entries) =>
      store('readwrite', (works) => {
        for (const [key, work] of entries) works.put(work, key)
        const { transaction } = works
        // Else it would wait for the page, which may be on its way out.
        transaction.commit()
        return promisifyRequest(transaction)
      }),
    clear: () => clear(store),
  }
}

export function openStore(open: () => Database = database) {
  let opened = open()

  /** Once more with a new connection: browsers close one when the reader clears what is kept. */
  async function use<T>(task: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await task(opened)
    } catch (error) {
      if (isFull(error)) throw error
      opened = open()
      return task(opened)
    }
  }

  let others: BroadcastChannel | undefined
  /** What lies in a silent storage is not known: nothing is written over it. */
  let silent = false

  /** Fails when the storage stays silent. */
  async function heard<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const silence = new Promise<never>((_, fail) => {
      timer = setTimeout(() => {
        silent = true
        fail(new Error('The storage does not answer.'))
      }, SILENT)
    })
    try {
      return await Promise.race([answer, silence])
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    /** Tells whenever another tab of the app has written here. Returns the closer. */
    heed(hear: () => void): () => void {
      try {
        others = new BroadcastChannel('explornn')
        others.onmessage = hear
      } catch {
        // Forbidden together with the storage: then there is no place for two to share.
      }
      return () => {
        others?.close()
        others = undefined
      }
    },

    async read(): Promise<Found> {
      try {
        const names = ['now', 'before', 'mine', 'lesson']
        const values = await heard(use((database) => database.getMany(names)))
        const works = values.map(checkedWork)
        const broken = values.some((value, k) => value !== undefined && !works[k])
        const [now, before, mine, lesson] = works
        return { now, before, mine, lesson, trouble: broken ? 'broken' : undefined }
      } catch {
        return { now: undefined, before: undefined, trouble: 'forbidden' }
      }
    },

    /** What is not named stays. In one piece: after a crash there is the old or the new. */
    async write(works: { readonly now: Work } & Partial<Omit<Found, 'now' | 'trouble'>>): Promise<Stored> {
      if (silent) return 'forbidden'
      try {
        await use((database) => database.setMany(Object.entries(works)))
        others?.postMessage('written')
        return 'kept'
      } catch (error) {
        return isFull(error) ? 'full' : 'forbidden'
      }
    },

    async clear(): Promise<void> {
      try {
        if (!silent) await use((database) => database.clear())
      } catch {
        // Where nothing can be kept, nothing is left either.
      }
    },
  }
}
