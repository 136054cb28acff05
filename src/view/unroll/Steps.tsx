/** The time steps in their order, each a button to look at it; arrow keys go from one to the next. */
import { For, type JSX } from 'solid-js'
import { clamp } from '../../scene/geometry.ts'

export function Steps(props: {
  label: string
  count: number
  /** The one that is looked at; 0 is the first. */
  step: number
  goTo: (step: number) => void
  /** What is heard of each. */
  name: (step: number) => string
  /** Steps after the one looked at are still to come. */
  reading?: boolean
  children: (step: number) => JSX.Element
}) {
  let list!: HTMLOListElement
  function onKeyDown(event: KeyboardEvent) {
    const last = props.count - 1
    const to = {
      ArrowRight: props.step + 1,
      ArrowDown: props.step + 1,
      ArrowLeft: props.step - 1,
      ArrowUp: props.step - 1,
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    props.goTo(clamp(to, 0, last))
    list.querySelector<HTMLElement>('[aria-current]')?.focus()
  }
  return (
    <ol ref={list} class="unroll-steps" aria-label={props.label} on:keydown={onKeyDown}>
      <For each={Array.from({ length: props.count }, (_, step) => step)}>
        {(step) => (
          <li classList={{ ahead: props.reading && step > props.step }}>
            <button
              type="button"
              tabindex={step === props.step ? 0 : -1}
              aria-current={step === props.step ? 'step' : undefined}
              onClick={() => props.goTo(step)}
            >
              <span class="spoken">{props.name(step)}</span>
              <span class="unroll-seen" aria-hidden="true">
                {props.children(step)}
                <b class="unroll-number">{step + 1}</b>
              </span>
            </button>
          </li>
        )}
      </For>
    </ol>
  )
}
