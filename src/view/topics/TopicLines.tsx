/** What a topic is, and what it is for: as long as letters are learned, in words about letters. */
import { Show } from 'solid-js'
import { TOPICS, type TopicId } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { TopicText } from './TopicText.tsx'

export function TopicLines(props: {
  topic: TopicId
  /** Only what it is, and a way to the rest. */
  brief?: boolean
  open: (topic: TopicId, link: HTMLElement) => void
}) {
  const { playback } = useApp()
  const chapter = createChapter(TOPICS)
  const lines = () => {
    const topic = chapter()?.topics[props.topic]
    return (playback.moment().source.kind === 'text' && topic?.letters) || topic
  }
  return (
    <>
      <Show when={lines()?.brief}>
        {(brief) => (
          <TopicText
            text={props.brief ? `${brief()} [${chapter()?.card.more}](${props.topic})` : brief()}
            open={props.open}
          />
        )}
      </Show>
      <Show when={!props.brief && lines()?.text}>
        {(text) => <TopicText text={text()} open={props.open} />}
      </Show>
    </>
  )
}
