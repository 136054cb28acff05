/** The text that is learned, with the window of letters that the network reads. */
import { createMemo, For, Index, Show } from 'solid-js'
import { modulo } from '../../model/data/functions.ts'
import type { TextData } from '../../model/data/text.ts'
import type { Box } from '../../scene/geometry.ts'
import { BoxRect } from '../parts/BoxRect.tsx'
import { linesOf, visible } from './letters.ts'

/** Width of a letter and height of a line, in letter sizes. */
const WIDTH = 0.61
const LINE = 1.55

type Cell = {
  readonly x: number
  readonly letter: string
  /** Its number in the window; negative before it. */
  readonly at: number
}

export function TextWindow(props: {
  field: Box
  large: boolean
  /** How much larger than usual text is. */
  scale: number
  source: TextData
  /** Where the window begins, in letters; it drifts while the text flows. */
  start: number
  steps: number
  /** Letters of the window that have been read. */
  read: number
}) {
  const size = () => (props.large ? 16 : 14) * props.scale
  const letterWidth = () => size() * WIDTH
  const lineHeight = () => size() * LINE
  const columns = () => Math.max(Math.floor(props.field.width / letterWidth()), 6)
  const rows = () => Math.max(Math.floor((props.field.height + size() * 0.3) / lineHeight()), 1)
  const lines = createMemo(() => linesOf(props.source.text, columns()))
  const start = createMemo(() => Math.floor(props.start + 1e-6))
  const shown = createMemo(() => {
    const { text } = props.source
    const all = lines()
    const place = modulo(start(), text.length)
    const its = all.findLastIndex(({ from }) => from <= place)
    // The window takes up to this many lines; what is left stands before and after it.
    const taken = Math.ceil(props.steps / columns()) + 1
    const first = its - Math.max(Math.floor((rows() - taken) / 2), 0)
    return Array.from({ length: rows() }, (_, row) => {
      const index = first + row
      const round = Math.floor(index / all.length)
      const line = all[index - round * all.length]
      return Array.from({ length: line.length }, (_, k): Cell => {
        const at = line.from + k + round * text.length - place
        return { x: k * letterWidth(), letter: text[line.from + k], at }
      })
    })
  })
  const inWindow = (at: number) => at >= 0 && at < props.steps
  const spanOf = (line: readonly Cell[]) => {
    const inside = line.filter(({ at }) => inWindow(at))
    const [first, last] = [inside[0], inside.at(-1)]
    return (
      first &&
      last && { x: first.x - 2, y: 1, width: last.x - first.x + letterWidth() + 4, height: lineHeight() - 2 }
    )
  }
  const top = () => props.field.y + (props.field.height - rows() * lineHeight()) / 2
  return (
    <g class="text-window" style={{ 'font-size': `${size()}px` }}>
      <Index each={shown()}>
        {(line, row) => (
          <g transform={`translate(${props.field.x} ${top() + row * lineHeight()})`}>
            <Show when={spanOf(line())}>
              {(span) => <BoxRect class="letters-window" box={span()} rx={6} />}
            </Show>
            <For each={line()}>
              {(cell) => (
                <>
                  <Show when={cell.at === props.steps || (props.read > 0 && cell.at === props.read - 1)}>
                    <rect
                      class={cell.at === props.steps ? 'letter-next' : 'letter-now'}
                      x={cell.x - 1}
                      width={letterWidth() + 2}
                      y={2}
                      height={lineHeight() - 4}
                      rx={4}
                    />
                  </Show>
                  <text
                    x={cell.x + letterWidth() / 2}
                    y={lineHeight() * 0.68}
                    text-anchor="middle"
                    class="letter"
                    classList={{
                      inside: inWindow(cell.at),
                      entered: inWindow(cell.at) && cell.at < props.read,
                      next: cell.at === props.steps,
                    }}
                  >
                    {cell.at === props.steps ? '?' : inWindow(cell.at) ? visible(cell.letter) : cell.letter}
                  </text>
                </>
              )}
            </For>
          </g>
        )}
      </Index>
    </g>
  )
}
