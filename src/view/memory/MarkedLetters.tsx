/** The text around two moments, one line each: the letter that both have, and the one that follows. */
import { For } from 'solid-js'
import type { TwoFutures } from '../../model/data/futures.ts'
import { characterAt, type TextData } from '../../model/data/text.ts'
import { visible } from '../text/letters.ts'

/** Letters before and after the two that are marked. */
const BEFORE = 12
const AFTER = 4

export function MarkedLetters(props: { text: TextData; both: TwoFutures }) {
  const letters = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, k) => characterAt(props.text, from + k)).join('')
  return (
    <div class="compare-marked compare-lines">
      <For each={props.both}>
        {({ at }) => (
          <p>
            {letters(at - BEFORE, at)}
            <b class="same-letter">{visible(characterAt(props.text, at))}</b>
            <b class="next-letter">{visible(characterAt(props.text, at + 1))}</b>
            {letters(at + 2, at + 2 + AFTER)}
          </p>
        )}
      </For>
    </div>
  )
}
