/** A work as text: JSON, with long rows of numbers as base64 of their bytes. */
import type { Lesson } from '../link.ts'
import { checkedWork, VERSION, type Work } from './work.ts'

/** Larger files are not read. Bytes. */
const LARGEST_FILE = 50 * 2 ** 20

/** Comes first in every file. */
export const FORMAT = 'exploRNN work'

/** The work as those find it who open its file: what a teacher asks of the page, begun where it is meant to begin. */
export function forClass(work: Work, { hide, lang, theme, inside }: Lesson): Work {
  const place = inside ? { ...work.place, level: 'cell' as const, layer: inside - 1 } : work.place
  return { ...work, place, lesson: { hide: hide && [...hide], lang, theme } }
}

export function packed(work: Work): string {
  return JSON.stringify({ format: FORMAT, ...work }, (_key, value) =>
    value instanceof Float32Array ? { float32: base64Of(value) } : value,
  )
}

/** `foreign`: not ours. `damaged`: ours, but not whole. `newer`: from a later version than this one knows. */
export type Unpacked =
  | { readonly ok: true; readonly work: Work }
  | { readonly ok: false; readonly reason: 'foreign' | 'damaged' | 'newer' }

export function unpacked(text: string): Unpacked {
  const file = parsed(text)
  if (file === undefined) return refused(text.includes(FORMAT) ? 'damaged' : 'foreign')
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
    return refused('foreign')
  if ('version' in file && typeof file.version === 'number' && file.version > VERSION) return refused('newer')
  const work = checkedWork(file)
  return work ? { ok: true, work } : refused('damaged')
}

/** `unfetched`: what reads files could not be loaded itself. */
export type FileProblem = Exclude<Unpacked, { ok: true }>['reason'] | 'large' | 'unreadable' | 'unfetched'

/** The work in a file, or why there is none. */
export async function workInFile(
  file: Blob,
): Promise<{ readonly work: Work } | { readonly reason: FileProblem }> {
  if (file.size > LARGEST_FILE) return { reason: 'large' }
  try {
    const result = unpacked(await file.text())
    return result.ok ? { work: result.work } : { reason: result.reason }
  } catch {
    return { reason: 'unreadable' } // moved or locked meanwhile
  }
}

const refused = (reason: 'foreign' | 'damaged' | 'newer'): Unpacked => ({ ok: false, reason })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value) =>
      typeof value === 'object' && value !== null && typeof value.float32 === 'string'
        ? numbersOf(value.float32)
        : value,
    )
  } catch {
    return undefined
  }
}

/** As many bytes at a time as a function takes arguments everywhere. */
const CHUNK = 2 ** 15

/** Bytes in the order of every device that browsers run on: the least significant first. */
function base64Of(numbers: Float32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  let text = ''
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK))
  return btoa(text)
}

/** Throws at what is no base64, or no whole numbers. */
function numbersOf(base64: string): Float32Array {
  const text = atob(base64)
  return new Float32Array(Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer)
}
