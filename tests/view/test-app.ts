/** The page's state with workers that never answer by themselves. It ends with its test. */
import { createRoot } from 'solid-js'
import { onTestFinished } from 'vitest'
import { fetchWords } from '../../src/content/words.ts'
import type { Own } from '../../src/model/data/source.ts'
import { createApp } from '../../src/state/app.ts'
import type { Pictures } from '../../src/state/channel.ts'
import type { Command, Report } from '../../workers/protocol.ts'

// As main.tsx does before it draws anything.
await Promise.all([fetchWords('en'), fetchWords('de')])

/** What was sent to the training worker, and a way to answer. */
export type Line = { readonly sent: Command[]; hear: (report: Report) => void }

const noPictures: Pictures = { request() {}, close() {} }

export function testApp(
  line: Line = { sent: [], hear: () => {} },
  search = '?lang=en',
  own?: Own | null,
  pictures = noPictures,
) {
  return createRoot((dispose) => {
    onTestFinished(dispose)
    const workers: Parameters<typeof createApp>[2] = {
      openTraining(hear) {
        line.hear = hear
        return { send: (command) => line.sent.push(command), close() {} }
      },
      openPictures: () => pictures,
    }
    const viewport = { width: 1180, height: 820, top: 56, bottom: 184, text: 1 }
    return createApp(search, () => viewport, workers, own)
  })
}
