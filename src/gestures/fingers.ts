/** Whether fingers are down anywhere on the page, without getting in their way. */
export function watchFingers(hear: (down: boolean) => void): () => void {
  const down = new Set<number>()
  function press({ isPrimary, pointerId }: PointerEvent) {
    // The first finger of all: none that has been lifted unseen can still be down.
    if (isPrimary) down.clear()
    down.add(pointerId)
    hear(true)
  }
  function lift({ pointerId }: PointerEvent) {
    down.delete(pointerId)
    hear(down.size > 0)
  }
  window.addEventListener('pointerdown', press, true)
  window.addEventListener('pointerup', lift, true)
  window.addEventListener('pointercancel', lift, true)
  return () => {
    window.removeEventListener('pointerdown', press, true)
    window.removeEventListener('pointerup', lift, true)
    window.removeEventListener('pointercancel', lift, true)
  }
}
