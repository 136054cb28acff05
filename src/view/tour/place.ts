/** Where bubble and arrow stand, followed frame by frame: sheets move, layers grow, screens turn. */
import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js'
import { watchPress } from '../../gestures/press.ts'
import type { Box } from '../../scene/geometry.ts'
import {
  type Arrow,
  arrowTo,
  overlaps,
  type Placement,
  placeBubble,
  type Size,
  WIDTHS,
} from '../../scene/tour/bubble.ts'
import { messageBoxes, playBoxes } from './targets.ts'

export type TourPlace = {
  readonly box: Box
  /** Absent while there is nothing to be seen of the target. */
  readonly aim: { readonly target: Box; readonly arrow: Arrow } | undefined
}

/** What a bubble is about. */
export type TourScene = {
  /** Changes when something else stands in it, or is meant. */
  readonly key: string
  /** What is pointed at, and what stands for it, as far as they can be seen now. */
  targets(): Box[]
  /** What should rather stay in sight. */
  spared(): Box[]
}

const MARGINS = 16
/** How long the bubble fades in at its next place, ms: under a flying one fingers would meet what lies below. */
const FADE = 240

export function createPlace(
  bubble: Accessor<HTMLElement | undefined>,
  scene: Accessor<TourScene>,
  reducedMotion: Accessor<boolean>,
): Accessor<TourPlace | undefined> {
  const [place, setPlace] = createSignal<TourPlace>()
  const press = watchPress(bubble)
  onCleanup(press.stop)

  createEffect(
    on([bubble, scene], ([element, { targets: find, spared: findSpared }]) => {
      if (!element) return
      let shown = untrack(place)?.box
      let sizes: readonly Size[] = []
      let screen = { width: 0, height: 0 }
      let seen = ''
      let before: Placement | undefined
      let aimed = false
      let request = 0

      function follow() {
        request = requestAnimationFrame(follow)
        // Nothing moves away from under a finger.
        if (!shown || !press.held()) look()
      }

      function look() {
        const now = { width: window.innerWidth, height: window.innerHeight }
        if (now.width !== screen.width || now.height !== screen.height) {
          screen = now
          sizes = sizesOf(element as HTMLElement, now.width)
          before = undefined
          seen = ''
        }
        const targets = find()
        const free = playBoxes()
        const messages = messageBoxes()
        const sight = JSON.stringify([targets, free, messages])
        if (sight === seen) return
        seen = sight
        // What comes into sight, or in the way, is worth another place.
        if (before && (targets[before.aim] !== undefined) !== aimed) before = undefined
        if (before && overlaps(before.box, messages)) before = undefined
        const fresh = before === undefined
        const spared = findSpared()
        before = placeBubble({ sizes, screen, targets, free, spared, messages, before })
        const { box, aim } = before
        const at = targets[aim]
        aimed = at !== undefined
        setPlace({ box, aim: at && { target: at, arrow: arrowTo(box, at) } })
        if (fresh && shown && isElsewhere(box, shown) && !reducedMotion()) fadeIn(element as HTMLElement)
        shown = box
      }
      follow()
      onCleanup(() => cancelAnimationFrame(request))
    }),
  )
  return place
}

/** The bubble's own size at each width, before anything limits it. */
function sizesOf(element: HTMLElement, screen: number): Size[] {
  const { width, height } = element.style
  element.style.height = ''
  const sizes = WIDTHS.map((rem) => {
    element.style.width = `min(${rem}rem, ${screen - MARGINS}px)`
    return { width: element.offsetWidth, height: element.offsetHeight }
  })
  Object.assign(element.style, { width, height })
  return sizes
}

const isElsewhere = (box: Box, before: Box) => box.x !== before.x || box.y !== before.y

const fadeIn = (element: HTMLElement) => element.animate({ opacity: [0, 1] }, { duration: FADE })
