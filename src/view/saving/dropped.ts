import { cleanText } from '../../model/data/clean.ts'
import { readTable } from '../../model/data/table.ts'
import { FORMAT as WORK } from '../../state/saving/file.ts'
import { FORMAT as COLLECTION, textOfFile } from '../own/file.ts'

/** Files of ours say in their first words what they are. Bytes. */
const HEAD = 200
/** As much of a text as shows whether it is made of numbers. Characters. */
const SAMPLE = 10_000

/** `numbers`: also what nothing can be made of, since that part says why. */
export type Dropped =
  | { readonly kind: 'work' | 'collection' | 'numbers' }
  | { readonly kind: 'text'; readonly text: string }

/** What somebody has dropped: by what is in it, for names and types of files say little. */
export async function kindOf(file: File): Promise<Dropped> {
  const head = await textOfFile(file.slice(0, HEAD))
  if (!head.ok || head.text.includes(WORK)) return { kind: 'work' }
  if (head.text.includes(COLLECTION)) return { kind: 'collection' }
  if (/\.json$/i.test(file.name)) return { kind: 'work' }
  const all = await textOfFile(file)
  if (!all.ok) return { kind: 'numbers' }
  const table = readTable(all.text.slice(0, SAMPLE))
  const isProse = !table.ok && table.reason === 'no-numbers' && cleanText(all.text).ok
  return isProse ? { kind: 'text', text: all.text } : { kind: 'numbers' }
}
