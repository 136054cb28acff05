/** A heading that explains itself: all of it is the button, and a short card opens beside it. */
import { createUniqueId, type JSX, Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { Topic } from '../topics/index.tsx'
import { Icon } from './Icon.tsx'
import { closePopover, Popover } from './Popover.tsx'
import { elementOf } from './pointing.ts'

export function About(props: {
  topic: TopicId
  heading: string
  class?: string
  /** Stands before the heading, in the place of the ⓘ after it. */
  mark?: JSX.Element
  /** What the card must not cover, where that is more than the heading. */
  subject?: () => Element | undefined
}) {
  const { words } = useApp()
  const id = createUniqueId()
  let button!: HTMLButtonElement
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`about ${props.class ?? ''}`}
        data-topic={props.topic}
        aria-label={words().about.name(props.heading)}
        popovertarget={id}
      >
        {props.mark}
        <span class="about-heading">{props.heading}</span>
        <Show when={!props.mark}>
          <Icon name="info" size={18} />
        </Show>
      </button>
      <Popover
        id={id}
        anchor={() => button}
        subject={(props.subject ?? (() => elementOf(props.topic)))()}
        label={props.heading}
        class="about-card"
      >
        <Topic topic={props.topic} heading={props.heading} close={() => closePopover(id)} />
      </Popover>
    </>
  )
}
