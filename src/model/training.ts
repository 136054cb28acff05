/** What a learner can set, within which limits, and what training reports back. */
import { widthOf } from './data/samples.ts'
import { type Source, type Subject, sourceOf } from './data/source.ts'
import { initialWeights } from './initial-weights.ts'
import type { CellKind, NetworkShape } from './network.ts'
import { randomOf } from './random.ts'

/** Can be changed while training runs, without starting again. */
export type Tuning = {
  /** Size of each step Adam takes, 0.0001 … 1. */
  readonly learningRate: number
  /** Sequences averaged before each change of the weights, 5 … 50. */
  readonly batchSize: number
  /** Half-width of the uniform noise on the input points, 0 … 0.4. Targets stay clean. */
  readonly noise: number
}

/** Everything that decides a training run: the same settings give the same run. */
export type Settings = Tuning &
  Subject & {
    readonly cell: CellKind
    readonly layers: number
    readonly units: number
    readonly seed: number
  }

export type Limit = { readonly min: number; readonly max: number }

export const LIMITS = {
  learningRate: { min: 0.0001, max: 1 },
  batchSize: { min: 5, max: 50 },
  noise: { min: 0, max: 0.4 },
  layers: { min: 1, max: 7 },
  units: { min: 1, max: 64 },
  seed: { min: 1, max: 2 ** 31 - 1 },
} as const satisfies Record<string, Limit>

export const DEFAULTS: Settings = {
  data: 'sine',
  cell: 'lstm',
  layers: 3,
  units: 16,
  seed: 1,
  learningRate: 0.01,
  batchSize: 25,
  noise: 0,
}

/** The network as it stood after `epoch` epochs. Immutable; a new object per report. */
export type Snapshot = {
  readonly epoch: number
  /** Mean training loss over the epoch that led here; at epoch 0, the loss of the untrained weights. */
  readonly loss: number
  /** Flat, in the order of `weightMap`. */
  readonly weights: Float32Array
}

/** The network that these settings ask for: one number in and out for curves, one per character for text. */
export function shapeOf(settings: Settings): NetworkShape {
  const { cell, layers, units } = settings
  const source = sourceOf(settings)
  const width = widthOf(source)
  return {
    cell,
    layers,
    units,
    inputs: width,
    outputs: width,
    head: source.kind === 'text' ? 'softmax' : 'linear',
  }
}

/**
 * What suits the data to begin with. A text with many letters needs more units than a curve, and smaller steps: at
 * 0.01 seven layers do not begin to learn lorem ipsum, at 0.002 one to seven of them can read it after 200 to 400
 * epochs. Two letters need neither, and with 32 units in seven layers abab never begins to be learned from two of
 * three starts.
 */
export const usualFor = (source: Source): Pick<Settings, 'units' | 'learningRate'> =>
  source.kind === 'text' && source.vocabulary.length >= MANY_LETTERS
    ? { units: 32, learningRate: 0.002 }
    : { units: DEFAULTS.units, learningRate: DEFAULTS.learningRate }

const MANY_LETTERS = 8

/** What changes with the data: they themselves, and what suits them, unless something else has been chosen. */
export function changesFor(subject: Subject, now: Settings): Partial<Settings> {
  const [before, next] = [usualFor(sourceOf(now)), usualFor(sourceOf(subject))]
  return {
    ...subject,
    ...(now.units === before.units && { units: next.units }),
    ...(now.learningRate === before.learningRate && { learningRate: next.learningRate }),
  }
}

/** Reset asks for the same once more, and those of the largest network take their time. */
let made: { readonly key: string; readonly weights: Float32Array } | undefined

/** The weights every run with these settings begins with: page and worker make them alike. */
export function untrainedWeights(settings: Settings): Float32Array {
  const shape = shapeOf(settings)
  const key = JSON.stringify([shape, settings.seed])
  if (made?.key !== key) made = { key, weights: initialWeights(shape, randomOf(settings.seed)) }
  return made.weights.slice()
}
