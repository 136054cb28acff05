/** A finger that pulls the sheet up or down by its handle, or throws it. A second finger lets go of it. */
import { createSignal, onCleanup, onMount } from 'solid-js'
import { capturePointer } from '../../gestures/capture.ts'
import { refuseFling } from '../../gestures/fling.ts'
import { clamp } from '../../scene/geometry.ts'
import type { SheetPosition } from '../../state/sheet.ts'

/** A finger that moves less than this, in px, taps. */
const TAP = 6
/** A throw carries on for as far as it would go in this time, in seconds. */
const CARRY = 0.15

const POSITIONS: readonly SheetPosition[] = ['peek', 'half', 'full']

type Drag = {
  readonly pointer: number
  /** Where the finger was, and how high the sheet. */
  readonly fromY: number
  readonly fromHeight: number
  y: number
  at: number
  /** Px a second, upwards. */
  speed: number
  moved: boolean
}

export function createPull(sheet: {
  readonly handle: () => HTMLElement
  readonly position: () => SheetPosition
  /** Px. */
  readonly heightOf: (position: SheetPosition) => number
  /** Where it was let go, or thrown to. */
  readonly settle: (position: SheetPosition) => void
}) {
  let drag: Drag | undefined
  let ignoreClick = false
  /** Height under the finger, in px; `undefined` while nobody pulls. */
  const [pulled, setPulled] = createSignal<number>()

  function begin(event: PointerEvent) {
    if (drag || event.button !== 0) return
    drag = {
      pointer: event.pointerId,
      fromY: event.clientY,
      fromHeight: sheet.heightOf(sheet.position()),
      y: event.clientY,
      at: event.timeStamp,
      speed: 0,
      moved: false,
    }
    ignoreClick = false
    capturePointer(sheet.handle(), event.pointerId)
    window.addEventListener('pointerdown', interrupt, true)
  }

  function move(event: PointerEvent) {
    if (event.pointerId !== drag?.pointer) return
    if (!drag.moved && Math.abs(event.clientY - drag.fromY) < TAP) return
    drag.moved = true
    const seconds = Math.max((event.timeStamp - drag.at) / 1000, 0.001)
    drag.speed = (drag.y - event.clientY) / seconds
    drag.y = event.clientY
    drag.at = event.timeStamp
    const height = drag.fromHeight + drag.fromY - drag.y
    setPulled(clamp(height, sheet.heightOf('peek'), sheet.heightOf('full')))
  }

  function end(event: PointerEvent) {
    if (event.pointerId !== drag?.pointer) return
    const under = pulled()
    ignoreClick = drag.moved
    if (under !== undefined) sheet.settle(nearest(under + drag.speed * CARRY))
    letGo()
  }

  function cancel(event: PointerEvent) {
    if (event.pointerId === drag?.pointer) letGo()
  }

  function interrupt(event: PointerEvent) {
    if (!drag || event.pointerId === drag.pointer) return
    ignoreClick = true
    letGo()
  }

  function letGo() {
    drag = undefined
    window.removeEventListener('pointerdown', interrupt, true)
    setPulled(undefined)
  }
  onCleanup(letGo)
  onMount(() => onCleanup(refuseFling(sheet.handle())))

  function nearest(to: number): SheetPosition {
    const distance = (position: SheetPosition) => Math.abs(sheet.heightOf(position) - to)
    return POSITIONS.reduce((best, position) => (distance(position) < distance(best) ? position : best))
  }

  /** Whether a click was a tap; the one that ends a pull is none. */
  function tapped(): boolean {
    const counts = !ignoreClick
    ignoreClick = false
    return counts
  }

  return { pulled, begin, move, end, cancel, tapped }
}
