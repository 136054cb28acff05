/**
 * A layer unrolled in time: which one, read in which direction, and the time step looked at. Meanwhile epochs are
 * told as from the network, so that every one of them changes what is drawn.
 */
import { batch, createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js'
import { turnOf } from '../scene/story/epoch.ts'
import { stepOf } from '../scene/story/sequence.ts'
import type { App } from './app.ts'

export const DIRECTIONS = ['forward', 'backward'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The networks that have a way back through time beside the learner's. */
export const RIVALS = ['rnn', 'gru'] as const
export type Rival = (typeof RIVALS)[number]

export type Unrolling = ReturnType<typeof createUnrolled>

export function createUnrolled({ playback, camera, memory }: App) {
  const steps = playback.steps
  const layers = () => playback.moment().shape.layers
  const begin = untrack(() => ({
    view: playback.view(),
    place: playback.computeStep().place,
    mode: memory.mode(),
    against: memory.against(),
  }))
  const inside = begin.view === 'cell'
  const cameFrom = stepOf(begin.place, untrack(steps))

  const rival = createMemo((): Rival | undefined =>
    memory.mode() === 'compare' ? RIVALS.find((cell) => cell === memory.against()) : undefined,
  )
  const [layer, chooseLayer] = createSignal(untrack(() => (inside ? camera.focusLayer() : layers() - 1)))
  const [step, goTo] = createSignal(inside ? cameFrom : untrack(steps) - 1)
  const [direction, turn] = createSignal<Direction>(
    untrack(rival) || (inside && begin.place.kind === 'backward') ? 'backward' : 'forward',
  )

  /** The step that the story of the epoch has come to in this layer, while it tells this direction. */
  const told = createMemo(() => {
    const { phase, read, back } = playback.frame()
    if (!playback.playing() || phase !== direction()) return undefined
    if (phase === 'forward') return Math.max(Math.ceil(read * steps()), 1) - 1
    const turn = turnOf(back, layers())
    if (turn.layer > layer()) return steps() - 1
    return turn.layer < layer() ? 0 : Math.max(Math.ceil((1 - turn.share) * steps()), 1) - 1
  })
  createEffect(() => {
    const now = told()
    if (now !== undefined) goTo(now)
  })

  playback.lookFrom('network')
  onCleanup(() => {
    playback.lookFrom(begin.view)
    if (inside && !playback.playing()) playback.goTo(placeNow())
    // Whoever was not comparing before has asked for it here only.
    if (begin.mode !== 'compare')
      batch(() => {
        memory.choose(begin.mode)
        memory.compareWith(begin.against)
      })
  })
  function placeNow() {
    if (step() === cameFrom && (begin.place.kind === 'backward') === (direction() === 'backward'))
      return begin.place
    if (direction() === 'backward') return { kind: 'backward', step: step() } as const
    return { kind: 'forward', step: step(), phase: 'output' } as const
  }

  return {
    layer,
    chooseLayer,
    layers,
    direction,
    turn,
    step,
    goTo,
    /** Whether the steps after this one are still to be read. */
    reading: () => direction() === 'forward' && told() !== undefined,
    rival,
    compareWith(cell: Rival | undefined) {
      batch(() => {
        if (cell) memory.compareWith(cell)
        memory.choose(cell ? 'compare' : 'on')
      })
    },
  }
}
