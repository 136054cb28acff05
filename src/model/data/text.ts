/** Text to learn: one character after another, each a vector with a single 1 (one-hot). */
import { modulo } from './functions.ts'

/** A text of the reader's, cleaned by `cleanText`. */
export type OwnText = {
  readonly kind: 'text'
  readonly name: string
  /** One entry per character as a reader counts them: ä and 👩‍🚀 are one each. */
  readonly text: readonly string[]
}

export type TextData = {
  readonly kind: 'text'
  /** The text, character by character; a short one is repeated to `LEAST` characters. */
  readonly text: readonly string[]
  /** Every character that occurs, once, in the order of its code. */
  readonly vocabulary: readonly string[]
  /** The text as numbers: each character's place in the vocabulary. */
  readonly codes: Uint8Array
}

/** Different characters a text may have: as many inputs as the training kernels take. */
export const MOST_DIFFERENT = 96

/** A shorter text is repeated until it is this long, so that an epoch always has a hundred sequences. */
export const LEAST = 120

/** As long as a whole epoch needs: 256 sequences of 20 characters that another follows. */
export const ABAB: readonly string[] = [...'ab'.repeat(138)]

export const LOREM: readonly string[] = [
  ...'lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum. ',
]

export function textOf(characters: readonly string[]): TextData {
  const text = repeated(characters)
  const vocabulary = vocabularyOf(text)
  const places = new Map(vocabulary.map((character, code) => [character, code]))
  return {
    kind: 'text',
    text,
    vocabulary,
    codes: Uint8Array.from(text, (character) => places.get(character) ?? 0),
  }
}

/** Every character that occurs, once, in the order of its code: the same text gives the same order everywhere. */
const vocabularyOf = (text: readonly string[]): string[] => [...new Set(text)].sort()

/** A short text again and again; a space keeps its last word from its first. */
function repeated(characters: readonly string[]): readonly string[] {
  if (characters.length >= LEAST || characters.length === 0) return characters
  const once = characters.includes(' ') && characters.at(-1) !== ' ' ? [...characters, ' '] : characters
  return Array.from({ length: Math.ceil(LEAST / once.length) }, () => once).flat()
}

/** The character at a place of the text, which goes on from its beginning after its end: to draw it flowing. */
export const characterAt = ({ text }: TextData, place: number): string => text[modulo(place, text.length)]

/** Writes a 1 at the place of each character into vectors of zeros, shape [codes, size]. */
export function writeOneHot(
  into: Float32Array | Float64Array,
  offset: number,
  codes: Iterable<number>,
  size: number,
): void {
  let at = offset
  for (const code of codes) {
    into[at + code] = 1
    at += size
  }
}

/**
 * The characters of one-hot vectors, shape [characters, size]: the place of each 1. Of probabilities: the most
 * likely ones.
 */
export function codesOf(vectors: ArrayLike<number>, size: number): number[] {
  return Array.from({ length: vectors.length / size }, (_, k) => {
    let best = 0
    for (let code = 1; code < size; code++) {
      if (vectors[k * size + code] > vectors[k * size + best]) best = code
    }
    return best
  })
}
