/**
 * The plain recurrent cell (Elman 1990): h_t = tanh(W x_t + U h_{t−1} + b). And what is left of it when its
 * loop is cut, h_t = tanh(W x_t + b): a feed-forward layer that sees the current point only.
 */
import {
  addStep,
  at,
  type Cell,
  type LayerTrace,
  type LayerWeights,
  preActivation,
  type Vectors,
  zerosLike,
} from './cell.ts'

export const rnn = tanhCell({ loop: true })
export const memoryless = tanhCell({ loop: false })

function tanhCell({ loop }: { readonly loop: boolean }): Cell<'h'> {
  function forward(weights: LayerWeights, x: Vectors, steps: number, units: number): LayerTrace<'h'> {
    const inputs = x.length / steps
    const h = new Float64Array(steps * units)
    const z = new Float64Array(units)
    for (let t = 0; t < steps; t++) {
      const before = loop && t > 0 ? at(h, t - 1, units) : undefined
      preActivation(weights, at(x, t, inputs), before, z)
      for (let k = 0; k < units; k++) h[t * units + k] = Math.tanh(z[k])
    }
    return { steps, inputs, units, x, parts: { h } }
  }

  function backward(weights: LayerWeights, trace: LayerTrace<'h'>, dhAbove: Vectors) {
    const { steps, inputs, units, x, parts } = trace
    const dh = dhAbove.slice()
    const dx = new Float64Array(x.length)
    const dz = new Float64Array(units)
    const gradients = zerosLike(weights)
    for (let t = steps - 1; t >= 0; t--) {
      for (let k = 0; k < units; k++) dz[k] = dh[t * units + k] * (1 - parts.h[t * units + k] ** 2)
      const before = loop && t > 0 ? { h: at(parts.h, t - 1, units), dh: at(dh, t - 1, units) } : undefined
      addStep(weights, gradients, dz, at(x, t, inputs), at(dx, t, inputs), before)
    }
    return { x: dx, parts: { h: dh }, weights: gradients }
  }

  return { forward, backward }
}
