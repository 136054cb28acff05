/**
 * What is dear to build or to take away takes turns, one in each frame: else the frames in which several
 * things come and go at once would be late.
 */
import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'

const waiting = new Set<() => void>()
let request = 0
let moving = false

/** Only while the world moves is there anything to wait for. Its coming to rest is the last turn: that frame has enough to do. */
export function whileMoving(now: boolean) {
  if (!now) return wait(rest)
  waiting.delete(rest)
  moving = true
}

function rest() {
  moving = false
}

function wait(turn: () => void) {
  waiting.add(turn)
  if (request === 0) request = requestAnimationFrame(takeTurns)
}

function takeTurns() {
  const [first] = waiting
  waiting.delete(first)
  request = waiting.size > 0 ? requestAnimationFrame(takeTurns) : 0
  first?.()
}

/** What is `wanted`, as soon as its turn has come; at first at once. */
export function inTurn<T>(wanted: () => T): () => T {
  const latest = createMemo(wanted)
  const [granted, grant] = createSignal(untrack(latest))
  const turn = () => grant(latest)
  createEffect(
    on(
      latest,
      () => {
        if (moving) wait(turn)
        else turn()
      },
      { defer: true },
    ),
  )
  onCleanup(() => waiting.delete(turn))
  return granted
}
