/**
 * Finds a thing on the page and follows it. Things are named by what explains them: an element stands for the
 * topic in its `data-topic` (an id of src/content/topics), and so does all that is in it, unless it has its own.
 * Where several have the same, the first that can be seen is meant.
 */
import { createSignal, onCleanup } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import type { Box } from '../../scene/geometry.ts'

/** What explains an element: its own topic, or that of the group it stands in. */
export const topicOf = (element: Element): TopicId | undefined =>
  element.closest<HTMLElement>('[data-topic]')?.dataset.topic as TopicId | undefined

/** What stands for a topic on the page now. */
export const elementOf = (topic: TopicId): Element | undefined =>
  [...document.querySelectorAll(`[data-topic="${topic}"]`)].find(canBeSeen)

export function canBeSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
}

/** What lies over or beside one another: a point of one is not a point of what lies under it. */
const SURFACES = '[role=dialog], .sheet, .dock, .top-bar, .stage'

/** What has a topic under a point of the screen; of several, the smallest. `cover` lies over everything. */
export function elementAt(x: number, y: number, cover: Element): Element | undefined {
  const hit = document.elementsFromPoint(x, y).find((element) => element !== cover)
  const surface = hit?.closest(SURFACES)
  if (!surface) return undefined
  const area = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width * height
  }
  const contains = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return left <= x && x <= right && top <= y && y <= bottom
  }
  return [...surface.querySelectorAll('[data-topic]'), surface]
    .filter((element) => topicOf(element) && element.closest(SURFACES) === surface)
    .filter((element) => contains(element) && canBeSeen(element))
    .reduce<Element | undefined>((best, next) => (best && area(best) < area(next) ? best : next), undefined)
}

/** Scrolls what holds it, by as little as needed. */
export const bringIntoView = (element: Element): void =>
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })

/**
 * Where something is on the screen, px: looked for in every frame, so it follows the camera, the sheet, and a
 * rotation. `undefined` while there is nothing to be seen. Ends with its owner.
 */
export function createBox(find: () => Element | undefined): () => Box | undefined {
  const [box, setBox] = createSignal<Box | undefined>(undefined, { equals: same })
  let request = 0
  function follow() {
    const bounds = find()?.getBoundingClientRect()
    setBox(bounds && { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height })
    request = requestAnimationFrame(follow)
  }
  follow()
  onCleanup(() => cancelAnimationFrame(request))
  return box
}

const same = (a: Box | undefined, b: Box | undefined): boolean =>
  a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height
