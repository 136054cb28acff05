import { fireEvent, render, screen } from '@solidjs/testing-library'
import { batch } from 'solid-js'
import { beforeEach, expect, test, vi } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import { ToastHost } from '../../src/view/parts/Toast.tsx'
import { PressMenu } from '../../src/view/press/PressMenu.tsx'
import { LONG_PRESS } from '../../src/view/stage/drive.ts'
import { type Line, testApp } from './test-app.ts'

/** jsdom knows no popovers: to it, this one is never shown. */
const UNSHOWN = { hidden: true }
const toggle = (newState: 'open' | 'closed') =>
  function (this: HTMLElement) {
    for (const type of ['beforetoggle', 'toggle'])
      this.dispatchEvent(Object.assign(new Event(type), { newState }))
  }
beforeEach(() => {
  HTMLElement.prototype.showPopover = toggle('open')
  HTMLElement.prototype.hidePopover = toggle('closed')
})

function show(search?: string) {
  const line: Line = { sent: [], hear: () => {} }
  const app = testApp(line, search)
  const enter = vi.fn()
  const count = app.playback.moment().shape.layers
  render(() => (
    <AppContext.Provider value={app}>
      <main class="stage">
        <div class="stack">
          {Array.from({ length: count }, (_, k) => (
            <button type="button" class="tile" onClick={enter}>{`tile ${k + 1}`}</button>
          ))}
        </div>
        <div class="gate">
          <button type="button" data-part="f">
            forget
          </button>
        </div>
      </main>
      <PressMenu />
      <ToastHost />
    </AppContext.Provider>
  ))
  return { app, line, enter }
}

const thing = (name: string) => screen.getByRole('button', { name })
const item = (name: string) => screen.getByRole('menuitem', { name, ...UNSHOWN })
const isOpen = () => document.querySelector('[role^=menuitem]') !== null
const menuName = () => screen.getByRole('menu', UNSHOWN).getAttribute('aria-label')
const isOff = (name: string) => item(name).getAttribute('aria-disabled') === 'true'
const finger = (on: Element = document.body, isPrimary = true) =>
  fireEvent(on, new PointerEvent('pointerdown', { pointerType: 'touch', isPrimary, bubbles: true }))
const mouse = () =>
  fireEvent(document.body, new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true }))
function press(on: Element) {
  finger()
  fireEvent(on, new Event(LONG_PRESS, { bubbles: true }))
}

test('a finger that rests on a layer opens its menu, and does not enter it as it lifts', () => {
  const { app, enter, line } = show()
  press(thing('tile 2'))
  fireEvent.click(thing('tile 2'), { detail: 1 })
  expect(enter).not.toHaveBeenCalled()
  expect(menuName()).toBe('Layer 2')
  finger(item('Remove layer 2'))
  fireEvent.click(item('Remove layer 2'), { detail: 1 })
  expect(line.sent.at(-1)).toMatchObject({ kind: 'start', settings: { layers: 2 } })
  expect(screen.getByRole('status').textContent).toContain('Training starts again')
  expect(thing('Undo')).toBeDefined()
  expect(isOpen()).toBe(false)
  finger()
  fireEvent.click(thing('tile 1'), { detail: 1 })
  expect(enter, 'the next tap is a tap again').toHaveBeenCalledOnce()
  expect(app.camera.level()).toBe('network')
})

test('of two fingers none asks, nor does a mouse that is held', () => {
  show()
  finger()
  finger(document.body, false)
  fireEvent(thing('tile 1'), new Event(LONG_PRESS, { bubbles: true }))
  mouse()
  fireEvent(thing('tile 1'), new Event(LONG_PRESS, { bubbles: true }))
  expect(isOpen()).toBe(false)
})

test('the browser keeps its own menu back where there is one of ours, and only there', () => {
  show()
  mouse()
  expect(fireEvent.contextMenu(thing('tile 1'))).toBe(false)
  expect(isOpen()).toBe(true)
  expect(fireEvent.contextMenu(item('Enter layer 1')), 'in the menu').toBe(false)
  expect(fireEvent.contextMenu(document.body)).toBe(true)
  finger()
  expect(isOpen(), 'a touch beside it closes it').toBe(false)
  expect(fireEvent.contextMenu(thing('tile 1')), 'under a finger').toBe(false)
  expect(isOpen(), 'the finger asks by resting').toBe(false)
})

test('keys open it, go round in it, and lead back', () => {
  const { app } = show()
  const tile = thing('tile 3')
  tile.focus()
  fireEvent.keyDown(tile, { key: 'F10', shiftKey: true })
  const key = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
  expect(document.activeElement).toBe(item('Enter layer 3'))
  key('ArrowUp')
  expect(document.activeElement).toBe(item('Remove layer 3'))
  key('ArrowDown')
  key('ArrowDown')
  expect(document.activeElement).toBe(item('Add layer before layer 3'))
  key('End')
  expect(document.activeElement).toBe(item('Remove layer 3'))
  key('Escape')
  expect(isOpen()).toBe(false)
  expect(document.activeElement).toBe(tile)
  fireEvent.keyDown(tile, { key: 'ContextMenu' })
  fireEvent.click(item('Enter layer 3'))
  expect(app.camera.place()).toMatchObject({ level: 'cell', layer: 2 })
})

test('what limits or a link for a class forbid is off, and does nothing', () => {
  const { line } = show('?lang=en&layers=1')
  press(thing('tile 1'))
  expect(isOff('Remove layer 1')).toBe(true)
  expect(isOff('Add layer after layer 1')).toBe(false)
  const before = line.sent.length
  finger()
  press(thing('tile 1'))
  fireEvent.click(item('Remove layer 1'))
  expect(line.sent.length).toBe(before)
  expect(isOpen()).toBe(true)
})

test('a class that has its layers given can still enter them', () => {
  show('?lang=en&hide=layers')
  press(thing('tile 1'))
  expect(['Add layer before layer 1', 'Add layer after layer 1', 'Remove layer 1'].map(isOff)).toEqual([
    true,
    true,
    true,
  ])
  expect(isOff('Enter layer 1')).toBe(false)
})

test('a gate is held and let go, and the menu says which it is', () => {
  const { app } = show()
  app.camera.jumpTo({ level: 'cell', layer: 1, unit: 0 })
  const choice = (name: string) => screen.getByRole('menuitemradio', { name, ...UNSHOWN })
  press(thing('forget'))
  expect(menuName()).toBe('Forget gate')
  expect(choice('As learned').getAttribute('aria-checked')).toBe('true')
  fireEvent.click(choice('Hold at 0'))
  expect(app.holds.list()).toEqual([{ layer: 1, part: 'f', step: 'all', value: 0 }])
  press(thing('forget'))
  expect(choice('Hold at 0').getAttribute('aria-checked')).toBe('true')
  fireEvent.click(choice('As learned'))
  expect(app.holds.any()).toBe(false)
})

test('it is measured with its words in it, in the midst of whatever else changes', () => {
  show()
  const measured: number[] = []
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
    measured.push(this.querySelectorAll('button').length)
    return 0
  })
  batch(() => press(thing('tile 1')))
  expect(measured).toEqual([4])
})

test('it goes when the world moves', () => {
  const { app } = show()
  press(thing('tile 1'))
  expect(isOpen()).toBe(true)
  app.camera.holdStill()
  expect(isOpen()).toBe(false)
})
