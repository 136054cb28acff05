/** An explanation: what it is, its numbers now, more for those who ask. Its links open in its place. */
import { createResource, createSignal, For, type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { TOPICS, type TopicId } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { Icon } from '../parts/Icon.tsx'
import { EXAMPLES } from './examples.ts'
import { LIVE } from './live.ts'
import { TopicText } from './TopicText.tsx'
import '../styles/topics.css'

export function TopicCard(props: {
  topic: TopicId
  /** What the topic is called where it is asked for; else the topic's own term. */
  heading?: string
  close: () => void
}) {
  const app = useApp()
  const { words } = app
  const chapter = createChapter(TOPICS)
  /** The topics on the way to the one on show, which is last. */
  const [trail, setTrail] = createSignal<readonly TopicId[]>([props.topic])
  const id = () => trail().at(-1)!
  const topic = () => chapter()?.topics[id()]
  const heading = () => (trail().length === 1 && props.heading) || topic()?.term
  let title!: HTMLHeadingElement

  function show(next: readonly TopicId[]) {
    setTrail(next)
    title.focus({ preventScroll: true })
    title.closest('[popover]')?.scrollTo({ top: 0 })
  }
  const open = (next: TopicId) => next !== id() && show([...trail(), next])
  const back = () => show(trail().slice(0, -1))

  const explanation = () => {
    const letters = app.playback.moment().source.kind === 'text'
    return (letters && topic()?.letters) || topic()
  }

  return (
    <Show when={chapter()}>
      {(said) => (
        <>
          <div class="card-head">
            <Show when={trail().length > 1}>
              <button type="button" class="round quiet" aria-label={said().card.back} onClick={back}>
                <Icon name="back" size={20} />
              </button>
            </Show>
            <h2 ref={title} tabindex="-1">
              {heading()}
            </h2>
            <button
              type="button"
              class="round quiet"
              aria-label={words().about.close}
              onClick={() => props.close()}
            >
              <Icon name="close" size={20} />
            </button>
          </div>
          <TopicText text={explanation()?.brief ?? ''} open={open} />
          <Show when={explanation()?.text}>{(text) => <TopicText text={text()} open={open} />}</Show>
          <Show when={EXAMPLES[id()]}>{(fetch) => <Example fetch={fetch()} />}</Show>
          <Show when={LIVE[id()]}>
            {(live) => (
              <dl class="topic-live" aria-label={said().card.now}>
                <For each={live()(app, said().live)}>
                  {(row) => (
                    <div>
                      <dt>{row.name}</dt>
                      <dd>{row.value}</dd>
                    </div>
                  )}
                </For>
              </dl>
            )}
          </Show>
          <Show when={topic()?.more} keyed>
            {(more) => (
              <Deeper name={said().card.more}>
                <For each={more}>{(text) => <TopicText text={text} open={open} />}</For>
              </Deeper>
            )}
          </Show>
        </>
      )}
    </Show>
  )
}

function Deeper(props: { name: string; children: JSX.Element }) {
  return (
    <details class="topic-more">
      <summary>
        <Icon name="chevronRight" size={18} />
        {props.name}
      </summary>
      {props.children}
    </details>
  )
}

function Example(props: { fetch: NonNullable<(typeof EXAMPLES)[TopicId]> }) {
  const [example] = createResource(
    () => props.fetch,
    (fetch) => fetch(),
  )
  return <Show when={example.latest}>{(loaded) => <Dynamic component={loaded()} />}</Show>
}
