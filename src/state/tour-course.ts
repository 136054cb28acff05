/** Leads the guided start on when the reader has done what its stop asks for. Fetched with its view. */
import { createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import { hasDock } from '../scene/layout/overview.ts'
import { isSame } from '../scene/same.ts'
import {
  isDone,
  nextStop,
  type Situation,
  since,
  stopBefore,
  targetOf,
  type Way,
  wayTo,
} from '../scene/tour/plan.ts'
import { STOPS, type StopId } from '../scene/tour/stops.ts'
import type { App } from './app.ts'

export type Course = ReturnType<typeof createCourse>

/** `touching` while fingers are down: nobody is led on in the middle of a drag. */
export function createCourse(app: App, touching: () => boolean) {
  const { tour } = app
  const stop = createMemo(() => tour.progress().stop)
  const now = createSituation(app)
  /** The task that has just been done; its stop is behind the reader. */
  const [passed, setPassed] = createSignal<StopId>()
  const way = createMemo<Way | undefined>(() => wayTo(stop(), now()))

  function goOn(done?: StopId) {
    const here = stop()
    const next = nextStop(here, now())
    if (!next) return tour.finish()
    // What was done before its stop came is passed over, and said.
    const over = STOPS.slice(STOPS.indexOf(here) + 1, STOPS.indexOf(next))
    setPassed(over.findLast((stop) => isDone(stop, now(), now())) ?? done)
    tour.goTo(next)
  }

  createEffect(
    on(stop, (here) => {
      let before = untrack(now)
      /** Back at what was done long ago one stays. */
      let open = !isDone(here, before, before)
      createEffect(() => {
        const wait = touching()
        if (!isDone(here, now(), before)) {
          open = true
          before = since(before, now())
        } else if (open && !wait) untrack(() => goOn(here))
      })
    }),
  )

  return {
    stop,
    way,
    passed,
    target: () => targetOf(stop(), way()),
    number: () => STOPS.indexOf(stop()) + 1,
    goOn: () => goOn(),
    /** Absent at the first stop. */
    back() {
      const before = stopBefore(stop(), now())
      setPassed(undefined)
      if (before) tour.goTo(before)
    },
  }
}

function createSituation({ camera, lesson, playback, sheet, training, viewport }: App) {
  return createMemo(
    (): Situation => {
      const { data, own, learningRate, batchSize, noise } = training.settings()
      return {
        level: camera.level(),
        view: playback.view(),
        sheet: hasDock(viewport()) ? undefined : sheet.position() === 'peek' ? 'peek' : sheet.tab(),
        failed: training.status() === 'failed',
        withData: lesson.shows('data'),
        withParameters: lesson.shows('parameters'),
        subject: own ?? data,
        learningRate,
        batchSize,
        noise,
        playing: playback.playing(),
        epoch: playback.moment().snapshot.epoch,
        step: playback.computeStep().index,
      }
    },
    undefined,
    { equals: isSame },
  )
}
