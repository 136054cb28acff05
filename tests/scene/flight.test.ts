import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Camera, toScreen } from '../../src/scene/camera.ts'
import { flight } from '../../src/scene/flight.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const cameras: fc.Arbitrary<Camera> = fc.record({
  x: number(-3000, 3000),
  y: number(-3000, 3000),
  k: number(0.5, 20),
})

describe('flight', () => {
  it('starts and ends exactly', () =>
    fc.assert(
      fc.property(cameras, cameras, number(0.1, 2), (from, to, seconds) => {
        const { at } = flight(from, to, seconds)
        expect(at(0)).toEqual(from)
        expect(at(-1)).toEqual(from)
        expect(at(seconds)).toEqual(to)
        expect(at(99)).toEqual(to)
      }),
    ))

  it('grows or shrinks all the way, never back', () =>
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        const { at } = flight(from, to, 1)
        const way = Math.sign(to.k - from.k)
        for (let k = 0; k < 40; k++)
          expect((at((k + 1) / 40).k - at(k / 40).k) * way).toBeGreaterThanOrEqual(-1e-9)
      }),
    ))

  it('moves every point along a straight line', () =>
    fc.assert(
      fc.property(cameras, cameras, number(0, 1), (from, to, time) => {
        const point = { x: 400, y: 250 }
        const [a, b, c] = [from, flight(from, to, 1).at(time), to].map((camera) => toScreen(camera, point))
        const cross = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        const length = Math.hypot(c.x - a.x, c.y - a.y) || 1
        expect(Math.abs(cross) / length).toBeLessThan(0.01)
      }),
    ))

  it('also flies where only the place changes', () => {
    const { at } = flight({ x: 0, y: 0, k: 3 }, { x: 100, y: 50, k: 3 }, 1)
    const { x, y, k } = at(0.5)
    expect(k).toBe(3)
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(100)
    expect(y).toBeCloseTo(x / 2)
  })
})
