/** Keys that work everywhere: Space plays and pauses, n steps, b steps back, r resets. */
import { onCleanup } from 'solid-js'
import { isCharacter } from '../../gestures/keyboard.ts'
import type { App } from '../../state/app.ts'
import { startOver } from '../parts/begin-again.ts'

/** Where keys write, or look for what begins with them. Sliders take none of ours. */
const FIELDS =
  'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox]), [role=listbox]'
/** Things that do something of their own when Space is pressed. */
const USES_SPACE = `${FIELDS}, button, input, summary, a[href], [role=button], [role=tab], [role=option], [role=link]`

/**
 * A single key that is meant for the page: pressed alone, and not where keys have another meaning. `characters`: keys
 * that write something count too, unless the reader does not want them to.
 */
export function isForThePage(event: KeyboardEvent, characters: boolean): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  const { key, target } = event
  if (isCharacter(key) && !characters) return false
  return !(target instanceof Element && target.closest(key === ' ' ? USES_SPACE : FIELDS))
}

export function listenForShortcuts(app: App): void {
  const { playback, preferences, lesson } = app
  function onKeyDown(event: KeyboardEvent) {
    if (!isForThePage(event, preferences.characterKeys())) return
    if ((event.key === 'b' || event.key === 'r') && !lesson.shows('transport')) return
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
