/** How far off the prediction on show is: in one number, and in words. */
import { useApp } from '../../state/app.ts'
import { lossText } from '../parts/numbers.ts'

export function LossSummary() {
  const { words, preferences, playback } = useApp()
  const loss = () =>
    lossText(playback.moment().picture.forecastLoss, preferences.language(), words().controls.noLoss)
  return (
    <div class="loss-summary">
      <p class="measure">
        <strong>{loss()}</strong> <span>{words().prediction.measure}</span>
      </p>
      <p class="sentence">{words().prediction.explain}</p>
    </div>
  )
}
