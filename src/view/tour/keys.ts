/** Keys of the guided start. The focus stays where the reader works until they fetch the bubble. */
import { onCleanup } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { isForThePage } from '../panel/shortcuts.ts'

export function listenForKeys(bubble: () => HTMLElement, leave: () => void) {
  const { camera, sheet, preferences } = useApp()
  /** Where the reader was before. */
  let origin: Element | null = null
  const inside = () => bubble().contains(document.activeElement)

  /** Back to where the reader worked, if they are in the bubble. */
  function giveBack() {
    if (!inside()) return
    const to = origin?.isConnected && origin !== document.body ? origin : document.querySelector('main')
    if (to instanceof HTMLElement) to.focus({ preventScroll: true })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector(':popover-open, dialog[open]')) return
    if ((event.key === 'g' || event.key === 'G') && isForThePage(event, preferences.characterKeys())) {
      if (inside()) return giveBack()
      origin = document.activeElement
      bubble().focus({ preventScroll: true })
    } else if (event.key === 'Escape') {
      // Elsewhere Escape first closes what is open, and leads out of the cell.
      if (inside() || (camera.level() === 'network' && sheet.position() === 'peek')) leave()
    }
  }
  // First of all: the world takes every Escape for its own.
  document.addEventListener('keydown', onKeyDown, true)
  onCleanup(() => document.removeEventListener('keydown', onKeyDown, true))
  return { giveBack }
}
