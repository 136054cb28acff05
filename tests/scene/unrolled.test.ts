import { describe, expect, test } from 'vitest'
import { riverOf, unrolledOf } from '../../src/scene/layout/unrolled.ts'

/** All points of a path, those that bend it included. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

/** How broad the river is there: the distance between its two banks. */
function breadthAt(path: string, along: number): number {
  const aside = pointsOf(path)
    .filter(({ x }) => Math.abs(x - along) < 1e-6)
    .map(({ y }) => y)
  return Math.max(...aside) - Math.min(...aside)
}

describe('the river', () => {
  const shares = [0, 0.09, 0.5, 1.52, 1]

  test('is at every step as broad as that step’s share', () => {
    const { body } = riverOf(shares, true, true)
    const full = breadthAt(body, 4.5)
    for (const [step, share] of shares.entries())
      expect(breadthAt(body, step + 0.5) / full, `step ${step + 1}`).toBeCloseTo(share, 3)
  })

  test('never leaves its grid, however large a share is, and keeps the others as they are', () => {
    const { body } = riverOf([40, 0.5, 1], true, true)
    for (const { y } of pointsOf(body)) expect(Math.abs(y - 1)).toBeLessThanOrEqual(1)
    expect(breadthAt(body, 0.5)).toBeCloseTo(2)
    expect(breadthAt(body, 1.5) / breadthAt(body, 2.5)).toBeCloseTo(0.5)
  })

  test('comes from beyond the last step only where the error does', () => {
    const end = (source: boolean) =>
      Math.max(...pointsOf(riverOf(shares, source, true).body).map(({ x }) => x))
    expect(end(true)).toBe(5.5)
    expect(end(false)).toBe(5)
  })

  test('carries dashes where it is broad enough for them, from the source on', () => {
    const { lanes } = riverOf(shares, true, true)
    // In the middle down to step 3; on either side to step 4.
    expect(lanes.map((lane) => Math.min(...pointsOf(lane).map(({ x }) => x)))).toEqual([2.5, 3.5, 3.5])
    for (const lane of lanes) expect(pointsOf(lane)[0].x).toBe(5.5)
  })

  test('downwards it is the same, turned', () => {
    const turned = (path: string) => pointsOf(path).map(({ x, y }) => ({ x: y, y: x }))
    const [across, down] = [riverOf(shares, true, true), riverOf(shares, true, false)]
    expect(turned(down.body)).toEqual(pointsOf(across.body))
    expect(turned(down.bed)).toEqual(pointsOf(across.bed))
  })
})

describe('copies of a layer', () => {
  const of = (width: number, height: number, steps = 15, text = 1) =>
    unrolledOf({ width, height, text, top: 56, bottom: 184 }, steps)
  const numbers = (...viewport: Parameters<typeof of>) => {
    const { hasNumber } = of(...viewport)
    return Array.from({ length: 15 }, (_, step) => step + 1).filter((step) => hasNumber(step - 1))
  }

  test('stand beside each other where each has room for a finger, else below each other', () => {
    expect(of(1180, 820).across).toBe(true)
    expect(of(1024, 768).across).toBe(true)
    expect(of(844, 390).across).toBe(true)
    expect(of(390, 844).across).toBe(false)
    expect(of(1024, 768, 20).across).toBe(false)
    expect(of(1024, 768, 15, 2).across).toBe(false)
  })

  test('have as many numbers as fit, those of the first and the last step always', () => {
    expect(numbers(1180, 820)).toHaveLength(15)
    expect(numbers(390, 844)).toHaveLength(15)
    expect(numbers(1024, 768, 15, 1.5)).toEqual([1, 3, 5, 7, 9, 11, 13, 15])
  })
})
