/** What a question asks the learner to do, and whether it is done: by what is, however they got there. */
import type { GatePart, Hold } from '../../model/hold.ts'
import type { Place } from '../story/sequence.ts'

/** What has to be done before the answer can be told. */
export type Doing =
  /** Trained so far. */
  | { readonly kind: 'train'; readonly epochs: number }
  /** The other network beside it, both trained so far. */
  | { readonly kind: 'compare'; readonly against: 'memoryless' | 'rnn'; readonly epochs: number }
  /** Inside this layer, at this place of the sequence. */
  | { readonly kind: 'go'; readonly layer: number; readonly to: Place }
  /** A gate of the first layer held at all steps. */
  | { readonly kind: 'hold'; readonly part: GatePart; readonly value: number }
  /** Nothing but looked at. */
  | { readonly kind: 'look' }

/** What the learner has done, as far as any question asks. */
export type LessonSituation = {
  readonly view: 'network' | 'cell'
  readonly layer: number
  readonly place: Place
  readonly epoch: number
  /** What it is compared with, and how far that has been trained. */
  readonly other: { readonly cell: string; readonly epoch: number } | undefined
  readonly holds: readonly Hold[]
}

/** Close enough for a finger that holds a gate. */
const NEAR = 0.05

export function isDone(doing: Doing, now: LessonSituation): boolean {
  switch (doing.kind) {
    case 'train':
      return now.epoch >= doing.epochs
    case 'compare':
      return now.epoch >= doing.epochs && now.other?.cell === doing.against && now.other.epoch === now.epoch
    case 'go':
      return now.view === 'cell' && now.layer === doing.layer && isAt(now.place, doing.to)
    case 'hold':
      return now.holds.some(
        ({ layer, part, step, value }) =>
          layer === 0 && part === doing.part && step === 'all' && Math.abs(value - doing.value) <= NEAR,
      )
    case 'look':
      return true
    default:
      return doing satisfies never
  }
}

/** At the same time step of the same direction. */
function isAt(place: Place, goal: Place): boolean {
  if (place.kind === 'validate' || goal.kind === 'validate') return place.kind === goal.kind
  return place.kind === goal.kind && place.step === goal.step
}
