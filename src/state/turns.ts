/**
 * What is dear to build, to take away or to draw anew takes turns, one in each frame: else the frames in which
 * several things come and go at once would be late. Training waits meanwhile: a new epoch is the last in line.
 */
import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'
import { afterFrame } from './frames.ts'

const waiting = new Set<() => void>()
/** Whether the next turn is on its way. */
let called = false
let resting = 0
let moving = false
/** Whether the world moves, or anything still waits for its turn. */
const [catchingUp, setCatchingUp] = createSignal(false)

export { catchingUp }

/** Only because the world moves is there anything to wait for. */
export function whileMoving(now: boolean) {
  cancelAnimationFrame(resting)
  if (now) {
    moving = true
    setCatchingUp(true)
  } else resting = requestAnimationFrame(rest)
}

/** In the frame after it has come to rest: what changes from now on, changes at once. */
function rest() {
  moving = false
  if (waiting.size === 0) setCatchingUp(false)
}

function wait(turn: () => void) {
  waiting.add(turn)
  callNext()
}

function callNext() {
  if (called || waiting.size === 0) return
  called = true
  afterFrame(takeTurn)
}

function takeTurn() {
  const [first] = waiting
  waiting.delete(first)
  called = false
  callNext()
  first?.()
  if (!moving && waiting.size === 0) setCatchingUp(false)
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
        if (moving || waiting.size > 0) wait(turn)
        else turn()
      },
      { defer: true },
    ),
  )
  onCleanup(() => waiting.delete(turn))
  return granted
}
