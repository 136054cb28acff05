/** Turns mathematics as data into MathML elements. */
import type { Maths } from '../../content/equations/math.ts'

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** A formula, or a piece of one, ready to stand in a line of text. */
export function formula(maths: Maths): Element {
  const math = document.createElementNS(MATHML, 'math')
  math.append(element(maths))
  return math
}

function element(maths: Maths): Element {
  const made = document.createElementNS(MATHML, maths.tag)
  if ('children' in maths) {
    made.append(...maths.children.map(element))
    return made
  }
  made.textContent = maths.text
  if (maths.upright) made.setAttribute('mathvariant', 'normal')
  // Signs and brackets stand in columns of their own: no stretching, and no space but the column's.
  if (maths.tag === 'mo')
    for (const [name, value] of [
      ['stretchy', 'false'],
      ['lspace', '0'],
      ['rspace', '0'],
    ] as const)
      made.setAttribute(name, value)
  return made
}
