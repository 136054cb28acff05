/** What the drawing of an LSTM cell is made of. Where it all stands: `cell-plan.ts`, and from there `cell-layout.ts`. */
import type { Box, Point } from '../geometry.ts'

/** The four phases of one time step, in order. */
export const CELL_PHASES = ['input', 'gates', 'state', 'output'] as const
export type CellPhase = (typeof CELL_PHASES)[number]

export const GATES = ['f', 'i', 'g', 'o'] as const
export type GateId = (typeof GATES)[number]

/** What a learner can point at. */
export type PartId = 'x' | GateId | 'c' | 'h'
/** Everything that is drawn: the parts, and the operations between them. */
export type NodeId = PartId | 'timesF' | 'timesI' | 'timesO' | 'plus' | 'tanh'

export type CellPart = {
  readonly id: NodeId
  readonly kind: 'joined' | 'gate' | 'operator' | 'squash' | 'memory' | 'tap'
  readonly box: Box
}

export type CellWire = {
  readonly id: string
  /** When data run along it. */
  readonly phase: CellPhase
  /** Parts at its ends; absent at the edge of the frame or where it leaves another wire. */
  readonly from: NodeId | undefined
  readonly to: NodeId | undefined
  readonly points: readonly Point[]
  /** The two recurrent loops keep a pale pipe even when idle. */
  readonly loop: boolean
}

export type CellLayout = {
  readonly frame: Box
  readonly upright: boolean
  /** Size of the parts against their usual one. */
  readonly scale: number
  /** Names have no room, only letters. */
  readonly tight: boolean
  /** Size of the gates' letters, px. */
  readonly letter: number
  readonly parts: Readonly<Record<NodeId, CellPart>>
  readonly wires: readonly CellWire[]
  /** One strip of all units beside each gate. */
  readonly strips: Readonly<Record<GateId, Box>>
} & Captions

/** Where words and letters stand. */
export type Captions = {
  /** Middles of the tags on the loops. */
  readonly tags: { readonly memory: Point; readonly output: Point }
  /** Middles of the letters of what comes in and goes out. */
  readonly symbols: { readonly x: Point; readonly hBefore: Point; readonly h: Point }
  /** The name of the cell state: the middle or the start of its line. */
  readonly state: { readonly at: Point; readonly anchor: 'middle' | 'start' }
}
