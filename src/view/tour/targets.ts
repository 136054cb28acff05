/** What the guided start points at, on the page as it is now; and where that is, as far as it can be seen. */
import type { Box } from '../../scene/geometry.ts'
import { pageOf, type TargetId } from '../../scene/tour/plan.ts'
import type { StopId } from '../../scene/tour/stops.ts'
import { canBeSeen } from '../parts/pointing.ts'

/** Where to look for each: all of it first, then what matters most of it, for screens that have no room for both. */
const SELECTORS: Readonly<Record<TargetId, readonly string[]>> = {
  layer: ['.tile'],
  loop: ['.loop-tag', '[data-wires=loop] .line'],
  data: ['.data-tiles', '.data-tile'],
  play: ['.play'],
  prediction: ['.output-panel .well'],
  parameter: ['.training .slider', '.training .slider-track'],
  forgetGate: ['button[data-part=f]'],
  timeline: ['.timeline-track'],
  menu: ['.top-bar [data-topic=menu]'],
  toNetwork: ['.rung'],
  openControls: ['.sheet-handle'],
  controlsPage: ['.sheet [role=tab]'],
  closeControls: ['.sheet-handle'],
  toCell: ['.rung:nth-of-type(2)'],
}

/** What the bubble should rather not cover. */
const SPARED = ['.component-card', '.top-bar', '.dock, .sheet-card']
/** And what a stop speaks of besides its target: the plots, or in a cell its drawing. */
const SPOKEN_OF: Partial<Record<StopId, readonly string[]>> = {
  prediction: ['.readout .loss', '.panel'],
  gates: ['.tile.frame'],
  memory: ['.memory', '.tile.frame'],
}

/** Smaller remains of a thing, in px, show nothing of it. */
const LEAST = 12

/** The target and what stands for it, as far as they can be seen. */
export const boxesOfTarget = (target: TargetId, stop: StopId): Box[] =>
  selectorsOf(target, stop).flatMap((selector) => boxesOf([selector]).slice(0, 1))

function selectorsOf(target: TargetId, stop: StopId): readonly string[] {
  if (target === 'controlsPage') return [`.sheet [role=tab][id$="-${pageOf(stop)}"]`]
  // In portrait the input's own button opens the choice of data.
  if (target === 'openControls' && pageOf(stop) === 'data') return ['.data-button', ...SELECTORS[target]]
  return SELECTORS[target]
}

/** What should rather stay in sight. */
export const sparedBoxes = (stop?: StopId): Box[] =>
  boxesOf([...SPARED, ...((stop && SPOKEN_OF[stop]) ?? ['.panel'])])

/** What is never covered. */
export const playBoxes = (): Box[] => boxesOf(SELECTORS.play)

/** What comes over the page, and over the bubble too. */
export const messageBoxes = (): Box[] => boxesOf(['.problem', '.toast'])

/** The parts of all these that can be seen. */
export const boxesOf = (selectors: readonly string[]): Box[] =>
  selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].flatMap((one) => seenBox(one) ?? []),
  )

/** The part of an element that is inside the screen and what scrolls it; `undefined` if that is nothing. */
function seenBox(element: Element): Box | undefined {
  if (!canBeSeen(element)) return undefined
  let { left, top, right, bottom } = element instanceof SVGPathElement ? turnOf(element) : boundsOf(element)
  const clip = (to: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, to.left)
    top = Math.max(top, to.top)
    right = Math.min(right, to.right)
    bottom = Math.min(bottom, to.bottom)
  }
  clip({ left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight })
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && getComputedStyle(at).overflowY !== 'visible')
      clip(boundsOf(at))
  }
  if (right - left < LEAST || bottom - top < LEAST) return undefined
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const boundsOf = (element: Element) => element.getBoundingClientRect()

/** Of lines the first one is pointed at, in its middle: their box may hold much else. They are equally long. */
function turnOf(path: SVGPathElement) {
  const lines = path.getAttribute('d')?.split('M').length ?? 2
  const { x, y } = path
    .getPointAtLength(path.getTotalLength() / 2 / (lines - 1))
    .matrixTransform(path.getScreenCTM() ?? undefined)
  return { left: x - LEAST, top: y - LEAST, right: x + LEAST, bottom: y + LEAST }
}
