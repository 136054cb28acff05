import { fireEvent, render, screen } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchWords } from '../../src/content/words.ts'
import { untrainedWeights } from '../../src/model/training.ts'
import { type App, AppContext, createApp } from '../../src/state/app.ts'
import { Dock } from '../../src/view/panel/Dock.tsx'
import { LossSlider } from '../../src/view/panel/LossSlider.tsx'
import { Sheet } from '../../src/view/panel/Sheet.tsx'
import { Transport } from '../../src/view/panel/Transport.tsx'
import type { Command, Report } from '../../workers/protocol.ts'
import { promptPictures, someDiagnostics } from '../support/fake-workers.ts'

await fetchWords('en')

/** Of epochs 0 to 8. */
const LOSSES = [0.5, 0.4, 0.3, 0.2, 0.1, 0.09, 0.08, 0.07, 0.0312]
const KEPT = [0, 2, 4, 6, 8]
const WIDTH = 160

const ignore = () => undefined

/** What waits for the next frame, and what has been drawn. */
const frames = new Map<number, FrameRequestCallback>()
function nextFrame() {
  for (const [request, draw] of [...frames]) {
    frames.set(request, ignore)
    draw(performance.now())
  }
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, 48))
  frames.clear()
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    frames.set(frames.size + 1, draw)
    return frames.size
  })
  vi.stubGlobal('cancelAnimationFrame', (request: number) => frames.set(request, ignore))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function show(view: () => JSX.Element) {
  const sent: Command[] = []
  let hear: (report: Report) => void = ignore
  let app!: App
  render(() => {
    const screenful = { width: 1180, height: 820, top: 56, bottom: 184, text: 1 }
    app = createApp('?lang=en', () => screenful, {
      openTraining(listener) {
        hear = listener
        return { send: (command) => sent.push(command), close: ignore }
      },
      openPictures: promptPictures,
    })
    return <AppContext.Provider value={app}>{view()}</AppContext.Provider>
  })
  /** The worker answers: this epoch, with these losses since the last report. */
  const report = (epoch: number, losses: readonly number[] = []) =>
    hear({
      kind: 'snapshot',
      run: 0,
      snapshot: { epoch, loss: LOSSES[epoch], weights: untrainedWeights(app.training.settings()) },
      losses: Float32Array.from(losses),
      checkpoint: undefined,
      checkpoints: KEPT,
      diagnostics: someDiagnostics,
    })
  report(8, LOSSES)
  const rewinds = () => sent.flatMap((command) => (command.kind === 'rewind' ? [command.epoch] : []))
  return { app, report, rewinds }
}

const curve = () => screen.getByRole('slider', { name: 'Loss over epochs' })
const button = (name: string) => screen.getByRole('button', { name })
const aSlider = () => <LossSlider width={WIDTH} height={32} axes={false} />

function finger(target: Element, type: string, epoch: number, pointerId = 1) {
  const at = { pointerId, button: 0, clientX: (epoch / 8) * WIDTH, clientY: 20 }
  fireEvent(target, Object.assign(new Event(type, { bubbles: true }), at))
}

test('says which epoch is on show, and its loss', () => {
  const { report } = show(aSlider)
  const said = () =>
    ['valuemin', 'valuenow', 'valuemax', 'valuetext'].map((k) => curve().getAttribute(`aria-${k}`))
  expect(said()).toEqual(['0', '8', '8', 'Epoch 8, loss 0.031'])
  report(4)
  expect(said()).toEqual(['0', '4', '8', 'Epoch 4, loss 0.100'])
})

test('arrows, pages, Home and End go from one kept epoch to another', () => {
  const { report, rewinds } = show(aSlider)
  const press = (key: string) => fireEvent.keyDown(curve(), { key })
  press('ArrowLeft')
  press('ArrowLeft') // faster than the worker answers
  expect(rewinds()).toEqual([6, 4])
  report(4)
  press('ArrowRight')
  press('Home')
  press('End')
  press('PageDown')
  press('PageUp')
  expect(rewinds().slice(2)).toEqual([6, 0, 8, 0, 8])
})

test('at the newest epoch, keys that lead further do nothing', () => {
  const { rewinds } = show(aSlider)
  for (const key of ['ArrowRight', 'End', 'PageUp']) fireEvent.keyDown(curve(), { key })
  expect(rewinds()).toEqual([])
})

test('a tap reads the exact epoch and loss, and leaves everything as it is', () => {
  const { rewinds } = show(aSlider)
  finger(curve(), 'pointerdown', 3)
  finger(curve(), 'pointerup', 3)
  expect(screen.getByText('Epoch 3, loss 0.200')).toBeDefined()
  expect(rewinds()).toEqual([])
})

test('a drag goes to the kept epoch at or before the finger, and asks once for each', () => {
  const { rewinds } = show(aSlider)
  finger(curve(), 'pointerdown', 7)
  for (const epoch of [6.4, 5, 4.6]) finger(curve(), 'pointermove', epoch)
  nextFrame()
  finger(curve(), 'pointermove', 4.4)
  nextFrame()
  finger(curve(), 'pointermove', 3)
  expect(screen.getByText('Epoch 3, loss 0.200')).toBeDefined()
  finger(curve(), 'pointerup', 3)
  expect(rewinds()).toEqual([4, 2])
  expect(screen.queryByText('Epoch 3, loss 0.200')).toBeNull()
})

test.each([
  ['a second finger', () => finger(document.body, 'pointerdown', 0, 2)],
  ['an interruption', () => finger(curve(), 'pointercancel', 3)],
])('%s goes back to where the drag began, and the finger does no more', (_, interrupt) => {
  const { report, rewinds } = show(aSlider)
  report(6)
  finger(curve(), 'pointerdown', 7)
  finger(curve(), 'pointermove', 3)
  nextFrame()
  interrupt()
  finger(curve(), 'pointermove', 1)
  finger(curve(), 'pointerup', 1)
  expect(rewinds()).toEqual([2, 6])
})

test('an interrupted drag plays on, if it played before', () => {
  const { app, rewinds } = show(aSlider)
  app.playback.play()
  finger(curve(), 'pointerdown', 7)
  finger(curve(), 'pointermove', 3)
  nextFrame()
  expect(app.playback.playing()).toBe(false)
  finger(curve(), 'pointercancel', 3)
  expect(rewinds()).toEqual([2, 8])
  expect(app.playback.playing()).toBe(true)
})

test('Step back, and b, go to the kept epoch before, while there is one', () => {
  const { report, rewinds } = show(() => <Transport shape="wide" />)
  fireEvent.click(button('Step back'))
  report(6)
  fireEvent.keyDown(document.body, { key: 'b' })
  expect(rewinds()).toEqual([6, 4])
  expect(button('Step back').getAttribute('aria-disabled')).toBe('false')
  report(0)
  expect(button('Step back').getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(button('Step back'))
  expect(rewinds()).toEqual([6, 4])
})

test('the past is announced, with what it was', () => {
  const { report } = show(() => <Transport shape="wide" />)
  report(4)
  expect(screen.getByText('Back at epoch 4, loss 0.100')).toBeDefined()
  expect(screen.getByLabelText('Epoch').textContent).toBe('4')
})

test.each([
  ['dock', () => <Dock flow="across" ref={ignore} />],
  ['sheet', () => <Sheet ref={ignore} />],
])('the way back to now stands in the %s while one looks back, and only then', (_, view) => {
  const { report, rewinds } = show(view)
  const way = () => screen.queryByRole('button', { name: 'Back to now' })
  expect(way()).toBeNull()
  report(4)
  expect(screen.getByText(/goes on from epoch 4/)).toBeDefined()
  fireEvent.click(button('Back to now'))
  expect(rewinds()).toEqual([8])
  report(8)
  expect(way()).toBeNull()
})

test('on small screens the little curve leads to the large one', () => {
  show(() => <Sheet ref={ignore} />)
  expect(screen.queryByRole('slider')).toBeNull()
  fireEvent.click(button('Show the loss curve'))
  expect(curve()).toBeDefined()
})
