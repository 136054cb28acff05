/**
 * A finger made by hand: the pointer events, the capture and the click that a browser makes of a touch. What
 * only the browser can do with a true one, moving a native slider or closing a popover, is done in its place.
 */
import type { Point } from '../../scene/geometry.ts'

/** A finger that wanders no further has tapped. px */
const TAP = 10
/** Far from the numbers that browsers give. */
const FIRST_ID = 1_000_000

/** Which element holds which finger, as for true ones. */
const held = new Map<number, Element>()

/** How many fingers are captured now. */
export const stillHeld = () => held.size

/** The browser knows nothing of our fingers and would refuse to capture them. */
export function captureByHand(): void {
  const { setPointerCapture, releasePointerCapture, hasPointerCapture } = Element.prototype
  Element.prototype.setPointerCapture = function (id) {
    if (id < FIRST_ID) setPointerCapture.call(this, id)
    else held.set(id, this)
  }
  Element.prototype.releasePointerCapture = function (id) {
    if (id < FIRST_ID) releasePointerCapture.call(this, id)
    else if (held.get(id) === this) held.delete(id)
  }
  Element.prototype.hasPointerCapture = function (id) {
    return id < FIRST_ID ? hasPointerCapture.call(this, id) : held.get(id) === this
  }
}

export type Finger = {
  readonly move: (to: Point) => void
  readonly lift: () => void
  readonly cancel: () => void
}

let landed = 0

/** `primary`: no other finger was down. */
export function land(at: Point, primary: boolean): Finger {
  const id = FIRST_ID + landed++
  const target = document.elementFromPoint(at.x, at.y) ?? document.body
  let now = at
  let strayed = false

  function send(type: string, pressed: boolean, to = held.get(id) ?? target) {
    const event = new PointerEvent(type, {
      pointerId: id,
      pointerType: 'touch',
      isPrimary: primary,
      clientX: now.x,
      clientY: now.y,
      button: type === 'pointermove' ? -1 : 0,
      buttons: pressed ? 1 : 0,
      bubbles: true,
      cancelable: type !== 'pointercancel',
    })
    // A touch stays with what it landed on, until that is gone.
    return (to.isConnected ? to : document.body).dispatchEvent(event)
  }

  function leave() {
    const keeper = held.get(id)
    held.delete(id)
    if (keeper) send('lostpointercapture', false, keeper)
  }

  closePopovers(target)
  send('pointerdown', true)
  return {
    move(to) {
      now = to
      strayed ||= Math.hypot(to.x - at.x, to.y - at.y) > TAP
      send('pointermove', true)
      if (target instanceof HTMLInputElement && target.type === 'range') slide(target, now)
    },
    lift() {
      send('pointerup', false)
      leave()
      if (!strayed && target.isConnected) tap(target, now)
    },
    cancel() {
      send('pointercancel', false)
      leave()
    },
  }
}

function tap(target: Element, { x, y }: Point) {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  target.dispatchEvent(
    new MouseEvent('click', { clientX: x, clientY: y, detail: 1, bubbles: true, cancelable: true }),
  )
}

/** Open popovers close when something else is touched. */
function closePopovers(target: Element) {
  for (const open of document.querySelectorAll<HTMLElement>(':popover-open'))
    if (!open.contains(target)) open.hidePopover()
}

function slide(input: HTMLInputElement, { x }: Point) {
  const { left, width } = input.getBoundingClientRect()
  const [first, last] = [Number(input.min), Number(input.max)]
  if (input.disabled || width === 0) return
  input.value = String(Math.round(first + ((last - first) * (x - left)) / width))
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
