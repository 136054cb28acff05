/** Drawing a line of heights over a field: with one finger, a pen or a mouse. */
import { capturePointer } from '../../gestures/capture.ts'
import type { Pen } from '../../model/data/stroke.ts'
import { clamp } from '../../scene/geometry.ts'

/** Heights over evenly spaced columns, where something is drawn. */
export type Drawing = readonly (number | undefined)[]

/** The line from one place to the next, over whatever is there. */
export function painted(drawing: Drawing, from: Pen, to: Pen): Drawing {
  const columns = [...drawing]
  const place = ({ x }: Pen) => clamp(x, 0, 1) * (drawing.length - 1)
  const [a, b] = [place(from), place(to)]
  const steps = Math.max(Math.abs(Math.round(b) - Math.round(a)), 1)
  for (let k = 0; k <= steps; k++) {
    const share = k / steps
    columns[Math.round(a + (b - a) * share)] = from.value + (to.value - from.value) * share
  }
  return columns
}

/** A finger that wanders no further than this has tapped, px. */
const TAP = 10

type Stroke = {
  readonly pointer: number
  readonly from: { readonly x: number; readonly y: number }
  last: Pen
  moved: boolean
  drawing: Drawing
}

export type PenField = {
  readonly element: () => HTMLElement
  /** Whether nothing can be drawn any more. */
  readonly closed?: () => boolean
  readonly penOf: (event: PointerEvent) => Pen
  /** What a stroke goes over. */
  readonly drawing: () => Drawing
  /** While the finger is on it. */
  readonly show: (drawing: Drawing) => void
  /** A stroke that counts. */
  readonly add: (drawing: Drawing) => void
  /** One that does not: taken away, stopped by a second finger, or no more than a tap. */
  readonly drop: (why?: 'tap' | 'stopped', pen?: Pen) => void
}

/** Handlers for the pointer events of the field. */
export function createPen({ element, closed, penOf, drawing, show, add, drop }: PenField) {
  let stroke: Stroke | undefined

  function begin(event: PointerEvent) {
    if (stroke) {
      // A second finger: the first did not mean to draw.
      stroke = undefined
      drop('stopped')
      return
    }
    if (event.button !== 0 || !event.isPrimary || closed?.()) return
    stroke = {
      pointer: event.pointerId,
      from: { x: event.clientX, y: event.clientY },
      last: penOf(event),
      moved: false,
      drawing: drawing(),
    }
    capturePointer(element(), event.pointerId)
  }

  function move(event: PointerEvent) {
    if (!stroke || event.pointerId !== stroke.pointer) return
    const coalesced = event.getCoalescedEvents?.() ?? []
    for (const part of coalesced.length > 0 ? coalesced : [event]) {
      const { from } = stroke
      if (!stroke.moved && Math.hypot(part.clientX - from.x, part.clientY - from.y) < TAP) continue
      const pen = penOf(part)
      stroke.moved = true
      stroke.drawing = painted(stroke.drawing, stroke.last, pen)
      stroke.last = pen
    }
    if (stroke.moved) show(stroke.drawing)
  }

  function end(event: PointerEvent) {
    if (!stroke || event.pointerId !== stroke.pointer) return
    const { moved, drawing, last } = stroke
    stroke = undefined
    if (moved) add(drawing)
    else drop('tap', last)
  }

  function cancel(event: PointerEvent) {
    if (!stroke || event.pointerId !== stroke.pointer) return
    stroke = undefined
    drop()
  }

  return { begin, move, end, cancel }
}
