/** Files in and out: text in whatever encoding, and own data on its way to another device. */
import type { Own } from '../../model/data/source.ts'
import { checkedOwn } from '../../state/own-data.ts'

/** Larger files are not read. MB */
export const LARGEST_FILE = 20

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'unreadable' | 'large' }

export async function textOfFile(file: Blob): Promise<FileText> {
  if (file.size > LARGEST_FILE * 2 ** 20) return { ok: false, reason: 'large' }
  try {
    return { ok: true, text: decoded(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    return { ok: false, reason: 'unreadable' } // moved or locked meanwhile
  }
}

/** UTF-16 says so in its first two bytes; what is no UTF-8 is an old file of a Western table program. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Comes first in every file. */
export const FORMAT = 'exploRNN own data'

export const packed = (all: readonly Own[]): string =>
  JSON.stringify({ format: FORMAT, version: 1, data: all })

/** More than this in one file is not somebody's collection. */
const MOST = 1000

/** Data sets of a file that are what they should be, and how many were not; undefined if it is no file of ours. */
export function unpacked(text: string): { all: Own[]; refused: number } | undefined {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof file !== 'object' || file === null) return undefined
  const { format, version, data } = file as Record<string, unknown>
  if (format !== FORMAT || version !== 1 || !Array.isArray(data)) return undefined
  const all = data.slice(0, MOST).flatMap((one) => checkedOwn(one) ?? [])
  return { all, refused: data.length - all.length }
}
