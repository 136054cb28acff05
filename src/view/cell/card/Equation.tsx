/** An equation with its numbers of this moment below it. Symbols look like the parts they stand for and lead there. */
import { For, Show } from 'solid-js'
import type { Below, Column, Quantity } from '../../../content/equations/lstm.ts'
import type { PartId } from '../../../scene/layout/cell.ts'
import { useApp } from '../../../state/app.ts'
import { formula } from '../../parts/maths.ts'
import { valueText } from '../../parts/numbers.ts'

export function Equation(props: {
  columns: readonly Column[]
  /** `undefined` before the numbers are computed. */
  value: ((of: Quantity) => number) | undefined
  /** Whether there are numbers below it at all. */
  shown: boolean
  /** The part is held: the right side is what it would be. */
  held: boolean
  /** The part whose card this is. */
  current: PartId
  go: (part: PartId) => void
}) {
  const { words, preferences } = useApp()
  const text = (number: number) => valueText(number, preferences.language())

  function below(what: Below): string {
    if (what.kind === 'text') return what.text
    if (!props.value) return what.kind === 'sign' ? '+' : words().controls.noLoss
    const value = props.value(what.of)
    // By the digits shown: what rounds to 0.00 has no sign.
    const negative = text(value).startsWith('−')
    if (what.kind === 'sign') return negative ? '−' : '+'
    if (what.as === 'size') return text(Math.abs(value))
    return what.as === 'factor' && negative ? `(${text(value)})` : text(value)
  }
  /** Held, the left side is not what the right side comes to. */
  const relation = (column: Column) =>
    props.held && column.below.kind === 'text' && column.below.text === '=' ? '≠' : below(column.below)
  const spoken = () => props.columns.map(relation).join(' ')
  const name = (part: PartId, before: boolean) => {
    const { parts } = words().cell
    return before ? words().card.before(parts[part]) : parts[part]
  }

  return (
    <fieldset class="equation" aria-label={words().card.equation}>
      <For each={props.columns}>
        {(column) => (
          <div class="equation-column">
            <span class="equation-above">
              <For each={column.above}>
                {(piece) =>
                  piece.kind === 'part' ? (
                    <button
                      type="button"
                      class={`token token-${piece.part}`}
                      classList={{ current: piece.part === props.current }}
                      onClick={() => props.go(piece.part)}
                    >
                      <span class="token-face" aria-hidden="true">
                        {formula(piece.maths)}
                      </span>
                      <span class="spoken">{name(piece.part, piece.before)}</span>
                    </button>
                  ) : (
                    formula(piece.maths)
                  )
                }
              </For>
            </span>
            <Show when={props.shown}>
              <span class="equation-below" aria-hidden="true">
                {relation(column)}
              </span>
            </Show>
          </div>
        )}
      </For>
      <Show when={props.shown}>
        <p class="spoken" data-numbers>
          {props.value ? spoken() : words().card.next}
        </p>
      </Show>
    </fieldset>
  )
}
