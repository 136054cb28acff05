/**
 * One epoch told slowly, as seen from the network: the sequence enters point by point, the network
 * continues it alone, the error is measured, and it goes back through the layers and through time.
 */
import { clamp } from '../geometry.ts'

export type Phase = 'forward' | 'validate' | 'backward'

/** The phases in order, with their length in seconds at speed 1. */
export const PHASES: readonly { readonly phase: Phase; readonly seconds: number }[] = [
  { phase: 'forward', seconds: 1.2 },
  { phase: 'validate', seconds: 0.6 },
  { phase: 'backward', seconds: 0.9 },
]

export const STORY_SECONDS = PHASES.reduce((sum, { seconds }) => sum + seconds, 0)

/** Points enter during the first half of Forward; the continuation is drawn in the second. */
const READING_SHARE = 0.5

/** What is to be seen at one moment. */
export type EpochFrame = {
  /** `rest`: nothing runs. `live`: epochs follow each other too fast to be told. */
  readonly phase: Phase | 'rest' | 'live'
  /** Share of the points that have entered, 0 … 1. */
  readonly read: number
  /** Share of the continuation that is drawn, 0 … 1. */
  readonly drawn: number
  /** How far the error bars have grown, 0 … 1. */
  readonly error: number
  /** How far the error has gone back, 0 … 1. */
  readonly back: number
}

export const REST: EpochFrame = { phase: 'rest', read: 1, drawn: 1, error: 1, back: 0 }
/** Before the first epoch there is nothing to be judged. */
export const UNTRAINED: EpochFrame = { ...REST, error: 0 }
export const LIVE: EpochFrame = { ...REST, phase: 'live' }

/** The moment `time` seconds into the story. Pure: the same time gives the same frame. */
export function frameAt(time: number): EpochFrame {
  const { phase, share } = phaseAt(time)
  const forward = phase === 'forward' ? share : 1
  return {
    phase,
    read: clamp(forward / READING_SHARE, 0, 1),
    drawn: clamp((forward - READING_SHARE) / (1 - READING_SHARE), 0, 1),
    error: phase === 'forward' ? 0 : phase === 'validate' ? share : 1,
    back: phase === 'backward' ? share : 0,
  }
}

/** The story as stills, for readers who want no motion: each phase shows its end at once. */
export function stillAt(time: number): EpochFrame {
  const { phase } = phaseAt(time)
  return {
    phase,
    read: 1,
    drawn: 1,
    error: phase === 'forward' ? 0 : 1,
    back: phase === 'backward' ? 1 : 0,
  }
}

/**
 * Which layer the error is in, and how far back through time it has come there, 0 … 1. The last layer's
 * turn comes first: the error enters at its last step.
 */
export function turnOf(back: number, layers: number): { readonly layer: number; readonly share: number } {
  const turn = Math.min(Math.floor(back * layers), layers - 1)
  return { layer: layers - 1 - turn, share: back * layers - turn }
}

/** When a phase begins, in seconds. */
export function startOf(phase: Phase): number {
  let start = 0
  for (const part of PHASES) {
    if (part.phase === phase) return start
    start += part.seconds
  }
  return start
}

function phaseAt(time: number): { phase: Phase; share: number } {
  let left = clamp(time, 0, STORY_SECONDS)
  for (const { phase, seconds } of PHASES) {
    if (left < seconds) return { phase, share: left / seconds }
    left -= seconds
  }
  return { phase: 'backward', share: 1 }
}
