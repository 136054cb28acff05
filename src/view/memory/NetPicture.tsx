/** A network in one row: what it reads, its layers with their states now, and its head. */
import { createMemo, For, Index, Show } from 'solid-js'
import { at } from '../../model/cells/cell.ts'
import { acrossStack } from '../../scene/layout/across.ts'
import type { Tile } from '../../scene/layout/stack.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { createSize } from '../parts/measured.ts'
import { HeadDisc } from '../stage/Head.tsx'
import { boundsOf } from '../stage/place.ts'
import { useValueColour } from '../stage/ramp.ts'
import { StateGrid } from '../stage/StateGrid.tsx'
import { TILE_GRID } from '../stage/TileView.tsx'
import { Wires } from '../stage/Wires.tsx'
import { visible } from '../text/letters.ts'

/** Inputs that are shown on their way in, and how far apart, px. */
const SHOWN = 6
const APART = 14
/** Where the layers begin: the round end of the first wire keeps off the newest input. */
const START = SHOWN * APART + 8
/** How high the wire runs: the loops hang below it. */
const AXIS = 0.44
/** A finger needs this much, px. */
const TARGET = 48

export function NetPicture(props: {
  moment: Moment
  /** The learner's network: its layers lead inside. */
  mine: boolean
}) {
  const { words, playback, camera } = useApp()
  const [size, measure] = createSize()
  const remembers = () => props.moment.shape.cell !== 'memoryless'
  const layers = () => props.moment.picture.trace.layers
  const room = () => ({ x: START, y: 0, width: Math.max(size().width - START, 1), height: size().height })
  const stack = createMemo(() =>
    acrossStack({
      box: room(),
      layers: layers().length,
      axis: size().height * AXIS,
      heat: undefined,
      wide: false,
      tile: 84,
    }),
  )
  const loops = () => (remembers() ? stack().tiles.map(({ loop }) => loop) : [])
  const state = () => (playback.playing() ? 'forward' : 'idle')
  /** Where fingers can tell the layers apart, they lead inside. */
  const leadsInside = () => {
    const [first, second] = stack().tiles
    return props.mine && (!second || second.box.x - first.box.x >= TARGET)
  }
  /** What each layer put out after the newest input. */
  const State = (its: Tile) => {
    const trace = () => layers()[its.layer]
    const values = () => at(trace().parts.h, trace().steps - 1, trace().units)
    return <StateGrid values={values()} side={its.box.width * TILE_GRID} />
  }
  return (
    <div ref={measure} class="compare-net">
      <Show when={size().height > 0}>
        <Inputs moment={props.moment} remembers={remembers()} axis={stack().head.centre.y} />
        <div class="compare-layers" style={boundsOf(room())}>
          <svg class="wires" aria-hidden="true">
            <Wires kind="flow" wires={stack().wires} state={state()} paused={false} opacity={1} />
            <Wires kind="loop" wires={loops()} state={state()} paused={false} opacity={1} />
          </svg>
          <For each={stack().tiles}>
            {(tile) => (
              <Show
                when={leadsInside()}
                fallback={
                  <span class="tile" style={boundsOf(tile.box)}>
                    <State {...tile} />
                  </span>
                }
              >
                <button
                  type="button"
                  class="tile"
                  style={boundsOf(tile.box)}
                  aria-label={words().network.layer(tile.layer + 1)}
                  onClick={() => camera.enter(tile.layer)}
                >
                  <State {...tile} />
                </button>
              </Show>
            )}
          </For>
          <HeadDisc {...stack().head} />
        </div>
      </Show>
    </div>
  )
}

/** The newest inputs, the newest at the wire: the network without memory sees no other. */
function Inputs(props: { moment: Moment; remembers: boolean; axis: number }) {
  const colour = useValueColour()
  const read = createMemo(() => {
    const { example, shape, source } = props.moment
    const steps = example.xs.length / shape.inputs
    const count = props.remembers ? SHOWN : 1
    return Array.from({ length: count }, (_, k) => {
      const step = steps - count + k
      return {
        x: (SHOWN - count + k + 0.5) * APART,
        value: example.xs[step],
        letter:
          source.kind === 'text' ? visible(source.vocabulary[source.codes[example.start + step]]) : undefined,
      }
    })
  })
  /** Points stand as high as they are. */
  const y = (value: number) => props.axis - value * Math.min(props.axis * 0.7, 44)
  return (
    <svg class="wires" aria-hidden="true">
      <Index each={read()}>
        {(input) => (
          <Show
            when={input().letter}
            fallback={
              <circle class="bead" cx={input().x} cy={y(input().value)} r={5} fill={colour(input().value)} />
            }
          >
            {(letter) => (
              <text class="compare-letter" x={input().x} y={props.axis + 5} text-anchor="middle">
                {letter()}
              </text>
            )}
          </Show>
        )}
      </Index>
    </svg>
  )
}
