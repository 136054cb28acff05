/** Everything there is to learn, by its name: the four functions, two texts, and what the reader brings. */
import { composite, type FunctionData, sawtooth, sine, square } from './functions.ts'
import { ABAB, LOREM, type TextData, textOf } from './text.ts'

export const FUNCTIONS = { sine, sawtooth, square, composite } as const satisfies Record<string, FunctionData>
export type FunctionId = keyof typeof FUNCTIONS

export const TEXTS = { abab: textOf(ABAB), lorem: textOf(LOREM) } as const satisfies Record<string, TextData>
export type TextId = keyof typeof TEXTS

/** What needs nothing of the reader's: a name is enough, in a link too. */
export type BuiltInId = FunctionId | TextId
export const BUILT_IN = { ...FUNCTIONS, ...TEXTS } as const

/** `ownText` is a text of the reader's, `draw` a curve of theirs: drawn, or numbers. Both need `Settings.own`. */
export type DataId = BuiltInId | 'ownText' | 'draw'
