/**
 * Whoever works with keys never loses the place: when what has the focus goes (a layer that is removed, a
 * message that is answered), the focus goes back to where it was before. Fingers do not notice.
 */

/** Places to go back to. */
const REMEMBERED = 8

export function keepFocus(): () => void {
  /** Where the focus has been since the last touch, the newest last. */
  let places: readonly HTMLElement[] = []
  let touched = false

  function remember() {
    const { activeElement } = document
    if (!touched && activeElement instanceof HTMLElement && activeElement !== document.body)
      places = [...places.filter((place) => place !== activeElement), activeElement].slice(-REMEMBERED)
  }

  /** In the next frame: what the click has changed is on the page then, and dialogs have given the focus back. */
  const look = () => requestAnimationFrame(recover)

  function recover() {
    if (document.activeElement !== document.body || places.at(-1)?.isConnected !== false) return
    for (const place of places.filter(({ isConnected }) => isConnected).toReversed()) {
      place.focus({ preventScroll: true })
      if (document.activeElement === place) return
    }
    document.querySelector('main')?.focus({ preventScroll: true })
  }

  function touch() {
    touched = true
    places = []
  }
  /** The first key may already work on what a finger has left the focus on. */
  function press() {
    if (!touched) return
    touched = false
    remember()
  }

  const heard = { focusin: remember, focusout: look, click: look, pointerdown: touch, keydown: press }
  for (const [type, hear] of Object.entries(heard)) document.addEventListener(type, hear, true)
  return () => {
    for (const [type, hear] of Object.entries(heard)) document.removeEventListener(type, hear, true)
  }
}
