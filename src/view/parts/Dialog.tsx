/** A dialog over the page: a sheet over the whole of a phone, a card in the middle of a larger screen. */
import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon } from './Icon.tsx'
import '../styles/dialog.css'

export function Dialog(props: {
  title: string
  /** Called when it has been closed, by its button, Escape, or the browser's way back. */
  close: () => void
  class?: string
  /** Stands in the head, before the button that closes. */
  tools?: JSX.Element
  children: JSX.Element
}) {
  const { words } = useApp()
  const id = createUniqueId()
  let dialog!: HTMLDialogElement

  onMount(() => {
    dialog.showModal()
    // Keys pressed here are for here: outside, they play and step.
    dialog.addEventListener('keydown', (event) => event.stopPropagation())
  })
  // Only a dialog that is closed gives the focus back; whoever takes it away need not hear of it again.
  let gone = false
  onCleanup(() => {
    gone = true
    if (dialog.open) dialog.close()
  })

  return (
    <dialog
      ref={dialog}
      class={`dialog ${props.class ?? ''}`}
      aria-labelledby={id}
      onClose={() => gone || props.close()}
    >
      <div class="dialog-head">
        <h2 id={id}>{props.title}</h2>
        {props.tools}
        <button
          type="button"
          class="round quiet"
          aria-label={words().menu.close}
          onClick={() => dialog.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-page">{props.children}</div>
    </dialog>
  )
}
