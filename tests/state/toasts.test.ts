import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createToasts } from '../../src/state/toasts.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const way = { text: 'Layer removed.', action: { label: 'Undo', run: () => {} } }
const shown = (toasts: ReturnType<typeof createToasts>) => toasts.toast()?.text

test('what only informs waits until the way back is gone, and comes in its order', () =>
  createRoot((dispose) => {
    const toasts = createToasts()
    toasts.show(way)
    toasts.show({ text: 'Ready.' })
    toasts.show({ text: 'Kept.' })
    expect(shown(toasts)).toBe('Layer removed.')
    toasts.dismiss()
    expect(shown(toasts)).toBe('Ready.')
    vi.advanceTimersByTime(8000)
    expect(shown(toasts)).toBe('Kept.')
    vi.advanceTimersByTime(8000)
    expect(toasts.toast()).toBeUndefined()
    dispose()
  }))

test('a newer way back takes the place of the one before, and a newer message that of another', () =>
  createRoot((dispose) => {
    const toasts = createToasts()
    toasts.show({ text: 'Ready.' })
    toasts.show({ text: 'Kept.' })
    expect(shown(toasts)).toBe('Kept.')
    toasts.show(way)
    toasts.show({ ...way, text: 'Layer added.' })
    expect(shown(toasts)).toBe('Layer added.')
    vi.advanceTimersByTime(8000)
    expect(toasts.toast()).toBeUndefined()
    dispose()
  }))
