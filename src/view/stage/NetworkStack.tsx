/** The layers, the wires between them, and the head that predicts. */
import { createEffect, createMemo, Index, Show, untrack } from 'solid-js'
import { at } from '../../model/cells/cell.ts'
import { LIMITS } from '../../model/training.ts'
import { clamp } from '../../scene/geometry.ts'
import type { Overview } from '../../scene/layout/overview.ts'
import { turnOf } from '../../scene/story/epoch.ts'
import { useApp } from '../../state/app.ts'
import { inTurn } from '../../state/turns.ts'
import { createTone } from '../parts/tone.ts'
import { HeatMaps } from './HeatMaps.tsx'
import { LayerButtons } from './LayerButtons.tsx'
import { boundsOf } from './place.ts'
import { TileView } from './TileView.tsx'
import { type WireState, Wires } from './Wires.tsx'

/** Beside a tile smaller than this + and − are smaller too, px; to the finger they are not. */
const SMALL = 60

export function NetworkStack(props: { layout: Overview }) {
  const { words, playback, camera, lesson, hasCell } = useApp()
  let scroller!: HTMLElement
  const stack = () => props.layout.stack
  const shape = () => playback.moment().shape
  const layers = () => playback.moment().picture.trace.layers
  const steps = () => layers()[0].steps
  /** Time steps that have been read. */
  const read = createMemo(() => Math.ceil(playback.frame().read * steps()))
  /** The time step whose state the tiles show; 0 is the first. */
  const step = createMemo(() => clamp(read(), 1, steps()) - 1)

  const wireState = createMemo((): WireState => {
    const { phase } = playback.frame()
    if (phase === 'rest') return 'idle'
    return phase === 'backward' ? 'backward' : 'forward'
  })
  const paused = createMemo(() => !playback.playing() || playback.frame().phase === 'validate')
  /** Where the error is on its way back through layers and time; `undefined` while it is not. */
  const turn = createMemo(() => {
    const { phase, back } = playback.frame()
    return phase === 'backward' ? turnOf(back, shape().layers) : undefined
  })
  /** The time step framed in a layer's map: the newest one read; on the way back, the one learned from. */
  const nowIn = (layer: number) => {
    const now = turn()
    if (!now || layer < now.layer) return step()
    return layer > now.layer ? 0 : Math.floor((1 - now.share) * (steps() - 0.01))
  }
  const chosen = camera.focusLayer
  const { furniture, outerLoop, farLayers } = camera.fades
  const tone = createTone()
  /** In a turn of its own: each layer has words to change. */
  const overviewed = inTurn(() => !camera.zoomed())
  const withMaps = inTurn(() => furniture() > 0)
  /** Whether layers can be added and removed here. */
  const changes = inTurn(() => furniture() > 0 && lesson.shows('layers'))
  /** Downwards the pictograms stand on the frame's edges: nothing is left between them to be joined. */
  const flowOpacity = () => (props.layout.flow === 'across' ? 1 : outerLoop())
  /** Opacity of a layer's tile and name on the way into another one. */
  const presences = Array.from({ length: LIMITS.layers.max }, (_, layer) =>
    createMemo(() => camera.lens().layers[layer]?.opacity ?? 1),
  )
  /** The loops of the layer in focus and of those beside it, or those that go on the way in. */
  const Loops = (its: { near: boolean }) => (
    <Wires
      kind="loop"
      wires={stack()
        .tiles.filter(({ layer }) => Math.abs(layer - chosen()) <= 1 === its.near)
        .map(({ loop }) => loop)}
      state={wireState()}
      paused={paused()}
      opacity={(its.near ? 1 : farLayers()) * outerLoop()}
    />
  )
  // While zoomed the stack is not clipped, so it cannot scroll: put it back where it was afterwards.
  createEffect(() => {
    if (!camera.zoomed()) scroller.scrollTop = untrack(camera.scrolled)
  })

  /** What each layer's tile shows. */
  const states = createMemo(() => layers().map(({ parts, units }) => at(parts.h, step(), units)))

  return (
    <section
      ref={scroller}
      class="stack"
      classList={{
        scrolls: !camera.zoomed() && stack().length > stack().box.height + 1,
        across: props.layout.flow === 'across',
        small: camera.layout().stack.tiles[0].box.width < SMALL,
      }}
      onScroll={() => {
        if (!camera.zoomed()) camera.setScrolled(scroller.scrollTop)
      }}
      style={boundsOf(stack().box)}
      data-topic="network"
      aria-label={words().network.title}
    >
      <div class="stack-content" style={{ height: `${stack().length}px` }}>
        <svg class="wires" data-tone={tone()} aria-hidden="true">
          <Wires
            kind="flow"
            wires={stack().wires}
            state={wireState()}
            paused={paused()}
            opacity={flowOpacity()}
          />
          <Show when={hasCell()}>
            <Loops near={true} />
            <Loops near={false} />
          </Show>
        </svg>
        <Index each={stack().tiles}>
          {(tile, layer) => (
            <TileView
              layer={layer}
              tile={tile()}
              values={states()[layer]}
              learning={turn()?.layer === layer}
              chosen={stack().chosenHeat !== undefined && chosen() === layer}
              across={props.layout.flow === 'across'}
              overviewed={overviewed()}
              presence={presences[layer]()}
              open={() => camera.enter(layer)}
            />
          )}
        </Index>
        <div style={{ opacity: furniture() }}>
          <Show when={withMaps()}>
            <HeatMaps stack={stack()} read={read()} now={nowIn} />
          </Show>
          <Show when={changes()}>
            <LayerButtons stack={stack()} />
          </Show>
        </div>
      </div>
    </section>
  )
}
