/** The whole diagram in words and numbers, in the order of its phases: for those who hear it. */
import { For } from 'solid-js'
import type { LayerGradient, LayerTrace } from '../../model/cells/cell.ts'
import type { CellPhase, PartId } from '../../scene/layout/cell.ts'
import { type ComputeStep, isKnown } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { slopeText, valueText } from '../parts/numbers.ts'

/** What is told, and the phase from which on it is known. */
const VALUES: readonly { readonly part: Exclude<PartId, 'x'>; readonly phase: CellPhase }[] = [
  { part: 'f', phase: 'gates' },
  { part: 'i', phase: 'gates' },
  { part: 'g', phase: 'gates' },
  { part: 'o', phase: 'gates' },
  { part: 'c', phase: 'state' },
  { part: 'h', phase: 'output' },
]

export function ValueList(props: {
  trace: LayerTrace
  gradient: LayerGradient
  now: ComputeStep
  step: number
  unit: number
}) {
  const { words, preferences } = useApp()
  const at = (vectors: Float64Array) => vectors[props.step * props.trace.units + props.unit]
  const value = (part: string) => valueText(at(props.trace.parts[part]), preferences.language())
  const slope = (part: string) => slopeText(at(props.gradient.parts[part]), preferences.language())
  return (
    <ol class="spoken" aria-label={words().cell.valuesAt(props.step + 1, props.unit + 1)}>
      <For each={VALUES}>
        {({ part, phase }) => (
          <li data-part={part}>
            {words().cell.parts[part]}:{' '}
            <span data-value>{isKnown(props.now, phase) ? value(part) : words().cell.next}</span>
            {props.now.place.kind === 'backward' && (
              <>
                , {words().cell.gradient}: <span data-gradient>{slope(part)}</span>
              </>
            )}
          </li>
        )}
      </For>
    </ol>
  )
}
