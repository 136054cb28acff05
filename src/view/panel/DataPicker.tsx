/** What to learn: each choice begins a new run. */
import { createEffect, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import { type DataId, FUNCTIONS, type FunctionId, TEXTS, type TextId } from '../../model/data/registry.ts'
import { changesFor } from '../../model/training.ts'
import { useApp } from '../../state/app.ts'
import { beginAgain } from '../parts/begin-again.ts'
import { CurveIcon } from '../parts/CurveIcon.tsx'

const KINDS = ['curve', 'text', 'draw'] as const
type Kind = (typeof KINDS)[number]

/** Every choice, in order, and under which kind it stands where there is room for one kind only. */
const SETS: readonly { readonly data: DataId; readonly kind: Kind }[] = [
  ...(Object.keys(FUNCTIONS) as FunctionId[]).map((data) => ({ data, kind: 'curve' as const })),
  ...(Object.keys(TEXTS) as TextId[]).map((data) => ({ data, kind: 'text' as const })),
  { data: 'ownText', kind: 'text' },
  { data: 'draw', kind: 'draw' },
]

const kindOf = (data: DataId): Kind => SETS.find((set) => set.data === data)!.kind

const isFunction = (data: DataId): data is FunctionId => data in FUNCTIONS

/** Choices with an explanation of their own. */
const TOPIC_OF: Partial<Record<DataId, TopicId>> = { ownText: 'ownData', draw: 'ownData' }

export function DataPicker() {
  const app = useApp()
  const { words, training, dialogs } = app
  const name = createUniqueId()
  const [kind, setKind] = createSignal<Kind>(kindOf(training.settings().data))
  createEffect(() => setKind(kindOf(training.settings().data)))

  function choose(event: MouseEvent, data: DataId) {
    if (data !== 'ownText' && data !== 'draw') {
      const { restarted, sets } = words().data
      return beginAgain(app, changesFor({ data }, training.settings()), restarted(sets[data]))
    }
    // Nothing is chosen before there is something to learn.
    event.preventDefault()
    if (data === 'ownText') dialogs.open('ownText')
    else dialogs.openOwn('draw')
  }

  return (
    <div
      class="data-picker"
      data-topic="data"
      role="radiogroup"
      aria-label={words().data.name}
      data-kind={kind()}
    >
      <fieldset class="segments data-kinds" aria-label={words().data.kind}>
        <For each={KINDS}>
          {(its) => (
            <button type="button" aria-pressed={kind() === its} onClick={() => setKind(its)}>
              {words().data.kinds[its]}
            </button>
          )}
        </For>
      </fieldset>
      <div class="data-tiles">
        <For each={SETS}>
          {({ data, kind }) => (
            <label class="data-tile" data-kind={kind} data-topic={TOPIC_OF[data]}>
              <input
                type="radio"
                name={name}
                value={data}
                checked={training.settings().data === data}
                onClick={(event) => choose(event, data)}
              />
              <Show when={isFunction(data) && data}>{(id) => <CurveIcon data={id()} />}</Show>
              <span>{data === 'draw' ? words().data.draw : words().data.sets[data]}</span>
            </label>
          )}
        </For>
      </div>
    </div>
  )
}
