/**
 * After a quick drag browsers wait for a fling, and take the next tap anywhere for its end. Where a drag moves what we
 * move, and nothing that scrolls by itself, there is nothing to wait for: `isOurs` says of what lies under the first
 * finger whether that is so. Returns the closer.
 */
export function refuseFling(
  area: HTMLElement,
  isOurs: (target: Element) => boolean = () => true,
): () => void {
  let ours = false
  const onStart = ({ target, touches }: TouchEvent) => {
    if (touches.length === 1) ours = target instanceof Element && isOurs(target)
  }
  const onMove = (event: TouchEvent) => {
    if (ours && event.cancelable) event.preventDefault()
  }
  area.addEventListener('touchstart', onStart, { passive: true })
  area.addEventListener('touchmove', onMove, { passive: false })
  return () => {
    area.removeEventListener('touchstart', onStart)
    area.removeEventListener('touchmove', onMove)
  }
}
