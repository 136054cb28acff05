/** Whether an element is being pressed: what moves away before its click comes would be missed. */

/** How long after a finger has been lifted its click may still come, on a busy machine, ms. */
const CLICK_COMES = 400

/** Of several fingers only the first one counts: no other one clicks. */
export function watchPress(element: () => Element | undefined): { held(): boolean; stop(): void } {
  let until = 0
  const press = ({ isPrimary, target }: PointerEvent) => {
    if (isPrimary)
      until = target instanceof Node && element()?.contains(target) ? Number.POSITIVE_INFINITY : 0
  }
  const lift = ({ isPrimary }: PointerEvent) => {
    if (isPrimary && until > 0) until = performance.now() + CLICK_COMES
  }
  const end = () => {
    until = 0
  }
  const controller = new AbortController()
  const first = { capture: true, signal: controller.signal }
  window.addEventListener('pointerdown', press, first)
  window.addEventListener('pointerup', lift, first)
  window.addEventListener('pointercancel', end, first)
  // Before anybody answers it: the answer may well be another place.
  window.addEventListener('click', end, first)
  return { held: () => performance.now() < until, stop: () => controller.abort() }
}
