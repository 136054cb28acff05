/**
 * The loss curve under a finger. A tap reads epoch and loss; a drag along it goes back to the weights of
 * then. A second finger, or anything else that interrupts a drag, goes back to where it began.
 */
import { createSignal, For, onCleanup, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { createDrag } from '../../gestures/drag.ts'
import { clamp } from '../../scene/geometry.ts'
import { useApp } from '../../state/app.ts'
import { lossText, settingText, wholeText } from '../parts/numbers.ts'
import { LossCurve } from './LossCurve.tsx'
import { createLossTrack } from './loss-track.ts'

/** A finger that moves less than this, in px, taps. */
const TAP = 6
/** What a tap has read stays to be read for this long, in milliseconds. */
const STAYS = 2500
/** The read-out keeps this far from the contact, in px: a fingertip hides less. */
const ABOVE_FINGER = 48
/** And half of it needs this much room at the sides, in px. */
const HALF_READOUT = 88
/** Checkpoints that Page Up and Page Down go. */
const PAGE = 10

type Drag = {
  readonly fromX: number
  /** Where one was, to be able to go back. */
  readonly before: { readonly epoch: number; readonly past: boolean; readonly playing: boolean }
  moved: boolean
}

export function LossSlider(props: {
  width: number
  height: number
  /** Losses and epochs written beside it. */
  axes: boolean
}) {
  const { words, preferences, playback } = useApp()
  const track = createLossTrack(
    () => props.width,
    () => props.height,
  )
  let root!: HTMLDivElement
  let frame = 0
  let forget: ReturnType<typeof setTimeout> | undefined
  /** Where the finger is, on the screen. */
  const [contact, setContact] = createSignal<{ readonly x: number; readonly y: number }>()

  const box = () => root.getBoundingClientRect()
  /** What the read-out stands above: in the dock it would cover the epoch and the loss. */
  const top = () => (root.closest('.dock') ?? root).getBoundingClientRect().top
  /** The epoch under the finger. */
  const pointed = () => {
    const at = contact()
    if (!at) return undefined
    const { left, width } = box()
    return Math.round(clamp((at.x - left) / (width || 1), 0, 1) * track.newest())
  }
  const text = (epoch: number, loss: number) =>
    words().controls.point(epoch, lossText(loss, preferences.language(), words().controls.noLoss))

  function goTo(epoch: number) {
    const kept = playback.moment().checkpoints.findLast((checkpoint) => checkpoint <= epoch) ?? 0
    if (kept !== playback.sought()) playback.lookBack(kept)
  }

  const drag = createDrag<Drag>(() => root, {
    begin(event) {
      if (track.newest() === 0) return undefined
      clearTimeout(forget)
      setContact({ x: event.clientX, y: event.clientY })
      const before = { epoch: track.epoch(), past: playback.lookingBack(), playing: playback.playing() }
      return { fromX: event.clientX, before, moved: false }
    },
    move(event, kept) {
      setContact({ x: event.clientX, y: event.clientY })
      kept.moved ||= Math.abs(event.clientX - kept.fromX) >= TAP
      if (kept.moved) frame ||= requestAnimationFrame(follow)
    },
    end({ moved }) {
      if (frame) follow()
      rest()
      if (moved) setContact(undefined)
      else forget = setTimeout(() => setContact(undefined), STAYS)
    },
    /** Back to where the drag began. */
    callOff({ before, moved }) {
      rest()
      setContact(undefined)
      if (!moved) return
      if (before.past) playback.lookBack(before.epoch)
      else playback.backToNow()
      if (before.playing) playback.play()
    },
  })

  /** At most once a frame. */
  function follow() {
    rest()
    const epoch = pointed()
    if (epoch !== undefined) goTo(epoch)
  }
  function rest() {
    cancelAnimationFrame(frame)
    frame = 0
  }
  onCleanup(() => {
    drag.close()
    rest()
    clearTimeout(forget)
  })

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const kept = playback.moment().checkpoints
    const at = kept.findLastIndex((checkpoint) => checkpoint <= (playback.sought() ?? track.epoch()))
    const next = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - PAGE,
      PageUp: at + PAGE,
      Home: 0,
      End: kept.length - 1,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const epoch = kept[clamp(next, 0, kept.length - 1)]
    if (epoch !== track.epoch() || playback.sought() !== undefined) goTo(epoch)
  }

  return (
    <div class="loss-plot" classList={{ 'with-axes': props.axes }}>
      <Show when={props.axes}>
        <div class="loss-axis" aria-hidden="true">
          <For each={track.paths()?.marks}>
            {({ loss, y }) => (
              <span style={{ top: `${y}px` }}>
                {(loss < 1e-4 ? lossText : settingText)(loss, preferences.language(), '')}
              </span>
            )}
          </For>
        </div>
        <div class="loss-epochs" aria-hidden="true">
          <span>{`${words().controls.epoch} 0`}</span>
          <Show when={track.newest() > 0}>
            <span>{wholeText(track.newest(), preferences.language())}</span>
          </Show>
        </div>
      </Show>
      <div
        ref={root}
        class="loss-slider"
        data-topic="lossCurve"
        role="slider"
        tabindex="0"
        aria-label={words().controls.curve}
        aria-valuemin={0}
        aria-valuemax={track.newest()}
        aria-valuenow={Math.min(track.epoch(), track.newest())}
        aria-valuetext={text(track.epoch(), playback.moment().snapshot.loss)}
        // After a quick drag browsers wait for a fling, and take the next tap anywhere for its end.
        on:touchstart={{ passive: false, handleEvent: (event) => event.preventDefault() }}
        on:keydown={onKeyDown}
        on:pointerdown={drag.begin}
        on:pointermove={drag.move}
        on:pointerup={drag.end}
        on:pointercancel={drag.cancel}
      >
        <LossCurve
          paths={track.paths()}
          width={props.width}
          height={props.height}
          past={track.past()}
          pointed={pointed()}
        />
      </div>
      <Show when={track.newest() === 0}>
        <p class="loss-begins">{words().controls.curveBegins}</p>
      </Show>
      <Show when={contact()}>
        {(at) => (
          <Portal>
            <div
              class="loss-readout"
              aria-hidden="true"
              style={{
                left: `${clamp(at().x, HALF_READOUT, window.innerWidth - HALF_READOUT)}px`,
                bottom: `${window.innerHeight - Math.min(top() - 6, at().y - ABOVE_FINGER)}px`,
              }}
            >
              {text(pointed() ?? 0, playback.moment().history.losses[pointed() ?? 0])}
            </div>
          </Portal>
        )}
      </Show>
    </div>
  )
}
