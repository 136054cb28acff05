/**
 * Play, Step, and all that moves on: sets the worker or a story going, for the speed chosen and the view
 * looked from. Either story trains its epoch when it comes to its end and goes on with the new weights, and
 * fast speeds show what the worker reports: it is one training run.
 */
import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { flowOf } from '../model/data/source.ts'
import type { Place } from '../scene/story/sequence.ts'
import type { Pictures } from './channel.ts'
import { createClock } from './clock.ts'
import type { Holds } from './holds.ts'
import { createMoments } from './moments.ts'
import { DEFAULT_SPEEDS, SPEEDS, type Speed, type View } from './speeds.ts'
import { createStories, type StoryPlace } from './stories.ts'
import type { Training } from './training.ts'

/** How fast the curve flows, in x a second. */
const FLOW = 0.8

export type TimePlace = StoryPlace & {
  readonly sameSequence: boolean
  /** Which of `SPEEDS`. */
  readonly speeds: Readonly<Record<View, number>>
}

export type Playback = ReturnType<typeof createPlayback>

export function createPlayback(
  training: Training,
  pictures: Pictures,
  reducedMotion: () => boolean,
  holding: Holds,
) {
  const [playing, setPlaying] = createSignal(false)
  /** Nothing that is drawn changes, though training goes on: each frame belongs to the world that moves. */
  const [frozen, freeze] = createSignal(false)
  const moments = createMoments(training, pictures, holding, frozen)
  const { moment, sameSequence, keepSequence } = moments
  const stories = createStories(moments, playing, reducedMotion)
  const { view, frame, sequence, computeStep, steps } = stories
  const [chosen, choose] = createSignal(DEFAULT_SPEEDS)
  const speed = () => chosen()[view()]
  /** How far the data have flowed on since the sequence on show began, in x; for text, STEP per character. */
  const [drift, setDrift] = createSignal(0)

  /** The data flow while nothing is told of them: before the first epoch, and while epochs follow too fast. */
  const flowing = createMemo(
    () =>
      !reducedMotion() &&
      view() === 'network' &&
      (playing() ? speed().kind === 'live' : !stories.telling() && moment().snapshot.epoch === 0),
  )
  const telling = createMemo(() => playing() && speed().kind === 'story')

  createEffect(() => {
    if (!flowing()) setDrift(0)
  })
  createClock(
    () => flowing() && !frozen(),
    (seconds) => {
      const length = flowOf(moment().source)
      setDrift((before) => (length > 0 ? (before + seconds * FLOW) % length : 0))
    },
  )
  createClock(
    () => telling() && !frozen(),
    (seconds) => {
      const now = speed()
      if (now.kind === 'story') stories.tick(seconds * now.factor)
    },
  )

  function play() {
    if (training.status() === 'failed') return
    training.dismissProblem()
    setPlaying(true)
    go()
  }

  /** Sets worker and story going for the speed chosen. */
  function go() {
    const now = speed()
    if (now.kind === 'story') return stories.begin()
    stories.end()
    training.play(now.pace)
  }

  function pause() {
    if (playing() && speed().kind === 'live') training.pause()
    setPlaying(false)
  }

  createEffect(
    on(training.problem, (problem) => {
      if (!problem) return
      setPlaying(false)
      stories.end()
    }),
  )

  // A new run has begun: other data, another layer, Reset.
  const run = createMemo(() => training.latest().run)
  createEffect(
    on(
      run,
      () => {
        holding.clear()
        if (playing()) go()
      },
      { defer: true },
    ),
  )

  const onVisibility = () => {
    const now = speed()
    if (!playing() || now.kind !== 'live') return
    if (document.hidden) training.pause()
    else training.play(now.pace)
  }
  document.addEventListener('visibilitychange', onVisibility)
  onCleanup(() => document.removeEventListener('visibilitychange', onVisibility))

  const newest = () => moment().checkpoints.at(-1) ?? 0
  /** The epoch looked back to, until it is on show. */
  const [sought, seek] = createSignal<number>()
  /** Whether its weights have come, and only their picture is still awaited. */
  let found = false
  createEffect(
    on(training.latest, ({ snapshot }) => {
      found ||= snapshot.epoch <= (sought() ?? -1)
    }),
  )
  createEffect(on(moment, () => found && seek(undefined)))
  createEffect(on(run, () => seek(undefined)))

  /** Ends the story with its epoch; if it has not come so far, trains it now. */
  function finishEpoch() {
    if (!stories.end()) training.step()
  }

  function lookBack(epoch: number) {
    stop()
    found = false
    seek(epoch)
    training.rewind(epoch)
  }

  function stop() {
    pause()
    stories.end()
  }

  return {
    playing,
    view,
    speed,
    /** The speeds to choose from. */
    speeds: () => SPEEDS[view()],
    moment,
    frame,
    steps,
    /** Where the story of the sequence is: meant for the view from inside a cell. */
    sequence,
    /** Which step of it that is: the same until the next one. */
    computeStep,
    sameSequence,
    keepSequence,
    freeze,
    drift,
    play,
    pause,
    /** Whose story is told from now on. Playing goes on. */
    lookFrom(next: View) {
      if (next === view()) return
      if (playing() && speed().kind === 'live') training.pause()
      stories.lookFrom(next)
      if (playing()) go()
    },
    setSpeed(next: Speed) {
      const was = speed()
      choose((before) => ({ ...before, [view()]: next }))
      if (!playing()) return
      if (was.kind === 'live' && next.kind === 'story') training.pause()
      go()
    },
    /** To the end of a compute step, at rest there. */
    goTo(place: Place) {
      if (stories.goTo(place)) pause()
    },
    /** One epoch, at once; inside a cell, one compute step. */
    step() {
      pause()
      if (view() === 'cell') {
        if (stories.goBy(1)) return
        stories.restart()
      }
      finishEpoch()
    },
    /** Whether anything lies before what is on show: a kept epoch, or inside a cell a compute step. */
    canGoBack(): boolean {
      if (view() === 'cell') return computeStep().index > 0
      const { snapshot, checkpoints } = moment()
      return training.status() !== 'failed' && checkpoints.some((epoch) => epoch < snapshot.epoch)
    },
    /** Whether what is on show lies before the newest epoch. */
    lookingBack: createMemo(() => !playing() && moment().snapshot.epoch < newest()),
    /** To the kept epoch at or before this one; training on from there forgets what came after it. */
    lookBack,
    sought,
    /** To the kept epoch before the one on show, or looked back to; inside a cell, to the compute step before. */
    stepBack() {
      if (view() === 'cell') {
        pause()
        stories.goBy(-1)
        return
      }
      const from = sought() ?? moment().snapshot.epoch
      const before = moment().checkpoints.findLast((epoch) => epoch < from)
      if (before !== undefined) lookBack(before)
    },
    backToNow: () => lookBack(newest()),
    /** Where the reader is in time, and how fast they want to go on. */
    place: (): TimePlace => ({
      ...stories.place(),
      sameSequence: sameSequence(),
      speeds: {
        network: SPEEDS.network.indexOf(chosen().network),
        cell: SPEEDS.cell.indexOf(chosen().cell),
      },
    }),
    /** At rest; the stories go there as soon as the next network is there. */
    comeTo(place: TimePlace) {
      stop()
      choose({ network: SPEEDS.network[place.speeds.network], cell: SPEEDS.cell[place.speeds.cell] })
      keepSequence(place.sameSequence)
      stories.comeTo(place)
    },
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
}
