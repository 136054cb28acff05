/// <reference path="../../workers/kernels/kernels.d.ts" />
/** Every kernel, in both its builds, against the readable reference and against tf.layers. */
import { setFlagsFromString } from 'node:v8'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { CellKind } from '../../src/model/network.ts'
import plainBytes from '../../workers/kernels/index.ts?kernels'
import fusedBytes from '../../workers/kernels/index.ts?kernels&relaxed'
import { fastEngine } from '../../workers/training/fast.ts'
import { startBackendInNode } from '../support/backend.ts'
import {
  byKernels,
  byModel,
  byTfLayers,
  distance,
  type LayerCase,
  type LayerNumbers,
  type LayerResult,
  numbersFor,
  relativeDistance,
} from '../support/oracle.ts'

const KINDS: readonly CellKind[] = ['lstm', 'gru', 'rnn', 'memoryless']

/** Shapes at which kernels break first. */
const SHAPES: readonly Omit<LayerCase, 'cell'>[] = [
  { units: 1, batch: 1, steps: 1, inputs: 1 },
  { units: 1, batch: 5, steps: 4, inputs: 1 },
  { units: 3, batch: 1, steps: 7, inputs: 2 },
  { units: 16, batch: 25, steps: 15, inputs: 1 },
  { units: 5, batch: 6, steps: 1, inputs: 96 },
  { units: 13, batch: 23, steps: 3, inputs: 7 },
  { units: 64, batch: 2, steps: 100, inputs: 3 },
  { units: 12, batch: 64, steps: 2, inputs: 9 },
  { units: 2, batch: 3, steps: 200, inputs: 1 },
]

const BUILDS = [
  ['plain SIMD', plainBytes],
  ['fused multiply-add', fusedBytes],
] as const

beforeAll(async () => {
  await startBackendInNode()
  // Node 20 knows fused multiply-add, but has to be asked for it.
  if (!WebAssembly.validate(fusedBytes)) setFlagsFromString('--experimental-wasm-relaxed-simd')
})

/** From here on these kernels compute, as in a browser that has what they need and no more. */
async function use(build: Uint8Array): Promise<void> {
  const compiled = vi.spyOn(WebAssembly, 'instantiate')
  const validate = vi.spyOn(WebAssembly, 'validate').mockImplementation((bytes) => bytes === build)
  const started = await fastEngine()
  validate.mockRestore()
  if ('reason' in started) throw new Error(started.reason)
  expect(compiled.mock.calls.map(([bytes]) => bytes)).toEqual([build])
  compiled.mockRestore()
}

describe.each(BUILDS.flatMap(([name, build]) => KINDS.map((cell) => ({ name, build, cell }))))(
  '$name: a layer of kind $cell',
  ({ build, cell }) => {
    beforeAll(() => use(build))

    it.each(SHAPES)(
      'equals the model and tf.layers: $units units, batch $batch, $steps steps, $inputs inputs',
      (shape) => {
        const layer = { cell, ...shape }
        const numbers = numbersFor(layer, 7)
        expectSame(byKernels(layer, numbers), byModel(layer, numbers))
        expectSame(byKernels(layer, numbers), byTfLayers(layer, numbers))
      },
    )

    it('equals the model for any shape', () => {
      fc.assert(
        fc.property(shapes({ units: 64, batch: 64, steps: 12, inputs: 96 }), fc.nat(), (shape, seed) => {
          const layer = { cell, ...shape }
          const numbers = numbersFor(layer, seed)
          expectSame(byKernels(layer, numbers), byModel(layer, numbers))
        }),
        { numRuns: 50 },
      )
    })

    it('equals tf.layers for any shape', () => {
      fc.assert(
        fc.property(shapes({ units: 20, batch: 12, steps: 6, inputs: 12 }), fc.nat(), (shape, seed) => {
          const layer = { cell, ...shape }
          const numbers = numbersFor(layer, seed)
          expectSame(byKernels(layer, numbers), byTfLayers(layer, numbers))
        }),
        { numRuns: 20 },
      )
    })

    it('squashes the largest numbers to the ends, and keeps what is no number', () => {
      const layer = { cell, units: 3, batch: 2, steps: 3, inputs: 2 }
      const numbers = numbersFor(layer, 3)
      const scaled = (by: number): LayerNumbers => ({ ...numbers, x: numbers.x.map((value) => value * by) })
      for (const by of [1e2, 1e6, 1e30]) {
        expect(distance(byKernels(layer, scaled(by)).h, byModel(layer, scaled(by)).h)).toBeLessThan(1e-5)
      }
      expect(Array.from(byKernels(layer, scaled(Number.NaN)).h).every(Number.isNaN)).toBe(true)
    })

    it('is as exact for signals near zero as for large ones', () => {
      const layer = { cell, units: 4, batch: 2, steps: 2, inputs: 2 }
      const numbers = numbersFor(layer, 4)
      const quiet = { ...numbers, x: numbers.x.map((value) => value * 1e-5), bias: numbers.bias.map(() => 0) }
      const expected = byModel(layer, quiet).h
      const largest = Math.max(...Array.from(expected, Math.abs))
      expect(distance(byKernels(layer, quiet).h, expected)).toBeLessThan(1e-5 * largest)
    })
  },
)

function expectSame(ours: LayerResult, theirs: Partial<LayerResult>): void {
  expect(distance(ours.h, theirs.h ?? []), 'h').toBeLessThan(1e-5)
  for (const name of ['dx', 'dKernel', 'dRecurrent', 'dBias'] as const) {
    const expected = theirs[name]
    if (expected) expect(relativeDistance(ours[name], expected), name).toBeLessThan(1e-4)
  }
}

/** Shapes up to these sizes. */
const shapes = (most: Omit<LayerCase, 'cell'>) =>
  fc.record({
    units: fc.integer({ min: 1, max: most.units }),
    batch: fc.integer({ min: 1, max: most.batch }),
    steps: fc.integer({ min: 1, max: most.steps }),
    inputs: fc.integer({ min: 1, max: most.inputs }),
  })
