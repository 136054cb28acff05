/** The field that a curve is drawn on, with the points as the network will read them. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { OwnWords } from '../../content/own/en.ts'
import { unscaled } from '../../model/data/points.ts'
import { DRAWN_POINTS, type Pen } from '../../model/data/stroke.ts'
import { clamp } from '../../scene/geometry.ts'
import { useApp } from '../../state/app.ts'
import { createSize } from '../parts/measured.ts'
import { valueText } from '../parts/numbers.ts'
import { PenField } from '../parts/PenField.tsx'
import { createPen } from '../parts/pen.ts'
import { useValueColour } from '../stage/ramp.ts'
import type { Draw } from './Draw.tsx'
import { heightAt, KEY_COLUMNS, penPlaces, withHeight } from './drawing.ts'

/** Between the edge and what can be drawn on, px. */
const PAD = { left: 34, right: 22, top: 20, bottom: 20 } as const
const LINES = [1, 0.5, 0, -0.5, -1] as const
/** How far one key goes. */
const KEY_STEP = 0.1

export function DrawField(props: { words: OwnWords; draw: Draw }) {
  const { preferences } = useApp()
  const colour = useValueColour()
  const [size, measure] = createSize()
  const [column, setColumn] = createSignal(0)
  const [focused, setFocused] = createSignal(false)
  let field!: HTMLDivElement

  const room = () => ({
    width: Math.max(size().width - PAD.left - PAD.right, 1),
    height: Math.max(size().height - PAD.top - PAD.bottom, 1),
  })
  const x = (share: number) => PAD.left + share * room().width
  const y = (value: number) => PAD.top + ((1 - value) / 2) * room().height

  function penOf(event: PointerEvent): Pen {
    const box = field.getBoundingClientRect()
    return {
      x: clamp((event.clientX - box.left - PAD.left) / room().width, 0, 1),
      value: clamp(1 - (2 * (event.clientY - box.top - PAD.top)) / room().height, -1, 1),
    }
  }

  const pen = createPen({
    element: () => field,
    penOf,
    drawing: () => props.draw.drawing(),
    show: props.draw.setUnder,
    add: props.draw.add,
    drop: props.draw.drop,
  })

  function raise(steps: number) {
    const raised = Math.round((value() + steps * KEY_STEP) * 10) / 10
    props.draw.add(withHeight(props.draw.drawing(), column(), raised))
  }

  const path = createMemo(() =>
    penPlaces(props.draw.drawing())
      .map((pen, k) => `${k ? 'L' : 'M'}${x(pen.x).toFixed(1)} ${y(pen.value).toFixed(1)}`)
      .join(''),
  )
  /** The points as the network reads them, where they lie on the drawing. */
  const beads = createMemo(() => {
    const result = props.draw.result()
    const places = penPlaces(props.draw.drawing())
    if (!result.ok) return []
    const { values, scale } = result.points
    const [left, right] = [places[0].x, places[places.length - 1].x]
    // The way back lies on the way there.
    const there = props.draw.ending() === 'mirror' ? values.length / 2 + 1 : values.length
    const gaps = props.draw.ending() === 'loop' ? there : there - 1
    return values.slice(0, there).map((value, k) => ({
      x: x(left + ((right - left) * k) / gaps),
      y: y(unscaled(scale, value)),
      fill: colour(value),
    }))
  })
  /** Where the curve begins again. */
  const seam = () => {
    const places = penPlaces(props.draw.drawing())
    if (props.draw.ending() !== 'loop' || beads().length === 0) return undefined
    return { x: x(places[places.length - 1].x), y: beads()[0].y }
  }
  const value = () => heightAt(props.draw.drawing(), column())

  return (
    <PenField
      ref={(element) => {
        field = element
        measure(element)
      }}
      class="own-field"
      label={props.words.draw.field}
      keys={props.words.draw.keys}
      pen={pen}
      columns={KEY_COLUMNS}
      column={column()}
      choose={setColumn}
      raise={raise}
      value={value()}
      low={-1}
      high={1}
      text={props.words.draw.column(column() + 1, KEY_COLUMNS, valueText(value(), preferences.language()))}
      onFocus={setFocused}
    >
      <svg
        width={size().width}
        height={size().height}
        viewBox={`0 0 ${size().width} ${size().height}`}
        aria-hidden="true"
      >
        <For each={LINES}>
          {(at) => (
            <>
              <line
                class={Number.isInteger(at) ? (at === 0 ? 'own-zero' : 'own-line') : 'own-line dashed'}
                x1={PAD.left}
                x2={size().width - PAD.right + 6}
                y1={y(at)}
                y2={y(at)}
              />
              <Show when={Number.isInteger(at)}>
                <text x={PAD.left - 8} y={y(at) + 4} text-anchor="end">
                  {at === 0 ? '0' : at > 0 ? '+1' : '−1'}
                </text>
              </Show>
            </>
          )}
        </For>
        <Show when={focused()}>
          <line
            class="own-cursor"
            x1={x(column() / (KEY_COLUMNS - 1))}
            x2={x(column() / (KEY_COLUMNS - 1))}
            y1={y(1)}
            y2={y(-1)}
          />
          <circle class="own-cursor" cx={x(column() / (KEY_COLUMNS - 1))} cy={y(value())} r="9" />
        </Show>
        <path class="own-glow" d={path()} />
        <path class="own-ink" d={path()} />
        <Show when={seam()}>
          {(at) => <line class="own-seam" x1={at().x} x2={at().x} y1={y(1)} y2={y(-1)} />}
        </Show>
        <For each={beads()}>
          {(bead) => <circle class="own-bead" cx={bead.x} cy={bead.y} r={beadRadius()} fill={bead.fill} />}
        </For>
        <Show when={seam()}>{(at) => <circle class="own-seam" cx={at().x} cy={at().y} r="6" />}</Show>
      </svg>
    </PenField>
  )

  /** Many points on a narrow field must not hide one another. */
  function beadRadius() {
    return beads().length > DRAWN_POINTS.min * 1.5 ? 3.4 : 5
  }
}
