/**
 * Turns fingers into what they mean. Pure: samples go in, commands come out, and time is part of the sample.
 *
 * Two fingers begin as "unsure", because nobody lands both at once and zooming by mistake is dear:
 *
 *     unsure ── apart by more than 24 px ───→ zooming
 *        └───── centre moved over 16 px ───→ panning ── apart by more than 64 px ──→ zooming
 *
 * From where it is clear, and not from the first sample after it, the world follows the fingers: on a slow
 * device half of a pinch may come in one sample. Whenever the number of fingers changes, all distances are
 * measured afresh: the world never jumps.
 */
import { between, distance, mix, type Point } from './geometry.ts'
import { follows, START, speedOf, type Track, type Velocity } from './track.ts'

export type Finger = Point & { readonly id: number }

/** What `pointers` have done. CSS px, and milliseconds of one clock. */
export type Told = {
  readonly kind: 'down' | 'move' | 'up' | 'cancel'
  readonly pointers: readonly Finger[]
  readonly time: number
  /** Where they landed: only looked at when they go down. */
  readonly target: 'world' | 'control'
}

/** Or only time has passed. */
export type Sample = Told | { readonly kind: 'tick'; readonly time: number }

export type Command =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  /** First move by (dx, dy), then zoom by `factor` around `at`. */
  | {
      readonly kind: 'zoom'
      readonly at: Point
      readonly factor: number
      readonly dx: number
      readonly dy: number
    }
  | { readonly kind: 'tap'; readonly at: Point; readonly count: 1 | 2; readonly fingers: 1 | 2 }
  | { readonly kind: 'press'; readonly at: Point }
  /** Two fingers lie on the world: it may move at any moment. */
  | { readonly kind: 'hold' }
  /** The last finger lifted: settle. Comes once after any number of pans and zooms, unless `cancel` does. */
  | { readonly kind: 'release'; readonly velocity: Velocity }
  /** Go back to where the gesture began. */
  | { readonly kind: 'cancel' }
  /** A second finger cancels the drag of a control: give it back the value it had. */
  | { readonly kind: 'restoreControl' }

type Phase =
  | { readonly kind: 'idle' }
  /** A tap or a press, if nothing moves. `fingers`: how many have taken part. */
  | {
      readonly kind: 'pointing'
      readonly at: Point
      readonly from: Point
      readonly since: number
      readonly fingers: number
    }
  | { readonly kind: 'dragging' }
  | { readonly kind: 'unsure'; readonly from: Pair; readonly since: number; readonly fingers: number }
  | { readonly kind: 'panning'; readonly from: Pair }
  | { readonly kind: 'zooming' }
  /** Decided or cancelled; waits for every finger to lift. */
  | { readonly kind: 'over' }

export type Gesture = {
  readonly phase: Phase
  /** Fingers on the world in the order they landed: the first two act, others are ignored. */
  readonly fingers: readonly Finger[]
  /** Fingers that landed on controls and belong to them. */
  readonly controls: readonly number[]
  /** The world has moved since the last release. */
  readonly moved: boolean
  readonly track: Track
  readonly lastTap: { readonly at: Point; readonly time: number } | undefined
}

export type Outcome = { readonly gesture: Gesture; readonly commands: readonly Command[] }

/** The middle of two fingers, and how far they are apart. */
type Pair = { readonly centre: Point; readonly apart: number }

/** A fingertip that rests moves about this much. CSS px. */
const TAP_SLOP = 10
const DOUBLE_TAP = { ms: 300, px: 24 }
/** How long a finger rests before it presses. Milliseconds. */
export const PRESS_MS = 450
const ZOOMS_AT = 24
const PANS_AT = 16
const PAN_BECOMES_ZOOM_AT = 64
/** Fingers closer than this count as this far apart: a centimetre is no distance to divide by. CSS px. */
const CLOSEST = 24

export const IDLE: Gesture = {
  phase: { kind: 'idle' },
  fingers: [],
  controls: [],
  moved: false,
  track: START,
  lastTap: undefined,
}

/** What a gesture has become by a sample, and what is to be done. */
export function gestureAfter(before: Gesture, sample: Sample): Outcome {
  switch (sample.kind) {
    case 'down':
      return sample.pointers.reduce(
        (now, finger) => then(now, landed(now.gesture, finger, sample)),
        still(before),
      )
    case 'move':
      return moving(before, sample.pointers, sample.time)
    case 'up':
      return sample.pointers.reduce(
        (now, { id }) => then(now, lifted(now.gesture, id, sample.time)),
        still(before),
      )
    case 'cancel':
      return sample.pointers.reduce((now, { id }) => then(now, lost(now.gesture, id)), still(before))
    case 'tick':
      return pressed(before, sample.time)
    default:
      return sample satisfies never
  }
}

/** Hidden page, change of view, Reset: everything ends, and what was being dragged goes back. */
export function interrupt({ controls, moved }: Gesture): Outcome {
  const commands: Command[] = []
  if (moved) commands.push({ kind: 'cancel' })
  if (controls.length > 0) commands.push({ kind: 'restoreControl' })
  return { gesture: IDLE, commands }
}

function landed(before: Gesture, finger: Finger, { target, time }: Told): Outcome {
  if (before.fingers.some(({ id }) => id === finger.id) || before.controls.includes(finger.id))
    return still(before)
  if (target === 'control') return still({ ...before, controls: [...before.controls, finger.id] })
  const fingers = [...before.fingers, finger]
  const { phase } = before
  if (phase.kind === 'over') return still({ ...before, fingers })
  if (before.controls.length > 0 && before.fingers.length === 0)
    return {
      gesture: { ...before, fingers, phase: { kind: 'over' } },
      commands: [{ kind: 'restoreControl' }],
    }
  const at = { x: finger.x, y: finger.y }
  if (fingers.length === 1)
    return still({
      ...before,
      fingers,
      track: START,
      phase: { kind: 'pointing', at, from: at, since: time, fingers: 1 },
    })
  if (fingers.length === 2) {
    const since = phase.kind === 'pointing' ? phase.since : time
    return {
      gesture: { ...before, fingers, phase: { kind: 'unsure', from: pairOf(fingers), since, fingers: 2 } },
      commands: [{ kind: 'hold' }],
    }
  }
  return still(
    phase.kind === 'unsure'
      ? { ...before, fingers, phase: { ...phase, fingers: fingers.length } }
      : { ...before, fingers },
  )
}

function moving(before: Gesture, pointers: readonly Finger[], time: number): Outcome {
  const fingers = before.fingers.map((finger) => pointers.find(({ id }) => id === finger.id) ?? finger)
  const after = { ...before, fingers }
  const { phase } = before
  switch (phase.kind) {
    case 'idle':
    case 'over':
      return still(after)
    case 'pointing': {
      const [to] = fingers
      const way = distance(phase.from, to)
      if (way <= TAP_SLOP) return pressed(after, time)
      const from = between(phase.from, to, TAP_SLOP / way)
      return carry({ ...after, phase: { kind: 'dragging' } }, from, to, time)
    }
    case 'dragging':
      return carry(after, before.fingers[0], fingers[0], time)
    case 'unsure':
      return decided(after, phase.from, pairOf(fingers), time)
    case 'panning': {
      const [was, is] = [pairOf(before.fingers), pairOf(fingers)]
      const zooms = Math.abs(is.apart - phase.from.apart) > PAN_BECOMES_ZOOM_AT
      const next: Gesture = zooms ? { ...after, phase: { kind: 'zooming' } } : after
      return carry(next, was.centre, is.centre, time)
    }
    case 'zooming':
      return follow(after, pairOf(before.fingers), pairOf(fingers), time)
    default:
      return phase satisfies never
  }
}

/** What two fingers mean, once they have moved far enough to tell. */
function decided(after: Gesture, from: Pair, is: Pair, time: number): Outcome {
  const spread = Math.abs(is.apart - from.apart)
  const way = distance(is.centre, from.centre)
  /** How they were when it became clear. */
  const at = (share: number): Pair => ({
    centre: between(from.centre, is.centre, share),
    apart: mix(from.apart, is.apart, share),
  })
  if (spread > ZOOMS_AT)
    return follow({ ...after, phase: { kind: 'zooming' } }, at(ZOOMS_AT / spread), is, time)
  if (way <= PANS_AT) return still(after)
  const was = at(PANS_AT / way)
  return carry({ ...after, phase: { kind: 'panning', from: was } }, was.centre, is.centre, time)
}

/** The world goes where fingers go. */
const carry = (after: Gesture, from: Point, to: Point, time: number): Outcome =>
  shift(after, to.x - from.x, to.y - from.y, 1, time)

/** … and grows as they part. */
const follow = (after: Gesture, was: Pair, is: Pair, time: number): Outcome =>
  shift(after, is.centre.x - was.centre.x, is.centre.y - was.centre.y, is.apart / was.apart, time)

function lifted(before: Gesture, id: number, time: number): Outcome {
  if (!before.fingers.some((finger) => finger.id === id))
    return still({ ...before, controls: before.controls.filter((control) => control !== id) })
  const acting = before.fingers.findIndex((finger) => finger.id === id) < 2
  const fingers = before.fingers.filter((finger) => finger.id !== id)
  if (fingers.length === 0) return ended(before, time)
  const after = { ...before, fingers }
  const { phase } = before
  if (phase.kind === 'over' || !acting) return still(after)
  // From here on one of two acting fingers has lifted, and the others are measured afresh.
  if (fingers.length >= 2) {
    const count = phase.kind === 'unsure' ? phase.fingers : before.fingers.length
    if (phase.kind === 'zooming') return still(after)
    return still({ ...after, phase: { kind: 'unsure', from: pairOf(fingers), since: time, fingers: count } })
  }
  if (phase.kind === 'unsure' && !before.moved) {
    const [{ x, y }] = fingers
    const { since, fingers: count } = phase
    const at = phase.from.centre
    return still({ ...after, phase: { kind: 'pointing', at, from: { x, y }, since, fingers: count } })
  }
  return still({ ...after, phase: { kind: 'dragging' } })
}

/** The last finger has lifted. */
function ended(before: Gesture, time: number): Outcome {
  const { gesture, commands } = pressed(before, time)
  const { phase, moved, controls, lastTap } = gesture
  const idle: Gesture = { ...IDLE, controls, lastTap: undefined }
  if (moved) return { gesture: idle, commands: [{ kind: 'release', velocity: speedOf(gesture.track, time) }] }
  if (phase.kind !== 'pointing' || phase.fingers > 2 || time - phase.since >= PRESS_MS)
    return { gesture: idle, commands }
  const { at } = phase
  if (phase.fingers === 2) return { gesture: idle, commands: [{ kind: 'tap', at, count: 1, fingers: 2 }] }
  const again =
    lastTap !== undefined && time - lastTap.time <= DOUBLE_TAP.ms && distance(lastTap.at, at) <= DOUBLE_TAP.px
  return {
    gesture: { ...idle, lastTap: again ? undefined : { at, time } },
    commands: [{ kind: 'tap', at, count: again ? 2 : 1, fingers: 1 }],
  }
}

/** The system took a finger away: for the whole gesture, that is the end. */
function lost(before: Gesture, id: number): Outcome {
  if (before.controls.includes(id)) {
    const controls = before.controls.filter((control) => control !== id)
    return { gesture: { ...before, controls }, commands: [{ kind: 'restoreControl' }] }
  }
  const fingers = before.fingers.filter((finger) => finger.id !== id)
  if (fingers.length === before.fingers.length) return still(before)
  const { controls } = before
  const phase: Phase = fingers.length > 0 ? { kind: 'over' } : { kind: 'idle' }
  return {
    gesture: { ...IDLE, controls, fingers, phase },
    commands: before.moved ? [{ kind: 'cancel' }] : [],
  }
}

/** A single finger that has rested long enough presses, once. */
function pressed(before: Gesture, time: number): Outcome {
  const { phase } = before
  if (phase.kind !== 'pointing' || phase.fingers > 1 || time - phase.since < PRESS_MS) return still(before)
  return { gesture: { ...before, phase: { kind: 'over' } }, commands: [{ kind: 'press', at: phase.at }] }
}

/** Moves the world, and remembers how fast. */
function shift(after: Gesture, dx: number, dy: number, factor: number, time: number): Outcome {
  if (dx === 0 && dy === 0 && factor === 1) return still(after)
  const gesture: Gesture = { ...after, moved: true, track: follows(after.track, dx, dy, factor, time) }
  if (factor === 1) return { gesture, commands: [{ kind: 'pan', dx, dy }] }
  return { gesture, commands: [{ kind: 'zoom', at: pairOf(after.fingers).centre, factor, dx, dy }] }
}

const still = (gesture: Gesture): Outcome => ({ gesture, commands: [] })

const then = (before: Outcome, after: Outcome): Outcome => ({
  gesture: after.gesture,
  commands: [...before.commands, ...after.commands],
})

const pairOf = ([a, b]: readonly Finger[]): Pair => ({
  centre: between(a, b, 0.5),
  apart: Math.max(distance(a, b), CLOSEST),
})
