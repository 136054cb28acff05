/** The three ways to ask for a menu: a finger that rests, the other button of a mouse, and a key. */
import { LONG_PRESS } from '../stage/drive.ts'

/** Of the motor, where a device has one, ms. */
const TICK = 12

type Asked = {
  /** Whether there is a menu for what lies there. */
  readonly answers: (target: EventTarget | null) => boolean
  readonly open: (target: EventTarget | null, how: 'key' | 'pointer') => void
}

/** Returns the closer. */
export function listenForMenus({ answers, open }: Asked): () => void {
  /** What was used last. Of two fingers, none presses; a mouse may be held for as long as one likes. */
  let by: 'finger' | 'fingers' | 'mouse' | 'key' = 'key'
  /** The finger that is still down has opened a menu. */
  let pressed = false

  function down({ isPrimary, pointerType }: PointerEvent) {
    by = pointerType === 'mouse' ? 'mouse' : isPrimary ? 'finger' : 'fingers'
    pressed = false
  }
  function press({ target }: Event) {
    if (by !== 'finger' || !answers(target)) return
    pressed = true
    // Before the reader's first tap browsers refuse, and complain.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(TICK)
    open(target, 'pointer')
  }
  /** A mouse and keys ask like this. Where we answer, the browser does not: with its own menu, under a finger. */
  function ask(event: MouseEvent) {
    if (!answers(event.target)) return
    event.preventDefault()
    if (by === 'mouse') open(event.target, 'pointer')
    if (by === 'key') open(event.target, 'key')
  }
  /** On a Mac these keys ask for nothing by themselves. */
  function key(event: KeyboardEvent) {
    by = 'key'
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return
    if (!answers(event.target)) return
    event.preventDefault()
    open(event.target, 'key')
  }
  /** What becomes of a finger that lifts: it would enter the layer, or take the focus there. */
  function refuse(event: Event) {
    const isKey = event instanceof MouseEvent && event.detail === 0
    if (!pressed || isKey) return
    event.preventDefault()
    event.stopPropagation()
  }

  const controller = new AbortController()
  const { signal } = controller
  const first = { capture: true, signal }
  window.addEventListener('pointerdown', down, first)
  window.addEventListener('touchend', refuse, { ...first, passive: false })
  window.addEventListener('click', refuse, first)
  document.addEventListener(LONG_PRESS, press, { signal })
  document.addEventListener('contextmenu', ask, { signal })
  document.addEventListener('keydown', key, { signal })
  return () => controller.abort()
}
