/** The same network built from tf.layers, with the same weights: what our mathematics is compared with. */
import * as tf from '@tensorflow/tfjs'
import { type CellKind, type NetworkShape, slice, type Weights, weightMap } from '../../src/model/network.ts'

const LAYERS: Readonly<Record<CellKind, (units: number) => tf.layers.Layer>> = {
  lstm: (units) => tf.layers.lstm({ units, returnSequences: true, recurrentActivation: 'sigmoid' }),
  // Resets before the recurrent product, as we do; it knows no other way.
  gru: (units) => tf.layers.gru({ units, returnSequences: true, recurrentActivation: 'sigmoid' }),
  rnn: (units) => tf.layers.simpleRNN({ units, returnSequences: true }),
  memoryless: (units) =>
    tf.layers.timeDistributed({ layer: tf.layers.dense({ units, activation: 'tanh' }) as never }),
}

export type LayersNetwork = {
  /** xs: [count, steps, inputs] flat. Gives [count, outputs], flat. */
  predict(xs: Float32Array, count: number): Float32Array
  /** Of the mean loss over all sequences, flat in the order of `weightMap`. */
  gradient(xs: Float32Array, targets: Float32Array, count: number): Float32Array
}

export async function layersNetwork(shape: NetworkShape, weights: Weights): Promise<LayersNetwork> {
  await tf.setBackend('cpu')
  const layers = Array.from({ length: shape.layers }, () => LAYERS[shape.cell](shape.units))
  const head = tf.layers.dense({
    units: shape.outputs,
    activation: shape.head === 'softmax' ? 'softmax' : 'linear',
  })
  const input = tf.input({ shape: [null, shape.inputs] })
  let sequence: tf.SymbolicTensor = input
  for (const layer of layers) sequence = layer.apply(sequence) as tf.SymbolicTensor
  const sequences = tf.model({ inputs: input, outputs: sequence })
  const map = weightMap(shape)
  layers.forEach((layer, k) => {
    const { kernel, recurrent, bias } = map.layers[k]
    const slots = shape.cell === 'memoryless' ? [kernel, bias] : [kernel, recurrent, bias]
    layer.setWeights(slots.map((slot) => matrix(weights, slot, slot === bias)))
  })
  head.build([null, shape.units])
  head.setWeights([matrix(weights, map.head.kernel), matrix(weights, map.head.bias, true)])

  const output = (xs: tf.Tensor): tf.Tensor => {
    const h = sequences.apply(xs, { training: true }) as tf.Tensor
    const last = tf.squeeze(tf.slice(h, [0, h.shape[1]! - 1, 0], [-1, 1, -1]), [1])
    return head.apply(last) as tf.Tensor
  }
  const read = (xs: Float32Array, count: number) =>
    tf.tensor3d(xs, [count, xs.length / count / shape.inputs, shape.inputs])

  return {
    predict: (xs, count) => tf.tidy(() => output(read(xs, count)).dataSync<'float32'>()),
    gradient: (xs, targets, count) =>
      tf.tidy(() => {
        const wanted = tf.tensor2d(targets, [count, shape.outputs])
        const loss = () => {
          const predicted = output(read(xs, count))
          return (
            shape.head === 'softmax'
              ? tf.neg(tf.mean(tf.sum(tf.mul(wanted, tf.log(predicted)), 1)))
              : tf.losses.meanSquaredError(wanted, predicted)
          ) as tf.Scalar
        }
        const { grads } = tf.variableGrads(loss)
        const ordered = [...layers, head].flatMap((layer) =>
          layer.trainableWeights.map(({ originalName, name }) => {
            const key = Object.keys(grads).find((k) => k === name || k === originalName)!
            return grads[key].dataSync<'float32'>()
          }),
        )
        return Float32Array.from(ordered.flatMap((values) => [...values]))
      }),
  }
}

function matrix(weights: Weights, slot: Parameters<typeof slice>[1], flat = false): tf.Tensor {
  const values = Float32Array.from(slice(weights, slot))
  return flat ? tf.tensor1d(values) : tf.tensor2d(values, [slot.rows, slot.columns])
}
