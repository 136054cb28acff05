/** Mathematics as data: the few kinds of MathML elements that our equations are made of. */

export type Maths =
  | { readonly tag: 'mi' | 'mo' | 'mn'; readonly text: string; readonly upright?: boolean }
  | { readonly tag: 'mrow' | 'msub' | 'msup' | 'mfrac' | 'msqrt'; readonly children: readonly Maths[] }

/** A letter that stands for something. */
export const mi = (text: string): Maths => ({ tag: 'mi', text })
/** The name of a function. */
export const fn = (text: string): Maths => ({ tag: 'mi', text, upright: true })
export const mo = (text: string): Maths => ({ tag: 'mo', text })
export const mn = (text: string): Maths => ({ tag: 'mn', text })
/** Side by side. */
export const row = (...children: readonly Maths[]): Maths => ({ tag: 'mrow', children })
export const sub = (base: Maths, ...index: readonly Maths[]): Maths => ({
  tag: 'msub',
  children: [base, row(...index)],
})
export const sup = (base: Maths, power: Maths): Maths => ({ tag: 'msup', children: [base, power] })
export const over = (above: Maths, below: Maths): Maths => ({ tag: 'mfrac', children: [above, below] })
export const root = (of: Maths): Maths => ({ tag: 'msqrt', children: [of] })

const t = mi('t')
/** The letter at this time step, and at the one before. */
export const now = (letter: string): Maths => sub(mi(letter), t)
export const before = (letter: string): Maths => sub(mi(letter), t, mo('−'), mn('1'))
