import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDrag } from '../../src/gestures/drag.ts'

let area: HTMLElement
const said: string[] = []
let drag: ReturnType<typeof createDrag>

/** A pointer event; jsdom captures none. */
const pointer = (type: string, pointerId: number, clientX = 0, button = 0) =>
  Object.assign(new MouseEvent(type, { clientX, button, bubbles: true }), { pointerId }) as PointerEvent

beforeEach(() => {
  said.length = 0
  area = document.createElement('div')
  document.body.append(area)
  drag = createDrag<{ from: number }>(() => area, {
    begin: ({ clientX }) => (clientX < 0 ? undefined : { from: clientX }),
    move: ({ clientX }, { from }) => said.push(`${from} to ${clientX}`),
    end: ({ from }) => said.push(`end from ${from}`),
    callOff: ({ from }, by) => said.push(`back to ${from} by ${by}`),
  })
  area.addEventListener('pointerdown', drag.begin)
  area.addEventListener('pointermove', drag.move)
  area.addEventListener('pointerup', drag.end)
  area.addEventListener('pointercancel', drag.cancel)
})
afterEach(() => {
  drag.close()
  area.remove()
})

const does = (type: string, id: number, x?: number, button?: number) =>
  area.dispatchEvent(pointer(`pointer${type}`, id, x, button))

test('a drag follows its own finger from where it began to where it lifts', () => {
  does('down', 1, 5)
  does('move', 1, 9)
  does('move', 2, 70)
  does('up', 2)
  does('up', 1)
  does('move', 1, 80)
  expect(said).toEqual(['5 to 9', 'end from 5'])
})

test('a second finger, the system, or a hidden page calls it off once, and what follows is nobody’s', () => {
  const spoilers: [by: string, spoil: () => void][] = [
    ['second-finger', () => document.body.dispatchEvent(pointer('pointerdown', 2))],
    ['system', () => does('cancel', 1)],
    ['system', () => document.dispatchEvent(new Event('visibilitychange'))],
  ]
  for (const [by, spoil] of spoilers) {
    does('down', 1, 5)
    spoil()
    does('move', 1, 9)
    does('up', 1)
    expect(said.splice(0)).toEqual([`back to 5 by ${by}`])
  }
})

test('neither another button nor what is refused begins one, and one that is closed says nothing', () => {
  does('down', 1, 5, 2)
  does('down', 1, -1)
  does('move', 1, 9)
  does('down', 1, 5)
  drag.close()
  does('move', 1, 9)
  does('up', 1)
  expect(said).toEqual([])
})
