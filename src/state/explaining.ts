/** What the reader wants explained, or shown: by asking for a thing on the page, by a link, or from the glossary. */
import { batch, createSignal } from 'solid-js'
import type { TopicId } from '../content/topics/index.ts'

/** A card that is open beside something on the page. */
export type Explained = { readonly topic: TopicId; readonly beside: Element }

export function createExplaining() {
  /** The next tap asks what something is. */
  const [asking, setAsking] = createSignal(false)
  const [explained, setExplained] = createSignal<Explained>()
  /** What is being pointed at; another object points once more. */
  const [shown, setShown] = createSignal<{ readonly topic: TopicId }>()
  return {
    asking,
    explained,
    shown,
    ask: () => setAsking((before) => !before),
    explain: (topic: TopicId, beside: Element) =>
      batch(() => {
        setAsking(false)
        setExplained({ topic, beside })
      }),
    show: (topic: TopicId) => setShown({ topic }),
    stopAsking: () => setAsking(false),
    stopExplaining: () => setExplained(undefined),
    stopShowing: () => setShown(undefined),
  }
}
