import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Camera, IDENTITY, moved, toScreen, toWorld } from '../../src/scene/camera.ts'
import {
  cameraAtDepth,
  depthOf,
  depthRate,
  type Focus,
  LEVELS,
  type Level,
  levelOf,
  nearestTile,
  restAt,
  rubber,
  toneOf,
  zoomAtDepth,
  zoomRange,
} from '../../src/scene/depth.ts'
import { FADES, fade, fadeAt } from '../../src/scene/fades.ts'
import { centreOf } from '../../src/scene/geometry.ts'
import { hintAt, layerAfterSwipe, settle } from '../../src/scene/settle.ts'

const FOCUS: Focus = {
  layer: 1,
  tile: { x: 500, y: 220, width: 98, height: 98 },
  frame: { x: 84, y: 70, width: 704, height: 479 },
}
const WITH_PART: Focus = {
  ...FOCUS,
  part: { box: { x: 260, y: 120, width: 90, height: 90 }, into: { x: 500, y: 80, width: 600, height: 400 } },
}
const depths = fc.double({ min: 0, max: 2, noNaN: true })
const focuses = fc.constantFrom(FOCUS, WITH_PART)

describe('depth', () => {
  it('is read off the camera: what cameraAtDepth makes, depthOf reads', () =>
    fc.assert(
      fc.property(fc.double({ min: -1, max: 3, noNaN: true }), focuses, (depth, focus) => {
        expect(depthOf(cameraAtDepth(depth, focus), focus)).toBeCloseTo(depth, 8)
        expect(depthOf({ x: 0, y: 0, k: zoomAtDepth(depth, focus) }, focus)).toBeCloseTo(depth, 8)
      }),
    ))

  it('brings the tile into the frame, and the part into the middle of the free area', () => {
    expect(restAt('network', WITH_PART)).toEqual(IDENTITY)
    const cell = restAt('cell', WITH_PART)
    expect(toScreen(cell, centreOf(FOCUS.tile))).toEqual(centreOf(FOCUS.frame))
    expect(FOCUS.tile.width * cell.k).toBeCloseTo(FOCUS.frame.width, 8)
    const middle = toWorld(cell, { x: 305, y: 165 })
    const there = toScreen(restAt('component', WITH_PART), middle)
    expect(there.x).toBeCloseTo(800, 6)
    expect(there.y).toBeCloseTo(280, 6)
  })

  it('moves every point of the world along a straight line', () =>
    fc.assert(
      fc.property(depths, fc.integer({ min: 0, max: 900 }), (depth, x) => {
        const d = depth / 2
        const point = { x, y: 700 - x }
        const [from, via, to] = [0, d, 1].map((at) => toScreen(cameraAtDepth(at, FOCUS), point))
        const cross = (via.x - from.x) * (to.y - from.y) - (via.y - from.y) * (to.x - from.x)
        expect(Math.abs(cross)).toBeLessThan(1e-4)
      }),
    ))

  it('gives way like rubber beyond both ends, and keeps the point between the fingers', () =>
    fc.assert(
      fc.property(fc.double({ min: -1, max: 3, noNaN: true }), focuses, (depth, focus) => {
        const asked: Camera = moved(cameraAtDepth(depth, focus), 13, -7)
        const at = { x: 300, y: 260 }
        const drawn = rubber(asked, focus, at)
        const there = toScreen(drawn, toWorld(asked, at))
        expect(there.x).toBeCloseTo(at.x, 5)
        expect(there.y).toBeCloseTo(at.y, 5)
        const expected = depth < 0 ? 0.3 * depth : depth > 2 ? 2 + 0.3 * (depth - 2) : depth
        expect(depthOf(drawn, focus)).toBeCloseTo(expected, 8)
      }),
    ))

  it('ranges a whole level beyond both ends', () => {
    const { min, max } = zoomRange(FOCUS)
    expect(depthOf({ ...IDENTITY, k: min }, FOCUS)).toBeCloseTo(-1)
    expect(depthOf({ ...IDENTITY, k: max }, FOCUS)).toBeCloseTo(3)
  })

  it('does not flicker between levels while a finger trembles', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(0.5, 1.5),
        fc.array(fc.double({ min: -0.035, max: 0.035, noNaN: true }), { minLength: 2, maxLength: 50 }),
        fc.constantFrom<Level>(...LEVELS),
        (border, tremble, began) => {
          let level = began
          let changes = 0
          for (const off of tremble) {
            const next = levelOf(border + off, level)
            if (next !== level) changes++
            level = next
          }
          // At most the jump to where the finger is, and one crossing.
          expect(changes).toBeLessThanOrEqual(2)
        },
      ),
    ))

  it('has the level that the depth says, away from the borders, whatever it was', () => {
    for (const was of LEVELS)
      expect([0, 0.4, 0.5, 1, 1.4, 1.5, 2].map((d) => levelOf(d, was))).toEqual([
        'network',
        'network',
        'cell',
        'cell',
        'cell',
        'component',
        'component',
      ])
    expect([0, 0.499, 0.5, 2].map(toneOf)).toEqual(['net', 'net', 'cell', 'cell'])
  })

  it('goes one level in a second when the world grows to the frame in a second', () => {
    expect(depthRate(Math.log(704 / 98), 0.5, FOCUS)).toBeCloseTo(1)
  })

  it('goes into the layer nearest to the pinch', () => {
    const tiles = [0, 200, 400].map((x) => ({ x, y: 0, width: 90, height: 90 }))
    expect(nearestTile(tiles, { x: 310, y: 60 })).toBe(1)
    expect(nearestTile(tiles, { x: 900, y: 60 })).toBe(2)
  })
})

describe('settle', () => {
  it('always comes to rest on one of the three levels, exactly', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 2.5, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.boolean(),
        (depth, velocity, part) => {
          const level = settle({ depth, velocity, part })
          expect(depthOf(restAt(level, WITH_PART), WITH_PART)).toBeCloseTo(LEVELS.indexOf(level), 8)
          if (!part) expect(level).not.toBe('component')
        },
      ),
    ))

  it('settles a half-hearted pinch back, and carries a quick one on', () => {
    expect(settle({ depth: 0.3, velocity: 0, part: false })).toBe('network')
    expect(settle({ depth: 0.3, velocity: 1, part: false })).toBe('cell')
    expect(settle({ depth: 0.6, velocity: -2, part: false })).toBe('network')
    expect(settle({ depth: 1.5, velocity: 0, part: true })).toBe('component')
  })

  it('hints at what letting go really does', () => {
    expect(hintAt(0.5, false, 'network')).toBe('enter')
    expect(hintAt(0.5, false, 'cell')).toBe('stay')
    expect(hintAt(0.2, false, 'cell')).toBe('leave')
    expect(hintAt(0.2, false, 'network')).toBeUndefined()
    expect(hintAt(0.9, false, 'network')).toBeUndefined()
    expect(hintAt(1.2, true, 'component')).toBe('leave')
    expect(hintAt(1.5, true, 'component')).toBe('stay')
  })

  it('swipes to the next layer, and not past the last', () => {
    expect(layerAfterSwipe(1, -120, 3)).toBe(2)
    expect(layerAfterSwipe(1, 120, 3)).toBe(0)
    expect(layerAfterSwipe(1, 60, 3)).toBe(1)
    expect(layerAfterSwipe(2, -500, 3)).toBe(2)
  })
})

describe('fades', () => {
  it('stay within 0 and 1, and only ever go one way', () => {
    for (const name of FADES) {
      const values = Array.from({ length: 301 }, (_, k) => fadeAt(name, k / 100 - 0.5))
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...values)).toBeLessThanOrEqual(1)
      const rises = values.slice(1).map((value, k) => Math.sign(value - values[k]))
      expect(new Set(rises.filter((rise) => rise !== 0)).size).toBe(1)
    }
  })

  it('show the network alone at 0 and the cell alone at 1', () => {
    const fadesAt = (depth: number) => Object.fromEntries(FADES.map((name) => [name, fadeAt(name, depth)]))
    expect(fadesAt(0)).toMatchObject({ furniture: 1, grid: 1, outerLoop: 1, cellWires: 0, details: 0 })
    expect(fadesAt(1)).toMatchObject({ furniture: 0, grid: 0, outerLoop: 0, cellWires: 1, otherParts: 1 })
    expect(fadesAt(2)).toMatchObject({ otherParts: 0.22, card: 1 })
    expect(fade(0.5, 0.25, 0.75)).toBe(0.5)
  })
})
