import { fireEvent, render, screen } from '@solidjs/testing-library'
import { expect, test, vi } from 'vitest'
import { LOREM } from '../../src/model/data/text.ts'
import { AppContext } from '../../src/state/app.ts'
import { Dialogs } from '../../src/view/Dialogs.tsx'
import { DataPicker } from '../../src/view/panel/DataPicker.tsx'
import { TrainingParameters } from '../../src/view/panel/TrainingParameters.tsx'
import { linesOf, percent } from '../../src/view/text/letters.ts'
import { TextOutput } from '../../src/view/text/TextOutput.tsx'
import { type Line, testApp } from './test-app.ts'

function aPicker(search?: string) {
  const line: Line = { sent: [], hear: () => {} }
  render(() => (
    <AppContext.Provider value={testApp(line, search)}>
      <DataPicker />
      <Dialogs />
    </AppContext.Provider>
  ))
  return line
}

const radio = (name: string) => screen.getByRole('radio', { name })

test('all data are one choice, and a text begins a run with the units and the learning rate it needs', () => {
  const { sent } = aPicker()
  expect(screen.getAllByRole('radio')).toHaveLength(8)
  expect(new Set(screen.getAllByRole('radio').map((one) => (one as HTMLInputElement).name)).size).toBe(1)
  fireEvent.click(radio('Lorem ipsum'))
  expect(sent.at(-1)).toMatchObject({
    kind: 'start',
    settings: { data: 'lorem', units: 32, learningRate: 0.002 },
  })
  fireEvent.click(radio('Sine'))
  expect(sent.at(-1)).toMatchObject({
    kind: 'start',
    settings: { data: 'sine', units: 16, learningRate: 0.01 },
  })
})

test('units and a learning rate that were asked for stay', () => {
  const { sent } = aPicker('?lang=en&units=5&learningRate=0.03')
  fireEvent.click(radio('Lorem ipsum'))
  const settings = { data: 'lorem', units: 5, learningRate: 0.03 }
  expect(sent.at(-1)).toMatchObject({ kind: 'start', settings })
})

test('an own text begins a run only when there is something to learn', async () => {
  HTMLDialogElement.prototype.showModal ??= vi.fn()
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.dispatchEvent(new Event('close'))
  }
  const { sent } = aPicker()
  const before = sent.length
  fireEvent.click(radio('Own text'))
  const field = await screen.findByLabelText('Your text')
  const use = () => fireEvent.click(screen.getByText('Use this text'))
  use()
  expect(screen.getByText('There is no text yet.')).toBeDefined()
  fireEvent.input(field, { target: { value: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } })
  expect(screen.getByText(/nothing to predict/)).toBeDefined()
  use()
  expect(sent.length).toBe(before)
  fireEvent.input(field, { target: { value: 'Twinkle, twinkle, little star' } })
  expect(screen.getByText('29 characters, 13 different')).toBeDefined()
  use()
  expect(sent.at(-1)).toMatchObject({
    kind: 'start',
    settings: { data: 'ownText', own: { kind: 'text', name: 'Twinkle, twinkle, little…' } },
  })
})

test('noise rests while letters are learned', () => {
  render(() => (
    <AppContext.Provider value={testApp(undefined, '?lang=en&data=abab')}>
      <TrainingParameters layout="stacked" />
    </AppContext.Provider>
  ))
  expect((screen.getByRole('slider', { name: 'Noise' }) as HTMLInputElement).disabled).toBe(true)
  expect(screen.getByText(/noise is for curves/)).toBeDefined()
})

test('the row names each letter, and what stands there in the text', () => {
  const app = testApp(undefined, '?lang=en&data=lorem&units=4')
  const { source } = app.playback.moment()
  if (source.kind !== 'text') throw new Error('no text')
  render(() => (
    <AppContext.Provider value={app}>
      <TextOutput source={source} well={{ x: 8, y: 8, width: 320, height: 300 }} scale={1} inCell={false} />
    </AppContext.Provider>
  ))
  const row = screen.getByRole('slider', { name: 'Letter written by the network' })
  const said = () => row.getAttribute('aria-valuetext')
  expect(said()).toMatch(/^Letter 1: /)
  fireEvent.keyDown(row, { key: 'End' })
  expect(said()).toMatch(/^Letter 30: /)
  fireEvent.keyDown(row, { key: 'ArrowLeft' })
  expect(said()).toMatch(/^Letter 29: /)
  const shares = [...document.querySelectorAll<HTMLElement>('.odds-part .odd')].map(({ dataset }) =>
    Number(dataset.share),
  )
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
})

test('lines break after spaces, and nothing is lost', () => {
  for (const columns of [6, 18, 24, 500]) {
    const lines = linesOf(LOREM, columns)
    expect(lines.map(({ from, length }) => LOREM.slice(from, from + length).join('')).join('')).toBe(
      LOREM.join(''),
    )
    for (const { length } of lines) expect(length).toBeLessThanOrEqual(columns + 1)
  }
})

test('shares are whole per cent, and a little is never nothing', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', '< 1 %', '50 %', '> 99 %', '100 %'])
})
