/** A drawing of things side by side, with a native slider over it: what is touched is chosen. */
import type { JSX } from 'solid-js'

export function Picker(props: {
  name: string
  count: number
  /** 0 is the first. */
  value: number
  /** The choice as a screen reader says it. */
  text: string
  choose: (value: number) => void
  children: JSX.Element
}) {
  return (
    <div class="picker" style={{ '--count': props.count }}>
      {props.children}
      <input
        type="range"
        aria-label={props.name}
        aria-valuetext={props.text}
        min={1}
        max={props.count}
        step={1}
        value={props.value + 1}
        onInput={(event) => props.choose(event.currentTarget.valueAsNumber - 1)}
      />
    </div>
  )
}
