/** A curve without axes: small beside a name, or as wide as the dialog. Any number of values, −1 … 1 or other. */
import { createMemo, For, Show } from 'solid-js'
import { createSize } from '../parts/measured.ts'

/** Columns drawn at most: of more values, each column shows its lowest and highest. */
const COLUMNS = 240

export function Spark(props: {
  values: readonly number[]
  width: number
  height: number
  /** The curve is shown this often, side by side. */
  times?: number
  /** As wide as there is room, whatever `width` says. */
  fit?: boolean
  /** Its points are marked, where it stands in the middle. */
  dots?: boolean
}) {
  const edge = 5
  const [size, measure] = createSize()
  const width = () => (props.fit && size().width) || props.width
  const drawing = createMemo(() => {
    const { values, height, times = 1 } = props
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    const half = high / 2 - low / 2
    const y = (value: number) =>
      half > 0 ? height - edge - (height - 2 * edge) * ((value / 2 - low / 2) / half) : height / 2
    const count = values.length * times
    const x = (k: number) => edge + ((width() - 2 * edge) * k) / Math.max(count - 1, 1)
    const all = Array.from({ length: times }, () => values).flat()
    const perColumn = Math.ceil(all.length / COLUMNS)
    let path = ''
    for (let k = 0; k < all.length; k += perColumn) {
      const part = all.slice(k, k + perColumn)
      const ends = part.length > 1 ? [Math.min(...part), Math.max(...part)] : part
      for (const value of ends) path += `${path ? 'L' : 'M'}${x(k).toFixed(1)} ${y(value).toFixed(1)}`
    }
    const first = Math.floor(times / 2) * values.length
    return { path, dots: props.dots ? values.map((value, k) => ({ x: x(first + k), y: y(value) })) : [] }
  })
  return (
    <svg ref={measure} class="own-spark" viewBox={`0 0 ${width()} ${props.height}`} aria-hidden="true">
      <Show when={drawing().dots.length > 1}>
        <rect
          class="own-window"
          x={drawing().dots[0].x - 4}
          width={drawing().dots.at(-1)!.x - drawing().dots[0].x + 8}
          y="1"
          height={props.height - 2}
          rx="6"
        />
      </Show>
      <path d={drawing().path} />
      <For each={drawing().dots}>{(dot) => <circle cx={dot.x} cy={dot.y} r="1.8" />}</For>
    </svg>
  )
}
