import { fireEvent, render, screen } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import { DataPicker } from '../../src/view/panel/DataPicker.tsx'
import { Transport } from '../../src/view/panel/Transport.tsx'
import { ProblemBanner } from '../../src/view/parts/ProblemBanner.tsx'
import { ToastHost } from '../../src/view/parts/Toast.tsx'
import { type Line, testApp } from './test-app.ts'

function show(view: () => JSX.Element, search?: string) {
  const line: Line = { sent: [], hear: () => {} }
  render(() => <AppContext.Provider value={testApp(line, search)}>{view()}</AppContext.Provider>)
  return line
}

const button = (name: string) => screen.getByRole('button', { name })

test('Play becomes Pause and back', () => {
  show(() => <Transport shape="slim" />)
  fireEvent.click(button('Play'))
  fireEvent.click(button('Pause'))
  expect(button('Play')).toBeDefined()
})

test('keys play, step and reset, but leave Space to a focused button', () => {
  const { sent } = show(() => <Transport shape="slim" />)
  fireEvent.keyDown(document.body, { key: ' ' })
  expect(button('Pause')).toBeDefined()
  fireEvent.keyDown(button('Pause'), { key: ' ' })
  expect(button('Pause')).toBeDefined()
  fireEvent.keyDown(document.body, { key: 'n' })
  expect(sent.at(-1)?.kind).toBe('step')
  fireEvent.keyDown(document.body, { key: 'r' })
  expect(sent.at(-1)?.kind).toBe('start')
})

test('before there is a loss, a dash stands in its place', () => {
  show(() => <Transport shape="wide" />)
  expect(screen.getByLabelText('Epoch').textContent).toBe('0')
  expect(screen.getByLabelText('Loss').textContent).toBe('–')
})

test('other data begin a new run and say so', () => {
  const { sent } = show(() => (
    <>
      <DataPicker />
      <ToastHost />
    </>
  ))
  fireEvent.click(screen.getByRole('radio', { name: 'Square' }))
  expect(sent.at(-1)).toMatchObject({ kind: 'start', settings: { data: 'square' } })
  expect(screen.getByRole('status').textContent).toContain('Training starts again')
})

test('a link that asks for the impossible is told of, until read', () => {
  show(() => <ProblemBanner />, '?lang=en&layers=99')
  expect(screen.getByRole('alert').textContent).toContain('layers = “99”')
  fireEvent.click(button('OK'))
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('an exploded loss offers the way back to the last good epoch, with smaller steps', () => {
  const line = show(() => <ProblemBanner />)
  line.hear({ kind: 'problem', run: 0, problem: { code: 'diverged', detail: '' } })
  fireEvent.click(button('Epoch 0, learning rate 0.001'))
  expect(line.sent.slice(-2)).toMatchObject([
    { kind: 'tune', tuning: { learningRate: 0.001 } },
    { kind: 'rewind', epoch: 0 },
  ])
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('the run before other data can be brought back', async () => {
  const line = show(() => (
    <>
      <DataPicker />
      <ToastHost />
    </>
  ))
  fireEvent.click(screen.getByRole('radio', { name: 'Square' }))
  fireEvent.click(button('Undo'))
  await vi.waitFor(() =>
    expect(line.sent.at(-1)).toMatchObject({ kind: 'start', run: 2, settings: { data: 'sine' } }),
  )
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('a worker that dies is started again by itself, which is said', () => {
  const line = show(() => (
    <>
      <ProblemBanner />
      <ToastHost />
    </>
  ))
  line.hear({ kind: 'problem', run: undefined, problem: { code: 'worker-failed', detail: '' } })
  expect(line.sent.at(-1)?.kind).toBe('start')
  expect(screen.getByRole('alert').textContent).toBe('')
  expect(screen.getByRole('status').textContent).toContain('goes on from epoch 0')
})

test('after the worker died again and again, Play is off and the banner starts another one', () => {
  const line = show(() => (
    <>
      <Transport shape="slim" />
      <ProblemBanner />
    </>
  ))
  for (let k = 0; k < 3; k++)
    line.hear({ kind: 'problem', run: undefined, problem: { code: 'worker-failed', detail: '' } })
  expect(button('Play').getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(button('Start again'))
  expect(line.sent.at(-1)?.kind).toBe('start')
  expect(button('Play').getAttribute('aria-disabled')).toBe('false')
})
