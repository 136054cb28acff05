/**
 * The whole state of the page, built once and handed out by context.
 *
 * | what | kept as |
 * | --- | --- |
 * | settings, snapshot, loss history, problem | signals of immutable values, `training` |
 * | whether the network has memory | a signal, `memory` |
 * | what is on show, clock, speed | signals, `playback` |
 * | gates that are held | a signal of an immutable list, `holds` |
 * | where the reader is in the world | signals, `camera` |
 * | what is asked about, and pointed at | signals, `explaining` |
 * | how far the reader is in the guided start, in a lesson | signals, `tour`, `lessons` |
 * | language, theme | signals, `preferences` |
 * | what could not be fetched | a signal of an immutable list, `fetching` |
 * | layout, frame, words | memos: nothing is stored that can be derived |
 */
import {
  createContext,
  createEffect,
  createSignal,
  getOwner,
  on,
  runWithOwner,
  untrack,
  useContext,
} from 'solid-js'
import { fetchWords, wordsAtHand } from '../content/words.ts'
import type { Own } from '../model/data/source.ts'
import type { Viewport } from '../scene/layout/overview.ts'
import { createCamera } from './camera.ts'
import { type OpenTraining, openPictures, openTraining, type Pictures } from './channel.ts'
import { createDialogs } from './dialogs.ts'
import { createExplaining } from './explaining.ts'
import { createFetching } from './fetching.ts'
import { createHolds } from './holds.ts'
import { createInstall } from './install.ts'
import { createLesson } from './lesson.ts'
import { createLessons } from './lessons.ts'
import { type Link, opensDrawing, prepares, readLink } from './link.ts'
import { createMemory } from './memory.ts'
import { createPlayback } from './playback.ts'
import { createPreferences } from './preferences.ts'
import type { Keeping } from './saving/keeping.ts'
import { createSheet } from './sheet.ts'
import { createToasts } from './toasts.ts'
import { createTour } from './tour.ts'
import { createTraining } from './training.ts'
import { catchingUp, inTurn, whileMoving } from './turns.ts'

export type App = ReturnType<typeof createApp>

export function createApp(
  search: string,
  viewport: () => Viewport,
  workers: { openTraining: OpenTraining; openPictures: () => Pictures } = { openTraining, openPictures },
  own?: Own | null,
) {
  const link: Link = readLink(search, own)
  const lesson = createLesson(link.hide)
  const preferences = createPreferences(link)
  const fetching = createFetching()
  const [words, setWords] = createSignal(wordsAtHand(preferences.language()))
  createEffect(
    on(
      preferences.language,
      (language) => {
        fetching.insist(() => fetchWords(language), setWords)
      },
      { defer: true },
    ),
  )
  const memory = createMemory(
    createTraining(workers.openTraining, link.settings),
    workers.openTraining,
    link.memory ?? 'on',
    link.against,
  )
  const { training } = memory
  const holds = createHolds()
  const pictures = workers.openPictures()
  const playback = createPlayback(training, pictures, preferences.reducedMotion, holds)
  /** What is to be seen inside a layer: the parts of its cell, if it has one. */
  const hasCell = () => playback.moment().shape.cell !== 'memoryless'
  const toasts = createToasts()
  const sheet = createSheet(lesson)
  const dialogs = createDialogs(opensDrawing(search) ? { tab: 'draw' } : undefined)
  const install = createInstall()
  const explaining = createExplaining()
  const tour = createTour(prepares(search) || own !== undefined, (run) => {
    // One invitation at a time: a lesson asks as well.
    if (!link.lesson)
      toasts.show({ text: words().tour.offer, action: { label: words().menu.items.tour, run } })
  })
  const lessons = createLessons(link.lesson)
  const camera = createCamera(
    viewport,
    () => playback.moment().shape.layers,
    hasCell,
    preferences.reducedMotion,
  )
  createEffect(() => whileMoving(camera.moving()))
  createEffect(() => playback.freeze(catchingUp()))
  const view = inTurn(() => (camera.heading() === 'network' || !hasCell() ? 'network' : 'cell'))
  createEffect(on(view, (from) => playback.lookFrom(from)))
  createEffect(() => {
    if (!hasCell() && untrack(camera.part)) camera.toCell()
  })
  const app = {
    link,
    lesson,
    viewport,
    preferences,
    fetching,
    words,
    training,
    memory,
    pictures,
    playback,
    holds,
    hasCell,
    camera,
    toasts,
    sheet,
    dialogs,
    install,
    explaining,
    tour,
    lessons,
  }
  const [work, setWork] = createSignal<Keeping>()
  const owner = getOwner()
  return {
    ...app,
    /** What keeps the reader's work, as soon as it has been fetched. */
    work,
    /** Whoever has a lesson's network before them has the lesson too: only there is the way back to their own. */
    inLesson: () => lessons.progress().open || work()?.lent() === true,
    /** Nothing waits for it: without it the page does all but keep. Fails if it cannot be fetched. */
    async fetchWork() {
      const { createKeeping } = await import('./saving/keeping.ts')
      runWithOwner(owner, () => setWork(createKeeping(app)))
    },
  }
}

export const AppContext = createContext<App>()

export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp outside of AppContext')
  return app
}
