/** What the part in focus does, in words, beside it. */

import type { PartId } from '../../scene/layout/cell.ts'
import { useApp } from '../../state/app.ts'
import { Icon } from '../parts/Icon.tsx'
import { place } from '../stage/place.ts'

export function PartCard(props: { part: PartId; step: number }) {
  const { words, camera } = useApp()
  const box = () => {
    const { frame, upright } = camera.inside()
    return upright
      ? {
          x: frame.x + 12,
          y: frame.y + frame.height * 0.56,
          width: frame.width - 24,
          height: frame.height * 0.4,
        }
      : {
          x: frame.x + frame.width * 0.56,
          y: frame.y + 16,
          width: frame.width * 0.42,
          height: frame.height - 32,
        }
  }
  return (
    <aside
      class={`part-card part-${props.part}`}
      style={{ ...place(box()), opacity: camera.lens().fades.card }}
    >
      <h2>{words().cell.parts[props.part]}</h2>
      <p>{words().cell.about[props.part]}</p>
      <button
        type="button"
        class="part-close"
        aria-label={words().about.close}
        onClick={() => camera.toCell()}
      >
        <Icon name="close" size={20} />
      </button>
    </aside>
  )
}
