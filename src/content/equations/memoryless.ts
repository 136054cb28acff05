/** What a layer without memory computes: h_t = tanh(W x_t + b). */
import { fn, mi, mo, now, row } from './math.ts'

export const MEMORYLESS = row(
  now('h'),
  mo('='),
  fn('tanh'),
  mo('('),
  mi('W'),
  now('x'),
  mo('+'),
  mi('b'),
  mo(')'),
)
