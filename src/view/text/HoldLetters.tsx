/** What the network writes while a gate is held, against what it writes as learned, and the real text. */
import { For, Show } from 'solid-js'
import { codesOf } from '../../model/data/text.ts'
import { useApp } from '../../state/app.ts'
import { visible } from './letters.ts'

/** Letters there is room for. */
const MOST = 18

export function HoldLetters() {
  const { words, playback } = useApp()
  const rows = () => {
    const { source, shape, example, picture } = playback.moment()
    if (source.kind !== 'text') return []
    const lettersOf = (odds: ArrayLike<number>) =>
      codesOf(odds, shape.outputs)
        .slice(0, MOST)
        .map((code) => visible(source.vocabulary[code]))
    const real = lettersOf(example.targets)
    const row = (name: string, odds: ArrayLike<number>) => ({
      name,
      letters: lettersOf(odds).map((letter, k) => ({ letter, missed: letter !== real[k] })),
    })
    const { held, learned } = words().text.way
    return [
      row(picture.learned ? held : learned, picture.forecast),
      ...(picture.learned ? [row(learned, picture.learned)] : []),
      row(words().prediction.target, example.targets),
    ]
  }
  return (
    <dl class="hold-letters">
      <For each={rows()}>
        {(row) => (
          <Show when={row.letters.length > 0}>
            <dt>{row.name}</dt>
            <dd>
              <For each={row.letters}>
                {({ letter, missed }) => <span classList={{ missed }}>{letter}</span>}
              </For>
            </dd>
          </Show>
        )}
      </For>
    </dl>
  )
}
