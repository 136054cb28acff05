import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { prepares } from '../../src/state/link.ts'
import { createTour } from '../../src/state/tour.ts'

let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

/** A visit of the page, by this link. */
function visit(search = '') {
  const offer = vi.fn<(start: () => void) => void>()
  return createRoot((leave) => ({ tour: createTour(prepares(search), offer), offer, leave }))
}

it('opens at the first visit, whatever language and theme the link asks for', () => {
  for (const search of ['', '?lang=de', '?theme=dark&lang=en']) {
    const { tour, offer } = visit(search)
    expect(tour.progress()).toEqual({ stop: 'welcome', lane: 'fresh', open: true })
    expect(offer).not.toHaveBeenCalled()
  }
})

it('only offers itself where a link has prepared the page, and only once', () => {
  const { tour, offer } = visit('?data=square&lang=de')
  expect(tour.progress().open).toBe(false)
  offer.mock.calls[0][0]()
  expect(tour.progress().open).toBe(true)
  tour.leave()
  expect(visit('?data=square').offer).not.toHaveBeenCalled()
})

it('goes on where it was left open, with the same lane', () => {
  const { tour } = visit()
  tour.choose('familiar')
  tour.goTo('play')
  expect(visit().tour.progress()).toEqual({ stop: 'play', lane: 'familiar', open: true })
})

it('stays away when it was left, and goes on from there when it is asked for', () => {
  const { tour } = visit()
  tour.goTo('prediction')
  tour.leave()
  const again = visit().tour
  expect(again.progress().open).toBe(false)
  again.start()
  expect(again.progress()).toMatchObject({ stop: 'prediction', open: true })
})

it('begins anew when it has been finished', () => {
  const { tour } = visit()
  tour.goTo('more')
  tour.finish()
  const again = visit().tour
  expect(again.progress().open).toBe(false)
  again.start()
  expect(again.progress()).toMatchObject({ stop: 'welcome', open: true })
})

it.each([
  '',
  'null',
  '7',
  '{',
  '[]',
  '{"stop":"nowhere","lane":"fresh","open":false}',
  '{"stop":"data","lane":"slow","open":false}',
  '{"stop":["data"],"lane":"fresh"}',
])('takes %j, which it has not written, for a first visit', (text) => {
  kept.set('tour', text)
  expect(visit().tour.progress()).toEqual({ stop: 'welcome', lane: 'fresh', open: true })
})

it('forgets the reader: it closes, and the next visit is a first one', () => {
  const { tour } = visit()
  tour.choose('familiar')
  tour.forget()
  expect(tour.progress().open).toBe(false)
  expect(visit().tour.progress()).toEqual({ stop: 'welcome', lane: 'fresh', open: true })
})

it('lasts as long as the page where storage is forbidden', () => {
  const forbid = () => {
    throw new Error('SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid })
  const { tour } = visit()
  tour.goTo('data')
  expect(tour.progress()).toMatchObject({ stop: 'data', open: true })
  tour.leave()
  expect(tour.progress().open).toBe(false)
})
