/** What is asked about, question by question, and who was closer or right. */
import { createMemo, createSignal } from 'solid-js'
import { unseenExample } from '../../model/guess.ts'
import type { Moment } from '../../state/moments.ts'

/** Questions asked so far on this page, so that none comes twice. */
let asked = 0

export function createRounds(moment: () => Moment) {
  const [round, setRound] = createSignal(asked++)
  /** A sequence that nobody has seen. */
  const example = createMemo(() => {
    const { source, settings } = moment()
    return unseenExample(source, settings.seed, round(), settings.noise)
  })
  return { example, next: () => setRound(asked++) }
}

export type Score = { readonly you: number; readonly network: number; readonly count: number }

export const NO_SCORE: Score = { you: 0, network: 0, count: 0 }
