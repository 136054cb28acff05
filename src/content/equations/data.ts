/** The functions to learn, as src/model/data/functions.ts computes them. */
import type { FunctionId } from '../../model/data/registry.ts'
import { fn, type Maths, mi, mn, mo, over, row } from './math.ts'

const x = mi('x')
const pi = mi('π')
const times = (factor: string): Maths => row(fn('sin'), over(row(mn(factor), x), mn('2')))

export const FORMULAS: Readonly<Record<FunctionId, Maths>> = {
  sine: row(fn('sin'), x),
  sawtooth: row(mo('−'), mn('1'), mo('+'), mn('2'), over(row(mo('('), x, fn('mod'), pi, mo(')')), pi)),
  square: row(fn('sgn'), mo('('), fn('sin'), over(row(pi, x), mn('2')), mo(')')),
  composite: row(over(mn('2'), mn('3')), mo('('), times('3'), mo('+'), times('9'), mo(')')),
}
