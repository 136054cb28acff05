/** The inside of a layer: its LSTM cell, with the values of one time step of the sequence on show. */
import { createMemo, For, Index, Show } from 'solid-js'
import type { LayerTrace } from '../../model/cells/cell.ts'
import { type Point, roundedPath } from '../../scene/geometry.ts'
import { type CellLayout, GATES, type NodeId, type PartId } from '../../scene/layout/cell.ts'
import { useApp } from '../../state/app.ts'
import { place, placeAt } from '../stage/place.ts'
import { StateGrid } from '../stage/StateGrid.tsx'
import { GateDisc } from './GateDisc.tsx'
import { Strip } from './Strip.tsx'

export function CellView(props: {
  layout: CellLayout
  trace: LayerTrace
  /** The time step on show; 0 is the first. */
  step: number
  /** The unit whose numbers stand in the discs. */
  unit: number
  running: 'idle' | 'forward' | 'backward'
  /** 0 … 1: how much of each is to be seen at this depth. */
  fades: {
    readonly wires: number
    readonly parts: number
    readonly numbers: number
    /** Everything but the chosen part, while one is looked at alone. */
    readonly others: number
  }
  chosen: PartId | undefined
  open: (part: PartId) => void
}) {
  const { words, camera } = useApp()
  const vector = (name: string, step = props.step): Float64Array => {
    const { units } = props.trace
    if (step < 0) return new Float64Array(units)
    return props.trace.parts[name].subarray(step * units, (step + 1) * units)
  }
  const input = createMemo(() => {
    const { inputs, x } = props.trace
    return x.subarray(props.step * inputs, (props.step + 1) * inputs)
  })
  const detailed = () => props.fades.numbers > 0
  /** While one part is looked at alone, the others step back. */
  const presence = (id: NodeId) => (id === props.chosen ? 1 : props.fades.others)
  const part = (id: NodeId) => props.layout.parts[id]

  return (
    <section class="cell" aria-label={words().cell.title}>
      <svg class="cell-wires" aria-hidden="true" style={{ opacity: props.fades.wires }}>
        <Index each={props.layout.wires}>
          {(wire) => (
            <g class={`wire ${wire().loop ? 'loop' : 'flow'} ${props.running}`} data-wire={wire().id}>
              <path class="pipe" d={roundedPath(wire().points)} />
              <path class="line" d={roundedPath(wire().points)} />
              <Show when={wire().to}>
                <path class="arrow" d="M-6 -4L0 0L-6 4Z" transform={arrowAt(wire().points, props.running)} />
              </Show>
            </g>
          )}
        </Index>
        <circle class="cell-tap" cx={middle('h').x} cy={middle('h').y} r={5} />
      </svg>

      <div class="cell-parts" style={{ opacity: props.fades.parts }}>
        <button
          type="button"
          class="joined"
          classList={{ upright: props.layout.upright }}
          style={{ ...place(part('x').box), opacity: presence('x') }}
          data-world
          aria-label={words().cell.parts.x}
          onClick={() => props.open('x')}
        >
          <svg
            viewBox={props.layout.upright ? '0 0 76 22' : '0 0 22 76'}
            aria-hidden="true"
            style={{ opacity: props.fades.numbers * props.fades.others }}
          >
            <Strip box={inJoined(props.layout.upright, 0)} values={input()} selected={undefined} />
            <Strip
              box={inJoined(props.layout.upright, 1)}
              values={vector('h', props.step - 1)}
              selected={undefined}
            />
          </svg>
        </button>
        <For each={GATES}>
          {(gate) => (
            <GateDisc
              gate={gate}
              box={part(gate).box}
              value={vector(gate)[props.unit]}
              active={props.running !== 'idle'}
              detailed={detailed()}
              brief={props.layout.upright}
              tiny={props.layout.scale < 0.75}
              opacity={presence(gate)}
              open={() => props.open(gate)}
            />
          )}
        </For>
        <For each={['timesF', 'timesI', 'timesO', 'plus'] as const}>
          {(id) => (
            <span
              class="operator"
              style={{ ...place(part(id).box), opacity: presence(id) }}
              aria-hidden="true"
            >
              {id === 'plus' ? '+' : '×'}
            </span>
          )}
        </For>
        <span
          class="squash"
          style={{ ...place(part('tanh').box), opacity: presence('tanh') }}
          aria-hidden="true"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 18c5 0 6-1.5 8-6s3-6 8-6" />
          </svg>
          <Show when={detailed()}>tanh</Show>
        </span>
        <button
          type="button"
          class="memory"
          style={{ ...place(part('c').box), opacity: presence('c') }}
          data-world
          aria-label={words().cell.parts.c}
          onClick={() => props.open('c')}
        >
          <svg class="memory-card" viewBox="0 0 93 98" aria-hidden="true">
            <path d="M8 1H74L92 19V90Q92 97 85 97H8Q1 97 1 90V8Q1 1 8 1Z" />
            <For each={[0, 1, 2, 3]}>
              {(k) => <rect class="memory-pad" x={14 + k * 12.5} y={9} width={7} height={12} rx={1.5} />}
            </For>
          </svg>
          <StateGrid values={vector('c')} />
        </button>
        <button
          type="button"
          class="tap"
          style={{ ...place(part('h').box), opacity: presence('h') }}
          data-world
          aria-label={words().cell.parts.h}
          onClick={() => props.open('h')}
        />
      </div>

      <Show when={detailed()}>
        <svg
          class="cell-strips"
          aria-hidden="true"
          style={{ opacity: props.fades.numbers * props.fades.others }}
        >
          <For each={GATES}>
            {(gate) => <Strip box={props.layout.strips[gate]} values={vector(gate)} selected={props.unit} />}
          </For>
        </svg>
        <h2
          class="cell-title"
          classList={{ 'visually-hidden': props.layout.scale < 0.75 }}
          style={titlePlace(props.layout.frame)}
        >
          {props.layout.frame.width < 660 ? '' : `${words().network.layer(camera.focusLayer() + 1)} · `}
          {words().cell.title}
        </h2>
        <div
          class="cell-captions"
          aria-hidden="true"
          style={{ opacity: props.fades.numbers * props.fades.others }}
        >
          <Caption class="symbol" at={props.layout.symbols.x} letter="x" index="t" />
          <Caption class="symbol" at={props.layout.symbols.hBefore} letter="h" index="t−1" />
          <Caption class="symbol" at={props.layout.symbols.h} letter="h" index="t" />
          <Caption
            class="tag"
            at={props.layout.tags.memory}
            letter="c"
            index="t−1"
            text={loopName('memory')}
          />
          <Caption
            class="tag"
            at={props.layout.tags.output}
            letter="h"
            index="t−1"
            text={loopName('output')}
          />
          <span class={`caption-name ${props.layout.state.anchor}`} style={placeAt(props.layout.state.at)}>
            {words().cell.parts.c}
          </span>
        </div>
      </Show>
    </section>
  )

  function loopName(which: 'memory' | 'output') {
    const { loop, memoryLoop, outputLoop } = words().cell
    if (props.layout.upright) return loop
    return which === 'memory' ? memoryLoop : outputLoop
  }

  function middle(id: NodeId): Point {
    const { box } = part(id)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
}

function Caption(props: { class: string; at: Point; letter: string; index: string; text?: string }) {
  return (
    <span class={`caption ${props.class}`} style={placeAt(props.at)}>
      <i>{props.letter}</i>
      <sub>{props.index}</sub>
      <Show when={props.text}>
        <span>{props.text}</span>
      </Show>
    </span>
  )
}

/** The two strips of the joined input: the layer's input, and its own output of the step before. */
const inJoined = (upright: boolean, which: 0 | 1) =>
  upright ? { x: 0, y: which * 14, width: 76, height: 8 } : { x: which * 14, y: 0, width: 8, height: 76 }

const titlePlace = (frame: { x: number; y: number }) => ({
  left: `${frame.x + 22}px`,
  top: `${frame.y + 14}px`,
})

/** The arrowhead's place: at the end forwards, at the beginning backwards. */
function arrowAt(points: readonly Point[], running: 'idle' | 'forward' | 'backward'): string {
  const along = running === 'backward' ? points.toReversed() : points
  const [from, to] = along.slice(-2) as [Point, Point]
  return `translate(${to.x} ${to.y}) rotate(${(Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI})`
}
