/** Whose line or letter it is, drawn as it is drawn above, with what is to be said of it in short. */
import { Show } from 'solid-js'

export function Named(props: {
  who: 'you' | 'network' | 'truth' | 'input'
  name: string
  value?: string
  unit?: string
}) {
  return (
    <p class={`guess-named ${props.who}`}>
      <span class="guess-name">{props.name}</span>{' '}
      <Show when={props.value}>{(value) => <strong>{value()}</strong>}</Show>{' '}
      <Show when={props.unit}>{(unit) => <span class="guess-unit">{unit()}</span>}</Show>
    </p>
  )
}
