/** The dialog that lies over the page: at most one. Own data has its own, which outlives its closing. */
import { createSignal } from 'solid-js'

export type DialogName = 'guess' | 'glossary' | 'model' | 'share' | 'work' | 'install' | 'ownText'

export function createDialogs() {
  const [opened, setOpened] = createSignal<DialogName>()
  return {
    opened,
    open: (name: DialogName) => setOpened(name),
    close: () => setOpened(undefined),
  }
}
