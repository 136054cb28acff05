/** A line whose beginning is given, and room to draw how it goes on; then the truth beside it. */
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { GuessWords } from '../../content/guess/en.ts'
import type { Pen } from '../../model/data/stroke.ts'
import { clamp, type Point } from '../../scene/geometry.ts'
import { dotsOf, lineOf } from '../../scene/plot.ts'
import { useApp } from '../../state/app.ts'
import { heightIn, type Range } from '../cell/card/range.ts'
import { createSize } from '../parts/measured.ts'
import { valueText } from '../parts/numbers.ts'
import { PenField } from '../parts/PenField.tsx'
import { createPen, painted } from '../parts/pen.ts'
import type { Answer } from './answer.ts'

/** Between the edge and what can be drawn on, px. */
const PAD = { left: 34, right: 20, top: 16, bottom: 30 } as const
/** How far one key goes, as a share of the range. */
const KEY_STEP = 0.05

export function GuessPlot(props: {
  words: GuessWords
  answer: Answer
  range: Range
  /** Values with a line and a number of their own. */
  levels: readonly number[]
  /** What is drawn, for those who hear it. */
  label: string
  /** What enters at each place: as a curve behind the line, */
  input?: readonly number[] | undefined
  /** or as names below it. */
  names?: readonly string[] | undefined
}) {
  const { preferences } = useApp()
  const clipId = createUniqueId()
  const [size, measure] = createSize()
  const [column, setColumn] = createSignal(0)
  const [focused, setFocused] = createSignal(false)
  let field!: HTMLDivElement

  const given = () => props.answer.question().given
  const truth = () => props.answer.question().truth
  const count = () => given().length + truth().length
  const bottom = () => Math.max(size().height - PAD.bottom, PAD.top + 1)
  const x = (place: number) =>
    PAD.left + (place / Math.max(count() - 1, 1)) * Math.max(size().width - PAD.left - PAD.right, 1)
  const y = (value: number) => heightIn(props.range, value, PAD.top, bottom())
  const line = (values: readonly number[], from: number): Point[] =>
    values.map((value, k) => ({ x: x(from + k), y: y(value) }))
  /** What follows begins at the last point given. */
  const after = (values: readonly number[]) => line([...given().slice(-1), ...values], given().length - 1)
  const drawn = () =>
    props.answer
      .drawing()
      .flatMap((value, k) => (value === undefined ? [] : [{ x: x(given().length + k), y: y(value) }]))
  const wholeAnswer = createMemo(() => props.answer.answered() && after(props.answer.line() ?? []))

  const ticks = () =>
    props.names?.map((name, place) => ({ name, place })) ??
    [0, given().length - 1, count() - 1].map((place) => ({ name: String(place + 1), place }))
  const inputLine = (): Point[] => {
    const values = props.input ?? []
    const most = Math.max(1, ...values.map(Math.abs))
    return values.map((value, k) => ({
      x: x(k),
      y: heightIn({ low: -most, high: most }, value, PAD.top, bottom()),
    }))
  }

  function penOf(event: PointerEvent): Pen {
    const box = field.getBoundingClientRect()
    const { low, high } = props.range
    const first = x(given().length)
    const share = (bottom() - (event.clientY - box.top)) / (bottom() - PAD.top)
    return {
      x: clamp((event.clientX - box.left - first) / Math.max(x(count() - 1) - first, 1), 0, 1),
      value: clamp(low + share * (high - low), low, high),
    }
  }
  const pen = createPen({
    element: () => field,
    closed: () => props.answer.answered(),
    penOf,
    drawing: () => props.answer.drawing(),
    show: (drawing) => props.answer.setDrawing(drawing),
    add: (drawing) => props.answer.setDrawing(drawing),
    drop(why, at) {
      if (why === 'tap' && at) props.answer.setDrawing((before) => painted(before, at, at))
    },
  })

  const valueAt = (at: number) =>
    props.answer
      .drawing()
      .slice(0, at + 1)
      .findLast((value) => value !== undefined) ??
    given().at(-1) ??
    0
  function raise(steps: number) {
    const { low, high } = props.range
    const value = clamp(valueAt(column()) + steps * KEY_STEP * (high - low), low, high)
    props.answer.setDrawing((before) => before.map((old, k) => (k === column() ? value : old)))
  }

  const said = () => {
    const { drawing, answered } = props.answer
    const value = drawing()[column()]
    const text = (value: number) => valueText(value, preferences.language())
    const place = given().length + column() + 1
    return [
      props.words.place(place, count(), value === undefined ? undefined : text(value)),
      answered() && props.words.truthIs(text(truth()[column()])),
    ]
      .filter(Boolean)
      .join(' ')
  }

  return (
    <PenField
      ref={(element) => {
        field = element
        measure(element)
      }}
      class={`guess-field ${props.answer.answered() ? 'answered' : ''}`}
      label={props.label}
      keys={props.words.keys}
      pen={pen}
      columns={truth().length}
      column={column()}
      choose={setColumn}
      raise={props.answer.answered() ? undefined : raise}
      value={valueAt(column())}
      low={props.range.low}
      high={props.range.high}
      text={said()}
      onFocus={setFocused}
    >
      <svg aria-hidden="true">
        <clipPath id={clipId}>
          <rect class="guess-reveal" width={size().width} height={size().height} />
        </clipPath>
        <rect
          class="guess-asked"
          x={x(given().length - 0.5)}
          y={4}
          width={Math.max(size().width - x(given().length - 0.5) - 6, 0)}
          height={Math.max(bottom() - 2, 0)}
          rx={10}
        />
        <For each={props.levels}>
          {(level) => (
            <>
              <line class="guess-level" x1={PAD.left} x2={size().width - 8} y1={y(level)} y2={y(level)} />
              <text x={PAD.left - 8} y={y(level) + 4} text-anchor="end">
                {level > 0 && props.range.low < 0 ? `+${level}` : String(level).replace('-', '−')}
              </text>
            </>
          )}
        </For>
        <For each={ticks()}>
          {({ place, name }) => (
            <text x={x(place)} y={size().height - 8} text-anchor="middle">
              {name}
            </text>
          )}
        </For>
        <path class="guess-input" d={lineOf(inputLine())} />
        <Show when={focused()}>
          <line
            class="guess-cursor"
            x1={x(given().length + column())}
            x2={x(given().length + column())}
            y1={PAD.top}
            y2={bottom()}
          />
        </Show>
        <Show when={wholeAnswer()}>
          {(answer) => (
            <path
              class="guess-between"
              d={`${lineOf([...answer(), ...after(truth()).reverse()])}Z`}
              clip-path={`url(#${clipId})`}
            />
          )}
        </Show>
        <Show when={props.answer.empty() && size().width > 0}>
          <text
            class="guess-here"
            x={(x(given().length) + x(count() - 1)) / 2}
            y={(PAD.top + bottom()) / 2 - 10}
            text-anchor="middle"
          >
            {props.words.here}
          </text>
        </Show>
        <path class="guess-given" d={lineOf(line(given(), 0))} />
        <path class="guess-given-point" d={dotsOf(line(given(), 0), 3)} />
        <Show
          when={wholeAnswer()}
          fallback={
            <>
              <path class="guess-line" d={lineOf(drawn())} />
              <path class="guess-dots" d={dotsOf(drawn(), 3.4)} />
            </>
          }
        >
          {(answer) => (
            <>
              <path class="guess-line" d={lineOf(answer())} />
              <g clip-path={`url(#${clipId})`}>
                <path class="guess-truth" d={lineOf(after(truth()))} />
                <Show when={props.answer.question().network}>
                  {(network) => <path class="guess-network" d={lineOf(after(network()))} />}
                </Show>
              </g>
            </>
          )}
        </Show>
      </svg>
    </PenField>
  )
}
