/**
 * No memory: h_t = tanh(W x_t + b). A feed-forward layer that sees the current point only; what is left
 * of a recurrent layer when its loop is cut.
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

export const memoryless: Cell<'h'> = { forward, backward }

function forward(weights: LayerWeights, x: Vectors, steps: number, units: number): LayerTrace<'h'> {
  const inputs = x.length / steps
  const h = new Float64Array(steps * units)
  const z = new Float64Array(units)
  for (let t = 0; t < steps; t++) {
    preActivation(weights, at(x, t, inputs), undefined, z)
    for (let k = 0; k < units; k++) h[t * units + k] = Math.tanh(z[k])
  }
  return { steps, inputs, units, x, parts: { h } }
}

function backward(weights: LayerWeights, trace: LayerTrace<'h'>, dh: Vectors) {
  const { steps, inputs, units, x, parts } = trace
  const dx = new Float64Array(x.length)
  const dz = new Float64Array(units)
  const gradients = zerosLike(weights)
  for (let t = 0; t < steps; t++) {
    for (let k = 0; k < units; k++) dz[k] = dh[t * units + k] * (1 - parts.h[t * units + k] ** 2)
    addStep(weights, gradients, dz, at(x, t, inputs), at(dx, t, inputs), undefined)
  }
  return { x: dx, parts: { h: dh.slice() }, weights: gradients }
}
