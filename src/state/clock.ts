/** Moves the stories: the only requestAnimationFrame loop there is for them. */
import { createEffect, onCleanup } from 'solid-js'

/** A story never jumps further than this in one frame, however long the page was busy. Seconds. */
const LONGEST_FRAME = 0.1

/** Calls `tick` before every frame while `runs`, with the seconds since the last one. */
export function createClock(runs: () => boolean, tick: (seconds: number) => void) {
  createEffect(() => {
    if (!runs()) return
    let last = performance.now()
    let request = requestAnimationFrame(function next(now) {
      // A frame that is late carries a moment before the one it was asked for in: time never goes back.
      tick(Math.min(Math.max(now - last, 0) / 1000, LONGEST_FRAME))
      last = now
      request = requestAnimationFrame(next)
    })
    onCleanup(() => cancelAnimationFrame(request))
  })
}
