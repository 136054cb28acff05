/** The picture of a component, as large as a letter. */
import { For } from 'solid-js'
import type { PartId } from '../../../scene/layout/cell.ts'
import { GATE_ICONS } from '../gate-icons.ts'

/** Two strips side by side, a memory card, and a wire that goes on while a copy turns back. On a grid of 24. */
const ICONS: Readonly<Record<PartId, readonly string[]>> = {
  ...GATE_ICONS,
  x: ['M6 4h4v16H6zM14 4h4v16h-4z', 'M6 9.3h4M6 14.6h4M14 9.3h4M14 14.6h4'],
  c: ['M5 4h10.5L19.5 8v12H5z', 'M8.5 4v3.5M12 4v3.5M8.5 12h7.5M8.5 16h7.5'],
  h: ['M3.5 10h16M15.5 6l4 4-4 4', 'M8.5 10v4.5c0 1.7 1.3 3 3 3h5'],
}

export function PartIcon(props: { part: PartId }) {
  return (
    <svg class="part-icon" width={25} height={25} viewBox="0 0 24 24" aria-hidden="true">
      <For each={ICONS[props.part]}>{(path) => <path d={path} />}</For>
    </svg>
  )
}
