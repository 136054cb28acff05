/** How what a lesson has measured is written. */
import type { Language } from '../../content/words.ts'
import type { Measure } from '../../model/lessons/outcome.ts'
import { gradientText, lossText, valueText, wholeText } from '../parts/numbers.ts'
import { percent } from '../text/letters.ts'

/** `letterOf` writes the letter at a place in the vocabulary. */
export function measureText(
  { as, of }: Measure,
  language: Language,
  letterOf: (code: number) => string,
): string {
  switch (as) {
    case 'loss':
      return lossText(of, language, '–')
    case 'value':
      return valueText(of, language)
    case 'small':
      return gradientText(of, language)
    case 'share':
      return percent(of)
    case 'whole':
      return wholeText(of, language)
    case 'letter':
      return letterOf(of)
    default:
      return as satisfies never
  }
}
