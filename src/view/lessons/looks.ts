/** What the card of a lesson stands beside, on the page as it is now. */
import type { Box } from '../../scene/geometry.ts'
import type { Look } from '../../scene/lessons/plan.ts'
import { boxesOf } from '../tour/targets.ts'

/** Where to look for each: what shows most of it first. */
const SELECTORS: Readonly<Record<Look, readonly string[]>> = {
  input: ['.input-panel .well', '.data-card'],
  layer: ['.tile'],
  lastLayer: ['.tile'],
  play: ['.play'],
  prediction: ['.output-panel .well'],
  memory: ['.memory-choice'],
  losses: ['.compare-loss'],
  futures: ['.compare-futures'],
  gradients: ['.compare-gradients'],
  timeline: ['.timeline-track'],
  gates: ['button[data-part=f]'],
  cellState: ['button[data-part=c]', '.memory'],
  forgetGate: ['button[data-part=f]'],
  inputGate: ['button[data-part=i]'],
  odds: ['.text-output .letter-pairs'],
}

/** All of it that can be seen. */
export const boxesOfLook = (look: Look): Box[] =>
  SELECTORS[look].flatMap((selector) => boxesOf([selector]).at(look === 'lastLayer' ? -1 : 0) ?? [])

/** Scrolls both networks up or down to it, where they stand one below the other. */
export function bringLookIntoView(look: Look): void {
  const element = document.querySelector(SELECTORS[look][0])
  const scroller = element?.closest('.compare')
  if (!element || !scroller) return
  const [its, room] = [element, scroller].map((one) => one.getBoundingClientRect())
  scroller.scrollTop += its.top + its.height / 2 - room.top - room.height / 2
}
