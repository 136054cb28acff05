/** Which line is which: as many as there is room for. The picture's own name says it to those who hear it. */
import { For } from 'solid-js'
import { useApp } from '../../state/app.ts'

export function CurveNames() {
  const { words } = useApp()
  return (
    <p class="curve-names" aria-hidden="true">
      <For each={['input', 'target', 'prediction'] as const}>
        {(name) => <span class={name}>{words().prediction[name]}</span>}
      </For>
    </p>
  )
}
