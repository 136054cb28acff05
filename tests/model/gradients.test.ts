import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELLS } from '../../src/model/cells/registry.ts'
import { type NetworkShape, weightMap } from '../../src/model/network.ts'
import { backward, forward, layerWeights, lossOf } from '../../src/model/trace.ts'
import { aSequence, aShape, aTarget, CELL_KINDS, someWeights } from '../support/builders.ts'

/** How far each number is moved, both ways: the error of the difference falls with its square. */
const NUDGE = 1e-5

/** (f(v + ε) − f(v − ε)) / 2ε for every entry of `values`. */
function finiteDifferences(values: Float64Array, f: () => number): Float64Array {
  return values.map((value, k) => {
    values[k] = value + NUDGE
    const above = f()
    values[k] = value - NUDGE
    const below = f()
    values[k] = value
    return (above - below) / (2 * NUDGE)
  })
}

/** Length of the difference, in lengths of the longer; differences of numbers cannot see below 1e-10. */
function relativeError(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const length = (v: number[]) => Math.hypot(...v)
  const [u, w] = [Array.from(a), Array.from(b)]
  return length(u.map((value, k) => value - w[k])) / Math.max(length(u), length(w), 1e-4)
}

function expectExactGradient(shape: NetworkShape, steps: number, seed: number): void {
  const weights = Float64Array.from(someWeights(shape, seed))
  const xs = Float64Array.from(aSequence(shape, steps, seed))
  const target = aTarget(shape, seed)
  const loss = () => lossOf(shape, forward(shape, weights, xs).output, target)

  const gradient = backward(shape, weights, forward(shape, weights, xs), target)
  expect(relativeError(gradient.weights, finiteDifferences(weights, loss))).toBeLessThan(1e-6)
  expect(relativeError(gradient.layers[0].x, finiteDifferences(xs, loss))).toBeLessThan(1e-6)
}

describe.each(CELL_KINDS)('the gradient through %s layers', (cell) => {
  it.each(['linear', 'softmax'] as const)('is what nudging each weight and input shows (%s head)', (head) => {
    const sizes = fc.record({
      inputs: fc.integer({ min: 1, max: 3 }),
      layers: fc.integer({ min: 1, max: 3 }),
      units: fc.integer({ min: 1, max: 5 }),
      outputs: fc.integer({ min: head === 'softmax' ? 2 : 1, max: 3 }),
    })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 6 }), fc.nat(1000), (size, steps, seed) =>
        expectExactGradient(aShape({ cell, head, ...size }), steps, seed),
      ),
      { numRuns: 25 },
    )
  })

  it('gives, for every value drawn, what nudging that value alone would do to the loss', () => {
    // Σ dh ∘ h stands in for the loss above a single layer, so each output has a weight of its own.
    const shape = aShape({ cell, layers: 1, units: 3 })
    const steps = 4
    const weights = Float64Array.from(someWeights(shape))
    const slots = layerWeights(weights, weightMap(shape), 0)
    const x = Float64Array.from(aSequence(shape, steps))
    const dh = Float64Array.from(aSequence({ ...shape, inputs: 3 }, steps, 9))
    const loss = () =>
      CELLS[cell].forward(slots, x, steps, 3).parts.h.reduce((sum, h, k) => sum + dh[k] * h, 0)
    const back = CELLS[cell].backward(slots, CELLS[cell].forward(slots, x, steps, 3), dh)
    expect(relativeError(back.x, finiteDifferences(x, loss))).toBeLessThan(1e-6)
    expect(relativeError(back.weights.kernel, finiteDifferences(slots.kernel, loss))).toBeLessThan(1e-6)
    expect(relativeError(back.weights.bias, finiteDifferences(slots.bias, loss))).toBeLessThan(1e-6)
  })
})

describe('the gradient with respect to the parts of an LSTM', () => {
  it('at the last step follows the equations backward by hand', () => {
    const shape = aShape({ layers: 1, units: 2, inputs: 1, outputs: 1 })
    const weights = Float64Array.from(someWeights(shape))
    const trace = forward(shape, weights, aSequence(shape, 3))
    const target = [0.3]
    const { parts } = backward(shape, weights, trace, target).layers[0]
    const now = 2 * 2 // unit 0 of the third step, two units a step
    const { i, f, g, o, c } = trace.layers[0].parts
    const { head } = weightMap(shape)

    const dh = 2 * (trace.output[0] - target[0]) * weights[head.kernel.offset]
    const dc = dh * o[now] * (1 - Math.tanh(c[now]) ** 2)
    expect(parts.h[now]).toBeCloseTo(dh, 12)
    expect(parts.o[now]).toBeCloseTo(dh * Math.tanh(c[now]), 12)
    expect(parts.c[now]).toBeCloseTo(dc, 12)
    expect(parts.f[now]).toBeCloseTo(dc * c[now - 2], 12)
    expect(parts.i[now]).toBeCloseTo(dc * g[now], 12)
    expect(parts.g[now]).toBeCloseTo(dc * i[now], 12)
    // The cell state's own loop: what t says of c goes back through f_t. Step 2's c hears it through h too.
    expect(parts.c[now - 2]).not.toBeCloseTo(dc * f[now], 12)
  })
})
