/** The works on the device: the one being done, as it was last written, and those that wait beside it. */
import { createSignal } from 'solid-js'
import { isSame } from './same.ts'
import type { Found, Stored, WorkStore } from './store.ts'
import type { Work } from './work.ts'

type Waiting = Pick<Found, 'before' | 'mine' | 'lesson'>

const NOTHING: Waiting = { before: undefined, mine: undefined, lesson: undefined }

/** `refuse` is told why nothing more can be kept, once. */
export function createShelf(
  store: Pick<WorkStore, 'read' | 'write' | 'clear'>,
  refuse: (why: Exclude<Stored, 'kept'>) => void,
) {
  const [waiting, setWaiting] = createSignal(NOTHING)
  /** Whether the last attempt to keep it went well; nothing yet if there was none. */
  const [stored, setStored] = createSignal<Stored>()
  /** All of them as they lie in the storage. */
  let nowThere: Work | undefined
  let waitingThere = NOTHING

  return {
    /** What the present work took the place of. */
    before: () => waiting().before,
    /** The reader's own work, while a lesson's network is in its place. */
    mine: () => waiting().mine,
    /** The network of a lesson that was left. */
    lesson: () => waiting().lesson,
    stored,
    async read(): Promise<Found> {
      const found = await store.read()
      const { before, mine, lesson } = found
      waitingThere = { before, mine, lesson }
      setWaiting(waitingThere)
      return found
    },
    /** What lies there is being gone on with. */
    goOnWith(now: Work) {
      nowThere = now
      setStored('kept')
    },
    /** To be written with the next work. */
    setAside: (changed: Partial<Waiting>) => setWaiting((others) => ({ ...others, ...changed })),
    /** Only what has changed, lest an idle tab overwrite what another has done. */
    async write(now: Work) {
      const aside = waiting()
      if (nowThere && aside === waitingThere && isSame(now, nowThere)) return
      const lay = nowThere
      nowThere = now
      const result = await store.write({ now, ...changesIn(aside, waitingThere) })
      if (result === 'kept') waitingThere = aside
      else {
        nowThere = lay
        if (stored() !== result) refuse(result)
      }
      setStored(result)
    },
    clear(): Promise<void> {
      nowThere = undefined
      waitingThere = NOTHING
      setWaiting(NOTHING)
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

/** What now waits where something else lies; `undefined` where nothing waits any more. */
function changesIn(now: Waiting, there: Waiting): Partial<Waiting> {
  const names = Object.keys(NOTHING) as (keyof Waiting)[]
  return Object.fromEntries(
    names.filter((name) => now[name] !== there[name]).map((name) => [name, now[name]]),
  )
}
