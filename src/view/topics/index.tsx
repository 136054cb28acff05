/** Explanations, fetched when somebody asks for the first one. */
import { createMemo, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { later, Unreachable } from '../parts/later.tsx'

const TopicLayer = later(async () => (await import('./TopicLayer.tsx')).TopicLayer)

/** The card of a topic. */
export const Topic = later(async () => (await import('./TopicCard.tsx')).TopicCard, Unreachable)

/** What lies over the page while something is asked about or pointed at. Stands once on the page. */
export function Topics() {
  const { explaining } = useApp()
  const wanted = createMemo<boolean>(
    (before) =>
      before ||
      explaining.asking() ||
      explaining.explained() !== undefined ||
      explaining.shown() !== undefined,
    false,
  )
  return (
    <Show when={wanted()}>
      <TopicLayer />
    </Show>
  )
}
