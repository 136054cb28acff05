/** A clock that only moves when told to, and a `later` that goes by it. */
import type { Later } from '../../workers/training/pace.ts'

export function aClock() {
  let time = 0
  let waiting: { at: number; callback: () => void }[] = []

  const later: Later = (ms, callback) => {
    const entry = { at: time + ms, callback }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter((other) => other !== entry)
    }
  }

  return {
    now: () => time,
    later,
    /** Time that work takes: nothing else happens meanwhile. */
    spend(ms: number): void {
      time += ms
    },
    /** Lets everything happen that is due within `ms`. */
    advance(ms: number): void {
      const end = time + ms
      for (;;) {
        const next = waiting.reduce<(typeof waiting)[number] | undefined>(
          (first, entry) => (first && first.at <= entry.at ? first : entry),
          undefined,
        )
        if (!next || Math.max(time, next.at) > end) break
        waiting = waiting.filter((entry) => entry !== next)
        time = Math.max(time, next.at)
        next.callback()
      }
      time = Math.max(time, end)
    },
  }
}
