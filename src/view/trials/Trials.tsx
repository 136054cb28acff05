/** A parameter at three values: three small networks trained before the reader's eyes, side by side. */
import { type Component, Index, Show } from 'solid-js'
import type { TrialWords } from '../../content/trials/en.ts'
import { TRIALS } from '../../content/trials/index.ts'
import { codesOf } from '../../model/data/text.ts'
import { TRIAL_EPOCHS, type TrialTopic, trialsOf } from '../../model/trials.ts'
import { lineOf, rangeFor, scaleOf } from '../../scene/plot.ts'
import { useApp } from '../../state/app.ts'
import { openTraining } from '../../state/channel.ts'
import { createTrials, type Trial } from '../../state/trials.ts'
import { createChapter } from '../parts/chapter.ts'
import { lossText, settingText } from '../parts/numbers.ts'
import '../styles/trials.css'

/** In the plot's own units. */
const PLOT = { x: 3, y: 3, width: 114, height: 54 }

/** The examples of one parameter, as a component that needs to be told nothing more. */
export const trialsFor =
  (topic: TrialTopic): Component =>
  () => <Trials topic={topic} />

function Trials(props: { topic: TrialTopic }) {
  const { playback } = useApp()
  const words = createChapter(TRIALS)
  // Noise does nothing to letters: three times the same would teach nothing.
  const idle = props.topic === 'noise' && playback.moment().source.kind === 'text'
  return (
    <Show when={words()}>
      {(said) => (
        <Show when={!idle} fallback={<p class="sentence">{said().letters}</p>}>
          <Three topic={props.topic} words={said()} />
        </Show>
      )}
    </Show>
  )
}

function Three(props: { topic: TrialTopic; words: TrialWords }) {
  const { playback, preferences, words } = useApp()
  const runs = trialsOf(props.topic, playback.moment().settings)
  const { trials, failed } = createTrials(runs, openTraining, preferences.reducedMotion())
  const value = (k: number) => settingText(runs[k][props.topic], preferences.language())
  const loss = ({ snapshot }: Trial) =>
    props.words.loss(lossText(snapshot.loss, preferences.language(), words().controls.noLoss))
  return (
    <figure class="trials">
      <figcaption>{failed() ? props.words.failed : props.words.about(TRIAL_EPOCHS)}</figcaption>
      <ul>
        <Index each={trials()}>
          {(trial, k) => (
            <li>
              <strong>{value(k)}</strong>
              <Show when={trial()} fallback={<div class="trial-plot">{props.words.waiting}</div>}>
                {(now) => <Outcome trial={now()} name={props.words.plot} />}
              </Show>
              <span class="trial-loss">
                <Show when={trial()}>{(now) => <>{loss(now())}</>}</Show>
              </span>
              <span>{props.words.says[props.topic][k]}</span>
            </li>
          )}
        </Index>
      </ul>
    </figure>
  )
}

/** How a small network continues: a curve against the true one, or how many letters are right. */
function Outcome(props: { trial: Trial; name: string }) {
  const { words } = useApp()
  const line = (values: Float32Array | Float64Array) => {
    const scale = scaleOf(PLOT, props.trial.example.ahead, rangeFor(0))
    return lineOf(Array.from(values, (value, k) => scale.at(k, value)))
  }
  const right = () => {
    const { example, picture, shape } = props.trial
    const real = codesOf(example.targets, shape.outputs)
    const written = codesOf(picture.forecast, shape.outputs)
    return words().text.right(real.filter((code, k) => code === written[k]).length, real.length)
  }
  return (
    <Show
      when={props.trial.source.kind !== 'text'}
      fallback={
        <div class="trial-plot">
          {right()} {words().text.lettersRight}
        </div>
      }
    >
      <svg
        class="trial-plot"
        viewBox="0 0 120 60"
        preserveAspectRatio="none"
        role="img"
        aria-label={props.name}
      >
        <path class="plot-target" d={line(props.trial.example.targets)} />
        <path class="plot-prediction" d={line(props.trial.picture.forecast)} />
      </svg>
    </Show>
  )
}
