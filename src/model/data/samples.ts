/** Cuts a data set into training sequences and into the sample on which the network is watched. */
import { randomOf, shuffle, uniform } from '../random.ts'
import { STEP } from './functions.ts'
import type { PointsData } from './points.ts'
import type { Curve, Source } from './source.ts'
import { type TextData, writeOneHot } from './text.ts'

/** Points of a training sequence; the target is the next one. */
export const STEPS = 15
/** Sequences in one epoch. */
export const SEQUENCES = 100
/** Points the network continues by itself: one further 2π. */
export const CONTINUATION = 31

/** The same for text: characters of a sequence, most sequences in one epoch, characters that are continued. */
export const TEXT = { steps: 20, sequences: 256, continuation: 30 } as const

/** Numbers per time step, in and out. */
export const widthOf = (source: Source): number => (source.kind === 'text' ? source.vocabulary.length : 1)

/** How many sequences make an epoch: of a short text, as many as begin in it. */
export const sequencesOf = (source: Source): number =>
  source.kind === 'text' ? Math.min(source.codes.length - TEXT.steps, TEXT.sequences) : SEQUENCES

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
  /** Where the sequence begins: for curves in x, for text the place of its first character. */
  readonly start: number
  /** Shape [steps, inputs]. */
  readonly xs: Float32Array
  /**
   * Shape [known, outputs], without noise. Only the first of them is what training optimises. Fewer than
   * `ahead` where a curve ends before.
   */
  readonly targets: Float32Array
  /** Points or characters that the network continues by itself. */
  readonly ahead: number
}

/** Separate streams of chance, so that one never shifts another. */
const STREAM = { phases: 1, noise: 2, example: 3, order: 4 } as const

/** The sequences of epoch `epoch` (from 1). Noise is for curves: a letter is that letter or another. */
export const epochSamples = (source: Source, seed: number, epoch: number, noise: number): Samples =>
  source.kind === 'text' ? textSamples(source, seed, epoch) : curveSamples(source, seed, epoch, noise)

/** The sequence to watch. Number `index` of this seed. */
export const exampleOf = (source: Source, seed: number, index: number, noise: number): Example =>
  source.kind === 'text' ? textExample(source, seed, index) : curveExample(source, seed, index, noise)

/**
 * From one sequence to the next in hundredths of the period: the golden section, as nearly as a number can be that
 * shares no divisor with a hundred. So every hundredth has its turn, and those of any batch are spread out.
 */
const STRIDE = 61

/**
 * The phases are spread evenly over the whole period, and no batch sees only a part of it. Where the first
 * sequence begins is chance.
 */
function curveSamples(curve: Curve, seed: number, epoch: number, noise: number): Samples {
  const offset = randomOf(seed, STREAM.phases, epoch)()
  const chance = randomOf(seed, STREAM.noise, epoch)
  const xs = new Float32Array(SEQUENCES * STEPS)
  const targets = new Float32Array(SEQUENCES)
  for (let s = 0; s < SEQUENCES; s++) {
    const start = startAt(curve, (((s * STRIDE) % SEQUENCES) / SEQUENCES + offset) % 1)
    for (let t = 0; t < STEPS; t++) {
      xs[s * STEPS + t] = curve.at(start + t * STEP) + uniform(chance, -noise, noise)
    }
    targets[s] = curve.at(start + STEPS * STEP)
  }
  return { count: SEQUENCES, steps: STEPS, xs, targets }
}

/** Where a sequence begins, `share` of the way through all beginnings: at any x of a function, at a point of points. */
const startAt = (curve: Curve, share: number): number =>
  curve.kind === 'function'
    ? share * curve.period
    : Math.min(Math.floor(share * beginningsOf(curve, 1)), beginningsOf(curve, 1) - 1) * STEP

/** Points from which on a sequence and `ahead` more of them are known. */
const beginningsOf = ({ values, loop }: PointsData, ahead: number): number =>
  loop ? values.length : Math.max(values.length - STEPS - ahead + 1, 1)

/** How many different sequences there are to watch: of a function, without end. */
export const examplesIn = (curve: Curve): number =>
  curve.kind === 'function' ? Number.POSITIVE_INFINITY : beginningsOf(curve, CONTINUATION)

/** A random phase of the whole period. Of points that end, one from which on the whole continuation is known. */
function curveExample(curve: Curve, seed: number, index: number, noise: number): Example {
  const random = randomOf(seed, STREAM.example, index)
  const share = random()
  const start =
    curve.kind === 'function' ? share * curve.period : Math.floor(share * examplesIn(curve)) * STEP
  const known =
    curve.kind === 'points' && !curve.loop
      ? Math.min(CONTINUATION, curve.values.length - STEPS)
      : CONTINUATION
  const point = (k: number) => curve.at(start + k * STEP)
  return {
    start,
    xs: Float32Array.from({ length: STEPS }, (_, t) => point(t) + uniform(random, -noise, noise)),
    targets: Float32Array.from({ length: known }, (_, k) => point(STEPS + k)),
    ahead: CONTINUATION,
  }
}

/** Sequences that begin anywhere in the text where a character follows; no beginning comes twice in an epoch. */
function textSamples(source: TextData, seed: number, epoch: number): Samples {
  const { codes, vocabulary } = source
  const { steps } = TEXT
  const size = vocabulary.length
  const starts = shuffle(
    Float64Array.from({ length: codes.length - steps }, (_, k) => k),
    randomOf(seed, STREAM.order, epoch),
  )
  const count = sequencesOf(source)
  const xs = new Float32Array(count * steps * size)
  const targets = new Float32Array(count * size)
  for (let s = 0; s < count; s++) {
    writeOneHot(xs, s * steps * size, codes.subarray(starts[s], starts[s] + steps), size)
    targets[s * size + codes[starts[s] + steps]] = 1
  }
  return { count, steps, xs, targets }
}

/** A random place from which on the whole continuation is known. */
function textExample({ codes, vocabulary }: TextData, seed: number, index: number): Example {
  const { steps, continuation } = TEXT
  const size = vocabulary.length
  const random = randomOf(seed, STREAM.example, index)
  const start = Math.floor(random() * (codes.length - steps - continuation + 1))
  const xs = new Float32Array(steps * size)
  const targets = new Float32Array(continuation * size)
  writeOneHot(xs, 0, codes.subarray(start, start + steps), size)
  writeOneHot(targets, 0, codes.subarray(start + steps, start + steps + continuation), size)
  return { start, xs, targets, ahead: continuation }
}

/** The clean sequence whose newest point stands at x = `at`, or whose newest character has this place. */
export function windowUpTo(source: Source, at: number): Float64Array {
  if (source.kind !== 'text')
    return Float64Array.from({ length: STEPS }, (_, t) => source.at(at - (STEPS - 1 - t) * STEP))
  const size = source.vocabulary.length
  const xs = new Float64Array(TEXT.steps * size)
  writeOneHot(xs, 0, source.codes.subarray(at + 1 - TEXT.steps, at + 1), size)
  return xs
}
