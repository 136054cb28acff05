/** Networks and sequences that a test can have without saying more than it wants to. */
import { type CellKind, type NetworkShape, weightMap } from '../../src/model/network.ts'
import { normal, type Random, randomOf, uniform } from '../../src/model/random.ts'

export const CELL_KINDS: readonly CellKind[] = ['lstm', 'gru', 'rnn', 'memoryless']

/** Odd sizes on purpose: what only works for multiples of four shows. */
export const aShape = (shape: Partial<NetworkShape> = {}): NetworkShape => ({
  cell: 'lstm',
  inputs: 2,
  layers: 2,
  units: 3,
  outputs: 2,
  head: 'linear',
  ...shape,
})

/** All of them random, biases too, so that a gate left out or exchanged shows. */
export function someWeights(shape: NetworkShape, seed = 1): Float32Array {
  const random = randomOf(seed, 77)
  return Float32Array.from({ length: weightMap(shape).length }, () => 0.5 * normal(random))
}

/** Shape [steps, inputs]. */
export function aSequence({ inputs }: NetworkShape, steps: number, seed = 1): Float32Array {
  const random = randomOf(seed, 78)
  return Float32Array.from({ length: steps * inputs }, () => uniform(random, -1, 1))
}

/** A point for the linear head, one-hot for softmax. */
export function aTarget({ outputs, head }: NetworkShape, seed = 1): Float32Array {
  const random = randomOf(seed, 79)
  if (head === 'softmax') return oneHot(outputs, random)
  return Float32Array.from({ length: outputs }, () => uniform(random, -1, 1))
}

/** `count` sequences with their targets. */
export function someSamples(shape: NetworkShape, count: number, steps: number) {
  const xs = new Float32Array(count * steps * shape.inputs)
  const targets = new Float32Array(count * shape.outputs)
  for (let s = 0; s < count; s++) {
    xs.set(aSequence(shape, steps, s), s * steps * shape.inputs)
    targets.set(aTarget(shape, s), s * shape.outputs)
  }
  return { count, steps, xs, targets }
}

function oneHot(length: number, random: Random): Float32Array {
  const vector = new Float32Array(length)
  vector[Math.floor(random() * length)] = 1
  return vector
}
