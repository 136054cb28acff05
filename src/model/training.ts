/** What a learner can set, within which limits, and what training reports back. */
import { widthOf } from './data/samples.ts'
import { type Source, type Subject, sourceOf } from './data/source.ts'
import { type CellKind, initialWeights, type NetworkShape } from './network.ts'
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
 * The units to begin with: a text with many letters needs more of them than a curve. Two letters do not, and with
 * 32 units in seven layers abab never begins to be learned from two of three starts.
 */
export const unitsFor = (source: Source): number =>
  source.kind === 'text' && source.vocabulary.length >= MANY_LETTERS ? 32 : DEFAULTS.units

const MANY_LETTERS = 8

/** The weights every run with these settings begins with: page and worker make them alike. */
export const untrainedWeights = (settings: Settings): Float32Array =>
  initialWeights(shapeOf(settings), randomOf(settings.seed))
