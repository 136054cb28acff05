/** A letter's way through the cell, against the model. */
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createRoot, type JSX } from 'solid-js'
import { expect, test } from 'vitest'
import { codesOf } from '../../src/model/data/text.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { type App, AppContext } from '../../src/state/app.ts'
import { HoldForecast } from '../../src/view/cell/card/HoldForecast.tsx'
import { PartCard } from '../../src/view/cell/card/PartCard.tsx'
import { UnitCard } from '../../src/view/cell/UnitCard.tsx'
import { visible } from '../../src/view/text/letters.ts'
import { testApp } from './test-app.ts'

function aText(units = 8) {
  const app = createRoot(() => testApp(undefined, `?lang=en&data=lorem&layers=2&units=${units}`))
  const { source, example, shape, picture, snapshot } = app.playback.moment()
  if (source.kind !== 'text') throw new Error('no text')
  const letter = (code: number) => visible(source.vocabulary[code])
  return { app, source, example, shape, picture, snapshot, letter, read: codesOf(example.xs, shape.inputs) }
}

const show = (app: App, view: () => JSX.Element) =>
  render(() => <AppContext.Provider value={app}>{view()}</AppContext.Provider>)

const card = (app: App, part: 'x' | 'f' | 'h', layer: number, step: number) =>
  show(app, () => (
    <PartCard part={part} layer={layer} step={step} unit={3} known goTo={() => {}} close={() => {}} />
  ))

test('the input of the first layer is the letter, a single 1 in its place', () => {
  const { app, source, letter, read } = aText()
  card(app, 'x', 0, 6)
  const { length } = source.vocabulary
  expect(
    screen.getByText(
      `“${letter(read[6])}” enters: of ${length} inputs, number ${read[6] + 1} is 1, all others are 0.`,
    ),
  ).toBeTruthy()
  const bits = [...document.querySelectorAll('.one-hot b')].map(({ textContent }) => Number(textContent))
  expect(bits).toEqual(source.vocabulary.map((_, code) => (code === read[6] ? 1 : 0)))
})

test('further layers read no letters', () => {
  const { app } = aText()
  card(app, 'x', 1, 6)
  expect(document.querySelector('.one-hot')).toBeNull()
  expect(document.querySelectorAll('.unit-bars rect.card-bar')).toHaveLength(8)
})

test('what a gate gets from a letter is the weight of that letter', () => {
  const { app, letter, read, snapshot, shape } = aText()
  card(app, 'f', 0, 6)
  // The kernel stands first, shape [inputs, 4 · units], in the order i f g o.
  const weight = snapshot.weights[read[6] * 4 * shape.units + shape.units + 3]
  const said = weight.toFixed(2).replace('-', '−')
  expect(screen.getByText(new RegExp(`^“${letter(read[6])}” is a single 1\\..* ${said}\\.$`))).toBeTruthy()
})

test('the output of the last layer becomes odds, after the last letter those of the forecast', () => {
  const { app, picture, shape, letter, example } = aText()
  card(app, 'h', 1, 19)
  const first = [...picture.forecast.subarray(0, shape.outputs)].sort((a, b) => b - a)
  const rows = [...document.querySelectorAll<HTMLElement>('.letter-odds li')]
  expect(rows).toHaveLength(5)
  rows.forEach(({ dataset }, k) => {
    expect(Number(dataset.share)).toBeCloseTo(first[k], 12)
  })
  const [next] = codesOf(example.targets, shape.outputs)
  const right = document.querySelector('.letter-odds .right .odd-letter')?.textContent
  expect([undefined, letter(next)]).toContain(right)
  cleanup()
  card(app, 'h', 0, 19)
  expect(document.querySelector('.letter-odds')).toBeNull()
})

test('while a gate is held, the text written so stands above the one as learned', () => {
  const { app, shape, snapshot, example, letter } = aText()
  const holds = [{ layer: 0, part: 'f', step: 'all', value: 0 }] as const
  const picture = pictureOf(shape, snapshot.weights, example, holds)
  const moment = { ...app.playback.moment(), holds, picture }
  show({ ...app, playback: { ...app.playback, moment: () => moment } }, () => <HoldForecast ref={() => {}} />)
  const rows = [...document.querySelectorAll('.hold-letters dd')].map(({ textContent }) => textContent)
  const lettersOf = (odds: ArrayLike<number>) =>
    codesOf(odds, shape.outputs).slice(0, 18).map(letter).join('')
  expect(rows).toEqual([picture.forecast, picture.learned ?? [], example.targets].map(lettersOf))
})

test('every one of many units can be reached by its neighbours', () => {
  const { app, picture } = aText(64)
  const unit = () => app.camera.unit()
  show(app, () => <UnitCard trace={picture.trace.layers[0]} step={3} unit={unit()} />)
  const [before, after] = ['Unit before', 'Unit after'].map((name) => screen.getByRole('button', { name }))
  fireEvent.click(before)
  expect(unit()).toBe(0)
  for (let k = 0; k < 3; k++) fireEvent.click(after)
  expect(screen.getByRole('heading').textContent).toContain('Unit 4 of 64')
  fireEvent.click(before)
  expect(unit()).toBe(2)
  const slider = screen.getByRole('slider', { name: 'Unit' })
  fireEvent.input(slider, { target: { value: '64' } })
  fireEvent.click(after)
  expect(unit()).toBe(63)
})
