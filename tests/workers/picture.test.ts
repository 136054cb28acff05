import { expect, it } from 'vitest'
import { FUNCTIONS } from '../../src/model/data/registry.ts'
import { exampleOf } from '../../src/model/data/samples.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { DEFAULTS, shapeOf, untrainedWeights } from '../../src/model/training.ts'
import { packed } from '../../workers/picture/pack.ts'
import { pictureReply } from '../../workers/picture/reply.ts'

it('the picture worker answers with the picture of the request, under its number, in one piece of memory', () => {
  const shape = shapeOf(DEFAULTS)
  const weights = untrainedWeights(DEFAULTS)
  const example = exampleOf(FUNCTIONS.sine, 1, 0, 0)
  const holds = [{ layer: 1, part: 'f', step: 8, value: 0 }] as const
  const { value, memory } = packed(pictureReply({ id: 7, shape, weights, example, holds }))
  const reply = structuredClone(value, { transfer: [memory] })
  expect(reply).toEqual({ id: 7, picture: pictureOf(shape, weights, example, holds) })
  const [first, second] = reply.picture.trace.layers
  expect(second.x).toBe(first.parts.h)
  expect(second.x.buffer).toBe(reply.picture.forecast.buffer)
  expect(memory.byteLength).toBe(0)
})
