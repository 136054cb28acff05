/** Own data: drawn, brought as numbers, or kept from before. Its dialog is fetched when first opened. */
import { type Component, createSignal, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useApp } from '../../state/app.ts'

export type OwnTab = 'draw' | 'numbers' | 'mine'
/** What is to be opened; another object opens it once more. */
export type Wish = { readonly tab: OwnTab }

const [wish, setWish] = createSignal<Wish>()

export const openDraw = () => setWish({ tab: 'draw' })

/** Stands once on the page; shows nothing until something is opened. */
export function OwnDialogs() {
  return <Show when={wish() !== undefined}>{<Fetched />}</Show>
}

function Fetched() {
  const { words, toasts } = useApp()
  const [dialog, setDialog] = createSignal<Component<{ wish: Wish }>>()
  import('./OwnDialog.tsx').then(
    ({ OwnDialog }) => setDialog(() => OwnDialog),
    () => {
      toasts.show({ text: words().own.unreachable })
      setWish(undefined)
    },
  )
  return (
    <Show when={wish()}>
      {(wish) => <Show when={dialog()}>{(it) => <Dynamic component={it()} wish={wish()} />}</Show>}
    </Show>
  )
}
