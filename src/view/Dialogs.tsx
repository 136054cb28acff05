/** The dialogs over the page, each fetched when it is first opened. Stands once on the page. */
import { type Component, createEffect, createSignal, Show } from 'solid-js'
import { useApp } from '../state/app.ts'
import type { DialogName } from '../state/dialogs.ts'

type Dialog = Component<{ close: () => void }>

const FETCH: Record<DialogName, () => Promise<Dialog>> = {
  guess: async () => (await import('./guess/GuessDialog.tsx')).GuessDialog,
  share: async () => (await import('./share/ShareDialog.tsx')).ShareDialog,
  work: async () => (await import('./saving/WorkDialog.tsx')).WorkDialog,
  install: async () => (await import('./pwa/InstallDialog.tsx')).InstallDialog,
  model: async () => (await import('./model/ModelPage.tsx')).ModelPage,
  ownText: async () => (await import('./own/OwnTextDialog.tsx')).OwnTextDialog,
  lessons: async () => (await import('./lessons/LessonsDialog.tsx')).LessonsDialog,
  glossary: async () => (await import('./topics/Glossary.tsx')).Glossary,
}

export function Dialogs() {
  const { words, dialogs, toasts } = useApp()
  const [fetched, setFetched] = createSignal<Dialog>()
  const [own, setOwn] = createSignal<Component>()

  /** What cannot be fetched says so, and is closed again. */
  function bring<Dialog>(coming: Promise<Dialog>, show: (dialog: Dialog) => void, close: () => void) {
    coming.then(show, () => {
      toasts.show({ text: words().unreachable })
      close()
    })
  }

  createEffect(() => {
    const name = dialogs.opened()
    setFetched(undefined)
    if (!name) return
    bring(FETCH[name](), (dialog) => dialogs.opened() === name && setFetched(() => dialog), dialogs.close)
  })
  // Stays once it is there: it shows by itself what is wished for.
  createEffect(() => {
    if (!dialogs.own() || own()) return
    bring(import('./own/OwnDialog.tsx'), ({ OwnDialog }) => setOwn(() => OwnDialog), dialogs.closeOwn)
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
