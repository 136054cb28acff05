// @vitest-environment jsdom
import { createRoot } from 'solid-js'
import { afterEach, expect, it, vi } from 'vitest'
import { createClock } from '../../src/state/clock.ts'

afterEach(() => vi.unstubAllGlobals())

it('never goes back, though a late frame carries a moment before the one it was asked for in', () => {
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => {})
  const ticks: number[] = []
  const dispose = createRoot((dispose) => {
    createClock(
      () => true,
      (seconds) => ticks.push(seconds),
    )
    return dispose
  })
  const started = performance.now()
  frames[0](started - 8)
  frames[1](started + 8)
  dispose()
  expect(ticks).toEqual([0, 0.016])
})
