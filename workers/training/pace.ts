/** When things happen in the training worker: the next slice of work, the next epoch, the next report. */

/** Calls back after `ms`, or, for 0, as soon as waiting messages have been read. Returns how to call it off. */
export type Later = (ms: number, callback: () => void) => () => void

/** A message to oneself queues behind the page's commands at once; a timer would wait 4 ms each time. */
export function createLater(): Later {
  const { port1, port2 } = new MessageChannel()
  let next: (() => void) | undefined
  port1.onmessage = () => {
    const callback = next
    next = undefined
    callback?.()
  }
  return (ms, callback) => {
    if (ms > 0) {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    }
    next = callback
    port2.postMessage(undefined)
    return () => {
      next = undefined
    }
  }
}

/** Work this long, then look for messages. With 7 × 64 units that is one batch. ms. */
export const SLICE = 8

/** Between two reports while playing, ms: more than the eye can use would only cost the page time. */
export const REPORT_EVERY = 1000 / 15

/** A beat for the epochs: late by less than a beat, it keeps time; later than that, it starts anew. */
export function createBeat(now: () => number) {
  let last = Number.NEGATIVE_INFINITY
  const interval = (pace: number) => 1000 / pace
  return {
    /** Until the next epoch is due, ms; 0 or less: now. */
    untilDue: (pace: number): number => last + interval(pace) - now(),
    /** An epoch begins. */
    strike(pace: number): void {
      const due = last + interval(pace)
      last = now() - due < interval(pace) ? due : now()
    },
    /** The next epoch is due at once. */
    reset(): void {
      last = Number.NEGATIVE_INFINITY
    },
  }
}
