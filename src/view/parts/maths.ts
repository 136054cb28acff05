/** Turns mathematics as data into MathML elements. */
import type { Maths } from '../../content/equations/math.ts'

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** A piece of a formula, ready to stand in a line of text, with others beside it. */
export const formula = (maths: Maths): Element => mathOf(element(maths, 'piece'))

/** A whole formula: set as the browser sets formulas, fractions at full size. */
export function wholeFormula(maths: Maths): Element {
  const math = mathOf(element(maths, 'whole'))
  math.setAttribute('displaystyle', 'true')
  return math
}

function mathOf(content: Element): Element {
  const math = document.createElementNS(MATHML, 'math')
  math.append(content)
  return math
}

function element(maths: Maths, as: 'piece' | 'whole'): Element {
  const made = document.createElementNS(MATHML, maths.tag)
  if ('children' in maths) {
    made.append(...maths.children.map((child) => element(child, as)))
    return made
  }
  made.textContent = maths.text
  if (maths.upright) made.setAttribute('mathvariant', 'normal')
  // Signs and brackets stand in columns of their own: no stretching, and no space but the column's.
  if (maths.tag === 'mo' && as === 'piece')
    for (const [name, value] of [
      ['stretchy', 'false'],
      ['lspace', '0'],
      ['rspace', '0'],
    ] as const)
      made.setAttribute(name, value)
  return made
}
