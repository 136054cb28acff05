/** What the network learns: the curve, and the points of the sequence on show on their way into the network. */
import { createMemo, Index, Show } from 'solid-js'
import { STEP } from '../../model/data/functions.ts'
import { curveIn, textIn } from '../../model/data/source.ts'
import { type Box, centreOf, clamp, mix, type Point } from '../../scene/geometry.ts'
import type { Overview } from '../../scene/layout/overview.ts'
import { inputPlot } from '../../scene/layout/plots.ts'
import { dotsOf, lineOf, rangeFor, scaleOf } from '../../scene/plot.ts'
import { useApp } from '../../state/app.ts'
import { About } from '../parts/About.tsx'
import { BoxRect } from '../parts/BoxRect.tsx'
import { Icon } from '../parts/Icon.tsx'
import { later } from '../parts/later.tsx'
import { createTone } from '../parts/tone.ts'
import { place } from './place.ts'
import { useValueColour } from './ramp.ts'

const TextWindow = later(async () => (await import('../text/TextWindow.tsx')).TextWindow)

/** Points of the curve that are shown before the sequence begins. */
const LEAD = 7
/** How long a point takes from its place to the port, in time steps of the story. */
const WAY = 3

export function InputPanel(props: { layout: Overview; text: number; hidden: boolean }) {
  const { words, playback, hasCell } = useApp()
  const tone = createTone()
  const colour = useValueColour()
  const box = () => props.layout.input
  /** While the panel moves its plot stays as it is. */
  const size = createMemo(() => box(), undefined, { equals: sameSize })
  const flow = createMemo(() => props.layout.flow)
  const moment = playback.moment
  const data = () => curveIn(moment().source)
  const text = () => textIn(moment().source)
  const plot = createMemo(() => inputPlot(size(), flow(), props.text, !text()))
  const steps = () => moment().example.xs.length / moment().shape.inputs
  const scale = createMemo(() => scaleOf(plot().field, LEAD + steps(), rangeFor(moment().settings.noise)))

  /** x of the first point of the sequence; it drifts while the curve flows. */
  const start = () => moment().example.start + playback.drift()
  const curve = createMemo(() => {
    const line = data()
    if (!line) return ''
    const points: Point[] = []
    // Four samples between two points, so that jumps look like jumps and curves like curves.
    for (let k = -LEAD; k <= steps() - 1; k += 0.25) {
      points.push(scale().at(LEAD + k, line.at(start() + k * STEP)))
    }
    return lineOf(points)
  })
  const leading = createMemo(() => {
    const line = data()
    if (!line) return []
    return Array.from({ length: LEAD }, (_, k) => scale().at(k, line.at(start() + (k - LEAD) * STEP)))
  })
  const beads = createMemo(() => {
    const { example } = moment()
    const line = data()
    if (!line) return []
    return Array.from({ length: steps() }, (_, t) => {
      const noise = example.xs[t] - Math.fround(line.at(example.start + t * STEP))
      const value = line.at(start() + t * STEP) + noise
      return { value, at: scale().at(LEAD + t, value) }
    })
  })

  /** Where points enter the network. */
  const port = (): Point =>
    flow() === 'across'
      ? { x: box().width, y: box().height / 2 }
      : { x: centreOf(props.layout.stack.tiles[0].box).x - box().x, y: box().height }
  const read = () => playback.frame().read * steps()
  /** How many points are wholly inside: told when it changes, not in every frame of the story. */
  const entered = createMemo(() => (playback.frame().phase === 'forward' ? Math.floor(read()) : 0))
  /** Points on their way to the port. */
  const travelling = createMemo(() => {
    if (playback.frame().phase !== 'forward' || read() >= steps()) return []
    return beads()
      .map(({ value, at }, t) => ({ value, at, share: clamp((read() - t) / WAY, 0, 1) }))
      .filter(({ share }) => share > 0 && share < 1)
      .map(({ value, at, share }) => ({
        value,
        at: { x: mix(at.x, port().x, share ** 2), y: mix(at.y, port().y, share ** 2) },
      }))
  })
  const windowStart = () => scale().at(LEAD + (hasCell() ? 0 : steps() - 1) - 0.5, 0).x
  const windowEnd = () => plot().well.x + plot().well.width - 4

  return (
    <section
      class="panel input-panel"
      data-tone={tone()}
      data-topic="input"
      style={{ ...place(box()), visibility: props.hidden ? 'hidden' : undefined }}
      aria-label={words().input.title}
    >
      <svg
        class="plot"
        role="img"
        aria-label={(text() ? words().text : words().input).picture(
          words().data.sets[moment().settings.data],
          steps(),
        )}
      >
        <BoxRect class="well" box={plot().well} rx={14} />
        <Show when={text()}>
          {(source) => (
            <TextWindow
              field={plot().field}
              large={flow() === 'across'}
              scale={props.text}
              source={source()}
              start={moment().example.start + playback.drift() / STEP}
              steps={steps()}
              read={playback.frame().phase === 'forward' ? Math.ceil(read()) : 0}
            />
          )}
        </Show>
        <Show when={data()}>
          <rect
            class="plot-window"
            data-topic="window"
            x={windowStart()}
            y={plot().well.y + 5}
            width={windowEnd() - windowStart()}
            height={plot().well.height - 10}
            rx={9}
          />
          <line
            class="plot-zero"
            x1={plot().well.x + 6}
            x2={plot().well.x + plot().well.width - 6}
            y1={scale().zero}
            y2={scale().zero}
          />
          <path class="plot-curve" d={curve()} />
          <path class="plot-point" d={dotsOf(leading(), 2.3)} />
          <Index each={beads()}>
            {(bead, t) => (
              <circle
                class="bead"
                classList={{ entered: t < entered() }}
                cx={bead().at.x}
                cy={bead().at.y}
                r={beadRadius(scale().step)}
                fill={colour(bead().value)}
              />
            )}
          </Index>
          <Index each={travelling()}>
            {(bead) => (
              <circle
                class="bead"
                cx={bead().at.x}
                cy={bead().at.y}
                r={beadRadius(scale().step)}
                fill={colour(bead().value)}
              />
            )}
          </Index>
        </Show>
        <Show when={data() && flow() === 'across'}>
          <text class="axis-label" x={plot().well.x + 10} y={scale().at(0, 1).y + 4}>
            +1
          </text>
          <text class="axis-label" x={plot().well.x + 10} y={scale().at(0, -1).y + 4}>
            −1
          </text>
          <Show
            when={hasCell()}
            fallback={
              <text
                class="axis-label"
                x={windowStart() - 6}
                y={plot().well.y + plot().well.height - 14}
                text-anchor="end"
              >
                {words().memoryless.window}
              </text>
            }
          >
            <text
              class="plot-note"
              x={windowEnd() - 10}
              y={plot().well.y + plot().well.height - 9}
              text-anchor="end"
            >
              {words().data.window(steps())}
            </text>
          </Show>
        </Show>
        <circle class="port" data-port="input" cx={port().x} cy={port().y} r={5} />
      </svg>
      <Show when={flow() === 'down'}>
        <div class="panel-side">
          <About topic="input" heading={words().input.title} />
          <DataButton />
        </div>
      </Show>
    </section>
  )
}

const sameSize = (a: Box, b: Box) => a.width === b.width && a.height === b.height

const beadRadius = (step: number) => clamp(step * 0.58, 2.6, 5.2)

/** Names the data set and opens the choice, where the choice has no room on the stage. */
function DataButton() {
  const { words, playback, sheet, lesson } = useApp()
  const name = () => words().data.sets[playback.moment().settings.data]
  return (
    <Show when={lesson.shows('data')} fallback={<p class="data-name">{name()}</p>}>
      <button type="button" class="data-button" data-topic="data" onClick={() => sheet.open('data')}>
        {name()}
        <Icon name="chevronDown" size={16} />
      </button>
    </Show>
  )
}
