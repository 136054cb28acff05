import { en, type Words } from './en.ts'

/** Alle Wörter der Oberfläche auf Deutsch. */
export const de: Words = en
