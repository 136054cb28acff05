/**
 * One sequence as seen from inside a cell: every time step with its four phases, then the error of the
 * prediction, then back through every time step. A story is data; any moment of it can be asked for.
 */
import { clamp } from '../geometry.ts'
import { CELL_PHASES, type CellPhase } from '../layout/cell.ts'
import type { EpochFrame } from './epoch.ts'

/** One compute step. Time steps count from 0. */
export type Place =
  | { readonly kind: 'forward'; readonly step: number; readonly phase: CellPhase }
  | { readonly kind: 'validate' }
  | { readonly kind: 'backward'; readonly step: number }

export type ComputeStep = {
  readonly place: Place
  /** Which place it is, from 0. */
  readonly index: number
}

export type SequenceFrame = ComputeStep & {
  /** How far it has come, 0 … 1. */
  readonly share: number
}

/** How long each takes at speed 1, in seconds. */
const SECONDS = { input: 0.6, gates: 0.9, state: 0.9, output: 0.6, validate: 1.2, backward: 0.3 } as const

/** All places of a sequence with so many time steps, in their order. */
export const placesOf = kept((steps): readonly Place[] => {
  const forward = Array.from({ length: steps }, (_, step) =>
    CELL_PHASES.map((phase): Place => ({ kind: 'forward', step, phase })),
  ).flat()
  const backward = Array.from({ length: steps }, (_, k): Place => ({ kind: 'backward', step: steps - 1 - k }))
  return [...forward, { kind: 'validate' }, ...backward]
})

/** The time step that a place is about: of the validation, the last. */
export const stepOf = (place: Place, steps: number): number =>
  place.kind === 'validate' ? steps - 1 : place.step

const secondsOf = (place: Place): number =>
  place.kind === 'forward' ? SECONDS[place.phase] : SECONDS[place.kind]

/** When each place begins, and last of all when the story ends. Seconds. */
export const startsOf = kept((steps): readonly number[] => {
  let time = 0
  return [0, ...placesOf(steps).map((place) => (time += secondsOf(place)))]
})

/** Which place this is, or −1 if there is no such. */
export const indexOf = (place: Place, steps: number): number => {
  if (place.kind === 'validate') return steps * CELL_PHASES.length
  if (place.step < 0 || place.step >= steps) return -1
  if (place.kind === 'backward') return steps * CELL_PHASES.length + steps - place.step
  return place.step * CELL_PHASES.length + CELL_PHASES.indexOf(place.phase)
}

/** The moment `time` seconds into the story. The end of a place still belongs to it: there it is complete. */
export function sequenceAt(time: number, steps: number): SequenceFrame {
  const places = placesOf(steps)
  const starts = startsOf(steps)
  const last = places.length - 1
  const after = starts.findIndex((start) => start >= time)
  const index = clamp((after < 0 ? places.length : after) - 1, 0, last)
  const share = clamp((time - starts[index]) / (starts[index + 1] - starts[index]), 0, 1)
  return { place: places[index], index, share }
}

/** When a place is complete. Seconds. */
export const endOf = (index: number, steps: number): number => startsOf(steps)[index + 1]

/** The same moment, as the overview tells it. */
export function overviewOf({ place, share }: SequenceFrame, steps: number): EpochFrame {
  switch (place.kind) {
    case 'forward':
      return { phase: 'forward', read: (place.step + 1) / steps, drawn: 0, error: 0, back: 0 }
    case 'validate':
      // First the prediction, then its error.
      return {
        phase: 'validate',
        read: 1,
        drawn: clamp(share * 2, 0, 1),
        error: clamp(share * 2 - 1, 0, 1),
        back: 0,
      }
    case 'backward':
      return {
        phase: 'backward',
        read: 1,
        drawn: 1,
        error: 1,
        back: (steps - 1 - place.step + share) / steps,
      }
    default:
      return place satisfies never
  }
}

/** Whether what a phase computes is known by then: everything but what the time step has still to come to. */
export function isKnown({ place }: ComputeStep, phase: CellPhase): boolean {
  return place.kind !== 'forward' || CELL_PHASES.indexOf(phase) <= CELL_PHASES.indexOf(place.phase)
}

/** The same function, that answers each number of steps only once: it is asked in every frame. */
function kept<Answer>(answer: (steps: number) => Answer): (steps: number) => Answer {
  const answers = new Map<number, Answer>()
  return (steps) => {
    const known = answers.get(steps) ?? answer(steps)
    answers.set(steps, known)
    return known
  }
}
