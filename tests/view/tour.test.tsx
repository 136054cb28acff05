import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TOUR } from '../../src/content/tour/index.ts'
import { LANES, STOPS } from '../../src/scene/tour/stops.ts'
import { type App, AppContext } from '../../src/state/app.ts'
import { ToastHost } from '../../src/view/parts/Toast.tsx'
import { Tour } from '../../src/view/tour/Tour.tsx'
import { testApp } from './test-app.ts'

beforeEach(() => {
  localStorage.clear()
  // Without motion: jsdom cannot move anything.
  window.matchMedia = () =>
    ({ matches: true, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList
})
afterEach(cleanup)

function page(search?: string) {
  let app!: App
  function Page() {
    app = testApp(undefined, search)
    return (
      <AppContext.Provider value={app}>
        <main tabindex="-1" />
        <button type="button">Work</button>
        <Show when={app.tour.progress().open}>
          <Tour />
        </Show>
        <ToastHost />
      </AppContext.Provider>
    )
  }
  render(() => <Page />)
  return app
}

async function show() {
  const app = page()
  await screen.findByRole('region', { name: 'Guided start' })
  return app
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const bubble = () => screen.getByRole('region', { name: 'Guided start' })
const finger = (type: string, pointerId = 1) =>
  window.dispatchEvent(Object.assign(new Event(type), { pointerId, isPrimary: pointerId === 1 }))

test.each(LANES)('leads from the first stop to the last, lane %s', async (lane) => {
  const app = await show()
  const words = await TOUR.en()
  press(words.lanes[lane])
  for (const [k, stop] of STOPS.entries()) {
    if (k === 0) continue
    expect(app.tour.progress()).toMatchObject({ stop, lane })
    const { title, text } = words.stops[stop]
    expect(screen.getByRole('heading').textContent).toBe(title)
    expect(bubble().textContent).toContain(typeof text === 'string' ? text : text[lane])
    expect(bubble().textContent).toContain(`${k + 1} of ${STOPS.length}`)
    press(k === STOPS.length - 1 ? 'Finish' : 'Next')
  }
  expect(screen.queryByRole('region', { name: 'Guided start' })).toBeNull()
})

test('a stop is passed by doing what it asks, and the next one says so', async () => {
  const app = await show()
  app.tour.goTo('play')
  app.playback.play()
  expect(app.tour.progress().stop).toBe('prediction')
  expect(bubble().textContent).toContain('It is learning.')
  app.tour.goTo('parameters')
  app.training.tune({ noise: 0.2 })
  expect(app.tour.progress().stop).toBe('enter')
  expect(bubble().textContent).toContain('The change counts from now on.')
})

test('going to a time step passes the memory, while the story is told as well', async () => {
  const app = await show()
  app.camera.enter(0)
  app.tour.goTo('memory')
  expect(app.tour.progress().stop).toBe('memory')
  app.playback.play()
  app.playback.goTo({ kind: 'forward', step: 3, phase: 'state' })
  expect(app.playback.playing()).toBe(false)
  expect(app.tour.progress().stop).toBe('more')
})

test('what was done before is passed over, but can be gone back to', async () => {
  const app = await show()
  app.tour.goTo('network')
  app.playback.play()
  press('Next')
  expect(app.tour.progress().stop).toBe('prediction')
  expect(bubble().textContent).toContain('It is learning.')
  press('Back')
  expect(app.tour.progress().stop).toBe('play')
  press('Back')
  expect(app.tour.progress().stop).toBe('network')
})

test('nobody is led on in the middle of a drag', async () => {
  const app = await show()
  app.playback.play()
  app.tour.goTo('parameters')
  finger('pointerdown')
  app.training.tune({ learningRate: 0.1 })
  expect(app.tour.progress().stop).toBe('parameters')
  finger('pointerdown', 2)
  finger('pointerup', 2)
  expect(app.tour.progress().stop).toBe('parameters')
  finger('pointerup')
  expect(app.tour.progress().stop).toBe('enter')
})

const frames = async (count: number) => {
  for (let k = 0; k < count; k++) await new Promise(requestAnimationFrame)
}

test('it holds still from the touch of its button to the click', async () => {
  await show()
  await frames(1)
  const at = () => bubble().style.top
  const before = at()
  const touch = (type: string) =>
    fireEvent(
      screen.getByRole('button', { name: 'I know feed-forward networks' }),
      Object.assign(new Event(type, { bubbles: true }), { pointerId: 1, isPrimary: true }),
    )
  const height = window.innerHeight
  touch('pointerdown')
  window.innerHeight = height / 2
  await frames(2)
  touch('pointerup')
  await frames(2)
  expect(at()).toBe(before)
  press('I know feed-forward networks')
  await frames(2)
  expect(at()).not.toBe(before)

  // A finger that goes on to scroll does not click.
  const moved = at()
  fireEvent(bubble(), Object.assign(new Event('pointerdown', { bubbles: true }), { isPrimary: true }))
  window.innerHeight = height
  await frames(2)
  expect(at()).toBe(moved)
  fireEvent(bubble(), Object.assign(new Event('pointercancel', { bubbles: true }), { isPrimary: true }))
  await frames(2)
  expect(at()).toBe(before)
})

test('the focus stays with the reader; G fetches the bubble, and G gives the focus back', async () => {
  await show()
  const work = screen.getByRole('button', { name: 'Work' })
  work.focus()
  press('I know feed-forward networks')
  work.focus()
  press('Next')
  expect(document.activeElement).toBe(work)
  fireEvent.keyDown(work, { key: 'g' })
  expect(document.activeElement).toBe(bubble())
  fireEvent.keyDown(bubble(), { key: 'g' })
  expect(document.activeElement).toBe(work)
})

test('Escape leaves it, says where it waits, and hands the focus back', async () => {
  const app = await show()
  const work = screen.getByRole('button', { name: 'Work' })
  work.focus()
  app.tour.goTo('data')
  fireEvent.keyDown(work, { key: 'g' })
  fireEvent.keyDown(bubble(), { key: 'Escape' })
  expect(screen.queryByRole('region', { name: 'Guided start' })).toBeNull()
  expect(document.activeElement).toBe(work)
  expect(screen.getByRole('status').textContent).toContain('waits for you in the menu')
  press('Go on')
  expect(app.tour.progress()).toMatchObject({ stop: 'data', open: true })
})

test('where a link has prepared the page, it waits until it is asked for', async () => {
  page('?lang=en&data=square')
  expect(screen.queryByRole('region', { name: 'Guided start' })).toBeNull()
  expect(screen.getByRole('status').textContent).toContain('New here?')
  press('Guided start')
  expect(await screen.findByRole('region', { name: 'Guided start' })).toBeDefined()
})

test('it does not offer itself beside a lesson that the link brings', () => {
  page('?lang=en&lesson=memory')
  expect(screen.getByRole('status').textContent).toBe('')
})

test('each stop is read out', async () => {
  const app = await show()
  app.tour.goTo('recurrence')
  const live = bubble().querySelector('[aria-live=polite]')
  await new Promise(requestAnimationFrame)
  expect(live?.textContent).toMatch(/^2 of 11 The loop remembers .* round this loop\.$/)
})

/** Of German sentences as well: two at a stop, with at most this many words in all. */
const WORDS = 40

test.each(['en', 'de'] as const)(
  'every stop is short, with words for every lane and way: %s',
  async (language) => {
    const words = await TOUR[language]()
    for (const stop of STOPS)
      for (const lane of LANES) {
        const { title, text, task } = words.stops[stop]
        const said = typeof text === 'string' ? text : text[lane]
        expect(title).not.toBe('')
        expect(`${said} ${task ?? ''}`.split(/\s+/).length).toBeLessThanOrEqual(WORDS)
      }
  },
)
