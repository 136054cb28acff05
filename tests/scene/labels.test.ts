import { describe, expect, it } from 'vitest'
import { composite, type FunctionData, STEP, sawtooth, sine, square } from '../../src/model/data/functions.ts'
import { mix, type Point } from '../../src/scene/geometry.ts'
import { isClear, labelFor, pointsAlong } from '../../src/scene/labels.ts'
import { outputPlot } from '../../src/scene/layout/plots.ts'
import { rangeFor, scaleOf } from '../../src/scene/plot.ts'

const CURVES: [string, FunctionData][] = Object.entries({ sine, sawtooth, square, composite })
const PANELS = [
  { width: 276, height: 262 },
  { width: 336, height: 316 },
  { width: 620, height: 494 },
]
const GIVEN = 15
const AHEAD = 30
const NAME = { width: 74, height: 18 }

/** Every pixel of a broken line, as a pen draws it. */
const drawn = (line: readonly Point[]): Point[] =>
  line.slice(1).flatMap((to, k) =>
    Array.from({ length: 400 }, (_, part) => ({
      x: mix(line[k].x, to.x, part / 400),
      y: mix(line[k].y, to.y, part / 400),
    })),
  )
const lies = (point: Point, at: Point) =>
  Math.abs(point.x - at.x) < NAME.width / 2 && Math.abs(point.y - at.y) < NAME.height / 2

describe.each(CURVES)('names on the plot of %s', (_, curve) => {
  const plots = PANELS.flatMap((panel) => {
    const { well, field } = outputPlot(panel, 'across', 1, 1)
    const scale = scaleOf(field, GIVEN + AHEAD, rangeFor(0))
    return Array.from({ length: 12 }, (_, k) => {
      const start = (k * curve.period) / 12
      const line = Array.from({ length: GIVEN + AHEAD }, (_, t) => scale.at(t, curve.at(start + t * STEP)))
      return { well, line, target: line.slice(GIVEN + 2, -2) }
    })
  })

  it('never lie on a line, steep ones included', () => {
    for (const { well, line, target } of plots) {
      const label = labelFor(target, pointsAlong(line), well, NAME)
      if (label) expect(drawn(line).filter((point) => lies(point, label.at))).toEqual([])
      const corner = { x: well.x + 14 + NAME.width / 2, y: well.y + well.height - 16 }
      if (isClear(corner, NAME, pointsAlong(line)))
        expect(drawn(line).filter((point) => lies(point, corner))).toEqual([])
    }
  })

  it('find room more often than not', () => {
    const named = plots.filter(({ well, line, target }) => labelFor(target, pointsAlong(line), well, NAME))
    expect(named.length).toBeGreaterThan(plots.length * 0.5)
  })
})

it('names no point outside of the plot', () => {
  const well = { x: 0, y: 0, width: 200, height: 200 }
  expect(labelFor([{ x: 100, y: -30 }], [], well, NAME)).toBeUndefined()
})
