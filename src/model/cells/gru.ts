/**
 * The gated recurrent unit (Cho et al. 2014), with the reset gate before the recurrent product, which is
 * what tf.layers does too:
 *
 *   z_t = σ(W_zx x_t + W_zh h_{t−1} + b_z)            how much of the old output is kept
 *   r_t = σ(W_rx x_t + W_rh h_{t−1} + b_r)            how much of it the candidate sees
 *   n_t = tanh(W_nx x_t + W_nh (r_t ∘ h_{t−1}) + b_n)  the candidate
 *   h_t = z_t ∘ h_{t−1} + (1 − z_t) ∘ n_t
 *
 * A gate that is held has its held value instead, and no gradient passes through it to what is under its σ or tanh.
 */
import { type Held, NOTHING_HELD } from '../hold.ts'
import {
  addProduct,
  addTransposed,
  at,
  type Cell,
  type LayerTrace,
  type LayerWeights,
  sigmoid,
  type Vectors,
  zerosLike,
} from './cell.ts'

export type GruPart = 'z' | 'r' | 'n' | 'h'

export const gru: Cell<GruPart> = { forward, backward }

function forward(
  weights: LayerWeights,
  x: Vectors,
  steps: number,
  units: number,
  held: Held = NOTHING_HELD,
): LayerTrace<GruPart> {
  const inputs = x.length / steps
  const empty = () => new Float64Array(steps * units)
  const [z, r, n, h] = [empty(), empty(), empty(), empty()]
  const gates = splitColumns(weights.recurrent, units)
  const start = new Float64Array(units)
  const sum = new Float64Array(3 * units)
  const reset = new Float64Array(units)

  for (let t = 0; t < steps; t++) {
    const hBefore = t > 0 ? at(h, t - 1, units) : start
    sum.set(weights.bias)
    addProduct(sum, weights.kernel, at(x, t, inputs))
    addProduct(sum.subarray(0, 2 * units), gates.zr, hBefore)
    for (let k = 0; k < units; k++) {
      z[t * units + k] = held('z', t) ?? sigmoid(sum[k])
      r[t * units + k] = held('r', t) ?? sigmoid(sum[units + k])
      reset[k] = r[t * units + k] * hBefore[k]
    }
    addProduct(sum.subarray(2 * units), gates.n, reset)
    for (let k = 0; k < units; k++) {
      const now = t * units + k
      n[now] = held('n', t) ?? Math.tanh(sum[2 * units + k])
      h[now] = z[now] * hBefore[k] + (1 - z[now]) * n[now]
    }
  }
  return { steps, inputs, units, x, parts: { z, r, n, h } }
}

function backward(
  weights: LayerWeights,
  trace: LayerTrace<GruPart>,
  dhAbove: Vectors,
  held: Held = NOTHING_HELD,
) {
  const { steps, inputs, units, x, parts } = trace
  const { z, r, n, h } = parts
  const empty = () => new Float64Array(steps * units)
  const [dz, dr, dn] = [empty(), empty(), empty()]
  const dh = dhAbove.slice()
  const dx = new Float64Array(x.length)
  const gates = splitColumns(weights.recurrent, units)
  const start = new Float64Array(units)
  const dsum = new Float64Array(3 * units)
  const reset = new Float64Array(units)
  const dreset = new Float64Array(units)
  const gradients = zerosLike(weights)

  for (let t = steps - 1; t >= 0; t--) {
    const passes = (part: 'z' | 'r' | 'n') => (held(part, t) === undefined ? 1 : 0)
    const hBefore = t > 0 ? at(h, t - 1, units) : start
    const dhBefore = t > 0 ? at(dh, t - 1, units) : new Float64Array(units)
    for (let k = 0; k < units; k++) {
      const now = t * units + k
      dz[now] = dh[now] * (hBefore[k] - n[now])
      dn[now] = dh[now] * (1 - z[now])
      dhBefore[k] += dh[now] * z[now]
      dsum[2 * units + k] = passes('n') * dn[now] * (1 - n[now] ** 2)
      reset[k] = r[now] * hBefore[k]
    }
    addTransposed(dreset.fill(0), gates.n, dsum.subarray(2 * units))
    for (let k = 0; k < units; k++) {
      const now = t * units + k
      dr[now] = dreset[k] * hBefore[k]
      dhBefore[k] += dreset[k] * r[now]
      dsum[k] = passes('z') * dz[now] * z[now] * (1 - z[now])
      dsum[units + k] = passes('r') * dr[now] * r[now] * (1 - r[now])
    }
    addTransposed(dhBefore, gates.zr, dsum.subarray(0, 2 * units))
    addTransposed(at(dx, t, inputs), weights.kernel, dsum)
    const xNow = at(x, t, inputs)
    for (let k = 0; k < 3 * units; k++) {
      gradients.bias[k] += dsum[k]
      for (let row = 0; row < inputs; row++) gradients.kernel[row * 3 * units + k] += xNow[row] * dsum[k]
      const seen = k < 2 * units ? hBefore : reset
      for (let row = 0; row < units; row++) gradients.recurrent[row * 3 * units + k] += seen[row] * dsum[k]
    }
  }
  return { x: dx, parts: { z: dz, r: dr, n: dn, h: dh }, weights: gradients }
}

/** The recurrent matrix [units, 3 · units] as [units, 2 · units] for both gates and [units, units] for the candidate. */
function splitColumns(matrix: ArrayLike<number>, units: number) {
  const zr = new Float64Array(units * 2 * units)
  const n = new Float64Array(units * units)
  for (let row = 0; row < units; row++) {
    for (let k = 0; k < 2 * units; k++) zr[row * 2 * units + k] = matrix[row * 3 * units + k]
    for (let k = 0; k < units; k++) n[row * units + k] = matrix[row * 3 * units + 2 * units + k]
  }
  return { zr, n }
}
