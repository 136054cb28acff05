/** The words of a language. */
import { de } from './de.ts'
import { en } from './en.ts'

const LANGUAGES = { en, de }

export const words = (language: keyof typeof LANGUAGES) => LANGUAGES[language]
