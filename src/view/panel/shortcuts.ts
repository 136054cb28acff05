/** Keys that work everywhere: Space plays and pauses, n steps, b steps back, r resets. */
import { onCleanup } from 'solid-js'
import type { App } from '../../state/app.ts'
import { startOver } from '../parts/begin-again.ts'

/** Where keys write. */
export const TEXT_FIELDS =
  'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])'
/** Things that do something of their own when Space is pressed. */
const USES_SPACE = `${TEXT_FIELDS}, button, input, summary, a[href], [role=button], [role=tab], [role=option], [role=link]`

export function listenForShortcuts(app: App): void {
  const { playback, lesson } = app
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof Element ? event.target : document.body
    if ((event.key === 'b' || event.key === 'r') && !lesson.shows('transport')) return
    if (target.closest(event.key === ' ' ? USES_SPACE : TEXT_FIELDS)) return
    switch (event.key) {
      case ' ':
        if (event.repeat) break
        if (playback.playing()) playback.pause()
        else playback.play()
        break
      case 'n':
        playback.step()
        break
      case 'b':
        playback.stepBack()
        break
      case 'r':
        if (!event.repeat) startOver(app, 'reset')
        break
      default:
        return
    }
    event.preventDefault()
  }
  document.addEventListener('keydown', onKeyDown)
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))
}
