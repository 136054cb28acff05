import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createRoot, Show } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LESSONS_WORDS } from '../../src/content/lessons/index.ts'
import { PLAN } from '../../src/scene/lessons/plan.ts'
import { type App, AppContext } from '../../src/state/app.ts'
import { createLessonCourse } from '../../src/state/lesson-course.ts'
import { Lessons } from '../../src/view/lessons/Lessons.tsx'
import { LessonsDialog } from '../../src/view/lessons/LessonsDialog.tsx'
import { ToastHost } from '../../src/view/parts/Toast.tsx'
import { promptPictures } from '../support/fake-workers.ts'
import { type Line, testApp } from './test-app.ts'

beforeEach(() => {
  // Without motion: jsdom cannot move anything.
  window.matchMedia = () =>
    ({ matches: true, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList
})
afterEach(cleanup)

async function show(search = '?lang=en&lesson=gates') {
  let app!: App
  function Page() {
    app = testApp(undefined, search, undefined, promptPictures())
    return (
      <AppContext.Provider value={app}>
        <main tabindex="-1" />
        <Show when={app.inLesson()}>
          <Lessons />
        </Show>
        <ToastHost />
      </AppContext.Provider>
    )
  }
  render(() => <Page />)
  await app.fetchWork()
  return app
}

const card = () => screen.findByRole('region', { name: 'Lessons' })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const says = (text: string) => vi.waitFor(async () => expect((await card()).textContent).toContain(text))

test('a link offers its lesson; nothing changes before the reader begins', async () => {
  const app = await show('?lang=en&lesson=gates&layers=5')
  await says('sine, one layer, untrained')
  expect(app.training.settings().layers).toBe(5)
  await press('Begin')
  await says('1 of 4')
  expect(app.training.settings()).toEqual(PLAN.gates.settings)
})

test('it asks, has something done, and lets the network answer; the reader’s own comes back', async () => {
  const app = await show()
  await press('Begin')
  app.lessons.goTo(1)
  await press('It gets better')
  await says('You say: It gets better')
  await says('Hold the forget gate at 0 for all steps.')
  await press('Hold it at 0')
  // Untrained, this network says next to nothing, with the gate or without it.
  await says('The network says: It stays as it is')
  await says('This network hardly uses its old cell state.')
  await press('Again')
  expect(app.holds.any(), 'asked again, the gate is as learned').toBe(false)
  await press('It stays as it is')
  app.holds.set({ layer: 0, part: 'f', step: 'all', value: 0.02 })
  await says('As you said: It stays as it is')
  await press('Next')
  expect(app.lessons.progress()).toMatchObject({ question: 2, choice: undefined })
  await press('Leave')
  await vi.waitFor(() => expect(app.lessons.progress().open).toBe(false))
  expect(app.training.settings()).toEqual(app.link.settings)
  await press('Go on')
  await says('What the gates do')
  expect(app.lessons.progress()).toMatchObject({ lesson: 'gates', question: 2, open: true })
})

test('a lesson’s network never stands there without its lesson, which gives the reader’s own back', async () => {
  const app = await show('?lang=en')
  expect(app.inLesson()).toBe(false)
  await vi.waitFor(() => expect(app.work()?.lent()).toBe(false))
  // As after a reload of a device that has forgotten how far the reader was.
  await app.work()?.lend(PLAN.gates.settings, false)
  await press('Leave')
  await vi.waitFor(() => expect(app.inLesson()).toBe(false))
  expect(app.training.settings()).toEqual(app.link.settings)
})

test('whoever begins and leaves at once has left', async () => {
  const app = await show()
  await press('Begin')
  await press('Not now')
  await vi.waitFor(() => expect(app.inLesson()).toBe(false))
  expect(app.training.settings()).toEqual(app.link.settings)
})

test('what the answer was found from is read out after the question', async () => {
  await show('?lang=en&lesson=sequence')
  await press('Begin')
  const spoken = async () => (await card()).querySelector('[aria-live=polite]')?.textContent
  await vi.waitFor(async () =>
    expect(await spoken()).toMatch(/^One point after another · 1 of 4 A sequence begins/),
  )
})

test('another network in its place is noticed, and the lesson’s own is a tap away', async () => {
  const app = await show()
  await press('Begin')
  await says('1 of 4')
  app.training.begin({ layers: 3 })
  await says('Another network is on show now.')
  await press('Bring it again')
  await says('wide open')
  expect(app.training.settings()).toEqual(PLAN.gates.settings)
})

test('after the last question there is the next lesson, and the list knows what is finished', async () => {
  const app = await show()
  await press('Begin')
  await says('1 of 4')
  app.lessons.finish(4)
  await says('Lesson finished')
  await press('Next: The next letter')
  await says('The network has never seen the text.')
  await vi.waitFor(() => expect(app.training.settings()).toEqual(PLAN.text.settings))
  cleanup()
  render(() => (
    <AppContext.Provider value={app}>
      <LessonsDialog close={() => {}} />
    </AppContext.Provider>
  ))
  const words = await LESSONS_WORDS.en()
  for (const [lesson, state] of [
    ['gates', 'Finished'],
    ['text', '4 questions'],
  ] as const)
    expect(
      (await screen.findByRole('button', { name: new RegExp(words.lessons[lesson].title) })).textContent,
    ).toContain(state)
})

test('it trains the network it was asked to train, and no other one', async () => {
  const line: Line = { sent: [], hear: () => {} }
  const app = testApp(line, '?lang=en&lesson=learning', undefined, promptPictures())
  vi.useFakeTimers()
  const end = createRoot((end) => {
    createLessonCourse(app, () => false).act()
    return end
  })
  const steps = () => line.sent.filter(({ kind }) => kind === 'step').length
  vi.advanceTimersByTime(1000)
  expect(steps(), 'the next epoch is asked for when this one is on show').toBe(1)
  app.training.resume(app.training.atHand())
  vi.advanceTimersByTime(1000)
  expect(steps()).toBe(1)
  end()
  vi.useRealTimers()
})

test('whoever turns round on the way is not taken further the next time they come by', () => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList
  const app = testApp(undefined, '?lang=en&lesson=sequence', undefined, promptPictures())
  vi.useFakeTimers()
  const { course, end } = createRoot((end) => ({ course: createLessonCourse(app, () => false), end }))
  const step = () => {
    const { place } = app.playback.computeStep()
    return place.kind === 'forward' ? place.step : undefined
  }
  const before = step()
  course.act()
  app.camera.leave()
  vi.advanceTimersByTime(2000)
  app.camera.enter(0)
  vi.advanceTimersByTime(2000)
  expect(app.playback.view()).toBe('cell')
  expect(step()).toBe(before)
  app.camera.leave()
  vi.advanceTimersByTime(2000)
  course.act()
  vi.advanceTimersByTime(2000)
  expect(step()).toBe(0)
  end()
  vi.useRealTimers()
})

test('Escape leaves it, and hands the focus back', async () => {
  const app = await show()
  await press('Begin')
  await says('1 of 4')
  const region = await card()
  expect(document.activeElement, 'the button that was pressed is gone').toBe(region)
  fireEvent.keyDown(region, { key: 'Escape' })
  await vi.waitFor(() => expect(app.lessons.progress().open).toBe(false))
  expect(document.activeElement).toBe(document.querySelector('main'))
})

test('a lesson asks nothing of the network of another one, though it is just like its own', async () => {
  const gates = { lesson: 'gates', network: 'gates', question: 1, open: true, finished: [] }
  localStorage.setItem('lessons', JSON.stringify(gates))
  const app = await show('?lang=en&lesson=sequence')
  await vi.waitFor(() => expect(app.work()?.lent()).toBe(false))
  // As it comes back when the page is loaded anew in the middle of that lesson.
  await app.work()?.lend(PLAN.gates.settings, false)
  await says('Another network is on show now.')
  await press('Bring it again')
  await says('A sequence begins.')
  localStorage.clear()
})
