/**
 * Training in tfjs operations, differentiated by tfjs: slow, short, and the same everywhere. It trains
 * where the fast kernels cannot run, and is what they are compared with.
 */
import {
  add,
  div,
  maximum,
  mul,
  type Scalar,
  slice,
  sqrt,
  square,
  sub,
  sum,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
  tensor1d,
  tensor2d,
  tensor3d,
  tidy,
  valueAndGrad,
} from '@tensorflow/tfjs-core'
import type { LearnerState } from '../../src/model/checkpoint.ts'
import type { Samples } from '../../src/model/data/samples.ts'
import type { NetworkShape } from '../../src/model/network.ts'
import { ADAM, CLIP_NORM } from '../../src/model/optimiser.ts'
import type { Engine, Learner } from './engine.ts'
import { batchLoss } from './plain-network.ts'

export const plain: Engine = { kind: 'plain', learner: createLearner }

/** An epoch's sequences. xs: [steps, sequences, inputs], targets: [sequences, outputs]. */
type Data = { readonly xs: Tensor3D; readonly targets: Tensor2D }

/** What Adam moves: flat, in the order of `weightMap`. */
type Parameters = { readonly weights: Tensor1D; readonly mean: Tensor1D; readonly square: Tensor1D }

function createLearner(shape: NetworkShape, weights: Float32Array): Learner {
  const none = () => new Float32Array(weights.length)
  let parameters = parametersOf({ weights, mean: none(), square: none() })
  let data: Data | undefined
  let steps = 0

  return {
    load(samples) {
      dispose(data)
      data = dataOf(shape, samples)
    },
    trainBatch(from, count, learningRate) {
      const batch = loaded(data)
      steps += 1
      const [next, loss] = tidy(() => {
        const { value, grad } = gradientOf(shape, parameters.weights, batch, from, count)
        return [adam(parameters, clipped(grad), learningRate, steps), value.dataSync()[0]]
      })
      dispose(parameters)
      parameters = next
      return loss
    },
    evaluate() {
      const { xs, targets } = loaded(data)
      return tidy(() => batchLoss(shape, parameters.weights, xs, targets).dataSync()[0])
    },
    save: () => ({
      weights: parameters.weights.dataSync<'float32'>(),
      mean: parameters.mean.dataSync<'float32'>(),
      square: parameters.square.dataSync<'float32'>(),
      steps,
    }),
    restore(state) {
      dispose(parameters)
      parameters = parametersOf(state)
      steps = state.steps
    },
    dispose() {
      dispose(parameters)
      dispose(data)
      data = undefined
    },
  }
}

/** Loss of a batch, and its gradient with respect to all weights at once. */
export function gradientOf(
  shape: NetworkShape,
  weights: Tensor1D,
  { xs, targets }: Data,
  from: number,
  count: number,
): { value: Scalar; grad: Tensor1D } {
  const batchXs = slice(xs, [0, from, 0], [-1, count, -1])
  const batchTargets = slice(targets, [from, 0], [count, -1])
  const { value, grad } = valueAndGrad((w: Tensor1D) => batchLoss(shape, w, batchXs, batchTargets))(weights)
  return { value, grad: grad as Tensor1D }
}

/** The gradient, scaled down to length `CLIP_NORM` if it is longer. */
function clipped(gradient: Tensor1D): Tensor1D {
  const length = sqrt(sum(square(gradient)))
  return mul(gradient, div(CLIP_NORM, maximum(length, CLIP_NORM)))
}

/** One step of Adam. `mean` and `square` start at zero; the divisions make up for that in the first steps. */
function adam(before: Parameters, gradient: Tensor1D, learningRate: number, step: number): Parameters {
  const { beta1, beta2, epsilon } = ADAM
  const mean: Tensor1D = add(mul(before.mean, beta1), mul(gradient, 1 - beta1))
  const squares: Tensor1D = add(mul(before.square, beta2), mul(square(gradient), 1 - beta2))
  const direction = div(
    div(mean, 1 - beta1 ** step),
    add(sqrt(div<Tensor1D>(squares, 1 - beta2 ** step)), epsilon),
  )
  return { weights: sub(before.weights, mul(direction, learningRate)), mean, square: squares }
}

const parametersOf = (state: Omit<LearnerState, 'steps'>): Parameters => ({
  weights: tensor1d(state.weights),
  mean: tensor1d(state.mean),
  square: tensor1d(state.square),
})

/** tfjs wants one matrix per time step, so time comes first here. */
export function dataOf({ inputs, outputs }: NetworkShape, { count, steps, xs, targets }: Samples): Data {
  const timeFirst = new Float32Array(xs.length)
  for (let sequence = 0; sequence < count; sequence++) {
    for (let t = 0; t < steps; t++) {
      const from = (sequence * steps + t) * inputs
      timeFirst.set(xs.subarray(from, from + inputs), (t * count + sequence) * inputs)
    }
  }
  return {
    xs: tensor3d(timeFirst, [steps, count, inputs]),
    targets: tensor2d(targets, [count, outputs]),
  }
}

function loaded(data: Data | undefined): Data {
  if (!data) throw new Error('Load samples first.')
  return data
}

const dispose = (tensors: Data | Parameters | undefined): void => {
  for (const tensor of Object.values(tensors ?? {})) tensor.dispose()
}
