/** Own data: drawn, brought as numbers, or kept from before. Its dialog is fetched when first opened. */
import { type Component, createEffect, createSignal, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'

export type OwnTab = 'draw' | 'numbers' | 'mine'
/** What is to be opened; another object opens it once more. */
export type Wish = { readonly tab: OwnTab; readonly file?: File }

const [wish, setWish] = createSignal<Wish>()
const close = () => setWish(undefined)

export const openDraw = () => setWish({ tab: 'draw' })
export const openMine = () => setWish({ tab: 'mine' })
/** Reads a file, and shows what is in it. */
export const openNumbers = (file: File) => setWish({ tab: 'numbers', file })

/** Stands once on the page; shows nothing until something is opened. */
export function OwnDialogs() {
  const { words, toasts } = useApp()
  // As the home screen may ask.
  if (new URLSearchParams(location.search).has('draw')) openDraw()
  const [dialog, setDialog] = createSignal<Component<{ wish: Wish | undefined; close: () => void }>>()
  createEffect(() => {
    if (!wish() || dialog()) return
    import('./OwnDialog.tsx').then(
      ({ OwnDialog }) => setDialog(() => OwnDialog),
      () => {
        toasts.show({ text: words().own.unreachable })
        close()
      },
    )
  })
  return (
    <Show keyed when={dialog()}>
      {(OwnDialog) => <OwnDialog wish={wish()} close={close} />}
    </Show>
  )
}
