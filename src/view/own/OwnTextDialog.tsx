/** A text of the reader's own: typed or pasted, looked at while it is written, kept on the device when it is used. */
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { OwnWords } from '../../content/own/en.ts'
import { OWN } from '../../content/own/index.ts'
import { cleanText } from '../../model/data/clean.ts'
import type { OwnText } from '../../model/data/text.ts'
import { useApp } from '../../state/app.ts'
import type { Kept } from '../../state/own-data.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import { wholeText } from '../parts/numbers.ts'
import { keepAndBegin, kept } from './keeping.ts'
import '../styles/own/text.css'

/** Characters of a text that make its name. */
const NAMED_BY = 24

type KeptText = Kept & { readonly own: OwnText }

const keptTexts = () => kept.list().filter((one): one is KeptText => one.own.kind === 'text')

export function OwnTextDialog(props: { close: () => void }) {
  const words = createChapter(OWN)
  return <Show when={words()}>{(words) => <Writing words={words()} close={props.close} />}</Show>
}

function Writing(props: { words: OwnWords; close: () => void }) {
  const app = useApp()
  const { preferences } = app
  const { draft, setDraft } = app.dialogs
  const id = createUniqueId()
  const said = () => props.words.text
  const [tried, setTried] = createSignal(false)
  const [texts, setTexts] = createSignal(keptTexts())
  const cleaned = createMemo(() => cleanText(draft()))
  const count = () => {
    const clean = cleaned()
    if (!clean.ok) return undefined
    return said().count(wholeText(clean.text.length, preferences.language()), new Set(clean.text).size)
  }
  const refusal = () => {
    const clean = cleaned()
    return clean.ok || !(tried() || draft().length > 0) ? undefined : said().refused[clean.reason]
  }
  const notes = () => {
    const clean = cleaned()
    return clean.ok ? clean.notes : []
  }

  function use() {
    const clean = cleaned()
    setTried(true)
    if (!clean.ok) return
    const { text } = clean
    const name = text.slice(0, NAMED_BY).join('').trim() + (text.length > NAMED_BY ? '…' : '')
    keepAndBegin(app, props.words, { kind: 'text', name, text })
    props.close()
  }

  function remove(gone: string) {
    kept.remove(gone)
    setTexts(keptTexts())
  }

  return (
    <Dialog title={said().title} close={props.close} class="writing">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          use()
        }}
      >
        <p id={`${id}-about`}>{said().about}</p>
        <textarea
          aria-label={said().label}
          aria-describedby={`${id}-about ${id}-said`}
          aria-invalid={refusal() !== undefined}
          rows={6}
          spellcheck={false}
          autocomplete="off"
          autofocus
          value={draft()}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <div id={`${id}-said`} role="status" class="writing-said">
          <Show when={count()}>{(text) => <p>{text()}</p>}</Show>
          <Show when={refusal()}>{(text) => <p class="writing-refused">{text()}</p>}</Show>
          <For each={notes()}>{(note) => <p>{said().notes[note]}</p>}</For>
        </div>
        <button type="submit" class="pill primary">
          {said().use}
        </button>
      </form>
      <Show when={texts().length > 0}>
        <h3>{said().kept}</h3>
        <ul class="writing-kept">
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
    </Dialog>
  )
}
