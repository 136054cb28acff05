/** Reads out what a bubble says, wherever the reader is. */
import { createEffect, createSignal, onCleanup } from 'solid-js'

export function Spoken(props: { text: readonly (string | undefined)[] }) {
  const [said, say] = createSignal('')
  createEffect(() => {
    const text = props.text.filter((sentence) => sentence !== undefined).join(' ')
    // A region that appears together with its words is not read.
    const request = requestAnimationFrame(() => say(text))
    onCleanup(() => cancelAnimationFrame(request))
  })
  return (
    <p class="spoken" aria-live="polite">
      {said()}
    </p>
  )
}
