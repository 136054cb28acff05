/** Safari zooms the page on a pinch, whatever the viewport says, unless its own gesture events are refused. */

const EVENTS = ['gesturestart', 'gesturechange', 'gestureend'] as const

/** Refuses only. The zoom itself follows the pointers, which Safari sends as well: using both would zoom twice. */
export function refusePageZoom(stage: HTMLElement): () => void {
  const refuse = (event: Event) => event.preventDefault()
  for (const name of EVENTS) stage.addEventListener(name, refuse, { passive: false })
  return () => {
    for (const name of EVENTS) stage.removeEventListener(name, refuse)
  }
}
