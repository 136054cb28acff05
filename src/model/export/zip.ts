/** Several files in one, not compressed: weights are noise to any compressor. */

export type ZipEntry = { readonly name: string; readonly content: Uint8Array }

/** A Zip archive (PKWARE APPNOTE, method 0) of files with ASCII names. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const shared = [
      ...[...u16(20), ...u16(0), ...u16(0)], // version needed, no flags, not compressed
      ...[...u16(0), ...u16(0x21)], // midnight of 1 January 1980, the first day there is
      ...[...u32(crc32(content)), ...u32(content.length), ...u32(content.length)],
      ...[...u16(name.length), ...u16(0)],
    ]
    const letters = Array.from(name, (letter) => letter.charCodeAt(0))
    const head = Uint8Array.from([...u32(0x04034b50), ...shared, ...letters])
    files.push(head, content)
    // No comment, first disk, no attributes, and where the file begins.
    const rest = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)]
    directory.push(Uint8Array.from([...u32(0x02014b50), ...u16(20), ...shared, ...rest, ...letters]))
    offset += head.length + content.length
  }
  const index = joined(directory)
  const count = u16(entries.length)
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...count,
    ...count,
    ...u32(index.length),
    ...u32(offset),
    ...u16(0),
  ]
  return joined([...files, index, Uint8Array.from(end)])
}

const u16 = (value: number) => [value & 0xff, (value >>> 8) & 0xff]
const u32 = (value: number) => [...u16(value), ...u16(value >>> 16)]

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}
