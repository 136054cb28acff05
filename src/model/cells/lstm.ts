/**
 * The LSTM cell (Hochreiter & Schmidhuber 1997, with the forget gate of Gers et al. 2000; no peepholes).
 *
 *   i_t = σ(W_ix x_t + W_ih h_{t−1} + b_i)       how much of the candidate is written
 *   f_t = σ(W_fx x_t + W_fh h_{t−1} + b_f)       how much of the old state is kept: 1 keeps, 0 forgets
 *   g_t = tanh(W_gx x_t + W_gh h_{t−1} + b_g)    the candidate: what could be written
 *   o_t = σ(W_ox x_t + W_oh h_{t−1} + b_o)       how much of the state is shown
 *   c_t = f_t ∘ c_{t−1} + i_t ∘ g_t              the cell state
 *   h_t = o_t ∘ tanh(c_t)                        the output
 *
 * A gate that is held has its held value instead, and no gradient passes through it to what is under its σ or tanh.
 */
import { type Held, NOTHING_HELD } from '../hold.ts'
import {
  addStep,
  at,
  type Cell,
  type LayerTrace,
  type LayerWeights,
  preActivation,
  sigmoid,
  type Vectors,
  zerosLike,
} from './cell.ts'

export type LstmPart = 'i' | 'f' | 'g' | 'o' | 'c' | 'h'

export const lstm: Cell<LstmPart> = { forward, backward }

function forward(
  weights: LayerWeights,
  x: Vectors,
  steps: number,
  units: number,
  held: Held = NOTHING_HELD,
): LayerTrace<LstmPart> {
  const inputs = x.length / steps
  const empty = () => new Float64Array(steps * units)
  const [i, f, g, o, c, h] = [empty(), empty(), empty(), empty(), empty(), empty()]
  const z = new Float64Array(4 * units)

  for (let t = 0; t < steps; t++) {
    preActivation(weights, at(x, t, inputs), t > 0 ? at(h, t - 1, units) : undefined, z)
    for (let k = 0; k < units; k++) {
      const now = t * units + k
      const cBefore = t > 0 ? c[now - units] : 0
      i[now] = held('i', t) ?? sigmoid(z[k])
      f[now] = held('f', t) ?? sigmoid(z[units + k])
      g[now] = held('g', t) ?? Math.tanh(z[2 * units + k])
      o[now] = held('o', t) ?? sigmoid(z[3 * units + k])
      c[now] = f[now] * cBefore + i[now] * g[now]
      h[now] = o[now] * Math.tanh(c[now])
    }
  }
  return { steps, inputs, units, x, parts: { i, f, g, o, c, h } }
}

function backward(
  weights: LayerWeights,
  trace: LayerTrace<LstmPart>,
  dhAbove: Vectors,
  held: Held = NOTHING_HELD,
) {
  const { steps, inputs, units, x, parts } = trace
  const { i, f, g, o, c, h } = parts
  const empty = () => new Float64Array(steps * units)
  const [di, df, dg, d_o, dc] = [empty(), empty(), empty(), empty(), empty()]
  const dh = dhAbove.slice()
  const dx = new Float64Array(x.length)
  const dz = new Float64Array(4 * units)
  const gradients = zerosLike(weights)

  for (let t = steps - 1; t >= 0; t--) {
    const passes = (part: 'i' | 'f' | 'g' | 'o') => (held(part, t) === undefined ? 1 : 0)
    for (let k = 0; k < units; k++) {
      const now = t * units + k
      const cBefore = t > 0 ? c[now - units] : 0
      const tanhC = Math.tanh(c[now])
      // h = o ∘ tanh(c); dc already holds what came back from t + 1 through the cell state's loop.
      d_o[now] = dh[now] * tanhC
      dc[now] += dh[now] * o[now] * (1 - tanhC ** 2)
      // c = f ∘ c_{t−1} + i ∘ g
      di[now] = dc[now] * g[now]
      dg[now] = dc[now] * i[now]
      df[now] = dc[now] * cBefore
      if (t > 0) dc[now - units] = dc[now] * f[now]
      // Through the squashing functions: σ' = σ (1 − σ), tanh' = 1 − tanh².
      dz[k] = passes('i') * di[now] * i[now] * (1 - i[now])
      dz[units + k] = passes('f') * df[now] * f[now] * (1 - f[now])
      dz[2 * units + k] = passes('g') * dg[now] * (1 - g[now] ** 2)
      dz[3 * units + k] = passes('o') * d_o[now] * o[now] * (1 - o[now])
    }
    const before = t > 0 ? { h: at(h, t - 1, units), dh: at(dh, t - 1, units) } : undefined
    addStep(weights, gradients, dz, at(x, t, inputs), at(dx, t, inputs), before)
  }
  return { x: dx, parts: { i: di, f: df, g: dg, o: d_o, c: dc, h: dh }, weights: gradients }
}
