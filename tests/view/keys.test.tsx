import { fireEvent, render, screen } from '@solidjs/testing-library'
import { For } from 'solid-js'
import { expect, test } from 'vitest'
import { keys as german } from '../../src/content/keys/de.ts'
import { keys as english } from '../../src/content/keys/en.ts'
import { openKeyboard } from '../../src/gestures/keyboard.ts'
import { GATES } from '../../src/scene/layout/cell.ts'
import { AppContext } from '../../src/state/app.ts'
import { Keys } from '../../src/view/keys/Keys.tsx'
import { LIST } from '../../src/view/keys/list.ts'
import { listenForShortcuts } from '../../src/view/panel/shortcuts.ts'
import { PressMenu } from '../../src/view/press/PressMenu.tsx'
import { driveCamera } from '../../src/view/stage/drive.ts'
import { testApp } from './test-app.ts'

const PARTS = ['x', ...GATES, 'c', 'h'] as const

/** A stage that moves as the real one, with buttons in the places of tiles and parts. */
function show(search = '?lang=en&layers=3') {
  const app = testApp({ sent: [], hear: () => {} }, search)
  HTMLElement.prototype.showPopover = () => {}
  HTMLElement.prototype.hidePopover = () => {}
  render(() => {
    listenForShortcuts(app)
    return (
      <AppContext.Provider value={app}>
        <main class="stage">
          <div class="stack">
            <For each={[0, 1, 2]}>
              {(layer) => (
                <button type="button" class="tile" onClick={() => app.camera.enter(layer)}>
                  {`tile ${layer + 1}`}
                </button>
              )}
            </For>
          </div>
          <section class="cell">
            <For each={PARTS}>
              {(part) => (
                <div class="gate">
                  <button type="button" data-part={part} onClick={() => app.camera.toPart(part)}>
                    {part}
                  </button>
                </div>
              )}
            </For>
          </section>
        </main>
        <input type="range" />
        <input type="text" />
        <div role="slider" tabindex="0" aria-valuenow={0} />
        <Keys />
        <PressMenu />
      </AppContext.Provider>
    )
  })
  const stage = document.querySelector('main')!
  openKeyboard(stage, driveCamera(app.camera, stage, () => {}).key, app.preferences.characterKeys)
  return app
}
const focused = () => document.activeElement!.textContent
/** Whether somebody has taken the key for themselves. */
const press = (key: string, on: Element = document.activeElement!, more: KeyboardEventInit = {}) =>
  !fireEvent.keyDown(on, { key, ...more })
const inCell = { level: 'cell', layer: 1, unit: 0 } as const

/** Enter on a button is the browser's. */
const ELSEWHERE = ['Enter', 'g']
const listed = (place: keyof typeof LIST) => LIST[place].flatMap(({ keys }) => keys)
const writable = Array.from({ length: 95 }, (_, k) => String.fromCharCode(32 + k))

test.each(['network', 'cell'] as const)(
  'in the %s every listed key does something, and no other',
  (place) => {
    const app = show()
    if (place === 'cell') app.camera.jumpTo(inCell)
    const start = screen.getByRole('button', { name: place === 'cell' ? 'f' : 'tile 2' })
    const takes = (key: string) => {
      start.focus()
      const [main, shift] = key.startsWith('Shift+') ? [key.slice(6), true] : [key, false]
      const taken = press(main, key === ' ' ? document.querySelector('main')! : start, { shiftKey: shift })
      if (shift) press('Escape')
      app.camera.jumpTo(place === 'cell' ? inCell : { level: 'network', layer: 1, unit: 0 })
      return taken
    }
    const wanted = [...listed(place), ...listed('everywhere')].filter((key) => !ELSEWHERE.includes(key))
    for (const key of wanted) expect(takes(key), `${key} is listed`).toBe(true)
    // = is + without Shift.
    const silent = writable.filter((key) => !wanted.includes(key) && !['+', '-', '=', '3'].includes(key))
    for (const key of silent) expect(takes(key), `${key} is not listed`).toBe(false)
  },
)

test('no key is for the page that a field, a slider, or the browser needs', () => {
  show()
  const field = document.querySelector('input[type=text]')!
  for (const key of ['n', 'b', 'r', '?', '1', '[', ',', ' ']) expect(press(key, field), key).toBe(false)
  for (const slider of document.querySelectorAll('[type=range], [role=slider]')) {
    for (const key of ['ArrowLeft', 'Home', 'PageUp']) expect(press(key, slider), key).toBe(false)
    expect(press('n', slider), 'whoever has moved a slider can go on').toBe(true)
  }
  for (const key of ['n', 'r', '1', '?'])
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(press(key, document.querySelector('.tile')!, held), key).toBe(false)
})

test('arrows follow the values through a cell, and on into the next one', () => {
  const app = show()
  app.camera.jumpTo(inCell)
  screen.getByRole('button', { name: 'x' }).focus()
  const walked = PARTS.map(() => {
    const at = focused()
    press('ArrowRight')
    return at
  })
  expect(walked).toEqual([...PARTS])
  expect([app.camera.focusLayer(), focused()]).toEqual([2, 'x'])
  press('ArrowLeft')
  expect([app.camera.focusLayer(), focused()]).toEqual([1, 'h'])
  screen.getByRole('button', { name: 'x' }).focus()
  press('ArrowUp')
  expect([app.camera.focusLayer(), focused()]).toEqual([0, 'h'])
})

test('before the first part of the first layer there is nothing', () => {
  const app = show()
  app.camera.jumpTo({ ...inCell, layer: 0 })
  screen.getByRole('button', { name: 'x' }).focus()
  press('ArrowLeft')
  expect([app.camera.focusLayer(), focused()]).toEqual([0, 'x'])
})

test('3 leads to the part with the focus, 2 and 1 back out', () => {
  const app = show()
  screen.getByRole('button', { name: 'tile 2' }).focus()
  press('3')
  expect(app.camera.place().level).toBe('cell')
  app.camera.jumpTo(inCell)
  screen.getByRole('button', { name: 'o' }).focus()
  press('3')
  expect(app.camera.place()).toMatchObject({ level: 'component', part: 'o' })
  press('2')
  expect(app.camera.place().level).toBe('cell')
  press('1')
  expect(app.camera.place().level).toBe('network')
})

test('time steps and units, from end to end', () => {
  const app = show()
  app.camera.jumpTo(inCell)
  const { index } = app.playback.computeStep()
  press('[')
  expect(app.playback.computeStep().index).toBe(Math.max(index - 4, 0))
  for (let k = 0; k < 40; k++) press('[')
  expect(app.playback.computeStep().index).toBe(0)
  press(']')
  expect(app.playback.computeStep()).toMatchObject({ place: { kind: 'forward', step: 1 } })
  press('.')
  expect(app.camera.unit()).toBe(1)
  press(',')
  press(',')
  expect(app.camera.unit()).toBe(0)
  for (let k = 0; k < 40; k++) press('.')
  expect(app.camera.unit()).toBe(15)
})

test('layers come and go by key, on a tile, within their limits, where a class may change them', () => {
  const app = show()
  const layers = () => app.training.settings().layers
  press('Delete', document.body)
  expect(layers(), 'nothing is meant').toBe(3)
  screen.getByRole('button', { name: 'tile 1' }).focus()
  press('Insert')
  expect(layers()).toBe(4)
  for (let k = 0; k < 9; k++) press('Delete')
  expect(layers()).toBe(1)
  app.lesson.hide(['layers'])
  press('Insert')
  expect(layers()).toBe(1)
})

test('every row of the list has its words, and every key its name', () => {
  const named = Object.values(LIST).flatMap((rows) => rows.map(({ name }) => name))
  for (const words of [english, german]) expect(named.toSorted()).toEqual(Object.keys(words.rows).toSorted())
  const long = Object.values(LIST)
    .flatMap((rows) => rows.flatMap(({ keys }) => keys.flatMap((key) => key.split('+'))))
    .filter((key) => key.length > 1 && !/^F\d+$/.test(key))
  for (const words of [english, german])
    expect(Object.keys(words.names)).toEqual(expect.arrayContaining(long))
})

test('keys that write something can be turned off, for those who speak to their device', () => {
  const app = show()
  const tile = screen.getByRole('button', { name: 'tile 2' })
  const takes = (key: string) => {
    tile.focus()
    return press(key, tile)
  }
  app.preferences.setCharacterKeys(false)
  for (const key of ['n', 'b', 'r', '?', '+', '1']) expect(takes(key), key).toBe(false)
  expect(takes('ArrowRight')).toBe(true)
  expect(show().preferences.characterKeys(), 'it is remembered').toBe(false)
  app.preferences.setCharacterKeys(true)
  expect(takes('n')).toBe(true)
})
