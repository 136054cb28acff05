/** How the error is sent back: through the layers, and through time. */
import { weightMap } from '../network.ts'
import { memoryNorms } from '../norms.ts'
import { backward, forward, layerWeights } from '../trace.ts'
import { untrainedWeights } from '../training.ts'
import { compared, type Outcome, type Seen, share, small, whole } from './outcome.ts'

/** A layer that changes by less than this share of the one that changes most stays as it was. */
const CHANGES = 0.05

/** Which layers training has changed: how far their weights are from the first ones, on average. */
export function changedLayers({
  settings,
  snapshot,
  shape,
}: Seen): Outcome<'all' | 'last' | 'middle' | 'first'> {
  const [map, before] = [weightMap(shape), untrainedWeights(settings)]
  const moved = map.layers.map((_, layer) => {
    const [then, now] = [before, snapshot.weights].map((weights) => layerWeights(weights, map, layer))
    const off = (['kernel', 'recurrent', 'bias'] as const).flatMap((name) =>
      Array.from(now[name], (weight, k) => Math.abs(weight - then[name][k])),
    )
    return off.reduce((sum, distance) => sum + distance, 0) / off.length
  })
  const most = Math.max(...moved)
  const numbers = [whole(snapshot.epoch), ...moved.map(small)]
  if (moved.every((distance) => distance > CHANGES * most)) return { truth: 'all', numbers }
  if (moved[0] === most) return { truth: 'first', numbers }
  return { truth: moved.at(-1) === most ? 'last' : 'middle', numbers }
}

/** The gradient at the first step as a share of that at the last one, in the last layer: only there it enters once. */
function arriving({ shape, snapshot, example, holds }: Seen): number {
  const trace = forward(shape, snapshot.weights, example.xs, holds)
  const target = example.targets.subarray(0, shape.outputs)
  const { layers } = backward(shape, snapshot.weights, trace, target, holds)
  const last = shape.layers - 1
  const norms = memoryNorms(layers[last], trace.layers[last].steps)
  return norms[0] / (norms.at(-1) || Number.POSITIVE_INFINITY)
}

/** Less than this is next to nothing. */
const NOTHING = 0.01

/** What is left of the gradient at step 1, against the last step. */
export function leftAtTheFirst(mine: Seen): Outcome<'all' | 'some' | 'nothing'> {
  const left = arriving(mine)
  const truth = left < NOTHING ? 'nothing' : compared(left, 1, ['some', 'all', 'all'])
  return { truth, numbers: [whole(mine.example.xs.length / mine.shape.inputs), share(left)] }
}

/** In which of the two more of the gradient reaches step 1. */
export function reachesFurther(mine: Seen, other: Seen): Outcome<'other' | 'alike' | 'mine'> {
  const [here, there] = [arriving(mine), arriving(other)]
  return {
    truth: compared(here, there, ['other', 'alike', 'mine']),
    numbers: [whole(mine.snapshot.epoch), share(here), share(there)],
  }
}
