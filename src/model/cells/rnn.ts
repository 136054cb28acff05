/** The plain recurrent cell (Elman 1990): h_t = tanh(W x_t + U h_{t−1} + b). */
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

export const rnn: Cell<'h'> = { forward, backward }

function forward(weights: LayerWeights, x: Vectors, steps: number, units: number): LayerTrace<'h'> {
  const inputs = x.length / steps
  const h = new Float64Array(steps * units)
  const z = new Float64Array(units)
  for (let t = 0; t < steps; t++) {
    preActivation(weights, at(x, t, inputs), t > 0 ? at(h, t - 1, units) : undefined, z)
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
    const before = t > 0 ? { h: at(parts.h, t - 1, units), dh: at(dh, t - 1, units) } : undefined
    addStep(weights, gradients, dz, at(x, t, inputs), at(dx, t, inputs), before)
  }
  return { x: dx, parts: { h: dh }, weights: gradients }
}
