/** Two moments of the data on show at which the newest input is the same and the right answers are not. */
import { createMemo, Show } from 'solid-js'
import type { MemoryWords } from '../../content/memory/en.ts'
import { type TwoFutures as Found, twoFutures } from '../../model/data/futures.ts'
import { windowUpTo } from '../../model/data/samples.ts'
import { curveIn, textIn } from '../../model/data/source.ts'
import { codesOf } from '../../model/data/text.ts'
import { forward } from '../../model/trace.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { valueText } from '../parts/numbers.ts'
import { visible } from '../text/letters.ts'
import { MarkedCurve } from './MarkedCurve.tsx'
import { MarkedLetters } from './MarkedLetters.tsx'

export function TwoFutures(props: {
  words: MemoryWords['futures']
  recurrent: Moment
  memoryless: Moment | undefined
}) {
  const { preferences } = useApp()
  const source = createMemo(() => props.recurrent.source)
  const found = createMemo(() => twoFutures(source()))
  const curve = () => curveIn(source())
  const text = () => textIn(source())
  const said = () => props.words[text() ? 'letters' : 'points']
  /** A value of the curve, or the letter of a code. */
  const name = (value: number): string => {
    const data = text()
    return data ? visible(data.vocabulary[value]) : valueText(value, preferences.language())
  }
  /** What a network answers at a moment, with all that came before it. */
  const answer = ({ shape, snapshot }: Moment, at: number): string => {
    const { output } = forward(shape, snapshot.weights, windowUpTo(source(), at))
    return name(text() ? codesOf(output, shape.outputs)[0] : output[0])
  }
  const sentences = ([one, other]: Found): string => {
    const { recurrent, memoryless } = props
    const all = [said().fact(name(one.value), name(one.next), name(other.next))]
    // Until the new data have reached it too, it has nothing to say of them.
    if (memoryless?.source === source()) all.push(said().without(answer(memoryless, one.at)))
    all.push(said().with(answer(recurrent, one.at), answer(recurrent, other.at)))
    return all.join(' ')
  }
  return (
    <section class="compare-futures" aria-label={said().title}>
      <Show when={found()} fallback={<p class="sentence">{said().none}</p>}>
        {(both) => (
          <>
            <Show when={curve()}>
              {(line) => <MarkedCurve curve={line()} both={both()} words={props.words} name={name} />}
            </Show>
            <Show when={text()}>{(letters) => <MarkedLetters text={letters()} both={both()} />}</Show>
            <div>
              <h3>{said().title}</h3>
              <p class="sentence">{sentences(both())}</p>
            </div>
          </>
        )}
      </Show>
    </section>
  )
}
