/** A card above everything else, beside the button that opens it. The browser closes it and returns focus. */
import { createSignal, type JSX, onCleanup, Show } from 'solid-js'
import { putBeside } from './placing.ts'

export function Popover(props: {
  /** The opening button names it in `popovertarget`. */
  id: string
  /** What it stands beside and never covers. */
  anchor: () => Element | undefined
  /** More that it should not cover, if there is room elsewhere. */
  subject?: Element | undefined
  label?: string
  class?: string
  onOpen?: () => void
  onClose?: () => void
  children: JSX.Element
}) {
  let card!: HTMLDivElement
  let resized: ResizeObserver | undefined
  const [open, setOpen] = createSignal(false)

  function place() {
    const anchor = props.anchor()
    if (!anchor || !card.matches(':popover-open')) return
    putBeside(card, anchor, props.subject)
  }

  function onToggle(event: ToggleEvent) {
    if (event.newState === 'open') {
      place()
      // What stands in the card may come later, or change.
      resized = new ResizeObserver(place)
      resized.observe(card)
      props.onOpen?.()
    } else {
      setOpen(false)
      resized?.disconnect()
      card.classList.remove('placed')
      props.onClose?.()
    }
  }

  window.addEventListener('resize', place)
  onCleanup(() => {
    window.removeEventListener('resize', place)
    resized?.disconnect()
  })

  return (
    <div
      ref={card}
      id={props.id}
      class={`popover ${props.class ?? ''}`}
      popover="auto"
      role="dialog"
      aria-label={open() ? props.label : undefined}
      on:beforetoggle={(event: ToggleEvent) => event.newState === 'open' && setOpen(true)}
      on:toggle={onToggle}
    >
      <Show when={open()}>{props.children}</Show>
    </div>
  )
}

/** Closes the popover with this id, if it is open. */
export const closePopover = (id: string) => document.getElementById(id)?.hidePopover?.()
