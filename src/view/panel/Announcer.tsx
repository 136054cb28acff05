/**
 * Tells a screen reader how training goes: “Epoch 20, loss 0.031, falling”. On every step and every stop, and
 * now and then while it runs; a screen reader that hears more than that falls behind.
 */
import { createEffect, createSignal, on } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { lossText } from '../parts/numbers.ts'

/** Milliseconds between two announcements while playing. */
const QUIET = 5000
/** The trend compares with the loss this many epochs ago; smaller changes than this share are none. */
const BACK = 5
const STEADY = 0.02

export function Announcer() {
  const { words, preferences, playback } = useApp()
  const [said, say] = createSignal('')
  let spokenAt = Number.NEGATIVE_INFINITY

  createEffect(
    on(
      [playback.moment, playback.playing],
      ([{ snapshot, history }, playing]) => {
        const now = performance.now()
        const back = playback.lookingBack()
        if ((snapshot.epoch === 0 && !back) || (playing && now - spokenAt < QUIET)) return
        spokenAt = now
        const { announce, backAt, trends, noLoss } = words().controls
        const before = history.losses[Math.max(snapshot.epoch - BACK, 0)] ?? snapshot.loss
        const text = lossText(snapshot.loss, preferences.language(), noLoss)
        if (back) say(backAt(snapshot.epoch, text))
        else say(announce(snapshot.epoch, text, trends[trendOf(snapshot.loss, before)]))
      },
      { defer: true },
    ),
  )

  return (
    <p class="spoken" aria-live="polite">
      {said()}
    </p>
  )
}

export function trendOf(loss: number, before: number): 'falling' | 'rising' | 'steady' {
  if (loss < before * (1 - STEADY)) return 'falling'
  return loss > before * (1 + STEADY) ? 'rising' : 'steady'
}
