/** Where a gesture comes to rest when the fingers let go: always on one of the levels. */
import { LEVELS, type Level } from './depth.ts'
import { clamp } from './geometry.ts'

/** A zoom in motion goes on for about this long. Seconds. */
const CARRY = 0.18

const ENTERS_CELL = 0.35
const ENTERS_PART = 1.35
/** Around the border between network and cell, readers are told what letting go will do. */
const HINT = { from: 0.1, to: 0.65 }

/** Dragging the cell this far aside goes on to the next layer. CSS px. */
export const SWIPE = 90

export type Release = {
  readonly depth: number
  /** Depth per second. */
  readonly velocity: number
  /** A part of the cell is under the fingers. */
  readonly part: boolean
}

export function settle({ depth, velocity, part }: Release): Level {
  const carried = depth + CARRY * velocity
  if (carried < ENTERS_CELL) return 'network'
  return carried >= ENTERS_PART && part ? 'component' : 'cell'
}

export type Hint = 'enter' | 'leave' | 'stay'

/** What letting go of resting fingers would do, for a gesture that began at `began`; `undefined` where it is plain. */
export function hintAt(depth: number, part: boolean, began: Level): Hint | undefined {
  const [low, high] = began === 'component' ? [HINT.from + 1, HINT.to + 1] : [HINT.from, HINT.to]
  const target = LEVELS.indexOf(settle({ depth, velocity: 0, part }))
  const change = target - LEVELS.indexOf(began)
  if (depth >= high || depth < low) return undefined
  if (change !== 0) return change > 0 ? 'enter' : 'leave'
  return depth >= low + 0.25 ? 'stay' : undefined
}

/** The layer to rest at after the cell of `layer` was dragged by `along` px in the direction of the flow. */
export function layerAfterSwipe(layer: number, along: number, layers: number): number {
  const step = Math.abs(along) > SWIPE ? -Math.sign(along) : 0
  return clamp(layer + step, 0, layers - 1)
}
