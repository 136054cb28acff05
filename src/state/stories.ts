/**
 * The two stories, and where each of them is. Seen from the network one epoch is told; seen from inside a
 * cell, one sequence, compute step by compute step. Either ends with an epoch that is trained meanwhile.
 */
import { batch, createComputed, createMemo, createSignal, on } from 'solid-js'
import { isSame } from '../scene/same.ts'
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
  type ComputeStep,
  endOf,
  indexOf,
  overviewOf,
  type Place,
  placesOf,
  type SequenceFrame,
  sequenceAt,
  startsOf,
} from '../scene/story/sequence.ts'
import type { Moments } from './moments.ts'
import type { View } from './speeds.ts'

/** Where the stories are, to come back to. */
export type StoryPlace = {
  /** Seconds into the story of the epoch, while one is told whose epoch is not trained yet. */
  readonly time?: number | undefined
  /** Compute step of the sequence's story, from 0; else all of it has been read. */
  readonly computeStep?: number | undefined
}

export function createStories(
  { moment, ask, hasAsked, hasArrived, release }: Moments,
  playing: () => boolean,
  reducedMotion: () => boolean,
) {
  const [view, setView] = createSignal<View>('network')
  const steps = createMemo(() => moment().example.xs.length / moment().shape.inputs)
  /** Seconds into the story of the epoch; `undefined` when none is being told. */
  const [time, setTime] = createSignal<number>()
  /** Seconds into the story of the sequence. At first all of it has been read. */
  const [cellTime, setCellTime] = createSignal(endOfReading())

  const sequence = createMemo<SequenceFrame>(() => {
    const frame = sequenceAt(cellTime(), steps())
    return reducedMotion() ? { ...frame, share: 1 } : frame
  })

  /** Most of what is drawn stays as it is until the next one. */
  const computeStep = createMemo((): ComputeStep => sequence(), undefined, {
    equals: (before, after) => before.place === after.place,
  })

  const frame = createMemo(
    (): EpochFrame => {
      if (view() === 'cell') return overviewOf(sequence(), steps())
      const now = time()
      if (now !== undefined) return reducedMotion() ? stillAt(now) : frameAt(now)
      if (playing()) return LIVE
      return moment().snapshot.epoch === 0 ? UNTRAINED : REST
    },
    undefined,
    { equals: isSame },
  )

  /** Where the next network's stories go on. */
  let awaited: StoryPlace | undefined

  // Another network: its story begins at the beginning, unless it is one to be gone on with.
  const run = createMemo(() => moment().run)
  createComputed(
    on(
      run,
      () => {
        const place = awaited
        awaited = undefined
        if (place) return goOnAt(place)
        if (time() !== undefined) setTime(playing() ? 0 : undefined)
        setCellTime(playing() ? 0 : endOfReading())
      },
      { defer: true },
    ),
  )

  function goOnAt({ time, computeStep }: StoryPlace) {
    setTime(time)
    if (computeStep === undefined) setCellTime(endOfReading())
    else setCellTime(endOf(Math.min(computeStep, placesOf(steps()).length - 1), steps()))
  }

  function endOfReading(): number {
    return endOf(indexOf({ kind: 'validate' }, steps()) - 1, steps())
  }

  /** Moves a story on; at `learnAt` it asks for its epoch, and at `end` it waits for it. */
  function advance(now: number, learnAt: number, end: number, set: (time: number) => void) {
    if (now >= learnAt) ask()
    if (now < end) set(now)
    else if (!hasArrived()) set(end)
    else
      batch(() => {
        release()
        set(0)
      })
  }

  /** Leaves the story of the epoch, showing at once what it was about to end with. */
  function end(): boolean {
    return batch(() => {
      setTime(undefined)
      return release()
    })
  }

  return {
    view,
    steps,
    sequence,
    computeStep,
    frame,
    /** Whether an epoch is being told. */
    telling: () => time() !== undefined,
    end,
    begin() {
      if (view() === 'network' && time() === undefined) setTime(0)
    },
    tick(seconds: number) {
      if (view() === 'cell') {
        const starts = startsOf(steps())
        const last = starts[starts.length - 1]
        const learnAt = starts[indexOf({ kind: 'backward', step: steps() - 1 }, steps())]
        advance(Math.min(cellTime() + seconds, last), learnAt, last, setCellTime)
      } else {
        const now = Math.min((time() ?? 0) + seconds, STORY_SECONDS)
        advance(now, startOf('backward'), STORY_SECONDS, setTime)
      }
    },
    /** Whose story is told from now on. Into the cell one takes along how far the sequence has been read. */
    lookFrom(next: View) {
      const { phase, read } = frame()
      end()
      const step = Math.max(Math.ceil(read * steps()), 1) - 1
      batch(() => {
        setView(next)
        if (next === 'network') return
        const now = indexOf({ kind: 'forward', step, phase: 'output' }, steps())
        setCellTime(phase === 'forward' ? endOf(now, steps()) : endOfReading())
      })
    },
    /** To the end of a compute step; tells whether there is such. */
    goTo(place: Place): boolean {
      const index = indexOf(place, steps())
      if (index < 0) return false
      setCellTime(endOf(index, steps()))
      return true
    },
    /** To the end of the compute step after this one or before it; tells whether there is such. */
    goBy(by: 1 | -1): boolean {
      const index = computeStep().index + by
      if (index < 0 || index >= placesOf(steps()).length) return false
      setCellTime(endOf(index, steps()))
      return true
    },
    place: (): StoryPlace => ({
      time: hasAsked() ? undefined : time(),
      computeStep: computeStep().index,
    }),
    /** As soon as the next network is there. */
    comeTo(place: StoryPlace) {
      awaited = place
    },
    /** To the beginning of the sequence. */
    restart: () => setCellTime(0),
  }
}
