/** Cuts a data set into training sequences and into the sample on which the network is watched. */
import { randomOf, shuffle, uniform } from '../random.ts'
import { type FunctionData, STEP } from './functions.ts'

/** Points of a training sequence; the target is the next one. */
export const STEPS = 15
/** Sequences in one epoch. */
export const SEQUENCES = 100
/** Points the network continues by itself: one further 2π. */
export const CONTINUATION = 31

/** The sequences of one epoch. */
export type Samples = {
  readonly count: number
  readonly steps: number
  /** Shape [count, steps, inputs]. */
  readonly xs: Float32Array
  /** Shape [count, outputs]: the point after each sequence, without noise. */
  readonly targets: Float32Array
}

/** The sequence on show: what the network reads, and how it really goes on. */
export type Example = {
  /** Where in x the sequence begins. */
  readonly start: number
  /** Shape [steps, inputs]. */
  readonly xs: Float32Array
  /** Shape [continuation, outputs], without noise. Only the first of them is what training optimises. */
  readonly targets: Float32Array
}

/** Separate streams of chance, so that one never shifts another. */
const STREAM = { phases: 1, noise: 2, example: 3, order: 4 } as const

/**
 * The sequences of epoch `epoch` (from 1). Their phases are spread evenly over the whole period, all
 * shifted by one random amount, in random order: no epoch sees only a part of the period.
 */
export function epochSamples(data: FunctionData, seed: number, epoch: number, noise: number): Samples {
  const offset = randomOf(seed, STREAM.phases, epoch)()
  const chance = randomOf(seed, STREAM.noise, epoch)
  const order = shuffle(
    Float64Array.from({ length: SEQUENCES }, (_, k) => k),
    randomOf(seed, STREAM.order, epoch),
  )
  const xs = new Float32Array(SEQUENCES * STEPS)
  const targets = new Float32Array(SEQUENCES)
  for (let s = 0; s < SEQUENCES; s++) {
    const start = ((order[s] + offset) / SEQUENCES) * data.period
    for (let t = 0; t < STEPS; t++) {
      xs[s * STEPS + t] = data.at(start + t * STEP) + uniform(chance, -noise, noise)
    }
    targets[s] = data.at(start + STEPS * STEP)
  }
  return { count: SEQUENCES, steps: STEPS, xs, targets }
}

/** The sequence to watch, at a random phase of the whole period. Number `index` of this seed. */
export function exampleOf(data: FunctionData, seed: number, index: number, noise: number): Example {
  const random = randomOf(seed, STREAM.example, index)
  const start = random() * data.period
  const point = (k: number) => data.at(start + k * STEP)
  return {
    start,
    xs: Float32Array.from({ length: STEPS }, (_, t) => point(t) + uniform(random, -noise, noise)),
    targets: Float32Array.from({ length: CONTINUATION }, (_, k) => point(STEPS + k)),
  }
}
