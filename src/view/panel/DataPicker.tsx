/** What to learn: each choice begins a new run. */
import { createUniqueId, For } from 'solid-js'
import { FUNCTIONS, type FunctionId } from '../../model/data/registry.ts'
import { useApp } from '../../state/app.ts'
import { CurveIcon } from '../parts/CurveIcon.tsx'

const SETS = Object.keys(FUNCTIONS) as FunctionId[]

export function DataPicker() {
  const { words, training, toasts } = useApp()
  const name = createUniqueId()

  function choose(data: FunctionId) {
    training.begin({ data })
    toasts.show({ text: words().data.restarted(words().data.sets[data]) })
  }

  return (
    <div class="data-picker" role="radiogroup" aria-label={words().data.name}>
      <div class="data-tiles">
        <For each={SETS}>
          {(data) => (
            <label class="data-tile">
              <input
                type="radio"
                name={name}
                value={data}
                checked={training.settings().data === data}
                onChange={() => choose(data)}
              />
              <CurveIcon data={data} />
              <span>{words().data.sets[data]}</span>
            </label>
          )}
        </For>
      </div>
    </div>
  )
}
