/** How the sequence goes on while a gate is held, against how it goes on as learned, and how it really goes on. */
import { Show } from 'solid-js'
import { lineOf, rangeFor, scaleOf } from '../../../scene/plot.ts'
import { useApp } from '../../../state/app.ts'
import { lossText } from '../../parts/numbers.ts'
import { HoldLetters } from '../../text/HoldLetters.tsx'

const WIDTH = 388
const HEIGHT = 74

export function HoldForecast(props: { ref: (figure: HTMLElement) => void }) {
  const { words, playback, preferences } = useApp()
  const moment = playback.moment
  const given = () => moment().example.xs.length
  const scale = () =>
    scaleOf(
      { x: 4, y: 4, width: WIDTH - 8, height: HEIGHT - 8 },
      given() + moment().example.targets.length,
      rangeFor(moment().settings.noise),
    )
  const line = (values: ArrayLike<number>, from: number) =>
    lineOf(Array.from(values, (value, k) => scale().at(from + k, value)))
  const loss = () => lossText(moment().picture.forecastLoss, preferences.language(), words().controls.noLoss)
  return (
    <figure ref={props.ref} class="card-plot hold-forecast">
      <figcaption>
        {words().card.hold.forecast}
        <Show when={moment().picture.learned && moment().source.kind !== 'text'}>
          <span class="hold-key">{words().card.hold.learned}</span>
        </Show>
      </figcaption>
      <Show when={moment().source.kind !== 'text'} fallback={<HoldLetters />}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words().prediction.picture(loss())}>
          <path class="forecast-target" d={line(moment().example.targets, given())} />
          <path class="forecast-given" d={line(moment().example.xs, 0)} />
          <Show when={moment().picture.learned}>
            {(learned) => <path class="forecast-learned" d={line(learned(), given())} />}
          </Show>
          <path class="forecast-now" d={line(moment().picture.forecast, given())} />
        </svg>
      </Show>
    </figure>
  )
}
