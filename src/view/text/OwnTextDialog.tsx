/** A text of the reader's own: typed or pasted, looked at while it is written, kept on the device when it is used. */
import { createMemo, createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { cleanText } from '../../model/data/clean.ts'
import type { Own } from '../../model/data/source.ts'
import type { OwnText } from '../../model/data/text.ts'
import { useApp } from '../../state/app.ts'
import { createOwnData, type Kept, NAME_LENGTH } from '../../state/own-data.ts'
import { Icon } from '../parts/Icon.tsx'

/** What was typed last: closing the dialog loses nothing. */
const [draft, setDraft] = createSignal('')

const kept = createOwnData()

/** Characters of a text that make its name. */
const NAMED_BY = 24

type KeptText = Kept & { readonly own: OwnText }

const isText = (one: Kept): one is KeptText => one.own.kind === 'text'

export function OwnTextDialog(props: {
  /** Takes the place of what was typed last. */
  draft?: string
  use: (own: Own) => void
  close: () => void
}) {
  const { words, preferences } = useApp()
  let dialog!: HTMLDialogElement
  const id = createUniqueId()
  const said = () => words().text.own
  const [tried, setTried] = createSignal(false)
  const [texts, setTexts] = createSignal(kept.list().filter(isText))
  const cleaned = createMemo(() => cleanText(draft()))
  const count = () => {
    const clean = cleaned()
    if (!clean.ok) return undefined
    const characters = clean.text.length.toLocaleString(preferences.language())
    return said().count(characters, new Set(clean.text).size)
  }
  const refusal = () => {
    const clean = cleaned()
    return clean.ok || !(tried() || draft().length > 0) ? undefined : said().refused[clean.reason]
  }
  const notes = () => {
    const clean = cleaned()
    return clean.ok ? clean.notes : []
  }

  onMount(() => {
    if (props.draft) setDraft(props.draft)
    dialog.showModal?.()
  })

  function use() {
    const clean = cleaned()
    setTried(true)
    if (!clean.ok) return
    const { text } = clean
    const name =
      text.slice(0, Math.min(NAMED_BY, NAME_LENGTH)).join('').trim() + (text.length > NAMED_BY ? '…' : '')
    const own: OwnText = { kind: 'text', name, text }
    const joined = text.join('')
    // Where nothing can be kept, the text is used all the same.
    if (!texts().some((one) => one.own.text.join('') === joined)) kept.save(own)
    props.use(own)
    dialog.close()
  }

  function remove(gone: string) {
    kept.remove(gone)
    setTexts(kept.list().filter(isText))
  }

  return (
    <Portal>
      <dialog ref={dialog} class="own-text" aria-labelledby={`${id}-title`} onClose={() => props.close()}>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault()
            use()
          }}
        >
          <h2 id={`${id}-title`}>{said().title}</h2>
          <p id={`${id}-about`}>{said().about}</p>
          <textarea
            aria-label={said().label}
            aria-describedby={`${id}-about ${id}-said`}
            aria-invalid={refusal() !== undefined}
            rows={6}
            spellcheck={false}
            autocomplete="off"
            value={draft()}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <div id={`${id}-said`} role="status" class="own-said">
            <Show when={count()}>{(text) => <p class="own-count">{text()}</p>}</Show>
            <Show when={refusal()}>{(text) => <p class="own-refused">{text()}</p>}</Show>
            <For each={notes()}>{(note) => <p>{said().notes[note]}</p>}</For>
          </div>
          <Show when={texts().length > 0}>
            <h3>{said().kept}</h3>
            <ul class="own-kept">
              <For each={texts()}>
                {(one) => (
                  <li>
                    <button type="button" class="pill" onClick={() => setDraft(one.own.text.join(''))}>
                      {one.own.name}
                    </button>
                    <button
                      type="button"
                      class="round quiet"
                      aria-label={said().remove(one.own.name)}
                      onClick={() => remove(one.id)}
                    >
                      <Icon name="close" size={20} />
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <div class="own-buttons">
            <button type="button" class="pill" onClick={() => dialog.close()}>
              {said().cancel}
            </button>
            <button type="submit" class="pill primary">
              {said().use}
            </button>
          </div>
        </form>
      </dialog>
    </Portal>
  )
}
