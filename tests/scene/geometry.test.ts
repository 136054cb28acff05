import { expect, it } from 'vitest'
import { boxAt, roundedPath } from '../../src/scene/geometry.ts'

it('draws a path that begins and ends exactly at its points, with rounded corners', () => {
  expect(
    roundedPath(
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 100, y: 60 },
      ],
      16,
    ),
  ).toBe('M0 0L84 0Q100 0 100 16L100 60')
})

it('rounds less where a leg is too short', () => {
  expect(
    roundedPath(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 60 },
      ],
      16,
    ),
  ).toBe('M0 0L5 0Q10 0 10 5L10 60')
})

it('puts a square around its point', () => {
  expect(boxAt({ x: 10, y: 20 }, 8)).toEqual({ x: 6, y: 16, width: 8, height: 8 })
})
