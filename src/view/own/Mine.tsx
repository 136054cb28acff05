/** Everything the reader has kept on this device: use, rename, delete, and take along in a file. */
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import type { OwnWords } from '../../content/own/en.ts'
import type { Own } from '../../model/data/source.ts'
import { useApp } from '../../state/app.ts'
import { type Kept, NAME_LENGTH } from '../../state/own-data.ts'
import { handOut } from '../parts/hand-out.ts'
import { Icon } from '../parts/Icon.tsx'
import { wholeText } from '../parts/numbers.ts'
import { FileButton } from './FileButton.tsx'
import { packed } from './file.ts'
import { begin, bringIn, kept, shortName } from './keeping.ts'
import { OwnIcon } from './OwnIcon.tsx'
import { Spark } from './Spark.tsx'
import '../styles/own/mine.css'

export function Mine(props: { words: OwnWords; close: () => void }) {
  const app = useApp()
  const { words, preferences } = app
  const [all, setAll] = createSignal(kept.list())
  const [says, setSays] = createSignal('')
  const [removed, setRemoved] = createSignal<Own>()
  const [renaming, setRenaming] = createSignal<string>()
  let page!: HTMLDivElement

  /** Lists anew, and says what has happened. */
  function settle(text: string, undo?: Own) {
    setAll(kept.list())
    setRenaming(undefined)
    setRemoved(undo)
    setSays(text)
  }

  function use({ own }: Kept) {
    begin(app, own)
    props.close()
  }

  function rename({ id }: Kept, to: string) {
    const result = kept.rename(id, to)
    settle(result.ok ? '' : props.words.unkept[result.reason])
    focusOn(id)
  }

  function remove({ id, own }: Kept) {
    kept.remove(id)
    settle(props.words.mine.removed(own.name), own)
    page.querySelector<HTMLElement>('.own-undo')?.focus()
  }

  function undo(own: Own) {
    const result = kept.save(own)
    settle(result.ok ? '' : props.words.unkept[result.reason])
  }

  const focusOn = (id: string) =>
    page.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .own-rename`)?.focus()

  const summaryOf = (own: Own) => {
    const count = wholeText(own.kind === 'text' ? own.text.length : own.values.length, preferences.language())
    if (own.kind === 'text') return props.words.mine.text(count)
    const curve = props.words.mine.curve(count)
    return own.loop ? `${curve}, ${props.words.mine.loop}` : curve
  }

  function takeOut() {
    const text = packed(all().map(({ own }) => own))
    handOut(new File([text], `${props.words.mine.file}.json`, { type: 'application/json' }))
  }

  return (
    <div ref={page} class="own-mine">
      <p class="own-hint">{all().length > 0 ? props.words.mine.hint : props.words.mine.none}</p>
      <div class="own-happened">
        <p class="own-says" role="status">
          {says()}
        </p>
        <Show when={removed()}>
          {(own) => (
            <button type="button" class="pill own-undo" onClick={() => undo(own())}>
              <OwnIcon name="undo" />
              {words().undo}
            </button>
          )}
        </Show>
      </div>
      <ul class="own-list">
        <For each={all()}>
          {(it) => (
            <li class="own-item" data-id={it.id}>
              <Show
                when={renaming() === it.id}
                fallback={
                  <>
                    <span class="own-mini" aria-hidden="true">
                      {it.own.kind === 'text' ? (
                        <span class="own-sample">{it.own.text.slice(0, 24).join('')}</span>
                      ) : (
                        <Spark values={it.own.values} width={84} height={34} />
                      )}
                    </span>
                    <div class="own-what">
                      <span class="own-name">{it.own.name}</span>
                      <span class="own-hint">{summaryOf(it.own)}</span>
                    </div>
                    <div class="own-actions">
                      <button
                        type="button"
                        class="round quiet own-rename"
                        aria-label={props.words.mine.rename(it.own.name)}
                        onClick={() => setRenaming(it.id)}
                      >
                        <OwnIcon name="pencil" />
                      </button>
                      <button
                        type="button"
                        class="round quiet"
                        aria-label={props.words.mine.remove(it.own.name)}
                        onClick={() => remove(it)}
                      >
                        <OwnIcon name="bin" />
                      </button>
                      <button
                        type="button"
                        class="pill"
                        aria-label={props.words.mine.useNamed(it.own.name)}
                        onClick={() => use(it)}
                      >
                        {props.words.mine.use}
                      </button>
                    </div>
                  </>
                }
              >
                <Renaming
                  words={props.words}
                  name={it.own.name}
                  onSave={(to) => rename(it, to)}
                  onCancel={() => {
                    setRenaming(undefined)
                    focusOn(it.id)
                  }}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <div class="own-row own-travel">
        <FileButton
          name={props.words.mine.bringIn}
          accept=".json,application/json"
          onFile={async (file) => settle(await bringIn(app, file))}
        />
        <button
          type="button"
          class="pill"
          aria-disabled={all().length === 0}
          onClick={() => all().length > 0 && takeOut()}
        >
          <OwnIcon name="out" />
          {props.words.mine.takeOut}
        </button>
      </div>
    </div>
  )
}

function Renaming(props: {
  words: OwnWords
  name: string
  onSave: (to: string) => void
  onCancel: () => void
}) {
  const id = createUniqueId()
  let field!: HTMLInputElement
  // Once it is on the page.
  queueMicrotask(() => field.select())
  return (
    <form
      class="own-renaming"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave(shortName(field.value))
      }}
      on:keydown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        // Leaves the name, not the whole dialog.
        event.preventDefault()
        props.onCancel()
      }}
    >
      <label class="spoken" for={id}>
        {props.words.mine.newName}
      </label>
      <input ref={field} id={id} type="text" maxlength={NAME_LENGTH} autocomplete="off" value={props.name} />
      <button type="submit" class="pill primary">
        {props.words.mine.save}
      </button>
      <button
        type="button"
        class="round quiet"
        aria-label={props.words.mine.cancel}
        onClick={() => props.onCancel()}
      >
        <Icon name="close" size={20} />
      </button>
    </form>
  )
}
