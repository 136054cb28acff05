/** A paragraph of an explanation: its links lead to other explanations. */
import { createMemo, For } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { factsOf } from './facts.ts'
import { segmentsOf } from './markup.ts'
import '../styles/topics.css'

export function TopicText(props: { text: string; open: (topic: TopicId, link: HTMLElement) => void }) {
  const { preferences, playback } = useApp()
  const facts = createMemo(() => {
    const { settings, source } = playback.moment()
    return factsOf(settings, source, preferences.language())
  })
  return (
    <p>
      <For each={segmentsOf(props.text, facts())}>
        {({ text, to }) =>
          to ? (
            <button type="button" class="topic-link" onClick={(event) => props.open(to, event.currentTarget)}>
              {text}
            </button>
          ) : (
            text
          )
        }
      </For>
    </p>
  )
}
