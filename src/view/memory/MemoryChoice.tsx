/** The switch between the network with memory, the one without, and both. */
import { createUniqueId, For, Show } from 'solid-js'
import { MEMORY } from '../../content/memory/index.ts'
import { useApp } from '../../state/app.ts'
import { MEMORY_MODES } from '../../state/memory.ts'
import { createChapter } from '../parts/chapter.ts'
import '../styles/memory.css'

export function MemoryChoice() {
  const { memory } = useApp()
  const words = createChapter(MEMORY)
  const name = createUniqueId()
  return (
    <Show when={words()}>
      {(said) => (
        <div class="memory-choice" role="radiogroup" aria-label={said().name} data-topic="memory">
          <span class="memory-name" aria-hidden="true">
            {said().name}
          </span>
          <span class="memory-modes">
            <For each={MEMORY_MODES}>
              {(mode) => (
                <label>
                  <input
                    type="radio"
                    name={name}
                    checked={memory.mode() === mode}
                    onChange={() => memory.choose(mode)}
                  />
                  <span>{said().modes[mode]}</span>
                </label>
              )}
            </For>
          </span>
        </div>
      )}
    </Show>
  )
}
