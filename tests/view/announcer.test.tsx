import { render } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchWords } from '../../src/content/words.ts'
import { DEFAULTS } from '../../src/model/training.ts'
import { AppContext, createApp } from '../../src/state/app.ts'
import { Announcer, trendOf } from '../../src/view/panel/Announcer.tsx'
import { fakeTraining, promptPictures } from '../support/fake-workers.ts'

await fetchWords('en')

let now = 0
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** What a screen reader has been told so far, and a network that has been trained. */
function listen() {
  const worker = fakeTraining()
  const app = createApp('?lang=en', () => ({ width: 1180, height: 820, top: 56, bottom: 184, text: 1 }), {
    openTraining: worker.open,
    openPictures: promptPictures,
  })
  const { container } = render(() => (
    <AppContext.Provider value={app}>
      <Announcer />
    </AppContext.Provider>
  ))
  const region = container.querySelector('[aria-live]')!
  worker.report(0, DEFAULTS, 0, 0.5)
  return { app, worker, region, said: () => region.textContent }
}

test('a step says epoch, loss, and where it is going, politely', () => {
  const { worker, region, said } = listen()
  expect(region.getAttribute('aria-live')).toBe('polite')
  expect(said()).toBe('')
  worker.report(0, DEFAULTS, 1, 0.031)
  expect(said()).toBe('Epoch 1, loss 0.031, falling')
})

test('while it runs, there is quiet between two announcements; a stop tells how far it came', () => {
  const { app, worker, said } = listen()
  app.playback.setSpeed(app.playback.speeds().at(-1)!)
  app.playback.play()
  now = 1000
  worker.report(0, DEFAULTS, 1, 0.4)
  expect(said()).toBe('Epoch 1, loss 0.400, falling')
  now = 2000
  worker.report(0, DEFAULTS, 2, 0.3)
  expect(said()).toBe('Epoch 1, loss 0.400, falling')
  now = 6001
  worker.report(0, DEFAULTS, 3, 0.3)
  expect(said()).toBe('Epoch 3, loss 0.300, falling')
  now = 6500
  worker.report(0, DEFAULTS, 4, 0.2)
  app.playback.pause()
  expect(said()).toBe('Epoch 4, loss 0.200, falling')
})

test('a trend is more than a wobble', () => {
  expect(trendOf(0.9, 1)).toBe('falling')
  expect(trendOf(1.1, 1)).toBe('rising')
  expect(trendOf(0.99, 1)).toBe('steady')
})
