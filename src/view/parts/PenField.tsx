/** What is drawn on: by finger, pen or mouse, and by keys as a slider that goes from column to column. */
import { createUniqueId, type JSX } from 'solid-js'
import { clamp } from '../../scene/geometry.ts'
import type { createPen } from './pen.ts'
import '../styles/pen.css'

export function PenField(props: {
  ref: (element: HTMLDivElement) => void
  class: string
  label: string
  /** What the keys do. */
  keys: string
  pen: ReturnType<typeof createPen>
  columns: number
  /** The one that the keys change; 0 is the first. */
  column: number
  choose: (column: number) => void
  /** Up by so many steps; absent where nothing can be changed any more. */
  raise: ((steps: number) => void) | undefined
  /** Of that column: its value, the lowest and the highest there is, and how it is said. */
  value: number
  low: number
  high: number
  text: string
  /** Whether the keys have the focus. */
  onFocus: (focused: boolean) => void
  children: JSX.Element
}) {
  const keysId = createUniqueId()

  function onKeyDown(event: KeyboardEvent) {
    const across = { ArrowLeft: -1, ArrowRight: 1, Home: -props.columns, End: props.columns }[event.key]
    const up = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key]
    if (across) props.choose(clamp(props.column + across, 0, props.columns - 1))
    else if (up && props.raise) props.raise(up)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div
        ref={(element) => props.ref(element)}
        class={`pen-field ${props.class}`}
        role="slider"
        tabindex="0"
        aria-label={props.label}
        aria-describedby={keysId}
        aria-orientation="vertical"
        aria-valuemin={props.low}
        aria-valuemax={props.high}
        aria-valuenow={Math.round(props.value * 100) / 100}
        aria-valuetext={props.text}
        // After a quick stroke browsers wait for a fling, and take the next tap anywhere for its end.
        on:touchstart={{ passive: false, handleEvent: (event) => event.preventDefault() }}
        on:pointerdown={(event) => props.pen.begin(event)}
        on:pointermove={(event) => props.pen.move(event)}
        on:pointerup={(event) => props.pen.end(event)}
        on:pointercancel={(event) => props.pen.cancel(event)}
        on:lostpointercapture={(event) => props.pen.cancel(event)}
        on:keydown={onKeyDown}
        on:focus={(event) => props.onFocus(event.currentTarget.matches(':focus-visible'))}
        on:blur={() => props.onFocus(false)}
      >
        {props.children}
      </div>
      <span class="spoken" id={keysId}>
        {props.keys}
      </span>
    </>
  )
}
