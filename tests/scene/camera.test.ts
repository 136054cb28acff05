import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Camera, IDENTITY, panBy, toScreen, toWorld, zoomAt } from '../../src/scene/camera.ts'
import type { Box, Point } from '../../src/scene/geometry.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const points = fc.record({ x: number(-2000, 2000), y: number(-2000, 2000) })
const cameras: fc.Arbitrary<Camera> = fc.record({
  x: number(-3000, 3000),
  y: number(-3000, 3000),
  k: number(0.2, 20),
})
const ANY = { min: 1e-6, max: 1e6 }

const near = (a: Point, b: Point) => {
  expect(a.x).toBeCloseTo(b.x, 5)
  expect(a.y).toBeCloseTo(b.y, 5)
}

describe('camera', () => {
  it('keeps the world point between the fingers where it is, also at the limits', () =>
    fc.assert(
      fc.property(cameras, points, number(0.01, 100), (camera, at, factor) => {
        const before = toWorld(camera, at)
        near(toScreen(zoomAt(camera, at, factor, { min: 0.5, max: 9 }), before), at)
      }),
    ))

  it('is where it was after zooming in and out again', () =>
    fc.assert(
      fc.property(cameras, points, number(0.1, 10), (camera, at, factor) => {
        const back = zoomAt(zoomAt(camera, at, factor, ANY), at, 1 / factor, ANY)
        near(back, camera)
        expect(back.k).toBeCloseTo(camera.k, 8)
      }),
    ))

  it('never zooms beyond its range', () =>
    fc.assert(
      fc.property(cameras, points, number(0.01, 100), (camera, at, factor) => {
        const { k } = zoomAt(camera, at, factor, { min: 0.5, max: 9 })
        expect(k).toBeGreaterThanOrEqual(0.5)
        expect(k).toBeLessThanOrEqual(9)
      }),
    ))

  it('cannot lose the world by panning: a third of it, or of the screen, stays visible', () =>
    fc.assert(
      fc.property(
        points,
        number(300, 1500),
        number(300, 1500),
        number(0.5, 12),
        fc.array(points, { maxLength: 8 }),
        (place, width, height, k, moves) => {
          const view: Box = { x: 0, y: 0, width, height }
          const world: Box = { x: 0, y: 0, width: 800, height: 500 }
          const drawn = (camera: Camera): Box => ({
            ...toScreen(camera, world),
            width: world.width * camera.k,
            height: world.height * camera.k,
          })
          // Starts with the world in the middle, moved a little.
          let camera: Camera = {
            k,
            x: width / 2 - 400 * k + place.x / 1e4,
            y: height / 2 - 250 * k + place.y / 1e4,
          }
          for (const { x, y } of moves) camera = panBy(camera, x, y, drawn(camera), view)
          const box = drawn(camera)
          const seenX = Math.min(box.x + box.width, width) - Math.max(box.x, 0)
          const seenY = Math.min(box.y + box.height, height) - Math.max(box.y, 0)
          expect(seenX).toBeGreaterThanOrEqual(Math.min(box.width, width) / 3 - 1e-6)
          expect(seenY).toBeGreaterThanOrEqual(Math.min(box.height, height) / 3 - 1e-6)
        },
      ),
    ))

  it('pans by exactly what the fingers move while the world is in view', () => {
    const view: Box = { x: 0, y: 0, width: 1000, height: 600 }
    expect(panBy(IDENTITY, 30, -20, view, view)).toEqual({ k: 1, x: 30, y: -20 })
  })
})
