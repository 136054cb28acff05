/**
 * Holding a gate: at one time step or at all of them, every unit of it is forced to one value, whatever its
 * weights say. The rest of the network goes on by its equations, so that one sees what the gate is for.
 */
import type { BLOCKS } from './network.ts'

/** Everything that can be held: the gates and candidates of the cells. */
export type GatePart = (typeof BLOCKS)['lstm' | 'gru'][number]

export type Hold = {
  /** 0 is the first. */
  readonly layer: number
  readonly part: GatePart
  /** A step of the sequence on show, 0 is the first; or every step. */
  readonly step: number | 'all'
  /** 0 … 1; −1 … 1 for candidates. */
  readonly value: number
}

/** The value that a part of one layer is held at, if it is. */
export type Held = (part: GatePart, step: number) => number | undefined

export const NOTHING_HELD: Held = () => undefined

/** What is held in one layer. A hold of one step goes before one of all steps. */
export function heldIn(holds: readonly Hold[], layer: number): Held {
  const here = holds.filter((hold) => hold.layer === layer)
  if (here.length === 0) return NOTHING_HELD
  const find = (part: GatePart, step: number | 'all') =>
    here.findLast((hold) => hold.part === part && hold.step === step)
  return (part, step) => (find(part, step) ?? find(part, 'all'))?.value
}

/**
 * The same holds for a window that has slid on by `steps`. What is held at one step is held at a point in
 * time, which stands further to the left in the window now, or has left it.
 */
export function slid(holds: readonly Hold[], steps: number): readonly Hold[] {
  return holds.flatMap((hold) => {
    if (hold.step === 'all') return [hold]
    return hold.step < steps ? [] : [{ ...hold, step: hold.step - steps }]
  })
}
