/** Reads numbers out of what is pasted or opened: a column, a row, or a table with several (CSV). */
import { MOST_POINTS } from './points.ts'

export type Column = {
  /** From the header; without one the column's number, from 1. */
  readonly name: string
  /** In the reader's units, all finite. Gaps are bridged by straight lines. */
  readonly values: readonly number[]
  /** Cells without anything in them. */
  readonly missing: number
  /** Cells with something that is no number one can learn: words, NaN, Infinity. */
  readonly refused: number
}

/** `cut`: only the first 20,000 rows are used. `header`: the first row was read as names. */
export type TableNote = 'cut' | 'header'

/** `binary`: no text at all. `no-numbers`: no column is made of numbers. */
export type TableRefusal = 'empty' | 'binary' | 'no-numbers'

export type Table =
  | {
      readonly ok: true
      /** Only those made of numbers; the others cannot be learned. */
      readonly columns: readonly Column[]
      /** Rows that were found, used or not, without the header. */
      readonly rows: number
      /** Between the cells of a row. */
      readonly separator: Separator
      /** Numbers are written 3,5 rather than 3.5. */
      readonly decimalComma: boolean
      readonly notes: readonly TableNote[]
    }
  | { readonly ok: false; readonly reason: TableRefusal }

type Separator = ';' | '\t' | ',' | ' '

/** Columns beyond this are not offered. */
const MOST_COLUMNS = 64
/** A column is made of numbers when at least this share of its filled cells are. */
const MOSTLY = 0.5

/** Text of any kind and length. Of too many rows the first are read, and all are counted. */
export function readTable(text: string): Table {
  // A few odd bytes are a wrong encoding; a zero is no text at all.
  if (text.includes('\0')) return { ok: false, reason: 'binary' }
  const { lines, count } = linesOf(text.startsWith('\ufeff') ? text.slice(1) : text)
  if (count === 0) return { ok: false, reason: 'empty' }
  const separator = separatorOf(lines)
  let cells = lines.map((line) => cellsOf(line, separator))
  // A single row is a column lying down.
  if (cells.length === 1) cells = cells[0].map((cell) => [cell])
  const decimalComma = separator !== ',' && cells.slice(0, 50).flat().some(isDecimalComma)
  const numberOf = (cell: string) => parseNumber(cell, decimalComma)

  const header = isHeader(cells, numberOf)
  const names = header ? cells[0] : []
  const body = header ? cells.slice(1, MOST_POINTS + 1) : cells.slice(0, MOST_POINTS)
  const width = Math.min(Math.max(...cells.slice(0, 50).map((row) => row.length)), MOST_COLUMNS)
  const columns: Column[] = []
  for (let k = 0; k < width; k++) {
    const column = columnOf(names[k]?.trim() || String(k + 1), body, k, numberOf)
    if (column) columns.push(column)
  }
  if (columns.length === 0) return { ok: false, reason: 'no-numbers' }
  const rows = (lines.length === 1 ? cells.length : count) - (header ? 1 : 0)
  const notes: TableNote[] = []
  if (rows > MOST_POINTS) notes.push('cut')
  if (header) notes.push('header')
  return { ok: true, columns, rows, separator, decimalComma, notes }
}

/** A number as people write it, 1.234,5 and 1,234.5 too; NaN for what is none or not finite. */
function parseNumber(cell: string, decimalComma: boolean): number {
  const trimmed = cell.trim().replace('\u2212', '-')
  const grouped = decimalComma ? /^[+-]?\d{1,3}(\.\d{3})+(,|$)/ : /^[+-]?\d{1,3}(,\d{3})+(\.|$)/
  const whole = grouped.test(trimmed) ? trimmed.replaceAll(decimalComma ? '.' : ',', '') : trimmed
  const plain = decimalComma ? whole.replace(',', '.') : whole
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? finite(Number(plain)) : Number.NaN
}

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN)

const isDecimalComma = (cell: string): boolean =>
  /^\s*[+\-\u2212]?(\d*|\d{1,3}(\.\d{3})+),\d+(e[+-]?\d+)?\s*$/i.test(cell)

/** The lines that say something, at most as many as are used, and how many there are. */
function linesOf(text: string): { lines: string[]; count: number } {
  const lines: string[] = []
  let count = 0
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    // "sep=;" is what Excel says to itself.
    if (line.trim() === '' || (count === 0 && /^sep=.$/i.test(line.trim()))) continue
    count++
    // One more for the header.
    if (lines.length <= MOST_POINTS) lines.push(ungrouped(line))
  }
  return { lines, count }
}

/** Without the spaces that do not break, and the apostrophes, that set off thousands: 1’234.5 */
const ungrouped = (line: string): string => line.replace(/(\d)[\u00a0\u202f'’](?=\d{3}(?!\d))/g, '$1')

/** The separator that the first lines agree on. */
function separatorOf(lines: readonly string[]): Separator {
  const head = lines.slice(0, 20).map((line) => line.replace(/"[^"]*"/g, '""'))
  const all = (sign: string) => head.every((line) => line.trim().includes(sign))
  if (all(';')) return ';'
  if (all('\t')) return '\t'
  if (all(',') && !head.every(isDecimalComma)) {
    // "1,5 2,5": spaces stand between numbers with a decimal comma; "1, 2": they follow a comma.
    return head.every((line) => line.trim().split(/\s+/).every(isDecimalComma)) ? ' ' : ','
  }
  if (all(',') && countsUp(head)) return ','
  const oneByOne = head.every((line) => /^[\s\d.,eE+\-\u2212]*$/.test(line))
  if (oneByOne && head.some((line) => /\S\s+\S/.test(line))) return ' '
  return head.some((line) => line.includes(';')) ? ';' : head.length > 1 && someComma(head) ? ',' : ' '
}

/** "1,10" above "2,12" above "3,9" are numbered rows; "1,10" above "1,12" are decimal commas. */
function countsUp(lines: readonly string[]): boolean {
  const firsts = lines.map((line) => Number(line.split(',')[0]))
  return firsts.length > 2 && firsts.every((first, k) => k === 0 || first === firsts[k - 1] + 1)
}

/** A column without separators except in some lines: cells are missing there, or there is a header. */
const someComma = (lines: readonly string[]): boolean =>
  lines.filter((line) => line.includes(',') && !isDecimalComma(line)).length > lines.length / 2

/** Cells of a line; a quoted one may hold the separator, and "" for a quotation mark. */
function cellsOf(line: string, separator: Separator): string[] {
  if (separator === ' ') return line.trim().split(/[\s]+/)
  if (!line.includes('"')) return line.split(separator)
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let k = 0; k < line.length; k++) {
    const sign = line[k]
    if (quoted && sign === '"' && line[k + 1] === '"') {
      cell += '"'
      k++
    } else if (sign === '"') quoted = !quoted
    else if (sign === separator && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell]
}

/** The first of several rows holds names when there is a word in it, and no number. */
function isHeader(cells: readonly string[][], numberOf: (cell: string) => number): boolean {
  const [first] = cells
  return (
    cells.length > 1 &&
    first.every((cell) => Number.isNaN(numberOf(cell))) &&
    first.some((cell) => cell.trim() !== '' && !isNoNumber(cell))
  )
}

/** How programs write that there is no number, which is no name of a column. */
const isNoNumber = (cell: string): boolean =>
  /^[+-]?(nan|inf|infinity|na|n\/a|null|none|-)$/i.test(cell.trim())

function columnOf(
  name: string,
  rows: readonly string[][],
  index: number,
  numberOf: (cell: string) => number,
): Column | undefined {
  let missing = 0
  let refused = 0
  const found = rows.map((row) => {
    const cell = row[index] ?? ''
    const value = numberOf(cell)
    if (cell.trim() === '') missing++
    else if (Number.isNaN(value)) refused++
    return value
  })
  const numbers = found.length - missing - refused
  if (numbers === 0 || numbers < MOSTLY * (numbers + refused)) return undefined
  return { name, values: bridged(found), missing, refused }
}

/** Straight lines over the gaps; before the first number and after the last there is nothing to bridge to. */
function bridged(values: readonly number[]): number[] {
  const known = (value: number) => !Number.isNaN(value)
  const whole = values.slice(values.findIndex(known), values.findLastIndex(known) + 1)
  let last = 0
  for (let k = 1; k < whole.length; k++) {
    if (!known(whole[k])) continue
    for (let gap = last + 1; gap < k; gap++) {
      const share = (gap - last) / (k - last)
      whole[gap] = whole[last] * (1 - share) + whole[k] * share
    }
    last = k
  }
  return whole
}
