/** Begins to learn something of the reader's own, and keeps it on the device. */
import { type Own, ownSubject } from '../../model/data/source.ts'
import { changesFor } from '../../model/training.ts'
import type { App } from '../../state/app.ts'
import { createOwnData, NAME_LENGTH } from '../../state/own-data.ts'
import { beginAgain } from '../parts/begin-again.ts'

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
export function keepAndBegin(app: App, own: Own) {
  const same = kept.list().find((it) => JSON.stringify(it.own) === JSON.stringify(own))
  const result = same ? undefined : kept.save(own)
  begin(app, own, result && !result.ok ? app.words().own.unkept[result.reason] : '')
}
