/**
 * The equations of the LSTM cell, in columns: above the mathematics, below its number at this time step.
 * Symbols that stand for a part of the cell know which, so that they can look like it and lead to it.
 */
import type { GateId, PartId } from '../../scene/layout/cell.ts'
import { before, fn, type Maths, mi, mo, now, sub } from './math.ts'

/** The numbers an equation may ask for: of the parts, of what is under a gate's σ, of the state before. */
export type Quantity = PartId | 'fromX' | 'fromH' | 'bias' | 'cBefore'

export type Piece =
  | { readonly kind: 'plain'; readonly maths: Maths }
  | { readonly kind: 'part'; readonly part: PartId; readonly maths: Maths; readonly before: boolean }

export type Below =
  /** The same in every step. */
  | { readonly kind: 'text'; readonly text: string }
  /** `size` leaves its sign to the column before; a negative `factor` stands in brackets. */
  | { readonly kind: 'number'; readonly of: Quantity; readonly as: 'plain' | 'size' | 'factor' }
  /** + or −, whichever the number that follows has. */
  | { readonly kind: 'sign'; readonly of: Quantity }

export type Column = { readonly above: readonly Piece[]; readonly below: Below }

const plain = (maths: Maths): Piece => ({ kind: 'plain', maths })
const part = (id: PartId): Piece => ({ kind: 'part', part: id, maths: now(id), before: false })
const partBefore = (id: 'c' | 'h'): Piece => ({ kind: 'part', part: id, maths: before(id), before: true })
const number = (of: Quantity, as: 'plain' | 'size' | 'factor' = 'plain'): Below => ({
  kind: 'number',
  of,
  as,
})

const symbol = (text: string, below = text): Column => ({
  above: [plain(mo(text))],
  below: { kind: 'text', text: below },
})
const opening = (name: string): Column => ({
  above: [plain(fn(name)), plain(mo('('))],
  below: { kind: 'text', text: `${name}(` },
})
const plus = (of: Quantity): Column => ({ above: [plain(mo('+'))], below: { kind: 'sign', of } })
const is = (id: PartId): Column[] => [{ above: [part(id)], below: number(id) }, symbol('=')]
const weight = (...index: string[]): Piece => plain(sub(mi('W'), ...index.map(mi)))

/** i_t = σ(W_ix x_t + W_ih h_{t−1} + b_i), and the others likewise. */
const gate = (id: GateId): Column[] => [
  ...is(id),
  opening(id === 'g' ? 'tanh' : 'σ'),
  { above: [weight(id, 'x'), part('x')], below: number('fromX') },
  plus('fromH'),
  { above: [weight(id, 'h'), partBefore('h')], below: number('fromH', 'size') },
  plus('bias'),
  { above: [plain(sub(mi('b'), mi(id)))], below: number('bias', 'size') },
  symbol(')'),
]

export const EQUATIONS: Readonly<Record<PartId, readonly Column[]>> = {
  // No equation of its own: the same weighted sum stands under every gate.
  x: [
    { above: [weight('x'), part('x')], below: number('fromX') },
    plus('fromH'),
    { above: [weight('h'), partBefore('h')], below: number('fromH', 'size') },
    plus('bias'),
    { above: [plain(mi('b'))], below: number('bias', 'size') },
  ],
  f: gate('f'),
  i: gate('i'),
  g: gate('g'),
  o: gate('o'),
  // c_t = f_t ∘ c_{t−1} + i_t ∘ g_t
  c: [
    ...is('c'),
    { above: [part('f')], below: number('f') },
    symbol('∘', '·'),
    { above: [partBefore('c')], below: number('cBefore', 'factor') },
    symbol('+'),
    { above: [part('i')], below: number('i') },
    symbol('∘', '·'),
    { above: [part('g')], below: number('g', 'factor') },
  ],
  // h_t = o_t ∘ tanh(c_t)
  h: [
    ...is('h'),
    { above: [part('o')], below: number('o') },
    symbol('∘', '·'),
    opening('tanh'),
    { above: [part('c')], below: number('c') },
    symbol(')'),
  ],
}
