/** The rival: the same network as tf.layers makes and trains it. */
import * as tf from '@tensorflow/tfjs'
import type { Samples } from '../../src/model/data/samples.ts'
import type { NetworkShape } from '../../src/model/network.ts'

/** Trains one epoch, on the tfjs backend that is set; built there too. */
export type Epoch = () => Promise<void>

export function tfLayersEpoch(shape: NetworkShape, samples: Samples, batch: number): Epoch {
  const model = tf.sequential()
  for (let layer = 0; layer < shape.layers; layer++) {
    model.add(
      tf.layers.lstm({
        units: shape.units,
        recurrentActivation: 'sigmoid',
        returnSequences: layer < shape.layers - 1,
        inputShape: [samples.steps, layer === 0 ? shape.inputs : shape.units],
      }),
    )
  }
  model.add(tf.layers.dense({ units: shape.outputs }))
  model.compile({ optimizer: tf.train.adam(0.01), loss: 'meanSquaredError' })
  const batches = Array.from({ length: samples.count / batch }, (_, k) => {
    const width = batch * samples.steps * shape.inputs
    return {
      x: tf.tensor3d(samples.xs.subarray(k * width, (k + 1) * width), [batch, samples.steps, shape.inputs]),
      y: tf.tensor2d(samples.targets.subarray(k * batch, (k + 1) * batch), [batch, shape.outputs]),
    }
  })
  return async () => {
    for (const { x, y } of batches) await model.trainOnBatch(x, y)
  }
}

/** Makes tfjs compute there from now on. */
export const useBackend = (name: 'cpu' | 'wasm') => tf.setBackend(name)
