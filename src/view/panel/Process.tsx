/** The three steps of an epoch: which one runs, and what it does. */
import { For, type JSX, Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import { CELL_PHASES, type CellPhase } from '../../scene/layout/cell.ts'
import { PHASES, type Phase } from '../../scene/story/epoch.ts'
import { type Place, stepOf } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { inTurn } from '../../state/turns.ts'
import { About } from '../parts/About.tsx'

export function Process(props: {
  /** Stands in the place of the sentence, while there is something. */
  instead?: JSX.Element
}) {
  const { playback } = useApp()
  const inCell = inTurn(() => playback.view() === 'cell')
  return (
    <Show when={inCell()} fallback={<EpochProcess instead={props.instead} />}>
      <CellProcess instead={props.instead} />
    </Show>
  )
}

/** Inside a cell every step, and every phase of a time step, can be jumped to. */
function CellProcess(props: { instead?: JSX.Element }) {
  const { words, playback, camera } = useApp()
  const place = () => playback.computeStep().place
  const steps = playback.steps
  const step = () => stepOf(place(), steps())
  /** What runs now, as far as the words tell it apart. */
  const now = () => {
    const at = place()
    return at.kind === 'forward' ? at.phase : at.kind
  }
  /** A letter enters the first layer as another thing than a point, and leaves the last one as odds. */
  const sentence = () => {
    const { shape, source } = playback.moment()
    const { input, output, validate } = words().text.cell
    const layer = camera.focusLayer()
    const ofLetters: Partial<Record<ReturnType<typeof now>, string>> = {
      ...(layer === 0 && { input }),
      ...(layer === shape.layers - 1 && { output }),
      validate,
    }
    return (source.kind === 'text' && ofLetters[now()]) || words().cell.sentences[now()]
  }
  const beginning = (phase: Phase): Place =>
    phase === 'forward'
      ? { kind: 'forward', step: 0, phase: 'input' }
      : phase === 'validate'
        ? { kind: 'validate' }
        : { kind: 'backward', step: steps() - 1 }
  return (
    <section class="process inside" data-tone="cell" data-topic="process" aria-label={words().process.title}>
      <ol class="steps">
        <For each={PHASES}>
          {({ phase }) => (
            <li
              class="step"
              data-topic={phase}
              data-state={stateOf(phase, place().kind)}
              aria-current={currentOf(phase, place().kind)}
            >
              <button
                type="button"
                class="step-jump"
                aria-label={words().cell.goTo(words().process.phases[phase])}
                onClick={() => playback.goTo(beginning(phase))}
              >
                <span class="step-number" />
                {words().process.phases[phase]}
              </button>
            </li>
          )}
        </For>
      </ol>
      <ol class="chips">
        <For each={CELL_PHASES}>
          {(phase) => (
            <li>
              <button
                type="button"
                class="chip"
                data-topic={PHASE_TOPICS[phase]}
                aria-current={now() === phase ? 'step' : undefined}
                aria-label={words().cell.goTo(words().cell.phases[phase])}
                onClick={() => playback.goTo({ kind: 'forward', step: step(), phase })}
              >
                {words().cell.phases[phase]}
              </button>
            </li>
          )}
        </For>
      </ol>
      {props.instead ?? <p class="sentence">{sentence()}</p>}
    </section>
  )
}

function EpochProcess(props: { instead?: JSX.Element }) {
  const { words, playback, hasCell } = useApp()
  const running = () => playback.frame().phase
  const sentence = () => {
    type Sentences = Partial<Record<ReturnType<typeof running>, string>>
    const ofLetters: Sentences = playback.moment().source.kind === 'text' ? words().text.process : {}
    const ofMemoryless: Sentences = hasCell() ? {} : words().memoryless.sentences
    return ofMemoryless[running()] ?? ofLetters[running()] ?? words().process.sentences[running()]
  }
  return (
    <section class="process" data-tone="net" data-topic="process" aria-label={words().process.title}>
      <About topic="process" heading={words().process.title} class="section-heading" />
      <ol class="steps">
        <For each={PHASES}>
          {({ phase }) => (
            <li
              class="step"
              data-topic={phase}
              data-state={stateOf(phase, running())}
              aria-current={currentOf(phase, running())}
            >
              <About
                topic={phase}
                heading={words().process.phases[phase]}
                mark={<span class="step-number" />}
              />
            </li>
          )}
        </For>
      </ol>
      {props.instead ?? <p class="sentence">{sentence()}</p>}
    </section>
  )
}

/** The same three steps as bars, where there is no room for more. */
export function PhaseBars() {
  const { words, playback } = useApp()
  const running = () => playback.frame().phase
  return (
    <ol class="phase-bars" data-topic="process" aria-label={words().process.title}>
      <For each={PHASES}>
        {({ phase }) => (
          <li
            data-topic={phase}
            data-state={stateOf(phase, running())}
            aria-current={currentOf(phase, running())}
          >
            {words().process.phases[phase]}
          </li>
        )}
      </For>
    </ol>
  )
}

/** What explains the phases of a time step. */
const PHASE_TOPICS = {
  input: 'phaseInput',
  gates: 'phaseGates',
  state: 'phaseState',
  output: 'phaseOutput',
} as const satisfies Record<CellPhase, TopicId>

type StepState = 'on' | 'done' | 'idle'

const ORDER = PHASES.map(({ phase }) => phase)

function stateOf(phase: Phase, running: Phase | 'rest' | 'live'): StepState {
  if (running === 'live') return 'done'
  if (running === 'rest') return 'idle'
  if (phase === running) return 'on'
  return ORDER.indexOf(phase) < ORDER.indexOf(running) ? 'done' : 'idle'
}

const currentOf = (phase: Phase, running: Phase | 'rest' | 'live') => (phase === running ? 'step' : undefined)
