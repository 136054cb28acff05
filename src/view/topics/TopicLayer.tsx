/** Over the page: the next tap asks, a card explains what was asked about, a ring points at something. */
import { createEffect, createUniqueId, on, Show } from 'solid-js'
import { TOPICS } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { closePopover, Popover } from '../parts/Popover.tsx'
import { AskLayer } from './AskLayer.tsx'
import { Topic } from './index.tsx'
import { Ring } from './Ring.tsx'
import { ShownRing } from './ShownRing.tsx'
import '../styles/topics.css'

export function TopicLayer() {
  const { explaining } = useApp()
  const chapter = createChapter(TOPICS)
  const id = createUniqueId()
  createEffect(
    on(explaining.explained, (explained) => {
      if (explained) document.getElementById(id)?.showPopover()
    }),
  )
  return (
    <>
      <Show when={explaining.asking() && chapter()}>{(said) => <AskLayer hint={said().card.ask} />}</Show>
      <Show when={explaining.shown()} keyed>
        {({ topic }) => (
          <ShownRing topic={topic} found={chapter()?.card.here(chapter()?.topics[topic].term ?? '') ?? ''} />
        )}
      </Show>
      <Show when={explaining.explained()}>{(it) => <Ring find={() => it().beside} />}</Show>
      <Popover
        id={id}
        anchor={() => explaining.explained()?.beside}
        class="about-card"
        label={chapter()?.topics[explaining.explained()?.topic ?? 'network'].term ?? ''}
        onClose={explaining.stopExplaining}
      >
        <Show when={explaining.explained()} keyed>
          {({ topic }) => <Topic topic={topic} focused close={() => closePopover(id)} />}
        </Show>
      </Popover>
    </>
  )
}
