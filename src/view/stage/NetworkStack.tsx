/** The layers, the wires between them, and the head that predicts. */
import { createEffect, createMemo, Index, Show, untrack } from 'solid-js'
import { LIMITS } from '../../model/training.ts'
import { clamp } from '../../scene/geometry.ts'
import type { Overview } from '../../scene/layout/overview.ts'
import { turnOf } from '../../scene/story/epoch.ts'
import { useApp } from '../../state/app.ts'
import { inTurn } from '../../state/turns.ts'
import { About } from '../parts/About.tsx'
import { beginAgain } from '../parts/begin-again.ts'
import { Icon } from '../parts/Icon.tsx'
import { Legend } from '../parts/Legend.tsx'
import { HeatMap } from './HeatMap.tsx'
import { boundsOf, placeAt } from './place.ts'
import { TileView } from './TileView.tsx'
import { type WireState, WireView } from './WireView.tsx'

/** Beside a tile smaller than this + and − are smaller too, px; to the finger they are not. */
const SMALL = 60

export function NetworkStack(props: { layout: Overview }) {
  const app = useApp()
  const { words, playback, camera, lesson, hasCell } = app
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
  const paused = () => !playback.playing() || playback.frame().phase === 'validate'
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
  const { furniture, outerLoop } = camera.fades
  const withMaps = inTurn(() => furniture() > 0)
  /** Whether layers can be added and removed here. */
  const changes = inTurn(() => furniture() > 0 && lesson.shows('layers'))
  /** Downwards the pictograms stand on the frame's edges: nothing is left between them to be joined. */
  const flowOpacity = () => (props.layout.flow === 'across' ? 1 : outerLoop())
  /** Opacity of a layer's tile, name and loop on the way into another one. */
  const presences = Array.from({ length: LIMITS.layers.max }, (_, layer) =>
    createMemo(() => camera.lens().layers[layer]?.opacity ?? 1),
  )
  // While zoomed the stack is not clipped, so it cannot scroll: put it back where it was afterwards.
  createEffect(() => {
    if (!camera.zoomed()) scroller.scrollTop = untrack(camera.scrolled)
  })

  const restructure = (count: number) => beginAgain(app, { layers: count }, words().network.restarted(count))
  /** What each layer's tile shows. */
  const states = createMemo(() =>
    layers().map(({ parts, units }) => parts.h.subarray(step() * units, (step() + 1) * units)),
  )

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
        <svg class="wires" aria-hidden="true">
          <Index each={stack().wires}>
            {(wire) => (
              <WireView wire={wire()} state={wireState()} paused={paused()} opacity={flowOpacity()} />
            )}
          </Index>
          <Index each={hasCell() ? stack().tiles : []}>
            {(tile, layer) => (
              <WireView
                wire={tile().loop}
                state={wireState()}
                paused={paused()}
                opacity={presences[layer]() * outerLoop()}
              />
            )}
          </Index>
        </svg>
        <Index each={stack().tiles}>
          {(tile, layer) => (
            <>
              <TileView
                tile={tile()}
                values={states()[layer]}
                learning={turn()?.layer === layer}
                chosen={stack().chosenHeat !== undefined && chosen() === layer}
                across={props.layout.flow === 'across'}
                presence={presences[layer]()}
                open={() => camera.enter(layer)}
              />
              <Show when={withMaps() && tile().heat}>
                {(box) => (
                  <HeatMap
                    box={box()}
                    values={layers()[layer].parts.h}
                    steps={steps()}
                    read={read()}
                    now={nowIn(layer)}
                    label={words().network.stateOf(layer + 1)}
                    opacity={furniture()}
                  />
                )}
              </Show>
            </>
          )}
        </Index>
        <Show when={withMaps() && stack().chosenHeat}>
          {(box) => (
            <HeatMap
              box={box()}
              values={layers()[chosen()].parts.h}
              steps={steps()}
              read={read()}
              now={nowIn(chosen())}
              label={words().network.stateOf(chosen() + 1)}
              opacity={furniture()}
            />
          )}
        </Show>
        <Show when={changes() && shape().layers < LIMITS.layers.max}>
          <Index each={stack().gaps}>
            {(gap, k) => (
              <button
                type="button"
                class="small-round add"
                data-topic="layer"
                style={{ ...placeAt(gap()), opacity: furniture() }}
                aria-label={k === 0 ? words().network.addBefore(1) : words().network.addAfter(k)}
                onClick={() => restructure(shape().layers + 1)}
              >
                <Icon name="plus" size={16} />
              </button>
            )}
          </Index>
        </Show>
        <Show when={changes() && shape().layers > LIMITS.layers.min}>
          <Index each={stack().tiles}>
            {(tile) => (
              <button
                type="button"
                class="small-round remove"
                data-topic="layer"
                style={{ ...placeAt(tile().remove), opacity: furniture() }}
                aria-label={words().network.remove(tile().layer + 1)}
                onClick={() => restructure(shape().layers - 1)}
              >
                <Icon name="minus" size={16} />
              </button>
            )}
          </Index>
        </Show>
        <Show when={withMaps() && stack().heatHeading}>
          {(at) => (
            <div class="heat-heading" style={{ ...placeAt(at()), opacity: furniture() }}>
              <Show
                when={hasCell()}
                fallback={<span class="heat-plain">{words().memoryless.outputOverTime}</span>}
              >
                <About
                  topic="state"
                  heading={
                    stack().chosenHeat ? words().network.stateOf(chosen() + 1) : words().network.stateOverTime
                  }
                />
              </Show>
              <Legend />
            </div>
          )}
        </Show>
      </div>
    </section>
  )
}
