/** Names beside the lines of the plot of the prediction, each where it lies on no line. */
import { createMemo, Show } from 'solid-js'
import type { Box, Point } from '../../scene/geometry.ts'
import { cornersOf, isClear, type Label, labelFor, pointsAlong } from '../../scene/labels.ts'
import { useApp } from '../../state/app.ts'
import { inTurn } from '../../state/turns.ts'

/** Rough size of a name, for finding room; px at 13 px type. */
const LETTER = 7.6
const LINE = 18
/** Height of the letters themselves. */
const LETTERS = 12
/** A plot lower than this has room for no names. */
const LOW = 76
/** From the corner of the plot to the name of what is given. */
const CORNER = { x: 14, y: 16 } as const

type Labels = {
  /** Middle of the name of what is given. */
  readonly input: Point | undefined
  readonly target: Label | undefined
  readonly prediction: Label | undefined
}

export function PlotLabels(props: {
  well: Box
  /** Size of text against the usual. */
  text: number
  given: readonly Point[]
  target: readonly Point[]
  prediction: readonly Point[]
}) {
  const { words, playback, camera } = useApp()
  /** Room for them is dear to find. */
  const moving = inTurn(camera.moving)
  const live = createMemo(() => playback.frame().phase === 'live')
  const size = (name: string) => ({ width: name.length * LETTER * props.text, height: LINE * props.text })

  const labels = createMemo<Labels | undefined>((before) => {
    const { well } = props
    if (moving() || well.height < LOW) return undefined
    // Labels that jump ten times a second name nothing: while epochs fly past they stay where they were.
    if (before && live()) return before
    const names = words().prediction
    const lines = [props.target, props.prediction, props.given].flatMap(pointsAlong)
    const inner = (line: readonly Point[]) => line.slice(2, -2)
    // Where both have become one line, the name of the one on top.
    const prediction = labelFor(inner(props.prediction), lines, well, size(names.prediction))
    const taken = [...lines, ...(prediction ? cornersOf(prediction, size(names.prediction)) : [])]
    return {
      input: inCorner(size(names.input).width, lines),
      target: labelFor(inner(props.target), taken, well, size(names.target)),
      prediction,
    }
  })

  /** The middle of a name, in that of the left corners where it lies on no line. */
  function inCorner(width: number, lines: readonly Point[]): Point | undefined {
    const { x, y, height } = props.well
    return [y + height - CORNER.y, y + CORNER.y]
      .map((middle) => ({ x: x + CORNER.x + width / 2, y: middle }))
      .find((at) => isClear(at, { width, height: LETTERS * props.text }, lines))
  }

  return (
    <>
      <Show when={labels()?.input}>
        {(at) => (
          <text class="plot-label" x={props.well.x + CORNER.x} y={at().y + 4}>
            {words().prediction.input}
          </text>
        )}
      </Show>
      <LabelView label={labels()?.target} text={words().prediction.target} kind="target" />
      <Show when={playback.frame().drawn === 1}>
        <LabelView label={labels()?.prediction} text={words().prediction.prediction} kind="prediction" />
      </Show>
    </>
  )
}

function LabelView(props: { label: Label | undefined; text: string; kind: 'target' | 'prediction' }) {
  return (
    <Show when={props.label}>
      {(label) => (
        <g class={`plot-label ${props.kind}`}>
          <line x1={label().at.x} y1={label().at.y} x2={label().tip.x} y2={label().tip.y} />
          <circle cx={label().tip.x} cy={label().tip.y} r={2.2} />
          <text x={label().at.x} y={label().at.y + 4} text-anchor="middle">
            {props.text}
          </text>
        </g>
      )}
    </Show>
  )
}
