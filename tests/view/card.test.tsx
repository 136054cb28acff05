import { fireEvent, render, screen, within } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { describe, expect, test, vi } from 'vitest'
import type { PartId } from '../../src/scene/layout/cell.ts'
import { AppContext } from '../../src/state/app.ts'
import { PartCard } from '../../src/view/cell/card/PartCard.tsx'
import { valueText } from '../../src/view/parts/numbers.ts'
import { testApp } from './test-app.ts'

function open(part: PartId, { known = true, step = 8, unit = 7, layer = 1 } = {}) {
  const app = testApp()
  const [now, setNow] = createSignal(step)
  const close = vi.fn()
  render(() => (
    <AppContext.Provider value={app}>
      <PartCard
        part={part}
        layer={layer}
        step={now()}
        unit={unit}
        known={known}
        goTo={setNow}
        close={close}
      />
    </AppContext.Provider>
  ))
  const trace = () => app.playback.moment().picture.trace.layers[layer]
  const value = (name: string, at = now()) => trace().parts[name][at * trace().units + unit]
  const numbers = () => document.querySelector('[data-numbers]')?.textContent ?? ''
  return { app, close, trace, value, numbers, step: now, card: screen.getByRole('dialog') }
}

const shown = (number: number) => valueText(number, 'en')
const parsed = (text: string) => Number(text.replace('−', '-'))

describe.each(['f', 'i', 'g', 'o'] as const)('the card of gate %s', (part) => {
  test('shows the value of this unit and step, and three terms that come to it', () => {
    const { numbers, value } = open(part)
    const [left, right] = numbers().split(' = ')
    expect(left).toBe(shown(value(part)))
    const match = /^(?:σ|tanh)\( (−?[\d.]+) ([+−]) ([\d.]+) ([+−]) ([\d.]+) \)$/.exec(right)
    const [, x, signH, h, signB, b] = match ?? []
    const sum = parsed(x) + parsed(`${signH}${h}`.replace('+', '')) + parsed(`${signB}${b}`.replace('+', ''))
    const squashed = part === 'g' ? Math.tanh(sum) : 1 / (1 + Math.exp(-sum))
    // Three terms, each rounded to a hundredth.
    expect(Math.abs(squashed - value(part))).toBeLessThan(0.016)
  })

  test('is read out as a dialog under its name, with the focus on its heading', () => {
    const { app, card } = open(part)
    const heading = within(card).getByRole('heading', { name: app.words().cell.parts[part] })
    expect(document.activeElement).toBe(heading)
    expect(within(card).getByText('Layer 2 · unit 8 · t = 9')).toBeTruthy()
  })
})

test('the cell state is written out in numbers of the same pass', () => {
  const { numbers, value } = open('c')
  const factor = (number: number) => (shown(number).startsWith('−') ? `(${shown(number)})` : shown(number))
  expect(numbers()).toBe(
    `${shown(value('c'))} = ${shown(value('f'))} · ${factor(value('c', 7))} + ${shown(value('i'))} · ${factor(value('g'))}`,
  )
})

test('the output is written out in numbers of the same pass', () => {
  const { numbers, value } = open('h')
  expect(numbers()).toBe(`${shown(value('h'))} = ${shown(value('o'))} · tanh( ${shown(value('c'))} )`)
})

test('before the first step the state is zero', () => {
  const { numbers } = open('c', { step: 0 })
  expect(numbers()).toContain('· 0.00 +')
})

test('a layer’s input shows the sum under every gate', () => {
  const { card, trace } = open('x')
  const forget = within(card).getByRole('button', { name: /^Forget gate.*=/ })
  const sum = parsed(/= (−?[\d.]+)$/.exec(forget.textContent ?? '')?.[1] ?? 'NaN')
  expect(shown(1 / (1 + Math.exp(-sum))).slice(0, 3)).toBe(
    shown(trace().parts.f[8 * trace().units + 7]).slice(0, 3),
  )
})

test('what the story has not come to yet is not shown', () => {
  const { card, numbers, value } = open('f', { known: false })
  expect(numbers()).toBe('Comes next')
  expect(within(card).getByRole('slider', { name: 'Time step' }).getAttribute('aria-valuetext')).toBe(
    't = 9: Comes next',
  )
  expect(within(card).queryByText(shown(value('f')))).toBeNull()
})

test('every symbol leads to the component it stands for', () => {
  const { app, card } = open('c')
  const went = vi.spyOn(app.camera, 'toPart')
  const equation = within(card).getByRole('group', { name: 'Equation' })
  for (const name of ['Forget gate', 'Input gate', 'Candidate', 'Cell state, one step before'])
    fireEvent.click(within(equation).getByRole('button', { name }))
  expect(went.mock.calls.flat()).toEqual(['f', 'i', 'g', 'c'])
})

test('symbols are MathML', () => {
  const { card } = open('f')
  const math = card.querySelector('math')
  expect(math?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
  expect(card.querySelectorAll('msub').length).toBeGreaterThan(3)
})

test('units and steps are chosen in their charts', () => {
  const { app, card, step } = open('f')
  fireEvent.input(within(card).getByRole('slider', { name: 'Unit' }), { target: { value: '3' } })
  expect(app.camera.unit()).toBe(2)
  fireEvent.input(within(card).getByRole('slider', { name: 'Time step' }), { target: { value: '12' } })
  expect(step()).toBe(11)
})

test('Escape and a tap beside it close the card', () => {
  const { card, close } = open('f')
  fireEvent.keyDown(within(card).getByRole('slider', { name: 'Time step' }), { key: 'Escape' })
  expect(close).toHaveBeenCalledTimes(1)
  const stage = document.createElement('main')
  stage.className = 'stage'
  document.body.append(stage)
  fireEvent.click(stage)
  expect(close).toHaveBeenCalledTimes(2)
  fireEvent.click(card)
  expect(close).toHaveBeenCalledTimes(2)
  stage.remove()
})

describe('holding', () => {
  test('a gate at 0, at 1, and as learned again', () => {
    const { app, card } = open('f')
    const press = (name: string) => fireEvent.click(within(card).getByRole('button', { name }))
    press('Hold at 0')
    expect(app.holds.list()).toEqual([{ layer: 1, part: 'f', step: 'all', value: 0 }])
    expect(within(card).getByRole('button', { name: 'Hold at 0' }).getAttribute('aria-pressed')).toBe('true')
    press('Hold at 1')
    expect(app.holds.valueOf(1, 'f', 8)).toBe(1)
    press('As learned')
    expect(app.holds.any()).toBe(false)
  })

  test('by its slider anywhere between', () => {
    const { app, card } = open('g')
    const slider = within(card).getByRole<HTMLInputElement>('slider', { name: 'Hold value' })
    expect([slider.min, slider.max]).toEqual(['-100', '100'])
    fireEvent.input(slider, { target: { value: '-37' } })
    expect(app.holds.valueOf(1, 'g', 0)).toBe(-0.37)
  })

  test('at this step only', () => {
    const { app, card } = open('f')
    fireEvent.click(within(card).getByRole('switch', { name: 'At every time step' }))
    fireEvent.click(within(card).getByRole('button', { name: 'Hold at 0' }))
    expect(app.holds.list()).toEqual([{ layer: 1, part: 'f', step: 8, value: 0 }])
    fireEvent.click(within(card).getByRole('switch', { name: 'At every time step' }))
    expect(app.holds.list()).toEqual([{ layer: 1, part: 'f', step: 'all', value: 0 }])
  })

  test('is offered for gates only', () => {
    const { card } = open('c')
    expect(within(card).queryByRole('button', { name: 'As learned' })).toBeNull()
  })
})
