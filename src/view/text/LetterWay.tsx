/** A letter's way through the cell: into the first layer as a one-hot vector, out of the last one as odds. */
import { createMemo, For, Show } from 'solid-js'
import { at } from '../../model/cells/cell.ts'
import { codesOf } from '../../model/data/text.ts'
import { headOf } from '../../model/trace.ts'
import { useApp } from '../../state/app.ts'
import { percent, visible } from './letters.ts'
import '../styles/letters.css'

/** Odds that are shown of all. */
const MOST = 5

/** The letters that enter step by step, while a text is learned. */
export function useLetters() {
  const { playback } = useApp()
  return createMemo(() => {
    const { example, shape, source } = playback.moment()
    if (source.kind !== 'text') return []
    const { vocabulary } = source
    return codesOf(example.xs, shape.inputs).map((code) => ({
      code,
      vocabulary,
      shown: visible(vocabulary[code]),
    }))
  })
}

/** The one that enters at a step. */
export function useLetter(step: () => number) {
  const letters = useLetters()
  return () => letters().at(step())
}

/** Every letter there is, with the one that enters: a 1 in its place, 0 everywhere else. */
export function OneHot(props: { step: number }) {
  const { words } = useApp()
  const letter = useLetter(() => props.step)
  return (
    <Show when={letter()}>
      {(letter) => (
        <section class="one-hot">
          <p>{words().text.way.enters(letter().shown, letter().code + 1, letter().vocabulary.length)}</p>
          <ol aria-hidden="true">
            <For each={letter().vocabulary}>
              {(one, code) => (
                <li classList={{ hot: code() === letter().code }}>
                  {visible(one)}
                  <b>{code() === letter().code ? 1 : 0}</b>
                </li>
              )}
            </For>
          </ol>
        </section>
      )}
    </Show>
  )
}

/** What the head makes of the last layer's output at one step, likeliest first. */
export function useOdds(step: () => number) {
  const { playback } = useApp()
  return () => {
    const { shape, snapshot, picture, source, example } = playback.moment()
    if (source.kind !== 'text') return undefined
    const { h } = picture.trace.layers[shape.layers - 1].parts
    const odds = headOf(shape, snapshot.weights, at(h, step(), shape.units))
    const right = codesOf([...example.xs, ...example.targets.subarray(0, shape.outputs)], shape.outputs)
    return Array.from(odds, (share, code) => ({
      letter: source.vocabulary[code],
      share,
      right: code === right[step() + 1],
    })).sort((a, b) => b.share - a.share)
  }
}

/** The last layer's output as odds: what it says of the next letter if the text ended here. */
export function LetterOdds(props: { step: number; known: boolean }) {
  const { words } = useApp()
  const letter = useLetter(() => props.step)
  const odds = useOdds(() => props.step)
  return (
    <section class="letter-odds">
      <h3>{words().text.way.odds(letter()?.shown ?? '')}</h3>
      <Show when={props.known} fallback={<p>{words().card.next}</p>}>
        <ol>
          <For each={odds()?.slice(0, MOST)}>
            {(odd, k) => (
              <li class="odd" classList={{ guess: k() === 0, right: odd.right }} data-share={odd.share}>
                <span class="odd-letter">{visible(odd.letter)}</span>
                <span class="odd-track">
                  <span class="odd-bar" style={{ width: `${odd.share * 100}%` }} />
                  <span class="odd-mark">
                    {[k() === 0 && words().text.marks.guess, odd.right && words().text.marks.right]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </span>
                <span class="odd-share">{percent(odd.share)}</span>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  )
}
