/** A box of a layout, drawn as a rectangle. */
import type { Box } from '../../scene/geometry.ts'

export const BoxRect = (props: { box: Box; rx: number; class?: string }) => (
  <rect
    class={props.class}
    x={props.box.x}
    y={props.box.y}
    width={props.box.width}
    height={props.box.height}
    rx={props.rx}
  />
)
