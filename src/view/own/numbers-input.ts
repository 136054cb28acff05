/** Numbers on their way in: pasted, typed, or out of a file, read without holding up the page. */
import { batch, createSignal, onCleanup } from 'solid-js'
import { MOST_POINTS } from '../../model/data/points.ts'
import { readTable, type Table } from '../../model/data/table.ts'
import { textOfFile } from './file.ts'
import { shortName } from './keeping.ts'

/** After the last key, ms. */
const PATIENCE = 200

/** More than can be used is not parsed, only counted. */
function* readLong(text: string): Generator<undefined, Table, undefined> {
  let end = 0
  // One more for the header.
  for (let lines = 0; lines < MOST_POINTS + 2 && end >= 0; lines++) end = text.indexOf('\n', end + 1)
  if (end < 0) return readTable(text)
  const table = readTable(text.slice(0, end))
  yield
  if (!table.ok) return table
  let more = 0
  for (let at = end; at >= 0 && at < text.length - 1; ) {
    const next = text.indexOf('\n', at + 1)
    if (/\S/.test(text.slice(at, next < 0 ? undefined : next))) more++
    at = next
  }
  yield
  const rows = table.rows + more
  // Empty lines took the place of rows.
  if (table.rows < MOST_POINTS && more > 0) return readTable(text)
  if (rows <= MOST_POINTS) return table
  return { ...table, rows, notes: [...new Set([...table.notes, 'cut' as const])] }
}

export type NumbersState = ReturnType<typeof createNumbers>

export function createNumbers() {
  /** What stands in the text field. */
  const [typed, setTyped] = createSignal('')
  /** What a file, or a long text, is called. */
  const [origin, setOrigin] = createSignal<string>()
  const [table, setTable] = createSignal<Table>()
  const [failed, setFailed] = createSignal<'unreadable' | 'large'>()
  const [busy, setBusy] = createSignal(false)
  const [chosen, setChosen] = createSignal(0)
  const [named, setNamed] = createSignal<string>()
  const [loop, setLoop] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Counts what is to be read, so that a slow file never overwrites a newer one. */
  let newest = 0
  onCleanup(() => clearTimeout(timer))

  /** Long texts in several tasks, so that the page answers in between. */
  async function read(text: string) {
    const mine = newest
    const result = readLong(text)
    let step = result.next()
    while (!step.done) {
      await new Promise((resolve) => setTimeout(resolve))
      if (mine !== newest) return
      step = result.next()
    }
    batch(() => {
      setFailed(undefined)
      setChosen(0)
      setNamed(undefined)
      setTable(text.trim() === '' && !origin() ? undefined : (step.value ?? undefined))
      setBusy(false)
    })
  }

  return {
    typed,
    origin,
    table,
    failed,
    busy,
    chosen,
    setChosen,
    named,
    setNamed,
    loop,
    setLoop,
    type(text: string) {
      newest++
      setTyped(text)
      setOrigin(undefined)
      clearTimeout(timer)
      timer = setTimeout(() => read(text), PATIENCE)
    },
    /** A long text, read at once and not shown. */
    take(text: string, name: string) {
      newest++
      clearTimeout(timer)
      setTyped('')
      setOrigin(name)
      setBusy(true)
      // Lets the page say so first.
      timer = setTimeout(() => read(text))
    },
    async open(file: File) {
      const mine = ++newest
      clearTimeout(timer)
      setBusy(true)
      const result = await textOfFile(file)
      if (mine !== newest) return
      setTyped('')
      setOrigin(shortName(file.name) || '–')
      if (result.ok) read(result.text)
      else {
        setTable(undefined)
        setFailed(result.reason)
        setBusy(false)
      }
    },
  }
}
