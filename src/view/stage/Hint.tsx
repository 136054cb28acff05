/** Says what letting go will do, while two fingers rest half-way between two levels. */
import { createEffect, createSignal, onCleanup, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'

/** Fingers that rest this long wonder. Milliseconds. */
const REST = 400

export function Hint(props: { holding: boolean }) {
  const { words, camera } = useApp()
  const [shown, setShown] = createSignal(false)
  createEffect(() => {
    setShown(false)
    if (!props.holding || camera.hint() === undefined) return
    camera.depth() // every move starts the rest anew
    const timer = setTimeout(() => setShown(true), REST)
    onCleanup(() => clearTimeout(timer))
  })
  const text = () => {
    const layer = words().network.layer(camera.focusLayer() + 1)
    const hint = camera.hint()
    return hint && words().level.hints[hint](layer)
  }
  return (
    <Show when={shown() && text()}>
      <p class="hint" role="status">
        {text()}
      </p>
    </Show>
  )
}
