/** What a menu can be about: a layer of the overview, or a gate of the cell one is in. */
import type { GateId } from '../../scene/layout/cell.ts'
import type { App } from '../../state/app.ts'

export type Subject = { readonly element: HTMLElement } & (
  | { readonly kind: 'layer' /** From 0. */; readonly layer: number }
  | { readonly kind: 'gate'; readonly gate: GateId }
)

/** What lies there has one, as long as the world stands still. */
export function subjectOf(target: EventTarget | null, { camera }: App): Subject | undefined {
  if (!(target instanceof Element) || camera.moving()) return undefined
  if (camera.level() === 'network') {
    const element = target.closest<HTMLElement>('.stack .tile')
    if (!element) return undefined
    return { kind: 'layer', element, layer: [...document.querySelectorAll('.stack .tile')].indexOf(element) }
  }
  const element = target.closest('.gate')?.querySelector('button')
  return element ? { kind: 'gate', element, gate: element.dataset.part as GateId } : undefined
}
