import { expect, it } from 'vitest'
import { FUNCTIONS } from '../../src/model/data/registry.ts'
import { exampleOf } from '../../src/model/data/samples.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { DEFAULTS, shapeOf, untrainedWeights } from '../../src/model/training.ts'
import { pictureReply } from '../../workers/picture/reply.ts'

it('the picture worker answers with the picture of the request, under its number', () => {
  const shape = shapeOf(DEFAULTS)
  const weights = untrainedWeights(DEFAULTS)
  const example = exampleOf(FUNCTIONS.sine, 1, 0, 0)
  const holds = [{ layer: 1, part: 'f', step: 8, value: 0 }] as const
  const reply = structuredClone(pictureReply({ id: 7, shape, weights, example, holds }))
  expect(reply).toEqual({ id: 7, picture: pictureOf(shape, weights, example, holds) })
})
