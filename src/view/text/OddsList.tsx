/** The odds of the next letter as bars: their letters can be chosen, and the network goes on from there. */
import { createMemo, Index, Show } from 'solid-js'
import type { TextData } from '../../model/data/text.ts'
import { useApp } from '../../state/app.ts'
import type { Odd, Writing } from '../../state/writing.ts'
import { percent, visible } from './letters.ts'

export function OddsList(props: {
  writing: Writing
  source: TextData
  /** Bars there is room for; what is left is added up in the last. */
  most?: number
  /** Shows all of them. */
  more?: () => void
}) {
  const { words } = useApp()
  const said = () => words().text
  const written = () => props.writing.written().codes[props.writing.place()]
  const real = () => props.writing.real()[props.writing.place()]
  const chosen = () => props.writing.chosenAt() === props.writing.place()
  const shown = createMemo((): { odds: readonly Odd[]; rest: number; count: number } => {
    const all = props.writing.odds()
    const most = props.most ?? all.length
    if (all.length <= most) return { odds: all, rest: 0, count: 0 }
    // The letter written and the right one are always among them.
    const wanted = all.filter(({ code }) => code === written() || code === real())
    const others = all.filter(({ code }) => code !== written() && code !== real())
    const odds = [...wanted, ...others.slice(0, Math.max(most - 1 - wanted.length, 0))]
      .slice(0, Math.max(most - 1, 1))
      .sort((a, b) => b.share - a.share)
    const rest = Math.max(1 - odds.reduce((sum, { share }) => sum + share, 0), 0)
    return { odds, rest, count: all.length - odds.length }
  })
  const mark = (code: number) => {
    const { guess, right, chosen: choice } = said().marks
    const marks: string[] = []
    if (code === written()) marks.push(chosen() ? choice : guess)
    if (code === real()) marks.push(right)
    return marks.join(', ')
  }
  return (
    <fieldset class="odds" data-topic="odds" aria-label={said().odds}>
      <Index each={shown().odds}>
        {(odd) => (
          <button
            type="button"
            class="odd"
            classList={{ guess: odd().code === written(), right: odd().code === real() }}
            data-letter={props.source.vocabulary[odd().code]}
            data-share={odd().share}
            onClick={() => props.writing.choose(odd().code)}
          >
            <span class="spoken">{said().goOn}</span>
            <Letter of={props.source.vocabulary[odd().code]} />
            <span class="odd-track">
              <span class="odd-bar" style={{ width: `${odd().share * 100}%` }} />
              <span class="odd-mark">{mark(odd().code)}</span>
            </span>
            <span class="odd-share">{percent(odd().share)}</span>
          </button>
        )}
      </Index>
      <Show when={shown().count > 0}>
        <button type="button" class="odd rest" data-share={shown().rest} onClick={() => props.more?.()}>
          <span class="odd-letter" aria-hidden="true">
            …
          </span>
          <span class="odd-track">
            <span class="odd-bar" style={{ width: `${shown().rest * 100}%` }} />
            <span class="odd-mark">{said().others(shown().count)}</span>
          </span>
          <span class="odd-share">{percent(shown().rest)}</span>
        </button>
      </Show>
    </fieldset>
  )
}

/** A space has a mark to be seen, and a name to be heard. */
function Letter(props: { of: string }) {
  const { words } = useApp()
  return (
    <span class="odd-letter">
      <Show when={props.of === ' '} fallback={props.of}>
        <span aria-hidden="true">{visible(props.of)}</span>
        <span class="spoken">{words().text.space}</span>
      </Show>
    </span>
  )
}
