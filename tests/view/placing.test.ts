import { expect, test } from 'vitest'
import { placeBeside } from '../../src/view/parts/placing.ts'

const SCREEN = { width: 1000, height: 800 }
const CARD = { width: 300, height: 200 }

const covers = (
  place: { left: number; top: number },
  box: { x: number; y: number; width: number; height: number },
) =>
  place.left < box.x + box.width &&
  place.left + CARD.width > box.x &&
  place.top < box.y + box.height &&
  place.top + CARD.height > box.y

test.each([
  ['at the top', { x: 20, y: 20, width: 100, height: 48 }],
  ['at the bottom', { x: 20, y: 740, width: 100, height: 48 }],
  ['in the corner', { x: 940, y: 20, width: 50, height: 48 }],
  ['as high as the screen', { x: 20, y: 0, width: 200, height: 800 }],
])('a card beside something %s leaves it in sight and stays on the screen', (_, anchor) => {
  const place = placeBeside(anchor, CARD, SCREEN)
  expect(covers(place, anchor)).toBe(false)
  expect(place.left).toBeGreaterThanOrEqual(0)
  expect(place.left + CARD.width).toBeLessThanOrEqual(SCREEN.width)
  expect(place.top).toBeGreaterThanOrEqual(0)
  expect(place.top + CARD.height).toBeLessThanOrEqual(SCREEN.height)
})

test('it keeps off what the heading is about as well', () => {
  const heading = { x: 20, y: 60, width: 80, height: 48 }
  const panel = { x: 20, y: 110, width: 226, height: 600 }
  expect(covers(placeBeside(heading, CARD, SCREEN, panel), panel)).toBe(false)
})

test('where nothing has room, it scrolls in the larger part', () => {
  const anchor = { x: 0, y: 100, width: 300, height: 48 }
  const place = placeBeside(anchor, { width: 300, height: 500 }, { width: 300, height: 500 })
  expect(place.top).toBe(156)
  expect(place.maxHeight).toBe(336)
})
