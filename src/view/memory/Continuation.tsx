/** The points a network is given, how they really go on, and how it continues them by itself. */
import { createMemo, Index, Show } from 'solid-js'
import type { MemoryWords } from '../../content/memory/en.ts'
import type { Point } from '../../scene/geometry.ts'
import { lineOf, rangeFor, scaleOf } from '../../scene/plot.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { createSize } from '../parts/measured.ts'
import { lossText } from '../parts/numbers.ts'

const MARGIN = 12
/** Below the curves, for words. */
const FOOT = 24

export function Continuation(props: { moment: Moment; words: MemoryWords['compare']; who: string }) {
  const { words, preferences } = useApp()
  const [size, measure] = createSize()
  const steps = () => props.moment.example.xs.length
  const ahead = () => props.moment.example.ahead
  /** How many points the prediction depends on. */
  const seen = () => (props.moment.shape.cell === 'memoryless' ? 1 : steps())
  const scale = createMemo(() => {
    const { width, height } = size()
    const field = {
      x: MARGIN,
      y: 6,
      width: Math.max(width - 2 * MARGIN, 1),
      height: Math.max(height - 6 - FOOT, 1),
    }
    return scaleOf(field, steps() + ahead(), rangeFor(props.moment.settings.noise))
  })
  const points = (values: ArrayLike<number>, from: number): Point[] =>
    Array.from(values, (value, k) => scale().at(from + k, value))
  const given = createMemo(() => points(props.moment.example.xs, 0))
  const target = createMemo(() => points(props.moment.example.targets, steps()))
  const prediction = createMemo(() => points(props.moment.picture.forecast, steps()))
  const edge = () => scale().at(steps() - 0.5, 0).x
  const window = () => scale().step * seen()
  const loss = () =>
    lossText(props.moment.picture.forecastLoss, preferences.language(), words().controls.noLoss)
  return (
    <div ref={measure} class="compare-plot">
      <svg class="plot" role="img" aria-label={props.words.plot(props.who, loss())}>
        <rect
          class="plot-window"
          x={edge() - window()}
          y={5}
          width={window()}
          height={Math.max(size().height - 10, 0)}
          rx={6}
        />
        <line class="plot-zero" x1={MARGIN} x2={size().width - MARGIN} y1={scale().zero} y2={scale().zero} />
        <line class="plot-edge" x1={edge()} x2={edge()} y1={8} y2={Math.max(size().height - 8, 8)} />
        <path class="plot-target" d={lineOf(target())} />
        <path class="plot-given" d={lineOf(given())} />
        <Index each={given()}>
          {(at) => <circle class="plot-given-point" cx={at().x} cy={at().y} r={2.6} />}
        </Index>
        <Index each={target()}>
          {(from, k) => (
            <line
              class="error-bar"
              x1={from().x}
              y1={from().y}
              x2={prediction()[k].x}
              y2={prediction()[k].y}
            />
          )}
        </Index>
        <path class="plot-prediction" d={lineOf(prediction())} />
        <Show when={prediction().at(-1)}>
          {(at) => <circle class="plot-tip" cx={at().x} cy={at().y} r={4.6} />}
        </Show>
        <text
          class="plot-note"
          x={edge() - (seen() === 1 ? window() : 0) - 6}
          y={size().height - 12}
          text-anchor="end"
        >
          {props.words.points(seen())}
        </text>
      </svg>
      <p class="compare-measure" aria-hidden="true">
        <span class="in-full">{words().prediction.measure}</span>
        <span class="in-short">{words().prediction.error}</span> <strong>{loss()}</strong>
      </p>
    </div>
  )
}
