/**
 * What is dear to build or to take away takes turns, one in each frame: else the frames in which several
 * things come and go at once would be late.
 */
import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'

const waiting = new Set<() => void>()
let request = 0
let resting = 0
let moving = false

/** Only while the world moves is there anything to wait for: the frame after it has come to rest, all that waits comes. */
export function whileMoving(now: boolean) {
  cancelAnimationFrame(resting)
  if (now) moving = true
  else resting = requestAnimationFrame(rest)
}

function rest() {
  moving = false
  for (const turn of waiting) turn()
  waiting.clear()
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
