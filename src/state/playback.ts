/**
 * What is on show, and the clock that moves it: the only requestAnimationFrame loop of the story.
 *
 * Seen from the network, slow speeds tell one epoch as a story, and fast speeds let the worker run and show
 * what it reports. Seen from inside a cell, one sequence is told compute step by compute step. Either story
 * trains its epoch when it comes to its end and goes on with the new weights: it is one training run.
 */
import { batch, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'
import { type Example, exampleOf } from '../model/data/samples.ts'
import { flowOf, type Source, sourceOf } from '../model/data/source.ts'
import type { Hold } from '../model/hold.ts'
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
import {
  endOf,
  indexOf,
  overviewOf,
  type Place,
  placesOf,
  type SequenceFrame,
  sequenceAt,
  startsOf,
} from '../scene/story/sequence.ts'
import type { Pictures } from './channel.ts'
import type { Holds } from './holds.ts'
import type { Trained, Training } from './training.ts'

/** Everything that is drawn belongs to one moment: these weights, this sequence. Immutable. */
export type Moment = {
  readonly run: number
  readonly settings: Settings
  /** What is learned. */
  readonly source: Source
  readonly shape: NetworkShape
  readonly snapshot: Snapshot
  readonly example: Example
  /** Gates held in the picture. */
  readonly holds: readonly Hold[]
  readonly picture: Picture
}

export type Speed =
  | { readonly kind: 'story'; readonly factor: number }
  /** Epochs a second; `Infinity` for as fast as the machine can. */
  | { readonly kind: 'live'; readonly pace: number }

const story = (factor: number): Speed => ({ kind: 'story', factor })

export const SPEEDS = {
  network: [
    story(0.5),
    story(1),
    story(2),
    story(4),
    { kind: 'live', pace: 10 },
    { kind: 'live', pace: Number.POSITIVE_INFINITY },
  ],
  cell: [0.25, 0.5, 1, 2, 4, 8].map(story),
} as const satisfies Record<string, readonly Speed[]>

/** From where the learner looks; it decides which story is told. */
export type View = keyof typeof SPEEDS

export const DEFAULT_SPEEDS: Readonly<Record<View, Speed>> = {
  network: SPEEDS.network[2],
  cell: SPEEDS.cell[2],
}

/** A story never jumps further than this in one frame, however long the page was busy. Seconds. */
const LONGEST_FRAME = 0.1

/** Between two reports while fingers move the world. Milliseconds. */
const QUIET_PAUSE = 400

/** How fast the curve flows, in x a second. */
const FLOW = 0.8

export type Playback = ReturnType<typeof createPlayback>

export function createPlayback(
  training: Training,
  pictures: Pictures,
  reducedMotion: () => boolean,
  holding: Holds,
) {
  const [playing, setPlaying] = createSignal(false)
  const [view, setView] = createSignal<View>('network')
  const [chosen, choose] = createSignal(DEFAULT_SPEEDS)
  const speed = () => chosen()[view()]
  /** Watch the same sequence in every epoch; else each epoch brings another one. */
  const [sameSequence, keepSequence] = createSignal(true)
  const [moment, setMoment] = createSignal<Moment>(firstMoment(training.latest(), holding.list()))
  const steps = createMemo(() => moment().example.xs.length / moment().shape.inputs)
  /** Seconds into the story of the epoch; `undefined` when none is being told. */
  const [time, setTime] = createSignal<number>()
  /** Seconds into the story of the sequence. At first all of it has been read. */
  const [cellTime, setCellTime] = createSignal(endOfReading())
  /** How far the data have flowed on since the sequence on show began, in x; for text, STEP per character. */
  const [drift, setDrift] = createSignal(0)
  /** The next epoch's moment, waiting for the story to end. */
  let held: Moment | undefined
  let asked = false
  /** Fingers move the world: epochs may wait a little. */
  let quiet = false

  createEffect(
    on(
      [training.latest, sameSequence],
      ([trained]) => {
        const { source, shape, example } = subjectOf(trained, sameSequence())
        const holds = untrack(holding.list)
        pictures.request(shape, trained.snapshot.weights, example, holds, (picture) => {
          if (trained.run === training.latest().run)
            arrive({ ...trained, source, shape, example, holds, picture })
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

  function arrive(next: Moment) {
    if (asked && next.run === moment().run && next.snapshot.epoch !== moment().snapshot.epoch) held = next
    else show(next)
  }

  function show(next: Moment) {
    const fresh = next.run !== moment().run
    held = undefined
    asked = false
    batch(() => {
      setMoment(next)
      if (fresh && time() !== undefined) setTime(playing() ? 0 : undefined)
      if (fresh) setCellTime(playing() ? 0 : endOfReading())
    })
    // Only now may the worker send the next one: a slow page is never flooded, and a finger goes first.
    if (quiet) setTimeout(training.shown, QUIET_PAUSE)
    else requestAnimationFrame(training.shown)
  }

  const sequence = createMemo<SequenceFrame>(() => {
    const frame = sequenceAt(cellTime(), steps())
    return reducedMotion() ? { ...frame, share: 1 } : frame
  })

  const frame = createMemo<EpochFrame>(() => {
    if (view() === 'cell') return overviewOf(sequence(), steps())
    const now = time()
    if (now !== undefined) return reducedMotion() ? stillAt(now) : frameAt(now)
    if (playing()) return LIVE
    return moment().snapshot.epoch === 0 ? UNTRAINED : REST
  })

  /** Moves a story on; at `learnAt` it asks for its epoch, and at `end` it waits for it. */
  function advance(now: number, learnAt: number, end: number, set: (time: number) => void) {
    if (now >= learnAt && !asked) {
      asked = true
      training.step()
    }
    if (now < end) set(now)
    else if (held) {
      const next = held
      batch(() => {
        show(next)
        set(0)
      })
    } else set(end)
  }

  function tick(seconds: number) {
    if (view() === 'cell') {
      const starts = startsOf(steps())
      const end = starts[starts.length - 1]
      const learnAt = starts[indexOf({ kind: 'backward', step: steps() - 1 }, steps())]
      advance(Math.min(cellTime() + seconds, end), learnAt, end, setCellTime)
    } else {
      const now = Math.min((time() ?? 0) + seconds, STORY_SECONDS)
      advance(now, startOf('backward'), STORY_SECONDS, setTime)
    }
  }

  function flow(seconds: number) {
    const length = flowOf(moment().source)
    setDrift((before) => (length > 0 ? (before + seconds * FLOW) % length : 0))
  }

  /** The data flow while nothing is told of them: before the first epoch, and while epochs follow too fast. */
  const flowing = createMemo(
    () =>
      !reducedMotion() &&
      view() === 'network' &&
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
      if (telling() && now.kind === 'story') tick(seconds * now.factor)
      else flow(seconds)
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
    if (now.kind === 'live') {
      endStory()
      training.play(now.pace)
    } else if (view() === 'network' && time() === undefined) setTime(0)
  }

  function pause() {
    if (playing() && speed().kind === 'live') training.pause()
    setPlaying(false)
  }

  /** Leaves the story of the epoch, showing at once what it was about to end with. */
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
        holding.clear()
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

  function endOfReading(): number {
    return endOf(indexOf({ kind: 'validate' }, steps()) - 1, steps())
  }

  /** From the end of the sequence's story to the beginning of the next one, with new weights. */
  function nextEpoch() {
    const under = asked
    endStory()
    if (!under) training.step()
    setCellTime(0)
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
    sameSequence,
    keepSequence,
    drift,
    play,
    pause,
    /** While fingers hold the world, fewer epochs are shown. */
    keepQuiet(next: boolean) {
      quiet = next
    },
    /** Whose story is told from now on. Playing goes on. */
    lookFrom(next: View) {
      if (next === view()) return
      const was = speed()
      const before = frame()
      if (playing() && was.kind === 'live') training.pause()
      endStory()
      batch(() => {
        setView(next)
        // Into the cell one takes along how far the sequence has been read.
        const read = Math.max(Math.ceil(before.read * steps()), 1) - 1
        if (next === 'cell')
          setCellTime(
            before.phase === 'forward'
              ? endOf(indexOf({ kind: 'forward', step: read, phase: 'output' }, steps()), steps())
              : endOfReading(),
          )
      })
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
      const index = indexOf(place, steps())
      if (index < 0) return
      pause()
      setCellTime(endOf(index, steps()))
    },
    /** One epoch, at once; inside a cell, one compute step. */
    step() {
      pause()
      if (view() === 'cell') {
        const { index } = sequence()
        if (index + 1 < placesOf(steps()).length) setCellTime(endOf(index + 1, steps()))
        else nextEpoch()
        return
      }
      const under = asked
      endStory()
      if (!under) training.step()
    },
    /** Whether what is on show lies before the newest epoch. */
    lookingBack,
    /** To the kept epoch at or before this one; training on from there forgets what came after it. */
    lookBack,
    /** To the kept epoch before the one on show; inside a cell, to the compute step before. */
    stepBack() {
      if (view() === 'cell') {
        pause()
        setCellTime(endOf(Math.max(sequence().index - 1, 0), steps()))
        return
      }
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

function firstMoment(trained: Trained, holds: readonly Hold[]): Moment {
  const { source, shape, example } = subjectOf(trained, true)
  const picture = pictureOf(shape, trained.snapshot.weights, example, holds)
  return { ...trained, source, shape, example, holds, picture }
}

/** The network and the sequence that are on show. */
function subjectOf(
  { settings, snapshot }: Trained,
  same: boolean,
): { source: Source; shape: NetworkShape; example: Example } {
  const source = sourceOf(settings)
  return {
    source,
    shape: shapeOf(settings),
    example: exampleOf(source, settings.seed, same ? 0 : snapshot.epoch, settings.noise),
  }
}
