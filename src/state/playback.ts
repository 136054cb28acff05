/**
 * What is on show, and the clock that moves it: the only requestAnimationFrame loop of the page.
 *
 * Slow speeds tell one epoch as a story and train it when the story comes to learning; its new weights
 * appear when the story ends. Fast speeds let the worker run and show what it reports.
 */
import { batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { DATA } from '../model/data/registry.ts'
import { type Example, exampleOf } from '../model/data/samples.ts'
import type { NetworkShape } from '../model/network.ts'
import { type Picture, pictureOf } from '../model/picture.ts'
import { type Settings, type Snapshot, shapeOf } from '../model/training.ts'
import {
  type EpochFrame,
  frameAt,
  LIVE,
  REST,
  STORY_SECONDS,
  startOf,
  stillAt,
  UNTRAINED,
} from '../scene/story/epoch.ts'
import type { Pictures } from './channel.ts'
import type { Trained, Training } from './training.ts'

/** Everything that is drawn belongs to one moment: these weights, this sequence. Immutable. */
export type Moment = {
  readonly run: number
  readonly settings: Settings
  readonly shape: NetworkShape
  readonly snapshot: Snapshot
  readonly example: Example
  readonly picture: Picture
}

export type Speed =
  | { readonly kind: 'story'; readonly factor: number }
  /** Epochs a second; `Infinity` for as fast as the machine can. */
  | { readonly kind: 'live'; readonly pace: number }

export const SPEEDS: readonly Speed[] = [
  { kind: 'story', factor: 0.5 },
  { kind: 'story', factor: 1 },
  { kind: 'story', factor: 2 },
  { kind: 'story', factor: 4 },
  { kind: 'live', pace: 10 },
  { kind: 'live', pace: Number.POSITIVE_INFINITY },
]
export const DEFAULT_SPEED: Speed = SPEEDS[2]

/** A story never jumps further than this in one frame, however long the page was busy. Seconds. */
const LONGEST_FRAME = 0.1

/** How fast the curve flows, in x a second. */
const FLOW = 0.8

export type Playback = ReturnType<typeof createPlayback>

export function createPlayback(training: Training, pictures: Pictures, reducedMotion: () => boolean) {
  const [playing, setPlaying] = createSignal(false)
  const [speed, chooseSpeed] = createSignal(DEFAULT_SPEED)
  const [moment, setMoment] = createSignal<Moment>(firstMoment(training.latest()))
  /** Seconds into the story; `undefined` when none is being told. */
  const [time, setTime] = createSignal<number>()
  /** How far the curve has flowed on since the sequence on show began, in x. */
  const [drift, setDrift] = createSignal(0)
  /** The next epoch's moment, waiting for the story to end. */
  let held: Moment | undefined
  let asked = false

  createEffect(
    on(
      training.latest,
      (trained) => {
        const { shape, example } = subjectOf(trained)
        pictures.request(shape, trained.snapshot.weights, example, (picture) => {
          if (trained.run === training.latest().run) arrive({ ...trained, shape, example, picture })
        })
      },
      { defer: true },
    ),
  )

  function arrive(next: Moment) {
    if (asked && next.run === moment().run && next.snapshot.epoch > 0) held = next
    else show(next)
  }

  function show(next: Moment) {
    const fresh = next.run !== moment().run
    held = undefined
    asked = false
    batch(() => {
      setMoment(next)
      if (fresh && time() !== undefined) setTime(playing() ? 0 : undefined)
    })
    // Only now may the worker send the next one: a slow page is never flooded.
    requestAnimationFrame(training.shown)
  }

  const frame = createMemo<EpochFrame>(() => {
    const now = time()
    if (now !== undefined) return reducedMotion() ? stillAt(now) : frameAt(now)
    if (playing()) return LIVE
    return moment().snapshot.epoch === 0 ? UNTRAINED : REST
  })

  function tick(seconds: number, factor: number) {
    const now = Math.min((time() ?? 0) + seconds * factor, STORY_SECONDS)
    if (now >= startOf('backward') && !asked) {
      asked = true
      training.step()
    }
    if (now < STORY_SECONDS) setTime(now)
    else if (held) {
      const next = held
      batch(() => {
        show(next)
        setTime(0)
      })
    } else setTime(STORY_SECONDS)
  }

  /** The data flow while nothing is told of them: before the first epoch, and while epochs follow too fast. */
  const flowing = createMemo(
    () =>
      !reducedMotion() &&
      (playing() ? speed().kind === 'live' : time() === undefined && moment().snapshot.epoch === 0),
  )
  const telling = createMemo(() => playing() && speed().kind === 'story')

  createEffect(() => {
    if (!flowing()) setDrift(0)
    if (!flowing() && !telling()) return
    let last = performance.now()
    let request = requestAnimationFrame(function loop(at) {
      const seconds = Math.min((at - last) / 1000, LONGEST_FRAME)
      last = at
      const now = speed()
      if (telling() && now.kind === 'story') tick(seconds, now.factor)
      else setDrift((before) => (before + seconds * FLOW) % DATA[moment().settings.data].period)
      request = requestAnimationFrame(loop)
    })
    onCleanup(() => cancelAnimationFrame(request))
  })

  function play() {
    if (training.status() === 'failed') return
    training.dismissProblem()
    setPlaying(true)
    go()
  }

  /** Sets worker and story going for the speed chosen. */
  function go() {
    const now = speed()
    if (now.kind === 'story') {
      if (time() === undefined) setTime(0)
    } else {
      endStory()
      training.play(now.pace)
    }
  }

  function pause() {
    if (playing() && speed().kind === 'live') training.pause()
    setPlaying(false)
  }

  /** Leaves the story, showing at once what it was about to end with. */
  function endStory() {
    const next = held
    asked = false
    held = undefined
    batch(() => {
      setTime(undefined)
      if (next) show(next)
    })
  }

  createEffect(
    on(training.problem, (problem) => {
      if (!problem) return
      setPlaying(false)
      endStory()
    }),
  )

  // A new run has begun (other data, another layer, Reset): what the old one still owed will not come.
  const run = createMemo(() => training.latest().run)
  createEffect(
    on(
      run,
      () => {
        asked = false
        held = undefined
        if (playing()) go()
      },
      { defer: true },
    ),
  )

  const lookingBack = createMemo(
    () => !playing() && moment().snapshot.epoch < (training.checkpoints().at(-1) ?? 0),
  )

  const onVisibility = () => {
    const now = speed()
    if (!playing() || now.kind !== 'live') return
    if (document.hidden) training.pause()
    else training.play(now.pace)
  }
  document.addEventListener('visibilitychange', onVisibility)
  onCleanup(() => document.removeEventListener('visibilitychange', onVisibility))

  return {
    playing,
    speed,
    moment,
    frame,
    drift,
    play,
    pause,
    setSpeed(next: Speed) {
      const was = speed()
      chooseSpeed(next)
      if (!playing()) return
      if (was.kind === 'live' && next.kind === 'story') training.pause()
      go()
    },
    /** One epoch, at once. In mid-story, the story's own. */
    step() {
      pause()
      const under = asked
      endStory()
      if (!under) training.step()
    },
    /** Whether what is on show lies before the newest epoch. */
    lookingBack,
    /** To the kept epoch at or before this one; training on from there forgets what came after it. */
    lookBack,
    /** To the kept epoch before the one on show. */
    stepBack() {
      const before = training.checkpoints().findLast((epoch) => epoch < moment().snapshot.epoch)
      if (before !== undefined) lookBack(before)
    },
    backToNow: () => lookBack(training.checkpoints().at(-1) ?? 0),
    /** The same random weights again, at rest. */
    reset() {
      stop()
      training.reset()
    },
    newStart() {
      stop()
      training.newStart()
    },
  }

  function lookBack(epoch: number) {
    stop()
    training.rewind(epoch)
  }

  function stop() {
    pause()
    endStory()
  }
}

function firstMoment(trained: Trained): Moment {
  const { shape, example } = subjectOf(trained)
  return { ...trained, shape, example, picture: pictureOf(shape, trained.snapshot.weights, example) }
}

/** The network and the sequence that are on show. */
function subjectOf({ settings }: Trained): { shape: NetworkShape; example: Example } {
  return {
    shape: shapeOf(settings),
    example: exampleOf(DATA[settings.data], settings.seed, 0, settings.noise),
  }
}
