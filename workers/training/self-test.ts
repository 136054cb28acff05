/** Before the fast engine may train, it must train one small, odd network of every kind like the plain one. */
import type { Samples } from '../../src/model/data/samples.ts'
import { BLOCKS, type CellKind, type NetworkShape, weightMap } from '../../src/model/network.ts'
import type { Engine } from './engine.ts'
import { plain } from './plain.ts'

/** Two steps of Adam at this rate move weights by up to twice as much; a wrong gradient shows in each of them. */
const RATE = 0.01
const TOLERANCE = 1e-5

/** Nothing if `engine` trains like `plain`; else a sentence that says how it does not. */
export function differenceFromPlain(engine: Engine): string | undefined {
  for (const cell of Object.keys(BLOCKS) as CellKind[]) {
    const shape: NetworkShape = { cell, inputs: 2, layers: 2, units: 5, outputs: 3, head: 'linear' }
    const ours = trained(engine, shape)
    const theirs = trained(plain, shape)
    const worst = ours.reduce((most, value, k) => Math.max(most, gap(value, theirs[k])), 0)
    if (!(worst < TOLERANCE)) return `The fast kernels compute ${cell} differently here (by ${worst}).`
  }
  return undefined
}

/** Losses and weights after two steps with 3 sequences of 4 points. */
function trained(engine: Engine, shape: NetworkShape): number[] {
  const learner = engine.learner(shape, wave(weightMap(shape).length, 1.7))
  try {
    learner.load(samplesFor(shape))
    const losses = [learner.trainBatch(0, 3, RATE), learner.trainBatch(1, 2, RATE), learner.evaluate()]
    return [...losses, ...learner.save().weights]
  } finally {
    learner.dispose()
  }
}

const samplesFor = ({ inputs, outputs }: NetworkShape): Samples => ({
  count: 3,
  steps: 4,
  xs: wave(3 * 4 * inputs, 2.3),
  targets: wave(3 * outputs, 0.9),
})

/** Numbers without a pattern that a mistake could hide in. */
const wave = (length: number, pace: number): Float32Array =>
  Float32Array.from({ length }, (_, k) => 0.5 * Math.sin(pace * (k + 1) + 0.01 * k * k))

/** Not a number counts as infinitely far. */
const gap = (a: number, b: number): number => (Number.isNaN(a - b) ? Infinity : Math.abs(a - b))
