/**
 * Finds a thing on the page and follows it. Things are named by what explains them: an element stands for the
 * topic in its `data-topic` (an id of src/content/topics), and so does all that is in it, unless it has its own.
 * Where several have the same, the first that can be seen is meant.
 */
import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import type { Box } from '../../scene/geometry.ts'

/** The topic of an element: its own, or that of the group it stands in. */
export const topicOf = (element: Element): TopicId | undefined =>
  element.closest<HTMLElement>('[data-topic]')?.dataset.topic as TopicId | undefined

/** What stands for a topic on the page now. */
export const elementOf = (topic: TopicId): Element | undefined =>
  [...document.querySelectorAll(`[data-topic="${topic}"]`)].find(canBeSeen)

function canBeSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
}

/** Scrolls what holds it, by as little as needed. */
export const bringIntoView = (element: Element): void =>
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })

/**
 * Where the thing is on the screen, px, in every frame: it follows the camera, the sheet, and a rotation.
 * `undefined` while there is nothing to be seen.
 */
export function createTargetBox(topic: () => TopicId | undefined): () => Box | undefined {
  const [box, setBox] = createSignal<Box | undefined>(undefined, { equals: same })
  let request = 0
  function follow() {
    const name = topic()
    const element = name && elementOf(name)
    if (element) {
      const { x, y, width, height } = element.getBoundingClientRect()
      setBox({ x, y, width, height })
    } else setBox(undefined)
    request = name ? requestAnimationFrame(follow) : 0
  }
  createEffect(
    on(topic, () => {
      cancelAnimationFrame(request)
      follow()
    }),
  )
  onCleanup(() => cancelAnimationFrame(request))
  return box
}

const same = (a: Box | undefined, b: Box | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height)
