/** The two works on the device: the one being done, as it was last written, and the one it took the place of. */
import { createSignal } from 'solid-js'
import { isSame } from './same.ts'
import type { Found, Stored, WorkStore } from './store.ts'
import type { Work } from './work.ts'

/** `refuse` is told why nothing more can be kept, once. */
export function createShelf(store: WorkStore, refuse: (why: Exclude<Stored, 'kept'>) => void) {
  /** What the present work took the place of. */
  const [before, setBefore] = createSignal<Work>()
  /** Whether the last attempt to keep it went well; nothing yet if there was none. */
  const [stored, setStored] = createSignal<Stored>()
  /** Both as they lie in the storage. */
  let nowThere: Work | undefined
  let beforeThere: Work | undefined

  return {
    before,
    stored,
    async read(): Promise<Found> {
      const found = await store.read()
      beforeThere = found.before
      setBefore(beforeThere)
      return found
    },
    /** What lies there is being gone on with. */
    goOnWith(now: Work) {
      nowThere = now
      setStored('kept')
    },
    /** To be written with the next work. */
    setAside: (work: Work | undefined) => setBefore(work),
    /** Only what has changed, lest an idle tab overwrite what another has done. */
    async write(now: Work) {
      const aside = before()
      if (nowThere && aside === beforeThere && isSame(now, nowThere)) return
      const lay = nowThere
      nowThere = now
      const result = await store.write(aside === beforeThere ? { now } : { now, before: aside })
      if (result === 'kept') beforeThere = aside
      else {
        nowThere = lay
        if (stored() !== result) refuse(result)
      }
      setStored(result)
    },
    clear(): Promise<void> {
      nowThere = undefined
      beforeThere = undefined
      setBefore(undefined)
      setStored(undefined)
      return store.clear()
    },
    /** Of the present work, as far as it lies there: its long rows of numbers. */
    megabytes(): number {
      const { losses, checkpoint } = nowThere?.run ?? {}
      return ((losses?.byteLength ?? 0) + 3 * (checkpoint?.state.weights.byteLength ?? 0)) / 2 ** 20
    },
  }
}
