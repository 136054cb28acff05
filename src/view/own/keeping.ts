/** Begins to learn something of the reader's own, keeps it on the device, and takes in what comes from another. */
import type { OwnWords } from '../../content/own/en.ts'
import { OWN } from '../../content/own/index.ts'
import { type Own, ownSubject } from '../../model/data/source.ts'
import { changesFor } from '../../model/training.ts'
import type { App } from '../../state/app.ts'
import { createOwnData, NAME_LENGTH } from '../../state/own-data.ts'
import { beginAgain } from '../parts/begin-again.ts'
import { LARGEST_FILE, textOfFile, unpacked } from './file.ts'

export const kept = createOwnData()

/** A name that can be kept: not too long, and no half character at its end. */
export const shortName = (name: string) =>
  name
    .trim()
    .slice(0, NAME_LENGTH)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()

/** A new run with these data. */
export function begin(app: App, own: Own, more = '') {
  const { words, training } = app
  beginAgain(
    app,
    changesFor(ownSubject(own), training.settings()),
    `${words().data.restarted(own.name)} ${more}`.trim(),
  )
}

/** The same, and kept; what has been kept before with another name or this one is not kept twice. */
export function keepAndBegin(app: App, { unkept }: OwnWords, own: Own) {
  const same = kept.list().find((it) => JSON.stringify(it.own) === JSON.stringify(own))
  const result = same ? undefined : kept.save(own)
  begin(app, own, result && !result.ok ? unkept[result.reason] : '')
}

/** Keeps what a file from another device brings; says what has come of it. */
export async function bringIn({ preferences }: App, file: File): Promise<string> {
  const text = await textOfFile(file)
  const { mine, numbers, unkept } = await OWN[preferences.language()]()
  if (!text.ok) return text.reason === 'large' ? numbers.says.large(LARGEST_FILE) : numbers.says.unreadable
  const found = unpacked(text.text)
  if (!found) return mine.foreign
  const there = new Set(kept.list().map(({ own }) => JSON.stringify(own)))
  let [loaded, refused, why] = [0, found.refused, '']
  for (const own of found.all) {
    // What is here already need not come twice.
    const result = there.has(JSON.stringify(own)) ? undefined : kept.save(own)
    if (!result || result.ok) loaded++
    else {
      refused++
      why = unkept[result.reason]
    }
  }
  return [mine.broughtIn(loaded), refused > 0 ? mine.leftOut(refused) : '', why].filter(Boolean).join(' ')
}
