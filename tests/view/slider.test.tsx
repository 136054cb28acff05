import { fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import { decadeScale, evenScale, type Scale, Slider } from '../../src/view/parts/Slider.tsx'
import { testApp } from './test-app.ts'

function learningRate(scale: Scale = decadeScale(0.0001, 1), first = 0.01) {
  const [value, setValue] = createSignal(first)
  render(() => (
    <AppContext.Provider value={testApp()}>
      <Slider
        name="Learning rate"
        topic="learningRate"
        scale={scale}
        value={value()}
        text={String}
        ticks={[]}
        layout="row"
        onValue={setValue}
      />
    </AppContext.Provider>
  ))
  return { value, slider: screen.getByRole<HTMLInputElement>('slider', { name: 'Learning rate' }) }
}

/** A finger moves the native slider; which finger it is, jsdom has to be told. */
function finger(target: Element, type: string, pointerId: number) {
  fireEvent(target, Object.assign(new Event(type, { bubbles: true }), { pointerId }))
}

test('says the real value, not the place on the track', () => {
  const { slider } = learningRate()
  expect(slider.getAttribute('aria-valuetext')).toBe('0.01')
  expect(slider.valueAsNumber).toBe(-40)
})

test('moves by equal factors, and by whole decades with Page Up and Page Down', () => {
  const { slider, value } = learningRate()
  fireEvent.input(slider, { target: { value: '-39' } })
  expect(value()).toBe(0.011)
  fireEvent.keyDown(slider, { key: 'PageUp' })
  expect(value()).toBe(0.11)
  fireEvent.keyDown(slider, { key: 'PageUp' })
  fireEvent.keyDown(slider, { key: 'PageUp' })
  expect(value()).toBe(1)
})

test('a second finger puts back the value the drag began with, until the first one lifts', () => {
  const { slider, value } = learningRate()
  finger(slider, 'pointerdown', 1)
  fireEvent.input(slider, { target: { value: '-10' } })
  finger(document.body, 'pointerdown', 2)
  expect(value()).toBe(0.01)
  fireEvent.input(slider, { target: { value: '-5' } })
  expect(value()).toBe(0.01)
  expect(slider.valueAsNumber).toBe(-40)
  finger(slider, 'pointerup', 1)
  fireEvent.input(slider, { target: { value: '-20' } })
  expect(value()).toBe(0.1)
})

test('an interrupted drag puts back the value it began with', () => {
  const { slider, value } = learningRate()
  finger(slider, 'pointerdown', 1)
  fireEvent.input(slider, { target: { value: '-10' } })
  finger(slider, 'pointercancel', 1)
  expect(value()).toBe(0.01)
})

test.each([
  [evenScale(0, 0.4, 0.01, 0.1), 0.07],
  [evenScale(5, 50, 1, 5), 25],
  [decadeScale(0.0001, 1), 0.004],
])('every scale finds back the value of a place', (scale, value) => {
  expect(scale.valueAt(scale.placeOf(value))).toBe(value)
  expect(scale.placeOf(scale.valueAt(scale.first))).toBe(scale.first)
  expect(scale.placeOf(scale.valueAt(scale.last))).toBe(scale.last)
})
