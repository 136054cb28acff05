/** The three steps of an epoch: which one runs, and what it does. */
import { For, type JSX } from 'solid-js'
import { PHASES, type Phase } from '../../scene/story/epoch.ts'
import { useApp } from '../../state/app.ts'
import { About } from '../parts/About.tsx'

export function Process(props: {
  /** Stands in the place of the sentence, while there is something. */
  instead?: JSX.Element
}) {
  const { words, playback } = useApp()
  const running = () => playback.frame().phase
  return (
    <section class="process" aria-label={words().process.title}>
      <About topic="process" heading={words().process.title} class="section-heading" />
      <ol class="steps">
        <For each={PHASES}>
          {({ phase }) => (
            <li
              class="step"
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
      {props.instead ?? <p class="sentence">{words().process.sentences[running()]}</p>}
    </section>
  )
}

/** The same three steps as bars, where there is no room for more. */
export function PhaseBars() {
  const { words, playback } = useApp()
  const running = () => playback.frame().phase
  return (
    <ol class="phase-bars" aria-label={words().process.title}>
      <For each={PHASES}>
        {({ phase }) => (
          <li data-state={stateOf(phase, running())} aria-current={currentOf(phase, running())}>
            {words().process.phases[phase]}
          </li>
        )}
      </For>
    </ol>
  )
}

type StepState = 'on' | 'done' | 'idle'

const ORDER = PHASES.map(({ phase }) => phase)

function stateOf(phase: Phase, running: Phase | 'rest' | 'live'): StepState {
  if (running === 'live') return 'done'
  if (running === 'rest') return 'idle'
  if (phase === running) return 'on'
  return ORDER.indexOf(phase) < ORDER.indexOf(running) ? 'done' : 'idle'
}

const currentOf = (phase: Phase, running: Phase | 'rest' | 'live') => (phase === running ? 'step' : undefined)
