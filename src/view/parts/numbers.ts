/** Writes numbers the way the reader's language does. */
import type { Language } from '../../content/words.ts'

function formatsOf(language: Language) {
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { useGrouping: false, ...options })
  return {
    tiny: format({ notation: 'scientific', maximumSignificantDigits: 2 }),
    small: format({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 }),
    medium: format({ minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    large: format({ minimumSignificantDigits: 3, maximumSignificantDigits: 3 }),
    whole: format({ maximumFractionDigits: 0 }),
    setting: format({ maximumSignificantDigits: 4 }),
    value: format({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' }),
    gradient: format({ maximumSignificantDigits: 3 }),
    share: format({ minimumFractionDigits: 1, maximumFractionDigits: 2 }),
  }
}

const FORMATS = { en: formatsOf('en'), de: formatsOf('de') } as const satisfies Record<Language, unknown>

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A small number with two digits that matter, by its power of ten: 1.2·10⁻⁶, 10⁻⁵. */
function tinyText(value: number, language: Language): string {
  const [digits, power] = FORMATS[language].tiny.format(value).split('E-')
  return `${digits === '1' ? '' : `${digits}·`}10⁻${power.replace(/./g, (digit) => RAISED[+digit])}`
}

/** A loss: 1.52, 0.236, 0.033, 0.0042, 1.2·10⁻⁶. Not a number gives `none`. */
export function lossText(loss: number, language: Language, none: string): string {
  if (!Number.isFinite(loss)) return none
  const { small, medium, large } = FORMATS[language]
  if (loss === 0) return '0'
  if (loss < 9.95e-5) return tinyText(loss, language)
  if (loss < 0.0995) return small.format(loss)
  return (loss < 1 ? medium : large).format(loss)
}

export const wholeText = (value: number, language: Language) => FORMATS[language].whole.format(value)

/** A parameter that spans decades: 0.0001 … 1. */
export const settingText = (value: number, language: Language) => FORMATS[language].setting.format(value)

/** A constant, a count: whole numbers to the last digit, others with four that matter. */
export const factText = (value: number, language: Language) =>
  (Number.isInteger(value) ? wholeText : settingText)(value, language)

/** A parameter between 0 and 1: 0.0, 0.05, 0.4. */
export const shareText = (value: number, language: Language) => FORMATS[language].share.format(value)

/** A gate, a state, an output: two digits and a true minus. */
export const valueText = (value: number, language: Language) =>
  FORMATS[language].value.format(value).replace('-', '−')

/** One entry of a gradient, to be heard: its sign and three digits that matter, with no power of ten. */
export const slopeText = (value: number, language: Language) =>
  FORMATS[language].gradient.format(value).replace('-', '−')

/** The size of a gradient: three digits that matter. */
export const gradientText = (value: number, language: Language) =>
  value > 0 && value < 9.95e-4 ? tinyText(value, language) : FORMATS[language].gradient.format(value)
