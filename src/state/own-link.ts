/**
 * A text or curve of the reader's own in the part of a link after #, which browsers keep to themselves.
 * Characters as they are; points in 12 bits each, finer than any screen shows them.
 */
import { cleanText } from '../model/data/clean.ts'
import type { Own } from '../model/data/source.ts'
import { checkedOwn } from './own-data.ts'

/** Longest such part: more is nothing for a link, but for a file. Characters. */
const LONGEST = 1500

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Steps from 0 to 1; twice as many and one fit into two digits. */
const STEPS = 2047

/** `undefined` if it is too large for a link. */
export function writeOwn(own: Own): string | undefined {
  const parts =
    own.kind === 'text'
      ? { own: own.kind, name: own.name, text: own.text.join('') }
      : {
          own: own.kind,
          name: own.name,
          loop: String(own.loop),
          middle: String(own.scale.middle),
          half: String(own.scale.half),
          values: own.values.map(digitsOf).join(''),
        }
  const text = `#${new URLSearchParams(parts)}`
  return text.length <= LONGEST ? text : undefined
}

/** `undefined` if the link carries nothing, `null` if what it carries cannot be used. */
export function readOwn(hash: string): Own | null | undefined {
  const parts = new URLSearchParams(hash.slice(1))
  if (!parts.has('own')) return undefined
  if (hash.length > LONGEST) return null
  const get = (name: string) => parts.get(name) ?? ''
  const name = get('name')
  if (get('own') === 'text') {
    const cleaned = cleanText(get('text'))
    return (cleaned.ok && checkedOwn({ kind: 'text', name, text: cleaned.text })) || null
  }
  const values = get('values').match(/../gs)?.map(pointOf)
  const scale = { middle: numberOf(get('middle')), half: numberOf(get('half')) }
  return checkedOwn({ kind: get('own'), name, values, loop: get('loop') === 'true', scale }) ?? null
}

function digitsOf(value: number): string {
  const step = Math.round((value + 1) * STEPS)
  return DIGITS[step >> 6] + DIGITS[step & 63]
}

function pointOf([first, second]: string): number {
  const [high, low] = [DIGITS.indexOf(first), DIGITS.indexOf(second)]
  return high < 0 || low < 0 ? Number.NaN : (high * 64 + low) / STEPS - 1
}

const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))
