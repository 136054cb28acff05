/** What the network predicts, against what is true: the points it reads, its continuation, and the error. */
import { createMemo, Show } from 'solid-js'
import { textIn } from '../../model/data/source.ts'
import { clamp, mix, type Point } from '../../scene/geometry.ts'
import type { Overview } from '../../scene/layout/overview.ts'
import { outputPlot } from '../../scene/layout/plots.ts'
import { firstOf, lineOf, rangeFor, scaleOf, specksOf, viewBoxOf } from '../../scene/plot.ts'
import { useApp } from '../../state/app.ts'
import { About } from '../parts/About.tsx'
import { BoxRect } from '../parts/BoxRect.tsx'
import { later } from '../parts/later.tsx'
import { lossText } from '../parts/numbers.ts'
import { createTone } from '../parts/tone.ts'
import { CurveNames } from './CurveNames.tsx'
import { place } from './place.ts'

const TextOutput = later(async () => (await import('../text/TextOutput.tsx')).TextOutput)

/** A well lower than this has no room for names below the curves, px. */
const LOW = 76
/** Of a value, in a curve's path: a plot may be large. */
const DIGITS = 4
/** Height of the row of names, and its distance from the lower edge of the well. */
const NAMES = { height: 18, above: 4 }

export function OutputPanel(props: { layout: Overview; text: number }) {
  const { words, playback, preferences, camera, hasCell } = useApp()
  const { furniture } = camera.fades
  const moment = playback.moment
  const loss = createMemo(() =>
    lossText(moment().picture.forecastLoss, preferences.language(), words().controls.noLoss),
  )
  const box = () => props.layout.output
  const plot = createMemo(() => outputPlot(box(), props.layout.flow, props.text, furniture()))
  const frame = playback.frame
  const steps = () => moment().example.xs.length / moment().shape.inputs
  const ahead = () => moment().example.ahead
  const range = () => rangeFor(moment().settings.noise)
  const scale = createMemo(() => scaleOf(plot().field, steps() + ahead(), range()))

  /** As the curves' own `viewBox` has them. Text is no line over x. */
  const points = (values: ArrayLike<number>, from: number): Point[] =>
    moment().source.kind === 'text' ? [] : Array.from(values, (value, k) => ({ x: from + k, y: -value }))
  const given = createMemo(() => points(moment().example.xs, 0))
  const target = createMemo(() => points(moment().example.targets, steps()))
  const prediction = createMemo(() => points(moment().picture.forecast, steps()))

  const readCount = createMemo(() => Math.max(Math.ceil(frame().read * steps()), 1))
  const read = createMemo(() => given().slice(0, readCount()))
  const waiting = () => given().slice(readCount())
  const drawnCount = createMemo(() => frame().drawn * ahead())
  const drawn = createMemo(() => firstOf(prediction(), drawnCount()))
  /** The prediction as learned, while a gate is held. */
  const ghost = createMemo(() => firstOf(points(moment().picture.learned ?? [], steps()), drawnCount()))
  /** On the screen. */
  const onPlot = ({ x, y }: Point) => scale().at(x, -y)
  const tip = () => drawn().at(-1)
  /** Each error bar grows from the target to the prediction, a little later than its left neighbour. */
  const error = createMemo(() => frame().error)
  const bars = createMemo(() => {
    if (error() <= 0) return ''
    const grown = (k: number) => clamp(error() * 2 - k / ahead(), 0, 1)
    return target()
      .map((from, k) => lineOf([from, { x: from.x, y: mix(from.y, prediction()[k].y, grown(k)) }], DIGITS))
      .join('')
  })
  const windowWidth = () => scale().step * (hasCell() ? steps() : 1)
  /** Of the points given, those that the first prediction depends on. */
  const firstX = () => edge() - windowWidth()
  /** The window of points that build the state slides with the prediction, one step behind it. */
  const windowX = () => firstX() + scale().step * Math.max(Math.min(drawnCount(), ahead()) - 1, 0)
  const edge = () => scale().at(steps() - 0.5, 0).x

  const text = () => textIn(moment().source)
  const inCell = () => playback.view() === 'cell'
  /** In a cell a tap on a point goes to its time step, and one on the continuation to the validation. */
  function goToPoint(event: MouseEvent) {
    if (!inCell() || text()) return
    const { left } = (event.currentTarget as Element).getBoundingClientRect()
    const step = Math.round((event.clientX - left - scale().at(0, 0).x) / scale().step)
    playback.goTo(
      step < steps() ? { kind: 'forward', step: Math.max(step, 0), phase: 'output' } : { kind: 'validate' },
    )
  }

  const port = (): Point =>
    props.layout.flow === 'across'
      ? { x: 0, y: box().height / 2 }
      : { x: props.layout.stack.head.centre.x - box().x, y: 0 }

  /** Where the names stand: below the curves. Downwards they stand beside the heading. */
  const namesPlace = () => {
    const { x, y, width, height } = plot().well
    if (props.layout.flow === 'down' || height < LOW || text()) return undefined
    return place({ x, y: y + height - NAMES.height - NAMES.above, width, height: NAMES.height })
  }
  const tone = createTone()

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the timeline does the same by key
    <section
      data-topic="prediction"
      class="panel output-panel"
      data-tone={tone()}
      classList={{ tappable: inCell() && !text() }}
      style={place(box())}
      aria-label={words().prediction.title}
      data-own-taps={inCell() ? '' : undefined}
      onClick={goToPoint}
    >
      <svg
        class="plot"
        role={text() ? undefined : 'img'}
        aria-hidden={text() ? 'true' : undefined}
        aria-label={text() ? undefined : words().prediction.picture(loss())}
      >
        <BoxRect class="well" box={plot().well} rx={14} />
        <Show when={!text()}>
          <rect
            class="plot-first"
            x={firstX()}
            y={plot().well.y + 5}
            width={windowWidth()}
            height={plot().well.height - 10}
            rx={8}
          />
          <rect
            class="plot-window"
            x={windowX()}
            y={plot().well.y + 5}
            width={windowWidth()}
            height={plot().well.height - 10}
            rx={8}
          />
          <svg
            class="plot-curves"
            aria-hidden="true"
            x={plot().well.x}
            y={plot().well.y}
            width={plot().well.width}
            height={plot().well.height}
            viewBox={viewBoxOf(plot().well, scale())}
            preserveAspectRatio="none"
          >
            <path class="plot-zero" d={`M-.5 0H${steps() + ahead() - 0.5}`} />
            <path class="plot-edge" d={`M${steps() - 0.5} ${-range()}V${range()}`} />
            <path class="plot-target" d={lineOf(target(), DIGITS)} />
            <path class="plot-given" d={lineOf(read(), DIGITS)} />
            <path class="plot-given-points" d={specksOf(read())} />
            <Show when={inCell()}>
              <path class="plot-waiting" d={specksOf(waiting())} />
              <path class="plot-waiting inner" d={specksOf(waiting())} />
            </Show>
            <path class="error-bar" d={bars()} />
            <Show when={ghost().length > 0}>
              <path class="plot-learned" d={lineOf(ghost(), DIGITS)} />
            </Show>
            <Show when={drawn().length > 0}>
              <path class="plot-prediction" d={lineOf(drawn(), DIGITS)} />
            </Show>
          </svg>
          <Show when={inCell() && playback.computeStep().place.kind === 'forward' && read().at(-1)}>
            {(at) => <circle class="plot-now" cx={onPlot(at()).x} cy={onPlot(at()).y} r={7} />}
          </Show>
          <Show when={tip()}>
            {(at) => <circle class="plot-tip" cx={onPlot(at()).x} cy={onPlot(at()).y} r={4.6} />}
          </Show>
        </Show>
        <Show when={props.layout.flow === 'across' && furniture() > 0}>
          <circle class="port" data-port="output" cx={port().x} cy={port().y} r={5} opacity={furniture()} />
        </Show>
      </svg>
      <Show when={text()}>
        {(source) => <TextOutput source={source()} well={plot().well} scale={props.text} inCell={inCell()} />}
      </Show>
      <Show when={props.layout.flow === 'down' && furniture() > 0}>
        <div
          class="panel-top"
          style={{
            opacity: furniture(),
            left: `${port().x + props.layout.stack.head.radius + 8}px`,
            height: `${plot().well.y}px`,
          }}
        >
          <About topic="prediction" heading={words().prediction.title} />
          <Show when={!text()}>
            <CurveNames />
          </Show>
        </div>
      </Show>
      <Show when={namesPlace()}>
        {(at) => (
          <div class="names-place" style={at()}>
            <CurveNames />
          </div>
        )}
      </Show>
    </section>
  )
}
