/** What is on show, and the epoch that a story has asked for and will end with. */
import { createEffect, createSignal, on, untrack } from 'solid-js'
import { type Example, exampleOf } from '../model/data/samples.ts'
import { type Source, sourceOf } from '../model/data/source.ts'
import type { Hold } from '../model/hold.ts'
import type { NetworkShape } from '../model/network.ts'
import { type Picture, pictureOf } from '../model/picture.ts'
import { shapeOf } from '../model/training.ts'
import type { Pictures } from './channel.ts'
import { afterFrame } from './frames.ts'
import type { Holds } from './holds.ts'
import type { Trained, Training } from './training.ts'

/** Everything that is drawn belongs to one moment: these weights, this sequence. Immutable. */
export type Moment = Trained & {
  /** What is learned. */
  readonly source: Source
  readonly shape: NetworkShape
  readonly example: Example
  /** Gates held in the picture. */
  readonly holds: readonly Hold[]
  readonly picture: Picture
}

export type Moments = ReturnType<typeof createMoments>

/** While `frozen`, what arrives waits. */
export function createMoments(training: Training, pictures: Pictures, holding: Holds, frozen: () => boolean) {
  /** Watch the same sequence in every epoch; else each epoch brings another one. */
  const [sameSequence, keepSequence] = createSignal(true)
  const [moment, setMoment] = createSignal(firstMoment(training.latest(), holding.list()))
  /** The epoch that ends the story: not asked for yet, asked for, or here. */
  let next: 'unasked' | 'asked' | Moment = 'unasked'
  /** Arrived while frozen. */
  let waiting: Moment | undefined

  createEffect(
    on(
      [training.latest, sameSequence],
      ([trained]) => {
        // What an old run still owed will not come.
        if (trained.run !== moment().run) next = 'unasked'
        const subject = subjectOf(trained, sameSequence())
        const holds = untrack(holding.list)
        pictures.request(subject.shape, trained.snapshot.weights, subject.example, holds, (picture) => {
          if (trained.run === training.latest().run) arrive({ ...trained, ...subject, holds, picture })
        })
      },
      { defer: true },
    ),
  )

  // What is held has changed since the moment on show was drawn: the same moment again, with what is held now.
  createEffect(() => {
    const shown = moment()
    const holds = holding.list()
    if (holds === shown.holds) return
    pictures.request(shown.shape, shown.snapshot.weights, shown.example, holds, (picture) => {
      const { snapshot, example } = moment()
      if (snapshot === shown.snapshot && example === shown.example) setMoment({ ...shown, holds, picture })
    })
  })

  function arrive(arrived: Moment) {
    const { run, snapshot } = moment()
    if (arrived.run !== run) show(arrived)
    else if (next !== 'unasked' && arrived.snapshot.epoch !== snapshot.epoch) next = arrived
    else if (frozen()) waiting = arrived
    else show(arrived)
  }

  // After the next frame: in this one, what moved comes to rest.
  createEffect(() => {
    if (!frozen())
      afterFrame(() => {
        if (waiting && !untrack(frozen)) show(waiting)
      })
  })

  function show(arrived: Moment) {
    waiting = undefined
    setMoment(arrived)
    // Only now may the worker send the next one: a slow page is never flooded. Every other frame is new enough
    // for the eye, and leaves one for what moves.
    requestAnimationFrame(() => requestAnimationFrame(training.shown))
  }

  return {
    moment,
    sameSequence,
    keepSequence,
    /** Trains the epoch that ends the story, once. */
    ask() {
      if (next !== 'unasked') return
      next = 'asked'
      training.step()
    },
    hasAsked: () => next !== 'unasked',
    hasArrived: () => typeof next === 'object',
    /** Ends the story: its epoch is shown now, or as soon as it comes. Tells whether it had been asked for. */
    release(): boolean {
      const before = next
      next = 'unasked'
      if (typeof before === 'object') show(before)
      return before !== 'unasked'
    },
  }
}

function firstMoment(trained: Trained, holds: readonly Hold[]): Moment {
  const subject = subjectOf(trained, true)
  const picture = pictureOf(subject.shape, trained.snapshot.weights, subject.example, holds)
  return { ...trained, ...subject, holds, picture }
}

/** The network and the sequence that are on show. */
export function subjectOf(
  { settings, snapshot }: Pick<Trained, 'settings' | 'snapshot'>,
  same: boolean,
): Pick<Moment, 'source' | 'shape' | 'example'> {
  const source = sourceOf(settings)
  return {
    source,
    shape: shapeOf(settings),
    example: exampleOf(source, settings.seed, same ? 0 : snapshot.epoch, settings.noise),
  }
}
