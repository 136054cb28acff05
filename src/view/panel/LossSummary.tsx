/** How far off the prediction on show is: in one number, and in words. */
import { Show } from 'solid-js'
import { codesOf } from '../../model/data/text.ts'
import { useApp } from '../../state/app.ts'
import { later } from '../parts/later.tsx'
import { lossText } from '../parts/numbers.ts'

const GuessButton = later(async () => (await import('../guess/GuessButton.tsx')).GuessButton)

export function LossSummary() {
  const { words, preferences, playback, hasCell } = useApp()
  const loss = () =>
    lossText(playback.moment().picture.forecastLoss, preferences.language(), words().controls.noLoss)
  const right = () => {
    const { example, picture, shape, source } = playback.moment()
    if (source.kind !== 'text') return undefined
    const real = codesOf(example.targets, shape.outputs)
    const written = codesOf(picture.forecast, shape.outputs)
    return words().text.right(real.filter((code, k) => code === written[k]).length, real.length)
  }
  return (
    <div class="loss-summary">
      <Show
        when={right()}
        fallback={
          <>
            <p class="measure">
              <strong>{loss()}</strong> <span>{words().prediction.measure}</span>
            </p>
            <p class="sentence">{hasCell() ? words().prediction.explain : words().memoryless.explain}</p>
          </>
        }
      >
        {(letters) => (
          <>
            <p class="measure">
              <strong>{letters()}</strong> <span>{words().text.lettersRight}</span>
            </p>
            <p class="measure">
              <span class="text-loss">{loss()}</span> <span>{words().text.measure}</span>
            </p>
            <p class="sentence">{words().text.explain}</p>
          </>
        )}
      </Show>
      <GuessButton />
    </div>
  )
}
