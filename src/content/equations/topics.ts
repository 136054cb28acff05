/** Equations that belong to an explanation, the same in every language. */
import type { TopicId } from '../topics/index.ts'
import { type Column, EQUATIONS } from './lstm.ts'
import { before, fn, type Maths, mi, mn, mo, now, over, root, row, sub, sup } from './math.ts'

/** An equation of the cell in one line. */
const inLine = (columns: readonly Column[]): Maths =>
  row(...columns.flatMap(({ above }) => above.map(({ maths }) => maths)))

const { x, f, i, g, o, c, h } = EQUATIONS
const is = mo('=')
const one = mn('1')
const bracketed = (...inside: readonly Maths[]): Maths => row(mo('('), ...inside, mo(')'))
const power = (exponent: Maths): Maths => sup(mi('e'), exponent)
const weights = mi('w')
/** Of the error of one prediction with respect to something. */
const slope = (of: Maths): Maths => over(row(mo('∂'), mi('L')), row(mo('∂'), of))

/** L = 1/n Σ (ŷ − y)² */
const squared = row(
  mi('L'),
  is,
  over(one, mi('n')),
  mo('∑'),
  sup(bracketed(mi('ŷ'), mo('−'), mi('y')), mn('2')),
)
/** L = −ln p of the right letter */
const entropy = row(mi('L'), is, mo('−'), fn('ln'), sub(mi('p'), mi('y')))
/** p_k = e^z_k / Σ e^z_j */
const softmax = row(
  sub(mi('p'), mi('k')),
  is,
  over(power(sub(mi('z'), mi('k'))), row(mo('∑'), power(sub(mi('z'), mi('j'))))),
)
const warmed = (index: string) => power(row(sub(mi('z'), mi(index)), mo('/'), mi('T')))

/** W x + U y + b, as under every gate. */
const weighed = (index: string, past: Maths): Maths =>
  row(
    sub(mi('W'), mi(index), mi('x')),
    now('x'),
    mo('+'),
    sub(mi('W'), mi(index), mi('h')),
    past,
    mo('+'),
    sub(mi('b'), mi(index)),
  )
const gateOf = (letter: string) => row(now(letter), is, fn('σ'), bracketed(weighed(letter, before('h'))))

export const TOPIC_EQUATIONS: Partial<Record<TopicId, readonly Maths[]>> = {
  // h_t = tanh(W_x x_t + W_h h_{t−1} + b)
  rnn: [
    row(
      now('h'),
      is,
      fn('tanh'),
      bracketed(
        sub(mi('W'), mi('x')),
        now('x'),
        mo('+'),
        sub(mi('W'), mi('h')),
        before('h'),
        mo('+'),
        mi('b'),
      ),
    ),
  ],
  // As src/model/cells/gru.ts computes them.
  gru: [
    gateOf('z'),
    gateOf('r'),
    row(now('n'), is, fn('tanh'), bracketed(weighed('n', bracketed(now('r'), mo('∘'), before('h'))))),
    row(
      now('h'),
      is,
      now('z'),
      mo('∘'),
      before('h'),
      mo('+'),
      bracketed(one, mo('−'), now('z')),
      mo('∘'),
      now('n'),
    ),
  ],
  cell: [i, f, g, o, c, h].map(inLine),
  layerInput: [inLine(x)],
  inputGate: [inLine(i)],
  forgetGate: [inLine(f)],
  candidate: [inLine(g)],
  outputGate: [inLine(o)],
  cellState: [inLine(c)],
  output: [inLine(h)],
  sigmoid: [row(fn('σ'), bracketed(mi('z')), is, over(one, row(one, mo('+'), power(row(mo('−'), mi('z'))))))],
  tanh: [
    row(
      fn('tanh'),
      bracketed(mi('z')),
      is,
      over(
        row(power(mi('z')), mo('−'), power(row(mo('−'), mi('z')))),
        row(power(mi('z')), mo('+'), power(row(mo('−'), mi('z')))),
      ),
    ),
  ],
  head: [row(mi('ŷ'), is, mi('W'), now('h'), mo('+'), mi('b'))],
  meanSquaredError: [squared],
  crossEntropy: [entropy],
  softmax: [softmax],
  temperature: [row(sub(mi('p'), mi('k')), is, over(warmed('k'), row(mo('∑'), warmed('j'))))],
  // Uniform between the two, with the numbers of inputs and outputs of the matrix.
  initialisation: [
    row(
      mo('|'),
      weights,
      mo('|'),
      mo('≤'),
      root(over(mn('6'), row(sub(mi('n'), mi('in')), mo('+'), sub(mi('n'), mi('out'))))),
    ),
  ],
  // w ← w − η ∂L/∂w
  gradientDescent: [row(weights, mo('←'), weights, mo('−'), mi('η'), slope(weights))],
  adam: [
    row(
      mi('m'),
      mo('←'),
      sub(mi('β'), one),
      mi('m'),
      mo('+'),
      bracketed(one, mo('−'), sub(mi('β'), one)),
      mi('g'),
    ),
    row(
      mi('v'),
      mo('←'),
      sub(mi('β'), mn('2')),
      mi('v'),
      mo('+'),
      bracketed(one, mo('−'), sub(mi('β'), mn('2'))),
      sup(mi('g'), mn('2')),
    ),
    row(weights, mo('←'), weights, mo('−'), mi('η'), over(mi('m̂'), row(root(mi('v̂')), mo('+'), mi('ε')))),
  ],
  // The shares of all time steps are summed: the weights are the same ones.
  bptt: [
    row(
      slope(mi('W')),
      is,
      sub(mo('∑'), mi('t')),
      over(row(mo('∂'), mi('L')), row(mo('∂'), now('h'))),
      over(row(mo('∂'), now('h')), row(mo('∂'), mi('W'))),
    ),
  ],
  // Along the cell state alone.
  vanishingGradient: [row(over(row(mo('∂'), now('c')), row(mo('∂'), before('c'))), is, now('f'))],
}
