/** The text a network writes by itself, above the real one; what differs is marked. */
import { createMemo, For } from 'solid-js'
import { codesOf } from '../../model/data/text.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { visible } from '../text/letters.ts'

export function WrittenLetters(props: { moment: Moment }) {
  const { words } = useApp()
  const pairs = createMemo(() => {
    const { source, shape, picture, example } = props.moment
    if (source.kind !== 'text') return []
    const letter = (code: number) => visible(source.vocabulary[code])
    const written = codesOf(picture.forecast, shape.outputs)
    return codesOf(example.targets, shape.outputs).map((real, k) => ({
      written: letter(written[k]),
      real: letter(real),
    }))
  })
  const right = () => pairs().filter(({ written, real }) => written === real).length
  return (
    <div class="compare-plot compare-letters">
      <p class="spoken">{words().text.output(right(), pairs().length)}</p>
      <p class="compare-pairs" aria-hidden="true">
        <For each={pairs()}>
          {({ written, real }) => (
            <span classList={{ missed: written !== real }}>
              <b>{written}</b>
              <span>{real}</span>
            </span>
          )}
        </For>
      </p>
      <p class="compare-measure" aria-hidden="true">
        <strong>{words().text.right(right(), pairs().length)}</strong> {words().text.lettersRight}
      </p>
    </div>
  )
}
