/** Every term in a sentence or two, found by its name, and shown where it is on the page. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import { TOPICS, type TopicId, type TopicWords } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { alphabetical, type Entry, found } from './lookup.ts'
import { needsText } from './shows.ts'
import { TopicText } from './TopicText.tsx'
import '../styles/glossary.css'

export function Glossary(props: { close: () => void }) {
  const { words } = useApp()
  const chapter = createChapter(TOPICS)
  return (
    <Dialog title={words().menu.items.glossary} close={props.close} class="glossary">
      <Show when={chapter()}>{(said) => <Terms said={said()} close={props.close} />}</Show>
    </Dialog>
  )
}

function Terms(props: { said: TopicWords; close: () => void }) {
  const app = useApp()
  const [wanted, want] = createSignal('')
  const entries = createMemo(() => alphabetical(props.said.topics, app.preferences.language()))
  const shown = createMemo(() => found(entries(), wanted()))
  let list!: HTMLUListElement

  /** To another term, which the search may have hidden. */
  function goTo(topic: TopicId) {
    want('')
    list.querySelector<HTMLElement>(`[data-term="${topic}"] h3`)?.focus()
  }
  function show(topic: TopicId) {
    props.close()
    app.explaining.show(topic)
    if (needsText(topic, app)) app.toasts.show({ text: props.said.card.needsText })
  }
  return (
    <>
      <label class="glossary-search">
        <LaterIcon name="search" size={20} />
        <input
          type="search"
          aria-label={props.said.glossary.search}
          placeholder={props.said.glossary.search}
          autocomplete="off"
          value={wanted()}
          onInput={(event) => want(event.currentTarget.value)}
        />
      </label>
      <p class="spoken" role="status">
        {wanted() && props.said.glossary.found(shown().length)}
      </p>
      <ul ref={list} class="glossary-terms">
        <For each={shown()} fallback={<li>{props.said.glossary.none(wanted())}</li>}>
          {(entry) => <Term entry={entry} said={props.said} open={goTo} show={() => show(entry.id)} />}
        </For>
      </ul>
    </>
  )
}

function Term(props: { entry: Entry; said: TopicWords; open: (topic: TopicId) => void; show: () => void }) {
  const { playback } = useApp()
  const topic = () => props.entry.topic
  const brief = () => ((playback.moment().source.kind === 'text' && topic().letters) || topic()).brief
  return (
    <li data-term={props.entry.id}>
      <div class="glossary-head">
        <h3 tabindex="-1">{topic().term}</h3>
        <button
          type="button"
          class="pill"
          aria-label={props.said.glossary.show(topic().term)}
          onClick={() => props.show()}
        >
          {props.said.card.show}
        </button>
      </div>
      <TopicText text={brief()} open={props.open} />
    </li>
  )
}
