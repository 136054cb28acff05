/** What both programs share: the network, what it reads first, and what is said in their comments. */
import type { Example } from '../data/samples.ts'
import { codesOf } from '../data/text.ts'
import { type CellKind, type NetworkShape, slice, type Weights, weightMap } from '../network.ts'
import { layerWeights } from '../trace.ts'

export type Program = {
  readonly shape: NetworkShape
  readonly weights: Float32Array
  /** Its window is what the program goes on from. */
  readonly example: Example
  /** Of a text; a curve has none. */
  readonly vocabulary?: readonly string[] | undefined
  readonly words: CodeWords
}

/** The comments, in the reader's language. */
export type CodeWords = {
  /** What this is, and how to run it. A line each. */
  readonly title: { readonly python: readonly string[]; readonly javascript: readonly string[] }
  readonly layer: Readonly<Record<CellKind, string>>
  readonly h: string
  readonly c: string
  readonly sums: string
  readonly gates: Readonly<Record<'i' | 'f' | 'g' | 'o' | 'z' | 'r' | 'n', string>>
  readonly state: string
  readonly output: string
  readonly predict: string
  readonly softmax: string
  readonly forecast: string
  readonly oneHot: string
  readonly weights: string
  readonly head: string
  readonly window: string
  readonly letters: string
}

/** The shortest decimals that are read as exactly this number of 32 bits. */
const decimal = (value: number): string => String(Number(value.toPrecision(9)))

/** A vector, in brackets as both languages write it. */
export const vector = (values: ArrayLike<number>): string => `[${Array.from(values, decimal).join(', ')}]`

/** A matrix, a row per line. */
export function matrix(values: Weights, columns: number, indent: string): string {
  const rows = Array.from({ length: values.length / columns }, (_, row) =>
    vector(values.subarray(row * columns, (row + 1) * columns)),
  )
  return `[\n${rows.map((row) => `${indent}  ${row},\n`).join('')}${indent}]`
}

/** W, U and b of every layer, and of the head, with the columns of each. */
export function matricesOf({ shape, weights }: Program) {
  const map = weightMap(shape)
  const layers = map.layers.map(({ kernel }, layer) => ({
    ...layerWeights(weights, map, layer),
    columns: kernel.columns,
  }))
  const head = { kernel: slice(weights, map.head.kernel), bias: slice(weights, map.head.bias) }
  return { layers, head }
}

/** The window on show: numbers, or the letters that its vectors stand for. */
export function windowOf({ shape, example, vocabulary }: Program): string {
  if (!vocabulary) return vector(example.xs)
  return JSON.stringify(codesOf(example.xs, shape.inputs).map((code) => vocabulary[code]))
}
