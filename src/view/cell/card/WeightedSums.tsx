/** What one unit's input becomes under each gate: four weighted sums, each with weights of its own. */
import { For, Show } from 'solid-js'
import type { Terms } from '../../../model/cells/terms.ts'
import { GATES, type GateId, type PartId } from '../../../scene/layout/cell.ts'
import { useApp } from '../../../state/app.ts'
import { valueText } from '../../parts/numbers.ts'

export function WeightedSums(props: {
  terms: (gate: GateId) => Terms
  known: boolean
  go: (part: PartId) => void
}) {
  const { words, preferences } = useApp()
  const sum = (gate: GateId) => {
    const { x, h, b, sum } = props.terms(gate)
    const text = (number: number) => valueText(number, preferences.language())
    const signed = (number: number) => {
      const shown = text(number)
      return shown.startsWith('−') ? `− ${shown.slice(1)}` : `+ ${shown}`
    }
    return `${text(x)} ${signed(h)} ${signed(b)} = ${text(sum)}`
  }
  return (
    <section class="sums">
      <h3>{words().card.sums}</h3>
      <For each={GATES}>
        {(gate) => (
          <button type="button" class={`sum hue-${gate}`} onClick={() => props.go(gate)}>
            <span class="sum-name">{words().cell.parts[gate]}</span>
            <Show when={props.known} fallback={words().controls.noLoss}>
              <span class="sum-numbers">{sum(gate)}</span>
            </Show>
          </button>
        )}
      </For>
    </section>
  )
}
