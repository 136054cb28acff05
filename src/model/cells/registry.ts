/** Every kind of cell by its name. */
import type { CellKind } from '../network.ts'
import type { Cell } from './cell.ts'
import { gru } from './gru.ts'
import { lstm } from './lstm.ts'
import { memoryless, rnn } from './rnn.ts'

export const CELLS: Readonly<Record<CellKind, Cell>> = {
  // A trace only ever goes back to the kind of cell that made it, so the part names may be forgotten here.
  lstm: lstm as Cell,
  gru: gru as Cell,
  rnn: rnn as Cell,
  memoryless: memoryless as Cell,
}
