/**
 * Files that are dropped where no part of the page takes them itself: what was saved here is opened, and what is
 * anything else becomes own data, once it has been looked at. Draws nothing.
 */
import { onCleanup } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { bringIn } from '../own/keeping.ts'
import { kindOf } from './dropped.ts'

export function Drops(): undefined {
  const app = useApp()
  const { words, lesson, toasts, work, dialogs } = app

  async function take(file: File) {
    // Where nobody may choose data, nobody brings any.
    const found = lesson.shows('data') ? await kindOf(file) : { kind: 'work' as const }
    switch (found.kind) {
      case 'work':
        work()?.open(file)
        break
      case 'collection':
        toasts.show({ text: await bringIn(app, file) })
        dialogs.openOwn('mine')
        break
      case 'text':
        dialogs.setDraft(found.text)
        dialogs.open('ownText')
        break
      case 'numbers':
        dialogs.openOwn('numbers', file)
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
    take(file).catch(() => toasts.show({ text: words().unreachable }))
  }
  document.addEventListener('dragover', onDrag)
  document.addEventListener('drop', onDrop)
  onCleanup(() => {
    document.removeEventListener('dragover', onDrag)
    document.removeEventListener('drop', onDrop)
  })
}
