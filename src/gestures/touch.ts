/**
 * Fingers and mouse on the stage. Hammer watches the pointers, sets touch-action and times the press; the
 * reducer in scene/gesture says what they mean.
 *
 * Hammer's own pinch and pan are heard as openers only, not for positions: its scale begins 25 % late, pan and
 * pinch never run together, and each lifted finger restarts one of them with a jump. Its stream of pointers,
 * which the recognisers are fed from, has none of that.
 */
import Hammer from 'hammerjs'
import {
  type Command,
  type Finger,
  type Gesture,
  gestureAfter,
  IDLE,
  interrupt,
  type Outcome,
  PRESS_MS,
  type Told,
} from '../scene/gesture.ts'
import { capturePointer } from './capture.ts'

export type Touch = {
  /** Ends whatever is going on: for a change of view and Reset. */
  readonly interrupt: () => void
  readonly close: () => void
}

/** What Hammer tells about every pointer event before its recognisers see it. */
type Input = Pick<HammerInput, 'eventType' | 'changedPointers'> & { readonly srcEvent: Event }

const KINDS: Readonly<Record<number, Told['kind']>> = {
  [Hammer.INPUT_START]: 'down',
  [Hammer.INPUT_MOVE]: 'move',
  [Hammer.INPUT_END]: 'up',
  [Hammer.INPUT_CANCEL]: 'cancel',
}

/**
 * Positions are told relative to `stage`. `isControl` says which elements inside it keep their fingers to
 * themselves.
 */
export function openTouch(
  stage: HTMLElement,
  hear: (command: Command) => void,
  isControl: (target: Element) => boolean,
): Touch {
  let gesture: Gesture = IDLE
  /** Moves since the last frame. Each finger tells its own, and half of a pinch is a move to the side. */
  let moves: Told | undefined
  let request = 0
  /** Of the stage, on the screen, when the last finger came down. */
  let corner = stage.getBoundingClientRect()
  let manager = watch()

  function watch(): HammerManager {
    const opened = new Hammer.Manager(stage, {
      recognizers: [
        [Hammer.Pinch, { threshold: 0 }],
        [Hammer.Pan, { pointers: 0 }, ['pinch']],
        [Hammer.Tap, { time: PRESS_MS }],
        [Hammer.Press, { time: PRESS_MS, threshold: 10 }],
      ],
    })
    opened.on('hammer.input', (input) => sense(input))
    opened.on('press', () => take(gestureAfter(gesture, { kind: 'tick', time: performance.now() })))
    opened.on('panstart pinchstart', capture)
    return opened
  }

  function sense({ eventType, changedPointers, srcEvent }: Input) {
    const kind = KINDS[eventType]
    if (kind !== 'move') tellMoves()
    const events = changedPointers.filter((event): event is PointerEvent => event instanceof PointerEvent)
    if (!kind || events.length === 0) return
    // The first finger of a new touch: any that are still remembered have been lost on the way.
    const remembered = gesture.fingers.length + gesture.controls.length
    if (kind === 'down' && events[0].isPrimary && remembered > 0) take(interrupt(gesture))
    // Not with every move: asked in mid-frame, the browser has to lay out the page once more.
    if (kind === 'down') corner = stage.getBoundingClientRect()
    const { left, top } = corner
    const pointers = events.map(
      ({ pointerId, clientX, clientY }): Finger => ({ id: pointerId, x: clientX - left, y: clientY - top }),
    )
    const target = srcEvent.target instanceof Element && isControl(srcEvent.target) ? 'control' : 'world'
    const sample: Told = { kind, pointers, time: srcEvent.timeStamp, target }
    if (kind === 'move') gather(sample)
    else take(gestureAfter(gesture, sample))
  }

  /** The browser sends moves just before each frame: waiting for all of them costs no time. */
  function gather(sample: Told) {
    const others = moves?.pointers.filter(({ id }) => sample.pointers.every((finger) => finger.id !== id))
    moves = { ...sample, pointers: [...(others ?? []), ...sample.pointers] }
    request ||= requestAnimationFrame(tellMoves)
  }

  function tellMoves() {
    const sample = moves
    forgetMoves()
    if (sample) take(gestureAfter(gesture, sample))
  }

  function forgetMoves() {
    cancelAnimationFrame(request)
    request = 0
    moves = undefined
  }

  function take(outcome: Outcome) {
    gesture = outcome.gesture
    for (const command of outcome.commands) hear(command)
  }

  /** A finger that has begun to move the world keeps it, wherever it slides. Controls keep their own. */
  function capture() {
    for (const { id } of gesture.fingers) if (gesture.phase.kind !== 'over') capturePointer(stage, id)
  }

  function end() {
    forgetMoves()
    take(interrupt(gesture))
    // Hammer never hears the end of pointers that are lost: a new one remembers none of them.
    manager.destroy()
    manager = watch()
  }

  const hidden = () => document.hidden && end()
  document.addEventListener('visibilitychange', hidden)
  return {
    interrupt: end,
    close() {
      document.removeEventListener('visibilitychange', hidden)
      forgetMoves()
      take(interrupt(gesture))
      manager.destroy()
    },
  }
}
