/**
 * The network as a layers model of TensorFlow.js, for `tf.loadLayersModel`. Its matrices are ours: the same
 * shapes, and the gates in the same order (i, f, candidate, o), so nothing is shuffled.
 */
import { type CellKind, type NetworkShape, type Slot, slice, weightMap } from '../network.ts'

export type LayersModel = {
  /** The content of model.json, which names weights.bin. */
  readonly json: object
  /** The content of weights.bin: every matrix in the order in which model.json names them. */
  readonly bin: Uint8Array<ArrayBuffer>
}

/** tf.layers' names. Its gates are only ours with a true sigmoid: by default they would be straight lines. */
const CELLS: Readonly<Record<CellKind, { name: string; options: object }>> = {
  lstm: { name: 'LSTM', options: { activation: 'tanh', recurrent_activation: 'sigmoid' } },
  gru: { name: 'GRU', options: { activation: 'tanh', recurrent_activation: 'sigmoid', reset_after: false } },
  rnn: { name: 'SimpleRNN', options: { activation: 'tanh' } },
  memoryless: { name: 'Dense', options: { activation: 'tanh' } },
}

/**
 * `steps` is how many time steps it was trained to read; it takes any number. Without memory it takes just the
 * last one, of shape [inputs]. `about` is kept with it, as the vocabulary of a text.
 */
export function layersModel(
  shape: NetworkShape,
  weights: Float32Array,
  about: Readonly<Record<string, unknown>>,
): LayersModel {
  const map = weightMap(shape)
  const { name: className, options } = CELLS[shape.cell]
  const recurrent = shape.cell !== 'memoryless'
  const input = recurrent ? [null, null, shape.inputs] : [null, shape.inputs]

  const layers = map.layers.map((_, layer) => ({
    class_name: className,
    config: {
      name: `layer_${layer + 1}`,
      units: shape.units,
      use_bias: true,
      ...options,
      // Every layer but the last hands all its outputs on; only the last of them is predicted from.
      ...(recurrent && { return_sequences: layer < shape.layers - 1 }),
      ...(layer === 0 && { batch_input_shape: input, dtype: 'float32' }),
    },
  }))
  const head = {
    class_name: 'Dense',
    config: {
      name: 'head',
      units: shape.outputs,
      use_bias: true,
      activation: shape.head === 'softmax' ? 'softmax' : 'linear',
    },
  }

  const matrices: { name: string; slot: Slot; flat: boolean }[] = []
  const add = (layer: string, name: string, slot: Slot) =>
    matrices.push({ name: `${layer}/${name}`, slot, flat: name === 'bias' })
  for (const [layer, { kernel, recurrent: loop, bias }] of map.layers.entries()) {
    add(`layer_${layer + 1}`, 'kernel', kernel)
    if (recurrent) add(`layer_${layer + 1}`, 'recurrent_kernel', loop)
    add(`layer_${layer + 1}`, 'bias', bias)
  }
  add('head', 'kernel', map.head.kernel)
  add('head', 'bias', map.head.bias)

  return {
    json: {
      format: 'layers-model',
      generatedBy: 'exploRNN',
      convertedBy: null,
      modelTopology: { class_name: 'Sequential', config: { name: 'explornn', layers: [...layers, head] } },
      weightsManifest: [
        {
          paths: ['weights.bin'],
          weights: matrices.map(({ name, slot: { rows, columns }, flat }) => ({
            name,
            shape: flat ? [columns] : [rows, columns],
            dtype: 'float32',
          })),
        },
      ],
      userDefinedMetadata: about,
    },
    bin: bytesOf(matrices.map(({ slot }) => slice(weights, slot))),
  }
}

/** Numbers one after another, the least significant byte first. */
function bytesOf(parts: readonly Float32Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(4 * parts.reduce((sum, { length }) => sum + length, 0)))
  let at = 0
  for (const part of parts)
    for (const value of part) {
      bytes.setFloat32(at, value, true)
      at += 4
    }
  return new Uint8Array(bytes.buffer)
}
