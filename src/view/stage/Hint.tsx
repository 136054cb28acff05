/** Says what letting go will do, while two fingers rest half-way between two levels. */
import { Show } from 'solid-js'
import { useApp } from '../../state/app.ts'

export function Hint(props: { holding: boolean }) {
  const { words, camera } = useApp()
  const text = () => {
    const layer = words().network.layer(camera.focusLayer() + 1)
    const hint = camera.hint()
    return hint && words().level.hints[hint](layer)
  }
  return (
    <Show when={props.holding && !camera.moving() && text()}>
      <p class="hint" role="status">
        {text()}
      </p>
    </Show>
  )
}
