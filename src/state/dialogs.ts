/** What lies over the page: at most one dialog. That of own data has a place of its own, for it outlives its closing. */
import { createSignal } from 'solid-js'

export type DialogName =
  | 'guess'
  | 'unroll'
  | 'lessons'
  | 'glossary'
  | 'keys'
  | 'model'
  | 'share'
  | 'work'
  | 'install'
  | 'ownText'

export type OwnTab = 'draw' | 'numbers' | 'mine'

/** What is to be opened of own data; another object opens it once more. */
export type OwnWish = {
  readonly tab: OwnTab
  /** To be read, and its numbers shown. */
  readonly file?: File | undefined
}

export function createDialogs(first?: OwnWish) {
  const [opened, setOpened] = createSignal<DialogName>()
  const [own, setOwn] = createSignal(first)
  /** The own text as it was typed last: closing its dialog loses nothing. */
  const [draft, setDraft] = createSignal('')
  return {
    opened,
    open: (name: DialogName) => setOpened(name),
    close: () => setOpened(undefined),
    own,
    openOwn: (tab: OwnTab, file?: File) => setOwn({ tab, file }),
    closeOwn: () => setOwn(undefined),
    draft,
    setDraft,
  }
}
