/** What a layer without memory computes: h_t = tanh(W x_t + b). */
import { fn, type Maths, mi, mo, now } from './math.ts'

export const MEMORYLESS: Maths = {
  tag: 'mrow',
  children: [now('h'), mo('='), fn('tanh'), mo('('), mi('W'), now('x'), mo('+'), mi('b'), mo(')')],
}
