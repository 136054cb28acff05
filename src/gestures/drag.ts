/**
 * One finger (or the mouse) that drags one thing, and stays with it wherever it slides until it lifts. A second finger
 * anywhere, a gesture of the system, or a hidden page calls it off; what the finger does after that is nobody's.
 */
import { capturePointer } from './capture.ts'

/** What a drag means. `Kept` is what is remembered of it while it lasts. */
export type DragMeaning<Kept extends object> = {
  /** It lands. `undefined` refuses it. */
  readonly begin: (event: PointerEvent) => Kept | undefined
  readonly move: (event: PointerEvent, kept: Kept) => void
  readonly end: (kept: Kept) => void
  readonly callOff: (kept: Kept, by: 'second-finger' | 'system') => void
}

/** Handlers for the pointer events of `area`, and how to let go of a drag when it goes. */
export function createDrag<Kept extends object>(area: () => Element, meaning: DragMeaning<Kept>) {
  let drag: { readonly pointer: number; readonly kept: Kept } | undefined

  function begin(event: PointerEvent) {
    if (drag || event.button !== 0) return
    const kept = meaning.begin(event)
    if (!kept) return
    drag = { pointer: event.pointerId, kept }
    capturePointer(area(), event.pointerId)
    window.addEventListener('pointerdown', interrupt, true)
    document.addEventListener('visibilitychange', hide)
  }
  function move(event: PointerEvent) {
    if (event.pointerId === drag?.pointer) meaning.move(event, drag.kept)
  }
  function end(event: PointerEvent) {
    if (event.pointerId !== drag?.pointer) return
    const { kept } = drag
    close()
    meaning.end(kept)
  }
  function cancel(event: PointerEvent) {
    if (event.pointerId === drag?.pointer) callOff('system')
  }
  function interrupt(event: PointerEvent) {
    if (event.pointerId !== drag?.pointer) callOff('second-finger')
  }
  const hide = () => callOff('system')

  function callOff(by: 'second-finger' | 'system') {
    if (!drag) return
    const { kept } = drag
    close()
    meaning.callOff(kept, by)
  }
  function close() {
    drag = undefined
    window.removeEventListener('pointerdown', interrupt, true)
    document.removeEventListener('visibilitychange', hide)
  }

  return { begin, move, end, cancel, close }
}
