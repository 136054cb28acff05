/** How a sequence enters: point by point, by the same weights, into a state that each step builds on. */
import { weightMap } from '../network.ts'
import { forward, layerWeights } from '../trace.ts'
import { compared, largest, type Outcome, type Seen, small, value, whole } from './outcome.ts'

const read = ({ shape, snapshot, holds }: Seen, xs: ArrayLike<number>) =>
  forward(shape, snapshot.weights, xs, holds)

/** What the first layer's memory held before step 1: what c₁ = f₁ ∘ c₀ + i₁ ∘ g₁ says of c₀. */
export function beforeTheFirst(mine: Seen): Outcome<'zeros' | 'leftover'> {
  const { parts, units } = read(mine, mine.example.xs).layers[0]
  const { i, f, g, c } = parts
  const before = Array.from({ length: units }, (_, unit) => (c[unit] - i[unit] * g[unit]) / f[unit])
  const held = largest(before)
  return {
    truth: held < 1e-9 ? 'zeros' : 'leftover',
    numbers: [whole(units), value(held), value(largest(c.subarray(0, units)))],
  }
}

/** How many sets of weights the first layer has for all steps: those it has, against those that one step needs. */
export function setsOfWeights(mine: Seen): Outcome<'one' | 'each'> {
  const { shape, snapshot, example } = mine
  const { kernel, recurrent, bias } = layerWeights(snapshot.weights, weightMap(shape), 0)
  const all = kernel.length + recurrent.length + bias.length
  const oneStep = (shape.inputs + shape.units + 1) * bias.length
  return {
    truth: all === oneStep ? 'one' : 'each',
    numbers: [whole(all), whole(example.xs.length / shape.inputs)],
  }
}

/** How far a point is moved to see whether it counts. */
const NUDGE = 0.1
/** Less of what the newest point moves counts as nothing. */
const NOTHING = 0.01

/** How much the first point still counts for the prediction, against the newest. */
export function firstPoint(mine: Seen): Outcome<'nothing' | 'less' | 'asMuch'> {
  const { xs } = mine.example
  const before = read(mine, xs).output[0]
  const moves = (point: number) => Math.abs(read(mine, xs.with(point, xs[point] + NUDGE)).output[0] - before)
  const [first, newest] = [moves(0), moves(xs.length - 1)]
  const truth = first < NOTHING * newest ? 'nothing' : compared(first, newest, ['less', 'asMuch', 'asMuch'])
  return { truth, numbers: [small(NUDGE), small(first), small(newest)] }
}

/** Predictions nearer than this are the same. */
const SAME = 0.01

/** Whether the order of the points counts. */
export function backwards(mine: Seen): Outcome<'same' | 'other'> {
  const { xs } = mine.example
  const [given, turned] = [xs, xs.toReversed()].map((points) => read(mine, points).output[0])
  return {
    truth: Math.abs(given - turned) < SAME ? 'same' : 'other',
    numbers: [given, turned].map(value),
  }
}
