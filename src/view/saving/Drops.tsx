/**
 * Files that are dropped where no part of the page takes them itself: what was saved here is opened, and what is
 * anything else becomes own data, once it has been looked at. Draws nothing before there is a text to look at.
 */
import { createSignal, onCleanup, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { openMine, openNumbers } from '../own/index.tsx'
import { bringIn } from '../own/keeping.ts'
import { OwnTextDialog } from '../own/OwnTextDialog.tsx'
import { kindOf } from './dropped.ts'

export function Drops() {
  const app = useApp()
  const { lesson, toasts, work } = app
  const [text, setText] = createSignal<string>()

  async function take(file: File) {
    // Where nobody may choose data, nobody brings any.
    const found = lesson.shows('data') ? await kindOf(file) : { kind: 'work' as const }
    switch (found.kind) {
      case 'work':
        work()?.open(file)
        break
      case 'collection':
        toasts.show({ text: await bringIn(app, file) })
        openMine()
        break
      case 'text':
        setText(found.text)
        break
      case 'numbers':
        openNumbers(file)
        break
      default:
        found satisfies never
    }
  }

  const onDrag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0]
    if (!file || event.defaultPrevented) return
    event.preventDefault()
    take(file)
  }
  document.addEventListener('dragover', onDrag)
  document.addEventListener('drop', onDrop)
  onCleanup(() => {
    document.removeEventListener('dragover', onDrag)
    document.removeEventListener('drop', onDrop)
  })

  return (
    <Show when={text()}>{(draft) => <OwnTextDialog draft={draft()} close={() => setText(undefined)} />}</Show>
  )
}
