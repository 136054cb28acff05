/** How the curve goes on: the learner against the network, measured alike. */
import { createMemo, createSignal, Show } from 'solid-js'
import type { GuessWords } from '../../content/guess/en.ts'
import { examplesIn } from '../../model/data/samples.ts'
import { continuationQuestion, squaredError } from '../../model/guess.ts'
import { rangeFor } from '../../scene/plot.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { lossText, wholeText } from '../parts/numbers.ts'
import { AnswerRow } from './AnswerRow.tsx'
import { createAnswer } from './answer.ts'
import { GuessPlot } from './GuessPlot.tsx'
import { Named } from './Named.tsx'
import { createRounds, NO_SCORE } from './rounds.ts'

/** A curve with fewer beginnings is soon asked about again. */
const FEW = 10

export function CurveGuess(props: { words: GuessWords; moment: Moment }) {
  const { words, preferences } = useApp()
  const { example, next } = createRounds(() => props.moment)
  const [score, setScore] = createSignal(NO_SCORE)
  const question = createMemo(() => {
    const { shape, snapshot } = props.moment
    return continuationQuestion(shape, snapshot.weights, example())
  })
  const answer = createAnswer(question)
  const errors = () => {
    const { truth, network = [] } = question()
    return { you: squaredError(answer.line() ?? [], truth), network: squaredError(network, truth) }
  }
  const range = () => {
    const most = rangeFor(props.moment.settings.noise)
    return { low: -most, high: most }
  }
  const { source } = props.moment
  const few = source.kind !== 'text' && examplesIn(source) < FEW
  const set = () => {
    const { own, data } = props.moment.settings
    return own?.name ?? words().data.sets[data]
  }
  const error = (value: number) => lossText(value, preferences.language(), words().controls.noLoss)

  function check() {
    const { you, network } = errors()
    answer.check()
    setScore((before) => ({
      you: before.you + Number(you < network),
      network: before.network + Number(network <= you),
      count: before.count + 1,
    }))
  }
  const verdict = () => {
    const { you, network } = errors()
    const { closer } = props.words.curve
    const { epoch } = props.moment.snapshot
    if (epoch === 0) return you < network ? closer.youUntrained : closer.networkUntrained
    return closer[you < network ? 'you' : 'network'](wholeText(epoch, preferences.language()))
  }

  return (
    <>
      <p class="guess-ask">
        {props.words.curve.ask(set(), question().given.length)} {few && props.words.curve.few}
      </p>
      <GuessPlot
        words={props.words}
        answer={answer}
        range={range()}
        levels={[1, 0, -1]}
        label={props.words.curve.field}
      />
      <div class="guess-result" aria-live="polite">
        <Show when={answer.answered()}>
          <div class="guess-numbers">
            <Named who="truth" name={props.words.truth} />
            <Named who="you" name={props.words.you} value={error(errors().you)} />
            <Named
              who="network"
              name={props.words.network}
              value={error(errors().network)}
              unit={words().prediction.measure}
            />
          </div>
          <p>{verdict()}</p>
        </Show>
      </div>
      <AnswerRow
        words={props.words}
        answer={answer}
        score={props.words.curve.score(score().you, score().network)}
        check={check}
        next={next}
      />
    </>
  )
}
