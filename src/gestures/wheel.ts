/** Wheel and trackpad: scrolling pans, pinching on a trackpad and ctrl + wheel zoom where the pointer is. */
import { clamp } from '../scene/geometry.ts'
import type { Command } from '../scene/gesture.ts'

/** A wheel has no end: this much silence counts as letting go. Milliseconds. */
const SILENCE = 250
/** px per line, where the wheel counts in lines. */
const LINE = 16
/** Size doubles every 500 px of a wheel; fingers on a trackpad send tenths of that. */
const DOUBLING = 500
const PINCH_SENSITIVITY = 10
/** One notch of a coarse wheel at most doubles. */
const LARGEST_STEP = 1

/** `scrolls` says of what lies under the pointer whether a wheel scrolls it by itself; zooming is always ours. */
export function openWheel(
  stage: HTMLElement,
  hear: (command: Command) => void,
  scrolls: (target: Element) => boolean,
): () => void {
  let silence: ReturnType<typeof setTimeout> | undefined

  function roll(event: WheelEvent) {
    const zooms = event.ctrlKey || event.metaKey
    if (!zooms && event.target instanceof Element && scrolls(event.target)) return
    event.preventDefault() // else ctrl + wheel zooms the page
    const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? stage.clientHeight : 1
    hear(zooms ? zoom(event, unit) : pan(event, unit))
    clearTimeout(silence)
    silence = setTimeout(() => hear({ kind: 'release', velocity: { x: 0, y: 0, zoom: 0 } }), SILENCE)
  }

  function zoom(event: WheelEvent, unit: number): Command {
    const { left, top } = stage.getBoundingClientRect()
    const doublings = (-event.deltaY * unit * PINCH_SENSITIVITY) / DOUBLING
    const factor = 2 ** clamp(doublings, -LARGEST_STEP, LARGEST_STEP)
    return { kind: 'zoom', at: { x: event.clientX - left, y: event.clientY - top }, factor, dx: 0, dy: 0 }
  }

  stage.addEventListener('wheel', roll, { passive: false })
  return () => {
    clearTimeout(silence)
    stage.removeEventListener('wheel', roll)
  }
}

/** Shift turns a wheel that only goes up and down. */
function pan({ deltaX, deltaY, shiftKey }: WheelEvent, unit: number): Command {
  const turned = shiftKey && deltaX === 0
  return { kind: 'pan', dx: -(turned ? deltaY : deltaX) * unit, dy: turned ? 0 : -deltaY * unit }
}
