/** All controls at once, at the bottom of large screens. */
import { Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { MemoryChoice } from '../memory/index.tsx'
import { DataPicker } from './DataPicker.tsx'
import { LookingBack } from './LookingBack.tsx'
import { Process } from './Process.tsx'
import { TrainingParameters } from './TrainingParameters.tsx'
import { Transport } from './Transport.tsx'

export function Dock(props: {
  /** One row, or two with the choice of data. */
  flow: 'across' | 'down'
  ref: (element: HTMLElement) => void
}) {
  const { words, playback, lesson } = useApp()
  return (
    <section ref={props.ref} class="dock" data-flow={props.flow} aria-label={words().controls.title}>
      <Process instead={playback.lookingBack() ? <LookingBack /> : undefined} />
      <Transport shape="wide" />
      <Show when={props.flow === 'down' && lesson.shows('data')}>
        <section class="data" data-topic="data" aria-label={words().data.name}>
          <h2 class="section-heading">{words().data.name}</h2>
          <DataPicker />
        </section>
      </Show>
      <Show when={lesson.shows('parameters')}>
        <div class="dock-training">
          <TrainingParameters layout="row" />
          <Show when={props.flow === 'down'}>
            <div class="dock-memory">
              <MemoryChoice />
            </div>
          </Show>
        </div>
      </Show>
    </section>
  )
}
