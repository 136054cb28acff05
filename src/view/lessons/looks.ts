/** What the card of a lesson stands beside, on the page as it is now. */
import type { Box } from '../../scene/geometry.ts'
import type { Look } from '../../scene/lessons/plan.ts'
import { canBeSeen } from '../parts/pointing.ts'
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

/** Scrolls to it, where it is in something that scrolls. */
export function bringLookIntoView(look: Look): void {
  const [selector] = SELECTORS[look]
  const element = [...document.querySelectorAll(selector)].find(canBeSeen)
  if (element?.closest('.compare')) element.scrollIntoView({ block: 'center' })
}
