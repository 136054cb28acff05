/**
 * What the page fetches only when it is needed, and may not get: in a classroom the network comes and goes. It is asked
 * for again after a while, when the network is back, and by the reader.
 */
import { createSignal, onCleanup, untrack } from 'solid-js'

/** Until what did not come is asked for again by itself, in milliseconds. */
const AGAIN = 5_000

type Wish = {
  readonly ask: () => void
  /** Whoever wants it says so in its own place, or nobody misses it. */
  readonly quiet: boolean
}

export function createFetching() {
  /** Whatever was asked for and did not come. */
  const [unfulfilled, setUnfulfilled] = createSignal<readonly Wish[]>([])
  const again = () => {
    for (const { ask } of untrack(unfulfilled)) ask()
  }
  window.addEventListener('online', again)
  onCleanup(() => window.removeEventListener('online', again))

  return {
    /** Whether something is missing that the page has to speak of. */
    missing: () => unfulfilled().some(({ quiet }) => !quiet),
    /** Asks again for all that is missing. */
    again,
    /** Asks until it comes, as long as its owner lives. Tells whether it has failed to come so far. */
    insist<Value>(
      fetch: () => Promise<Value>,
      come: (value: Value) => void,
      quiet: Wish['quiet'] = false,
    ): () => boolean {
      const wish: Wish = { ask, quiet }
      let timer: ReturnType<typeof setTimeout> | undefined
      let over = false
      function end() {
        over = true
        clearTimeout(timer)
        setUnfulfilled((all) => all.filter((other) => other !== wish))
      }
      function fail() {
        setUnfulfilled((all) => [...all.filter((other) => other !== wish), wish])
        clearTimeout(timer)
        timer = setTimeout(ask, AGAIN)
      }
      function ask() {
        fetch().then(
          (value) => {
            if (over) return
            end()
            come(value)
          },
          () => over || fail(),
        )
      }
      onCleanup(end)
      ask()
      return () => unfulfilled().includes(wish)
    },
  }
}
