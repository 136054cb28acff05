/** An explanation: what it is, its numbers now, more for those who ask. Its links open in its place. */
import { createSignal, For, type JSX, Show } from 'solid-js'
import { TOPIC_EQUATIONS } from '../../content/equations/topics.ts'
import { TOPICS, type TopicId } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { Icon } from '../parts/Icon.tsx'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { createFetched } from '../parts/later.tsx'
import { wholeFormula } from '../parts/maths.ts'
import { EXAMPLES } from './examples.ts'
import { LIVE } from './live.ts'
import { needsText } from './shows.ts'
import { TopicLines } from './TopicLines.tsx'
import { TopicText } from './TopicText.tsx'

export function TopicCard(props: {
  topic: TopicId
  /** What the topic is called where it is asked for; else the topic's own term. */
  heading?: string
  /** Opened by something that has no focus to keep: the heading takes it. */
  focused?: boolean
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

  function receive(heading: HTMLHeadingElement) {
    title = heading
    if (props.focused) focusOnceShown(heading)
  }
  function show(next: readonly TopicId[]) {
    setTrail(next)
    title.focus({ preventScroll: true })
    title.closest('[popover]')?.scrollTo({ top: 0 })
  }
  const open = (next: TopicId) => next !== id() && show([...trail(), next])
  const back = () => show(trail().slice(0, -1))

  function showIt() {
    const topic = id()
    props.close()
    // Whatever is shown lies on the page, below every dialog.
    title.closest('dialog')?.close()
    app.explaining.show(topic)
    if (needsText(topic, app)) app.toasts.show({ text: chapter()?.card.needsText ?? '' })
  }

  return (
    <Show when={chapter()}>
      {(said) => (
        <>
          <div class="card-head">
            <Show when={trail().length > 1}>
              <button type="button" class="round quiet" aria-label={said().card.back} onClick={back}>
                <LaterIcon name="back" size={20} />
              </button>
            </Show>
            <h2 ref={(heading) => receive(heading)} tabindex="-1">
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
          <TopicLines topic={id()} open={open} />
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
          <Show when={topic()?.more || TOPIC_EQUATIONS[id()]} keyed>
            <Deeper name={said().card.more}>
              <For each={TOPIC_EQUATIONS[id()]}>
                {(maths) => <p class="topic-equation">{wholeFormula(maths)}</p>}
              </For>
              <For each={topic()?.more}>{(text) => <TopicText text={text} open={open} />}</For>
            </Deeper>
          </Show>
          <button type="button" class="pill topic-show" onClick={showIt}>
            {said().card.show}
          </button>
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
  const example = createFetched(
    () => props.fetch,
    (fetch) => fetch(),
  )
  return (
    <Show keyed when={example()}>
      {(Fetched) => <Fetched />}
    </Show>
  )
}

/** The card is hidden until it has found its place, and what is hidden takes no focus. */
function focusOnceShown(heading: HTMLElement, frames = 60) {
  heading.focus({ preventScroll: true })
  if (document.activeElement !== heading && frames > 0)
    requestAnimationFrame(() => focusOnceShown(heading, frames - 1))
}
