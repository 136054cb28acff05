/** The numbers of one unit that a card speaks of, read off the pass through its layer. */
import type { Quantity } from '../../../content/equations/lstm.ts'
import { at, type LayerTrace } from '../../../model/cells/cell.ts'
import type { Terms } from '../../../model/cells/terms.ts'
import type { GateId, PartId } from '../../../scene/layout/cell.ts'

export const isGate = (part: PartId): part is GateId => 'figo'.includes(part)

/** Vectors of one part: its values, and how many there are at each time step. */
const vectorsOf = (trace: LayerTrace, part: PartId) =>
  part === 'x' ? { values: trace.x, width: trace.inputs } : { values: trace.parts[part], width: trace.units }

/** The layer's input has fewer entries than units where it is the sequence itself. */
export const entryOf = (trace: LayerTrace, part: PartId, unit: number): number =>
  Math.min(unit, vectorsOf(trace, part).width - 1)

/** All units at one time step. */
export function acrossUnits(trace: LayerTrace, part: PartId, step: number): number[] {
  const { values, width } = vectorsOf(trace, part)
  return Array.from(at(values, step, width))
}

/** One unit at one time step. Before the first step all states are zero. */
function valueAt(trace: LayerTrace, part: PartId, unit: number, step: number): number {
  const { values, width } = vectorsOf(trace, part)
  return step < 0 ? 0 : values[step * width + entryOf(trace, part, unit)]
}

/** One unit at all time steps. */
export const overSteps = (trace: LayerTrace, part: PartId, unit: number): number[] =>
  Array.from({ length: trace.steps }, (_, step) => valueAt(trace, part, unit, step))

/** What an equation may ask for. */
export function quantityOf(trace: LayerTrace, unit: number, step: number, terms: Terms) {
  return (of: Quantity): number => {
    switch (of) {
      case 'fromX':
        return terms.x
      case 'fromH':
        return terms.h
      case 'bias':
        return terms.b
      case 'cBefore':
        return valueAt(trace, 'c', unit, step - 1)
      default:
        return valueAt(trace, of, unit, step)
    }
  }
}
