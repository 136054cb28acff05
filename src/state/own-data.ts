/** The reader's own texts and curves, kept on the device. Whatever comes back from there is checked first. */
import * as v from 'valibot'
import { TEXT_LENGTH } from '../model/data/clean.ts'
import { FEWEST, MOST_POINTS } from '../model/data/points.ts'
import type { Own } from '../model/data/source.ts'
import { MOST_DIFFERENT } from '../model/data/text.ts'
import { isFull } from './device.ts'

/** Longest name, in characters. */
export const NAME_LENGTH = 60

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_LENGTH))
const finite = v.pipe(v.number(), v.finite())

const ownText = v.object({
  kind: v.literal('text'),
  name,
  text: v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(32))),
    v.minLength(TEXT_LENGTH.min),
    v.maxLength(TEXT_LENGTH.max),
    v.check((text) => {
      const { size } = new Set(text)
      return size > 1 && size <= MOST_DIFFERENT
    }),
  ),
})

const ownPoints = v.pipe(
  v.object({
    kind: v.literal('points'),
    name,
    values: v.pipe(
      v.array(v.pipe(finite, v.minValue(-1), v.maxValue(1))),
      v.minLength(FEWEST.loop),
      v.maxLength(MOST_POINTS),
    ),
    loop: v.boolean(),
    scale: v.object({ middle: finite, half: v.pipe(finite, v.gtValue(0)) }),
  }),
  v.check(({ values, loop }) => loop || values.length >= FEWEST.once),
)

export const ownSchema = v.variant('kind', [ownText, ownPoints])

/** Own data that came from outside, if it is what it should be. */
export function checkedOwn(value: unknown): Own | undefined {
  const result = v.safeParse(ownSchema, value)
  return result.success ? result.output : undefined
}

export type Kept = { readonly id: string; readonly own: Own }

/** `full`: the device has no room. `forbidden`: it keeps nothing for this page. `name`, `data`: not to be used. */
export type KeepResult =
  | { readonly ok: true; readonly kept: Kept }
  | { readonly ok: false; readonly reason: 'full' | 'forbidden' | 'name' | 'data' | 'gone' }

/** As much of `localStorage` as is needed. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'own:'

/** `drawer` is asked for each time: only reading `localStorage` already throws where it is forbidden. */
export function createOwnData(drawer: () => Drawer = () => localStorage) {
  function put(id: string, own: Own): KeepResult {
    const checked = checkedOwn(own)
    if (!checked) return { ok: false, reason: v.is(name, own.name) ? 'data' : 'name' }
    const text = JSON.stringify(checked)
    try {
      drawer().setItem(PREFIX + id, text)
      return { ok: true, kept: { id, own: checked } }
    } catch (error) {
      return { ok: false, reason: isFull(error) ? 'full' : 'forbidden' }
    }
  }

  function get(id: string): Kept | undefined {
    try {
      const own = checkedOwn(JSON.parse(drawer().getItem(PREFIX + id) ?? 'null'))
      return own && { id, own }
    } catch {
      return undefined // forbidden, or no JSON
    }
  }

  function ids(): string[] {
    try {
      const storage = drawer()
      const keys = Array.from({ length: storage.length }, (_, k) => storage.key(k) ?? '')
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
    } catch {
      return []
    }
  }

  return {
    /** Oldest first. What cannot be read is left where it is and not listed. */
    list: (): Kept[] =>
      ids()
        .sort((a, b) => Number(a) - Number(b))
        .map(get)
        .filter((kept) => kept !== undefined),
    save: (own: Own): KeepResult =>
      put(String(Math.max(0, ...ids().map(Number).filter(Number.isFinite)) + 1), own),
    rename(id: string, to: string): KeepResult {
      const kept = get(id)
      if (!kept) return { ok: false, reason: 'gone' }
      return put(id, { ...kept.own, name: to })
    },
    remove(id: string): void {
      try {
        drawer().removeItem(PREFIX + id)
      } catch {
        // Where nothing can be kept, nothing is left either.
      }
    },
  }
}
