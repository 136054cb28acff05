import { expect, test, vi } from 'vitest'
import { lossPaths } from '../../src/view/panel/loss-path.ts'

test('without a loss there is nothing to draw', () => {
  expect(lossPaths(new Float32Array(0), 100, 32)).toBeUndefined()
  expect(lossPaths(Float32Array.of(Number.NaN), 100, 32)).toBeUndefined()
})

test('a hundred thousand epochs become no more points than there are px, and cost as many logarithms', () => {
  const losses = Float32Array.from({ length: 100_000 }, (_, epoch) => 1 / (1 + epoch))
  const logarithms = vi.spyOn(Math, 'log10')
  const paths = lossPaths(losses, 148, 32)
  expect(logarithms.mock.calls.length).toBeLessThan(4 * 148)
  logarithms.mockRestore()
  expect(paths?.trend.split('L').length).toBe(148)
  expect(paths?.end.x).toBe(148)
})

test('a single loss stands where the curve will begin, at half the height', () => {
  expect(lossPaths(Float32Array.of(0.9), 90, 34)?.end).toEqual({ x: 0, y: 17 })
})

test('a falling loss ends lower than it began, on a logarithmic scale', () => {
  const paths = lossPaths(Float32Array.of(1, 0.1, 0.01), 100, 34)
  expect(paths?.raw).toBe('M0.0 2.0L50.0 17.0L100.0 32.0')
})

test('finds what was measured in every epoch', () => {
  const paths = lossPaths(Float32Array.of(1, 0.1, Number.NaN, 0.01), 90, 34)
  expect(paths?.at(0)).toEqual({ x: 0, y: 2 })
  expect(paths?.at(1)).toEqual({ x: 30, y: expect.closeTo(17) })
  expect(paths?.at(3)).toEqual({ x: 90, y: expect.closeTo(32) })
  expect(paths?.at(7)).toEqual(paths?.at(3))
})

test('marks decades, and finer steps where there are too few of them', () => {
  const marked = (...losses: number[]) =>
    lossPaths(Float32Array.from(losses), 90, 34)?.marks.map(({ loss }) => loss)
  expect(marked(0.5, 0.0008)).toEqual([0.1, 0.01, 0.001])
  expect(marked(0.6, 0.15)).toEqual([0.5, 0.2])
})
