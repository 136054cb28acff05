/** The loss of every epoch so far: thin as measured, thick as it tends. What lies after the epoch on show is pale. */
import { createUniqueId, Show } from 'solid-js'
import type { LossPaths } from './loss-path.ts'

export function LossCurve(props: {
  paths: LossPaths | undefined
  width: number
  height: number
  /** The epoch on show, if it lies in the past; the newest one needs no mark. */
  past: number | undefined
  /** The epoch under a finger. */
  pointed?: number | undefined
}) {
  const clip = createUniqueId()
  const now = (drawn: LossPaths) => (props.past === undefined ? drawn.end : drawn.at(props.past))
  const marked = () => props.pointed ?? props.past
  return (
    <svg
      class="loss-curve"
      viewBox={`0 0 ${props.width} ${props.height}`}
      style={{ height: `${props.height}px` }}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Show when={props.paths}>
        {(drawn) => (
          <>
            <clipPath id={clip}>
              <rect x="-4" y="-4" width={now(drawn()).x + 4} height={props.height + 8} />
            </clipPath>
            <Show when={drawn().end.x === 0}>
              <path class="loss-ahead" d={`M0 ${props.height - 1}H${props.width}`} />
            </Show>
            <Show when={props.past !== undefined}>
              <path class="loss-after" d={drawn().trend} />
            </Show>
            <g clip-path={props.past === undefined ? undefined : `url(#${clip})`}>
              <path class="loss-raw" d={drawn().raw} />
              <path class="loss-trend" d={drawn().trend} />
            </g>
            <Show when={marked() !== undefined}>
              <path class="loss-mark" d={`M${drawn().at(marked() ?? 0).x} 0V${props.height}`} />
            </Show>
            {/* Lines without length: their round ends stay round while the picture is stretched. */}
            <path class="loss-now-edge" d={`M${now(drawn()).x} ${now(drawn()).y}h0`} />
            <path class="loss-now" d={`M${now(drawn()).x} ${now(drawn()).y}h0`} />
          </>
        )}
      </Show>
    </svg>
  )
}
