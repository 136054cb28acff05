/** A finger that pulls the sheet up or down by its handle, or throws it. A second finger lets go of it. */
import { createSignal, onCleanup, onMount } from 'solid-js'
import { createDrag } from '../../gestures/drag.ts'
import { refuseFling } from '../../gestures/fling.ts'
import { clamp } from '../../scene/geometry.ts'
import type { SheetPosition } from '../../state/sheet.ts'

/** A finger that moves less than this, in px, taps. */
const TAP = 6
/** A throw carries on for as far as it would go in this time, in seconds. */
const CARRY = 0.15

const POSITIONS: readonly SheetPosition[] = ['peek', 'half', 'full']

type Drag = {
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
  let ignoreClick = false
  /** Height under the finger, in px; `undefined` while nobody pulls. */
  const [pulled, setPulled] = createSignal<number>()

  const drag = createDrag<Drag>(sheet.handle, {
    begin({ clientY, timeStamp }) {
      ignoreClick = false
      const fromHeight = sheet.heightOf(sheet.position())
      return { fromY: clientY, fromHeight, y: clientY, at: timeStamp, speed: 0, moved: false }
    },
    move(event, kept) {
      if (!kept.moved && Math.abs(event.clientY - kept.fromY) < TAP) return
      kept.moved = true
      const seconds = Math.max((event.timeStamp - kept.at) / 1000, 0.001)
      kept.speed = (kept.y - event.clientY) / seconds
      kept.y = event.clientY
      kept.at = event.timeStamp
      const height = kept.fromHeight + kept.fromY - kept.y
      setPulled(clamp(height, sheet.heightOf('peek'), sheet.heightOf('full')))
    },
    end({ moved, speed }) {
      const under = pulled()
      ignoreClick = moved
      if (under !== undefined) sheet.settle(nearest(under + speed * CARRY))
      setPulled(undefined)
    },
    callOff(_, by) {
      ignoreClick = by === 'second-finger'
      setPulled(undefined)
    },
  })
  onCleanup(drag.close)
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

  return { pulled, drag, tapped }
}
