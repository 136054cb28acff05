import { expect, it } from 'vitest'
import { sigmoid } from '../../src/model/cells/cell.ts'
import { termsOf } from '../../src/model/cells/terms.ts'
import type { GatePart } from '../../src/model/hold.ts'
import { BLOCKS, weightMap } from '../../src/model/network.ts'
import { forward, layerWeights } from '../../src/model/trace.ts'
import { aSequence, aShape, someWeights } from '../support/builders.ts'

const GATED = (['lstm', 'gru'] as const).flatMap((cell) =>
  BLOCKS[cell].map((part) => ({ cell, part: part as GatePart })),
)

it.each(GATED)('the terms under gate $part of $cell layers add up to its value', ({ cell, part }) => {
  const shape = aShape({ cell, layers: 2 })
  const weights = someWeights(shape)
  const steps = 4
  const trace = forward(shape, weights, aSequence(shape, steps))
  const squash = part === 'g' || part === 'n' ? Math.tanh : sigmoid
  for (const [number, layer] of trace.layers.entries()) {
    const its = layerWeights(weights, weightMap(shape), number)
    for (let step = 0; step < steps; step++)
      for (let unit = 0; unit < shape.units; unit++) {
        const { x, h, b, sum } = termsOf(cell, its, layer, part, unit, step)
        expect(x + h + b).toBeCloseTo(sum, 12)
        expect(squash(sum)).toBeCloseTo(layer.parts[part][step * shape.units + unit], 12)
        if (step === 0) expect(h).toBe(0)
      }
  }
})
