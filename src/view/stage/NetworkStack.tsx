/** The layers, the wires between them, and the head that predicts. */
import { createMemo, For, Index, Show } from 'solid-js'
import { LIMITS } from '../../model/training.ts'
import type { Overview, Tile } from '../../scene/layout/overview.ts'
import { turnOf } from '../../scene/story/epoch.ts'
import { useApp } from '../../state/app.ts'
import { About } from '../parts/About.tsx'
import { Icon } from '../parts/Icon.tsx'
import { HeatMap } from './HeatMap.tsx'
import { place, placeAt } from './place.ts'
import { StateGrid } from './StateGrid.tsx'
import { type WireState, WireView } from './WireView.tsx'

export function NetworkStack(props: { layout: Overview }) {
  const { words, playback, training, toasts, chosenLayer, chooseLayer } = useApp()
  const stack = () => props.layout.stack
  const shape = () => playback.moment().shape
  const layers = () => playback.moment().picture.trace.layers
  const steps = () => layers()[0].steps
  const read = () => playback.frame().read * steps()
  /** The time step whose state the tiles show; 0 is the first. */
  const step = () => Math.min(Math.max(Math.ceil(read()), 1), steps()) - 1

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
  const chosen = () => Math.min(chosenLayer(), shape().layers - 1)

  const restructure = (count: number) => {
    training.begin({ layers: count })
    toasts.show({ text: words().network.restarted(count) })
  }
  const stateAt = (layer: number) => {
    const { parts, units } = layers()[layer]
    return parts.h.subarray(step() * units, (step() + 1) * units)
  }

  return (
    <section
      class="stack"
      classList={{ scrolls: stack().length > stack().box.height + 1, across: props.layout.flow === 'across' }}
      style={place(stack().box)}
      aria-label={words().network.title}
    >
      <div class="stack-content" style={{ height: `${stack().length}px` }}>
        <svg class="wires" aria-hidden="true">
          <For each={stack().wires}>
            {(wire) => <WireView wire={wire} state={wireState()} paused={paused()} />}
          </For>
          <For each={stack().tiles}>
            {(tile) => <WireView wire={tile.loop} state={wireState()} paused={paused()} />}
          </For>
        </svg>
        <Index each={stack().tiles}>
          {(tile) => (
            <>
              <TileView
                tile={tile()}
                values={stateAt(tile().layer)}
                learning={turn()?.layer === tile().layer}
                chosen={stack().chosenHeat !== undefined && chosen() === tile().layer}
                across={props.layout.flow === 'across'}
                open={() => chooseLayer(tile().layer)}
              />
              <Show when={tile().heat}>
                {(box) => (
                  <HeatMap
                    box={box()}
                    values={layers()[tile().layer].parts.h}
                    steps={steps()}
                    read={read()}
                    now={nowIn(tile().layer)}
                    label={words().network.stateOf(tile().layer + 1)}
                  />
                )}
              </Show>
            </>
          )}
        </Index>
        <Show when={stack().chosenHeat}>
          {(box) => (
            <HeatMap
              box={box()}
              values={layers()[chosen()].parts.h}
              steps={steps()}
              read={read()}
              now={nowIn(chosen())}
              label={words().network.stateOf(chosen() + 1)}
            />
          )}
        </Show>
        <Show when={shape().layers < LIMITS.layers.max}>
          <Index each={stack().gaps}>
            {(gap, k) => (
              <button
                type="button"
                class="small-round add"
                style={placeAt(gap())}
                aria-label={k === 0 ? words().network.addBefore(1) : words().network.addAfter(k)}
                onClick={() => restructure(shape().layers + 1)}
              >
                <Icon name="plus" size={16} />
              </button>
            )}
          </Index>
        </Show>
        <Show when={shape().layers > LIMITS.layers.min}>
          <Index each={stack().tiles}>
            {(tile) => (
              <button
                type="button"
                class="small-round remove"
                style={placeAt(tile().remove)}
                aria-label={words().network.remove(tile().layer + 1)}
                onClick={() => restructure(shape().layers - 1)}
              >
                <Icon name="minus" size={16} />
              </button>
            )}
          </Index>
        </Show>
        <Show when={stack().heatHeading}>
          {(at) => (
            <div class="heat-heading" style={placeAt(at())}>
              <About
                topic="state"
                heading={
                  stack().chosenHeat ? words().network.stateOf(chosen() + 1) : words().network.stateOverTime
                }
              />
              <Legend />
            </div>
          )}
        </Show>
      </div>
    </section>
  )
}

function TileView(props: {
  tile: Tile
  values: ArrayLike<number>
  learning: boolean
  chosen: boolean
  across: boolean
  open: () => void
}) {
  const { words, playback } = useApp()
  const small = () => props.tile.tag === undefined
  return (
    <>
      <button
        type="button"
        class="tile"
        classList={{ learning: props.learning, chosen: props.chosen }}
        style={{ ...place(props.tile.box), padding: `${props.tile.box.width * 0.115}px` }}
        aria-label={words().network.layer(props.tile.layer + 1)}
        onClick={() => props.open()}
      >
        <StateGrid values={props.values} />
      </button>
      <span
        class="tile-name"
        classList={{ across: props.across }}
        style={placeAt(props.tile.name)}
        aria-hidden="true"
      >
        {props.across && small() ? props.tile.layer + 1 : words().network.layer(props.tile.layer + 1)}
        <Show when={!props.across}>
          <small>{words().network.units(playback.moment().shape.units)}</small>
        </Show>
      </span>
      <Show when={props.tile.tag}>
        {(at) => (
          <span class="loop-tag" style={placeAt(at())} aria-hidden="true">
            {words().network.before}
          </span>
        )}
      </Show>
    </>
  )
}

/** Which colour means which value. */
function Legend() {
  const { words } = useApp()
  return (
    <span class="legend" role="img" aria-label={words().network.legend}>
      <span aria-hidden="true">−1</span>
      <span class="legend-ramp" />
      <span aria-hidden="true">+1</span>
    </span>
  )
}
