/** The arrow, and a frame around what it points at: over everything, and in nobody's way. */
import { createMemo, Show } from 'solid-js'
import type { Box } from '../../scene/geometry.ts'
import { BoxRect } from '../parts/BoxRect.tsx'
import type { TourPlace } from './place.ts'

/** Between a thing and its frame, px, and the largest roundness of its corners. */
const AROUND = 4
const ROUND = 22
/** Its own width, px. */
const EDGE = 2

export function Overlay(props: {
  place: TourPlace | undefined
  /** Changes when another thing is meant: its arrow arrives anew. */
  scene: string
}) {
  const aim = () => props.place?.aim
  return (
    <svg class="tour-overlay" aria-hidden="true">
      <Show keyed when={aim() && props.scene}>
        <g class="tour-arrow">
          <Show when={aim()}>
            {(aim) => (
              <>
                <Frame around={aim().target} />
                <path class="tour-halo" d={aim().arrow.shaft + aim().arrow.head} />
                <path class="tour-shaft" d={aim().arrow.shaft} />
                <path class="tour-head" d={aim().arrow.head} />
              </>
            )}
          </Show>
        </g>
      </Show>
    </svg>
  )
}

function Frame(props: { around: Box }) {
  const box = createMemo(() => frameOf(props.around))
  return <BoxRect class="tour-frame" box={box()} rx={Math.min(ROUND, box().width / 2, box().height / 2)} />
}

/** Around a thing, but inside the screen. */
function frameOf(target: Box): Box {
  const [x, y] = [Math.max(target.x - AROUND, EDGE), Math.max(target.y - AROUND, EDGE)]
  const width = Math.min(target.x + target.width + AROUND, window.innerWidth - EDGE) - x
  const height = Math.min(target.y + target.height + AROUND, window.innerHeight - EDGE) - y
  return { x, y, width, height }
}
