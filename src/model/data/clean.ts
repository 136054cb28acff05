/** Makes a text that anybody may type or paste into one that a network can learn, and says what it changed. */
import { LEAST, MOST_DIFFERENT } from './text.ts'

/** Characters of an own text. */
export const TEXT_LENGTH = { min: 20, max: 20_000 } as const

/** Stands for every character too rare to be learned. */
export const RARE = '·'

/**
 * - `cut`: what came after the longest length there is was left out.
 * - `spaces`: line ends, tabs and runs of spaces became one space.
 * - `unreadable`: characters that cannot be seen, or that turn the direction of reading, were left out.
 * - `rare`: of more than 96 different characters, the rarest became `·`.
 * - `repeated`: the text is short; the network reads it several times over.
 */
export type TextNote = 'cut' | 'spaces' | 'unreadable' | 'rare' | 'repeated'

/** `one-character`: there is nothing to predict where the same character always follows. */
export type TextRefusal = 'empty' | 'short' | 'one-character'

export type CleanText =
  | { readonly ok: true; readonly text: string[]; readonly notes: readonly TextNote[] }
  | { readonly ok: false; readonly reason: TextRefusal }

/** More than this is not even looked at: 20,000 characters are shorter in any language. UTF-16 units. */
const LOOKED_AT = 500_000

/** Longer than any emoji; what is longer is a letter with a tower of marks on it. UTF-16 units. */
const LONGEST_CHARACTER = 32

/** UTF-16 units that are cut into characters at once; many times the longest character. */
const PIECE = 1024

/**
 * Half of a character, control characters, marks of reading direction, and spaces of no width. The joiners that
 * emoji are made with stay.
 */
const UNREADABLE =
  /[\p{Surrogate}\p{Control}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu

/** The characters to learn, with what has been changed of them; or why there is nothing to learn. */
export function cleanText(input: string): CleanText {
  const notes = new Set<TextNote>()
  if (input.length > LOOKED_AT) notes.add('cut')
  const looked = input.slice(0, LOOKED_AT)
  const spaced = looked.replace(/\s+/gu, ' ')
  const readable = spaced.replace(UNREADABLE, '')
  // Once more: what was left out may have stood between two spaces.
  const line = readable.replace(/\s+/gu, ' ').trim().normalize('NFC')
  const characters = charactersOf(line, TEXT_LENGTH.max + 1)
  if (characters.length > TEXT_LENGTH.max) {
    characters.length = TEXT_LENGTH.max
    notes.add('cut')
  }
  if (/[^\S ]|\s\s/u.test(looked.trim())) notes.add('spaces')
  if (readable.length < spaced.length) notes.add('unreadable')

  if (characters.length === 0) return { ok: false, reason: 'empty' }
  if (characters.length < TEXT_LENGTH.min) return { ok: false, reason: 'short' }
  const text = withoutRare(characters)
  if (text !== characters) notes.add('rare')
  if (text.every((character) => character === text[0])) return { ok: false, reason: 'one-character' }
  if (text.length < LEAST) notes.add('repeated')
  return { ok: true, text, notes: [...notes] }
}

/** The first characters of a text, as a reader counts them. */
function charactersOf(text: string, most: number): string[] {
  const characters: string[] = []
  for (const character of graphemes(text)) {
    if (characters.length === most) break
    characters.push(
      character.length > LONGEST_CHARACTER ? String.fromCodePoint(character.codePointAt(0)!) : character,
    )
  }
  return characters
}

/** Where the browser cannot tell characters, a code point is one. */
function* graphemes(text: string): Iterable<string> {
  if (!('Segmenter' in Intl)) return yield* text
  // The language does not matter for characters; naming one makes them the same on every device.
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  let from = 0
  while (from < text.length) {
    // Piece by piece: V8 takes longer for each character the longer the text is, 20 s for 20,000 of 500,000.
    const piece = text.slice(from, from + PIECE)
    const found = Array.from(segmenter.segment(piece), ({ segment }) => segment)
    // The last one may go on in the next piece, which begins with it.
    if (from + PIECE < text.length && found.length > 1) found.pop()
    for (const segment of found) {
      yield segment
      from += segment.length
    }
  }
}

/**
 * The rarest characters become one. Leaving them out instead would put side by side what never stood there;
 * this way every place of the text stays one. Equally rare ones: the later in the alphabet goes first.
 */
function withoutRare(text: string[]): string[] {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  if (counts.size <= MOST_DIFFERENT) return text
  counts.delete(RARE)
  const common = [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .slice(0, MOST_DIFFERENT - 1)
  const kept = new Set(common.map(([character]) => character))
  return text.map((character) => (kept.has(character) ? character : RARE))
}
