/** The dialogs over the page, each fetched when it is first opened. Stands once on the page. */
import { type Component, createEffect, createSignal, Show } from 'solid-js'
import { useApp } from '../state/app.ts'
import type { DialogName } from '../state/dialogs.ts'
import { askingOnce } from './parts/later.tsx'

type Dialog = Component<{ close: () => void }>

const FETCH: Readonly<Record<DialogName, () => Promise<Dialog>>> = {
  guess: askingOnce(async () => (await import('./guess/GuessDialog.tsx')).GuessDialog),
  unroll: askingOnce(async () => (await import('./unroll/UnrollDialog.tsx')).UnrollDialog),
  share: askingOnce(async () => (await import('./share/ShareDialog.tsx')).ShareDialog),
  work: askingOnce(async () => (await import('./saving/WorkDialog.tsx')).WorkDialog),
  install: askingOnce(async () => (await import('./pwa/InstallDialog.tsx')).InstallDialog),
  model: askingOnce(async () => (await import('./model/ModelPage.tsx')).ModelPage),
  ownText: askingOnce(async () => (await import('./own/OwnTextDialog.tsx')).OwnTextDialog),
  lessons: askingOnce(async () => (await import('./lessons/LessonsDialog.tsx')).LessonsDialog),
  keys: askingOnce(async () => (await import('./keys/KeysDialog.tsx')).KeysDialog),
  glossary: askingOnce(async () => (await import('./topics/Glossary.tsx')).Glossary),
}
const fetchOwn = askingOnce(async () => (await import('./own/OwnDialog.tsx')).OwnDialog)

export function Dialogs() {
  const { words, dialogs, toasts } = useApp()
  const [fetched, setFetched] = createSignal<Dialog>()
  const [own, setOwn] = createSignal<Component>()

  /** What cannot be fetched says so, and is closed: it must not spring up later, over something else. */
  function missed(close: () => void, open: () => void) {
    close()
    toasts.show({ text: words().unreachable, action: { label: words().tryAgain, run: open } })
  }

  createEffect(() => {
    const name = dialogs.opened()
    setFetched(undefined)
    if (!name) return
    const wanted = () => dialogs.opened() === name
    FETCH[name]().then(
      (dialog) => wanted() && setFetched(() => dialog),
      () => wanted() && missed(dialogs.close, () => dialogs.open(name)),
    )
  })
  // Stays once it is there: it shows by itself what is wished for.
  createEffect(() => {
    const wish = dialogs.own()
    if (!wish || own()) return
    fetchOwn().then(
      (dialog) => setOwn(() => dialog),
      () => missed(dialogs.closeOwn, () => dialogs.openOwn(wish.tab, wish.file)),
    )
  })

  return (
    <>
      <Show keyed when={own()}>
        {(OwnDialog) => <OwnDialog />}
      </Show>
      <Show keyed when={fetched()}>
        {(Dialog) => <Dialog close={dialogs.close} />}
      </Show>
    </>
  )
}
