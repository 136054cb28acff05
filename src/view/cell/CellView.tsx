/** The inside of a layer: its LSTM cell, with the values of one time step of the sequence on show. */
import { createMemo, For, onMount, Show } from 'solid-js'
import type { LayerTrace } from '../../model/cells/cell.ts'
import { type Box, mix } from '../../scene/geometry.ts'
import { type CellLayout, type CellPhase, GATES, type GateId, type NodeId } from '../../scene/layout/cell.ts'
import { type ComputeStep, isKnown } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { inTurn } from '../../state/turns.ts'
import { place } from '../stage/place.ts'
import { StateGrid } from '../stage/StateGrid.tsx'
import { CellCaptions } from './CellCaptions.tsx'
import { CellWires } from './CellWires.tsx'
import { GateDisc } from './GateDisc.tsx'
import { PART_TOPICS } from './part-topics.ts'
import { Strip } from './Strip.tsx'

/** Between the ends of the joined input and its strips, px. */
const JOINED_MARGIN = 15

export function CellView(props: {
  layout: CellLayout
  /** Moves it on its way to where it is laid out. */
  transform: string | undefined
  trace: LayerTrace
  now: ComputeStep
  /** The time step it is about; 0 is the first. */
  step: number
  /** Size of the gradient at this step against the largest of all steps, 0 … 1. */
  gradient: number
  /** The unit whose numbers stand in the discs; 0 is the first. */
  unit: number
}) {
  const { words, playback, camera, holds } = useApp()
  const { cellParts, details, otherParts } = camera.fades
  const known = (phase: CellPhase) => isKnown(props.now, phase)
  /** Whether this phase is the one that runs. */
  const running = (phase: CellPhase) => {
    const { place } = props.now
    return place.kind === 'forward' && place.phase === phase
  }
  /** How far it has come, 0 … 1. Asked only while it matters: it changes in every frame. */
  const share = () => playback.sequence().share
  const vector = (name: string, at = props.step): Float64Array => {
    const { units } = props.trace
    if (at < 0) return new Float64Array(units)
    return props.trace.parts[name].subarray(at * units, (at + 1) * units)
  }
  const input = createMemo(() => {
    const { inputs, x } = props.trace
    return x.subarray(props.step * inputs, (props.step + 1) * inputs)
  })
  /** The memory turns unit by unit while it is updated. */
  const memory = createMemo(() => {
    if (!known('state')) return vector('c', props.step - 1)
    if (!running('state')) return vector('c')
    const [before, after] = [vector('c', props.step - 1), vector('c')]
    return after.map((value, k) => (k < share() * after.length ? value : before[k]))
  })
  /** Rings turn from the step before to where they are now. */
  const ringOf = (gate: GateId) => {
    const now = vector(gate)[props.unit]
    if (!running('gates')) return now
    return mix(vector(gate, props.step - 1)[props.unit], now, Math.min(share() * 1.5, 1))
  }
  /** Not all at once: the more there is to build, the later the frame. */
  const withGates = inTurn(() => cellParts() > 0)
  const withState = inTurn(() => cellParts() > 0)
  const detailed = inTurn(() => details() > 0)
  const captioned = inTurn(() => details() > 0)
  /** While one part is looked at alone, the others step back. */
  const presence = (id: NodeId) => (id === camera.part() ? 1 : otherParts())
  const part = (id: NodeId) => props.layout.parts[id]

  return (
    <section
      class="cell"
      classList={{ upright: props.layout.upright, tight: props.layout.tight }}
      data-topic="cell"
      style={{ transform: props.transform, '--letter': `${props.layout.letter}px` }}
      aria-label={words().cell.title}
    >
      <CellWires layout={props.layout} now={props.now} gradient={props.gradient} />
      <Show when={cellParts() > 0}>
        <div class="cell-parts" style={{ opacity: cellParts() }}>
          <button
            type="button"
            ref={takeKeys}
            class="joined"
            classList={{ upright: props.layout.upright }}
            style={{ ...place(part('x').box), opacity: presence('x') }}
            data-part="x"
            data-topic={PART_TOPICS.x}
            aria-label={words().cell.parts.x}
            onClick={() => camera.toPart('x')}
          >
            <Show when={detailed()}>
              <span class="joined-strips" style={{ opacity: details() * otherParts() }}>
                <Strip box={inJoined(part('x').box, 0)} values={input()} selected={undefined} />
                <Strip
                  box={inJoined(part('x').box, 1)}
                  values={vector('h', props.step - 1)}
                  selected={undefined}
                />
              </span>
            </Show>
          </button>
          <Show when={withGates()}>
            <For each={GATES}>
              {(gate) => (
                <GateDisc
                  gate={gate}
                  box={part(gate).box}
                  value={known('gates') ? vector(gate)[props.unit] : undefined}
                  ring={ringOf(gate)}
                  active={running('gates')}
                  held={holds.valueOf(camera.focusLayer(), gate, props.step) !== undefined}
                  detailed={detailed()}
                  brief={props.layout.upright}
                  tiny={props.layout.scale < 0.85}
                  letter={props.layout.tight}
                  opacity={presence(gate)}
                  open={() => camera.toPart(gate)}
                />
              )}
            </For>
          </Show>
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
            style={{ ...place(part('tanh').box), opacity: presence('tanh') }}
            aria-hidden="true"
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 18c5 0 6-1.5 8-6s3-6 8-6" />
            </svg>
            <Show when={detailed()}>
              <span class="squash-word">tanh</span>
            </Show>
          </span>
          <button
            type="button"
            class="memory"
            style={{ ...place(part('c').box), opacity: presence('c') }}
            data-part="c"
            data-topic={PART_TOPICS.c}
            aria-label={words().cell.parts.c}
            onClick={() => camera.toPart('c')}
          >
            <svg class="memory-card" viewBox="0 0 93 98" aria-hidden="true">
              <path d="M8 1H74L92 19V90Q92 97 85 97H8Q1 97 1 90V8Q1 1 8 1Z" />
              <For each={[0, 1, 2, 3]}>
                {(k) => <rect class="memory-pad" x={14 + k * 12.5} y={9} width={7} height={12} rx={1.5} />}
              </For>
            </svg>
            <Show when={withState()}>
              <StateGrid values={memory()} side={part('c').box.width * 0.7} />
            </Show>
          </button>
          <button
            type="button"
            class="tap"
            style={{ ...place(part('h').box), opacity: presence('h') }}
            data-part="h"
            data-topic={PART_TOPICS.h}
            aria-label={words().cell.parts.h}
            onClick={() => camera.toPart('h')}
          />
        </div>
      </Show>

      <Show when={captioned()}>
        <div
          class="cell-strips"
          data-topic="strip"
          aria-hidden="true"
          style={{ opacity: details() * otherParts() }}
        >
          <For each={GATES}>
            {(gate) => (
              <Show when={known('gates')}>
                <Strip box={props.layout.strips[gate]} values={vector(gate)} selected={props.unit} />
              </Show>
            )}
          </For>
        </div>
        <CellCaptions layout={props.layout} step={props.step} known={known('state')} />
      </Show>
    </section>
  )
}

/** The two strips of the joined input, beside each other in its box: the layer's input, and its own output of before. */
function inJoined({ width, height }: Box, which: 0 | 1): Box {
  const across = Math.min(width, height)
  const long = Math.max(width, height) - 2 * JOINED_MARGIN
  const thick = across * 0.17
  const beside = across * (which ? 0.65 : 0.35) - thick / 2
  return width > height
    ? { x: JOINED_MARGIN, y: beside, width: long, height: thick }
    : { x: beside, y: JOINED_MARGIN, width: thick, height: long }
}

/** The stage has the keys for as long as a cell that is gone into is not there yet: its first part takes them over. */
function takeKeys(part: HTMLElement) {
  onMount(() => {
    if (document.activeElement?.matches('.stage')) part.focus({ preventScroll: true })
  })
}
