/** What a question of a lesson comes to: found out from the networks that are there, never known beforehand. */
import type { Example } from '../data/samples.ts'
import type { Source } from '../data/source.ts'
import type { Hold } from '../hold.ts'
import type { NetworkShape } from '../network.ts'
import type { Settings, Snapshot } from '../training.ts'

/** A network as far as it is trained, and the sequence it reads. */
export type Seen = {
  readonly settings: Settings
  readonly snapshot: Snapshot
  readonly history: { readonly losses: Float32Array }
  readonly source: Source
  readonly shape: NetworkShape
  readonly example: Example
  readonly holds: readonly Hold[]
}

/** A number to tell, and how it is written. A share is 0 … 1, a letter its place in the vocabulary. */
export type Measure = {
  readonly as: 'loss' | 'value' | 'small' | 'share' | 'whole' | 'letter'
  readonly of: number
}

export type Outcome<Choice extends string = string> = {
  /** The choice that has turned out right. */
  readonly truth: Choice
  /** What was measured, in the order in which it is told. */
  readonly numbers: readonly Measure[]
}

const measured =
  (as: Measure['as']) =>
  (of: number): Measure => ({ as, of })

export const loss = measured('loss')
export const value = measured('value')
/** Of any size: its digits that matter. */
export const small = measured('small')
export const share = measured('share')
export const whole = measured('whole')
export const letter = measured('letter')

/** Numbers whose quotient lies within this, or its inverse, count as alike. */
const ALIKE = 1.25

/** How one number compares with another: less, alike, or more. */
export function compared<Says extends string | boolean>(
  a: number,
  b: number,
  [less, alike, more]: readonly [Says, Says, Says],
): Says {
  if (a * ALIKE < b) return less
  return b * ALIKE < a ? more : alike
}

/** Of all, however many, the size of the largest. */
export const largest = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0)
