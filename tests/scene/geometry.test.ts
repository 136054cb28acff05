import { expect, it } from 'vitest'
import { arrowPath, boxAt, roundedPath, roundedPaths } from '../../src/scene/geometry.ts'

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

it('draws several lines as one path', () => {
  const down = [
    { x: 1, y: 0 },
    { x: 1, y: 9 },
  ]
  expect(roundedPaths([down, down])).toBe('M1 0L1 9M1 0L1 9')
})

it('puts an arrowhead short of where a line ends, or of where it begins if it is drawn backwards', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 0, y: 50 },
    { x: 100, y: 50 },
  ]
  const head = { length: 8, half: 5, short: 4 }
  expect(arrowPath(line, false, head)).toBe('M88 45L96 50L88 55Z')
  expect(arrowPath(line, true, head)).toBe('M-5 12L0 4L5 12Z')
})
