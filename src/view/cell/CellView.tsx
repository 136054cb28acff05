/** The inside of a layer: its LSTM cell, with the values of one time step of the sequence on show. */
import { createMemo, For, Index, Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import type { LayerTrace } from '../../model/cells/cell.ts'
import { mix, type Point, roundedPath } from '../../scene/geometry.ts'
import {
  CELL_PHASES,
  type CellLayout,
  type CellPhase,
  type CellWire,
  GATES,
  type GateId,
  type NodeId,
  type PartId,
} from '../../scene/layout/cell.ts'
import { isKnown, type SequenceFrame } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { Legend } from '../parts/Legend.tsx'
import { inTurn } from '../parts/turns.ts'
import { place, placeAt } from '../stage/place.ts'
import { StateGrid } from '../stage/StateGrid.tsx'
import { useLetter } from '../text/LetterWay.tsx'
import { GateDisc } from './GateDisc.tsx'
import { PART_TOPICS } from './part-topics.ts'
import { Strip } from './Strip.tsx'

export function CellView(props: {
  layout: CellLayout
  /** Moves it on its way to where it is laid out. */
  transform: string | undefined
  trace: LayerTrace
  /** Where the story of the sequence is. */
  frame: SequenceFrame
  /** Size of the gradient at this step against the largest of all steps, 0 … 1. */
  gradient: number
  /** The unit whose numbers stand in the discs; 0 is the first. */
  unit: number
  moving: boolean
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
  const { words, camera, holds } = useApp()
  const step = () => stepOf(props.frame, props.trace.steps)
  const known = (phase: CellPhase) => isKnown(props.frame, phase)
  /** Whether this phase is the one that runs. */
  const running = (phase: CellPhase) => {
    const { place } = props.frame
    return place.kind === 'forward' && place.phase === phase
  }
  const vector = (name: string, at = step()): Float64Array => {
    const { units } = props.trace
    if (at < 0) return new Float64Array(units)
    return props.trace.parts[name].subarray(at * units, (at + 1) * units)
  }
  const input = createMemo(() => {
    const { inputs, x } = props.trace
    return x.subarray(step() * inputs, (step() + 1) * inputs)
  })
  /** The memory turns unit by unit while it is updated. */
  const memory = createMemo(() => {
    if (!known('state')) return vector('c', step() - 1)
    if (!running('state')) return vector('c')
    const [before, after] = [vector('c', step() - 1), vector('c')]
    return after.map((value, k) => (k < props.frame.share * after.length ? value : before[k]))
  })
  /** Rings turn from the step before to where they are now. */
  const ringOf = (gate: GateId) => {
    const now = vector(gate)[props.unit]
    if (!running('gates')) return now
    return mix(vector(gate, step() - 1)[props.unit], now, Math.min(props.frame.share * 1.5, 1))
  }
  const wireState = (wire: CellWire) => {
    const { place } = props.frame
    if (place.kind === 'backward') return 'backward'
    if (place.kind === 'validate') return 'done'
    const [now, its] = [CELL_PHASES.indexOf(place.phase), CELL_PHASES.indexOf(wire.phase)]
    if (its === now) return 'forward'
    return its < now ? 'done' : 'idle'
  }
  const detailed = inTurn(() => props.fades.numbers > 0)
  /** While one part is looked at alone, the others step back. */
  const presence = (id: NodeId) => (id === props.chosen ? 1 : props.fades.others)
  const part = (id: NodeId) => props.layout.parts[id]
  const letter = useLetter(step)
  /** Standing, there is no room for it, and the plot below says so. */
  const entering = () => {
    const entered = camera.focusLayer() === 0 && !props.layout.upright && letter()
    return entered ? ` ${words().text.quoted(entered.shown)}` : ''
  }

  return (
    <section
      class="cell"
      classList={{ upright: props.layout.upright }}
      data-topic="cell"
      style={{ transform: props.transform }}
      aria-label={words().cell.title}
    >
      <svg class="cell-wires" aria-hidden="true" style={{ opacity: props.fades.wires }}>
        <Index each={props.layout.wires}>
          {(wire) => (
            <g
              class={`wire ${wire().loop ? 'loop' : 'flow'} ${wireState(wire())}`}
              classList={{ paused: !props.moving }}
              data-wire={wire().id}
              style={{ '--gradient': props.gradient }}
            >
              <path class="pipe" d={roundedPath(wire().points)} />
              <path class="line" d={roundedPath(wire().points)} />
              <Show when={wire().to}>
                <path
                  class="arrow"
                  d="M-6 -4L0 0L-6 4Z"
                  transform={arrowAt(wire().points, wireState(wire()) === 'backward')}
                />
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
          data-part="x"
          data-topic={PART_TOPICS.x}
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
              values={vector('h', step() - 1)}
              selected={undefined}
            />
          </svg>
        </button>
        <For each={GATES}>
          {(gate) => (
            <GateDisc
              gate={gate}
              box={part(gate).box}
              value={known('gates') ? vector(gate)[props.unit] : undefined}
              ring={ringOf(gate)}
              active={running('gates')}
              held={holds.valueOf(camera.focusLayer(), gate, step()) !== undefined}
              detailed={detailed()}
              brief={props.layout.upright}
              tiny={props.layout.scale < 0.85}
              letter={props.layout.tight}
              opacity={presence(gate)}
              open={() => props.open(gate)}
            />
          )}
        </For>
        <For each={['timesF', 'timesI', 'timesO', 'plus'] as const}>
          {(id) => (
            <span
              class="operator"
              data-topic={id === 'plus' ? 'plus' : 'times'}
              style={{ ...place(part(id).box), opacity: presence(id) }}
              aria-hidden="true"
            >
              {id === 'plus' ? '+' : '×'}
            </span>
          )}
        </For>
        <span
          class="squash"
          data-topic="tanh"
          classList={{ flat: part('tanh').box.height < 38 }}
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
          data-part="c"
          data-topic={PART_TOPICS.c}
          aria-label={words().cell.parts.c}
          onClick={() => props.open('c')}
        >
          <svg class="memory-card" viewBox="0 0 93 98" aria-hidden="true">
            <path d="M8 1H74L92 19V90Q92 97 85 97H8Q1 97 1 90V8Q1 1 8 1Z" />
            <For each={[0, 1, 2, 3]}>
              {(k) => <rect class="memory-pad" x={14 + k * 12.5} y={9} width={7} height={12} rx={1.5} />}
            </For>
          </svg>
          <StateGrid values={memory()} />
        </button>
        <button
          type="button"
          class="tap"
          style={{ ...place(part('h').box), opacity: presence('h') }}
          data-part="h"
          data-topic={PART_TOPICS.h}
          aria-label={words().cell.parts.h}
          onClick={() => props.open('h')}
        />
      </div>

      <Show when={detailed()}>
        <svg
          class="cell-strips"
          data-topic="strip"
          aria-hidden="true"
          style={{ opacity: props.fades.numbers * props.fades.others }}
        >
          <For each={GATES}>
            {(gate) => (
              <Show when={known('gates')}>
                <Strip box={props.layout.strips[gate]} values={vector(gate)} selected={props.unit} />
              </Show>
            )}
          </For>
        </svg>
        <h2
          class="cell-title"
          classList={{ spoken: props.layout.tight }}
          style={{ ...titlePlace(props.layout.frame), opacity: props.fades.others ** 4 }}
        >
          {props.layout.frame.width < 660 ? '' : `${words().network.layer(camera.focusLayer() + 1)} · `}
          {words().cell.title}
        </h2>
        <Show when={!props.layout.tight && !props.layout.upright}>
          <div
            class="cell-legend"
            style={{ ...legendPlace(props.layout.frame), opacity: props.fades.others }}
          >
            <Legend />
          </div>
        </Show>
        <div
          class="cell-captions"
          aria-hidden="true"
          style={{ opacity: props.fades.numbers * props.fades.others }}
        >
          <Caption class="symbol" at={props.layout.symbols.x} letter="x" index="t" text={entering()} />
          <Show when={!props.layout.tight}>
            <Caption class="symbol" at={props.layout.symbols.hBefore} letter="h" index="t−1" />
          </Show>
          <Show when={!props.layout.upright}>
            <Caption class="symbol" at={props.layout.symbols.h} letter="h" index="t" />
          </Show>
          <Caption
            class="tag"
            topic="memoryLoop"
            at={props.layout.tags.memory}
            letter="c"
            index="t−1"
            text={loopName('memory')}
          />
          <Caption
            class="tag"
            topic="outputLoop"
            at={props.layout.tags.output}
            letter="h"
            index="t−1"
            text={loopName('output')}
          />
          <Show when={!props.layout.tight}>
            <span class={`caption-name ${props.layout.state.anchor}`} style={placeAt(props.layout.state.at)}>
              {words().cell.parts.c}
              <small>{words().cell.from(known('state') ? step() + 1 : step())}</small>
            </span>
          </Show>
        </div>
      </Show>
    </section>
  )

  function loopName(which: 'memory' | 'output') {
    const { loop, memoryLoop, outputLoop } = words().cell
    if (props.layout.tight) return ''
    if (props.layout.upright || props.layout.frame.width < 600) return loop
    return which === 'memory' ? memoryLoop : outputLoop
  }

  function middle(id: NodeId): Point {
    const { box } = part(id)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
}

function Caption(props: {
  class: string
  topic?: TopicId
  at: Point
  letter: string
  index: string
  text?: string
}) {
  return (
    <span class={`caption ${props.class}`} data-topic={props.topic} style={placeAt(props.at)}>
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

/** The drawing leaves the lower right corner free. */
const legendPlace = (frame: { x: number; y: number; width: number; height: number }) => ({
  left: `${frame.x + frame.width - 20}px`,
  top: `${frame.y + frame.height - 22}px`,
})

const titlePlace = (frame: { x: number; y: number }) => ({
  left: `${frame.x + 22}px`,
  top: `${frame.y + 14}px`,
})

/** The time step that a moment of the story is about. */
const stepOf = ({ place }: SequenceFrame, steps: number): number =>
  place.kind === 'validate' ? steps - 1 : place.step

/** The arrowhead's place: at the end forwards, at the beginning backwards. */
function arrowAt(points: readonly Point[], backward: boolean): string {
  const along = backward ? points.toReversed() : points
  const [from, to] = along.slice(-2) as [Point, Point]
  return `translate(${to.x} ${to.y}) rotate(${(Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI})`
}
