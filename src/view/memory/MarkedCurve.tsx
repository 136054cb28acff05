/** The curve around two moments, each with what follows it. */
import { createMemo, For } from 'solid-js'
import type { MemoryWords } from '../../content/memory/en.ts'
import { STEP } from '../../model/data/functions.ts'
import type { TwoFutures } from '../../model/data/futures.ts'
import type { Curve } from '../../model/data/source.ts'
import { lineOf, scaleOf } from '../../scene/plot.ts'
import { createSize } from '../parts/measured.ts'
import { useValueColour } from '../stage/ramp.ts'

/** Points of the curve before and after the two moments. */
const AROUND = 5
const MARGIN = 12
/** How far the curve may reach up and down. */
const RANGE = 1.3

export function MarkedCurve(props: {
  curve: Curve
  both: TwoFutures
  words: MemoryWords['futures']
  name: (value: number) => string
}) {
  const colour = useValueColour()
  const [size, measure] = createSize()
  /** Where the drawn part begins, in x, and how many points of the curve it has. */
  const from = () => props.both[0].at - AROUND * STEP
  const points = () => (props.both[1].at - props.both[0].at) / STEP + 2 * AROUND + 2
  const scale = createMemo(() => {
    const { width, height } = size()
    const field = { x: MARGIN, y: 4, width: Math.max(width - 2 * MARGIN, 1), height: Math.max(height - 8, 1) }
    return scaleOf(field, points(), RANGE)
  })
  const at = (x: number, value: number) => scale().at((x - from()) / STEP, value)
  const line = createMemo(() => {
    // Four samples between two points, so that jumps look like jumps.
    const count = Math.round(points() * 4)
    return lineOf(
      Array.from({ length: count - 3 }, (_, k) => {
        const x = from() + (k / 4) * STEP
        return at(x, props.curve.at(x))
      }),
    )
  })
  const moments = () =>
    props.both.map(({ at: x, value, next }) => ({
      value,
      next,
      here: at(x, value),
      after: at(x + STEP, next),
    }))
  /** The number stands beside what follows, on the side away from the other moment's. */
  const up = (k: number) => props.both[k].next > props.both[1 - k].next
  return (
    <div ref={measure} class="compare-marked">
      <svg class="plot" role="img" aria-label={props.words.picture(props.name(props.both[0].value))}>
        <line
          class="same-value"
          x1={MARGIN}
          x2={size().width - MARGIN}
          y1={moments()[0].here.y}
          y2={moments()[0].here.y}
        />
        <path class="plot-curve" d={line()} />
        <For each={moments()}>
          {({ value, next, here, after }, k) => (
            <>
              <line class="future" x1={here.x} y1={here.y} x2={after.x} y2={after.y} />
              <circle class="future-end" cx={after.x} cy={after.y} r={5} fill={colour(next)} />
              <circle class="future-here" cx={here.x} cy={here.y} r={7} fill={colour(value)} />
              <text class="plot-label" x={after.x + 10} y={after.y + (up(k()) ? -4 : 14)}>
                {props.name(next)}
              </text>
            </>
          )}
        </For>
        <text
          class="plot-note"
          x={(moments()[0].here.x + moments()[1].here.x) / 2}
          y={moments()[0].here.y + 4}
          text-anchor="middle"
        >
          {props.words.same(props.name(props.both[0].value))}
        </text>
      </svg>
    </div>
  )
}
