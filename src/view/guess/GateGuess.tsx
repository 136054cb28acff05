/** How a gate moves while a sequence runs through the cell. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { GuessWords } from '../../content/guess/en.ts'
import { codesOf } from '../../model/data/text.ts'
import { CLOSE, closenessOf, seriesQuestion } from '../../model/guess.ts'
import { forward } from '../../model/trace.ts'
import { GATES, type GateId } from '../../scene/layout/cell.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { rangeOf } from '../cell/card/range.ts'
import { isGate, overSteps } from '../cell/card/values.ts'
import { shareText, valueText } from '../parts/numbers.ts'
import { percent, visible } from '../text/letters.ts'
import { AnswerRow } from './AnswerRow.tsx'
import { createAnswer } from './answer.ts'
import { GuessPlot } from './GuessPlot.tsx'
import { Named } from './Named.tsx'
import { createRounds } from './rounds.ts'

/** Values that are known before the learner begins. */
const GIVEN = 3

export function GateGuess(props: { words: GuessWords; moment: Moment }) {
  const { words, camera, preferences } = useApp()
  const { example, next } = createRounds(() => props.moment)
  const part = camera.part()
  const [gate, setGate] = createSignal<GateId>(part && isGate(part) ? part : 'f')
  const layer = camera.focusLayer()
  const said = () => props.words.gate

  const trace = createMemo(
    () => forward(props.moment.shape, props.moment.snapshot.weights, example().xs).layers[layer],
  )
  const unit = () => Math.min(camera.unit(), trace().units - 1)
  const question = createMemo(() => seriesQuestion(overSteps(trace(), gate(), unit()), GIVEN))
  const answer = createAnswer(question)
  const range = () => rangeOf(gate() === 'g', [])
  const letters = () => {
    const { source, shape } = props.moment
    if (source.kind !== 'text') return undefined
    return codesOf(example().xs, shape.inputs).map((code) => visible(source.vocabulary[code]))
  }
  const value = (of: number) => valueText(of, preferences.language())
  const result = createMemo(() => {
    const line = answer.line()
    return answer.answered() && line ? { line, ...closenessOf(line, question().truth) } : undefined
  })

  const verdict = ({ line, close, furthest }: NonNullable<ReturnType<typeof result>>) => {
    const { truth } = question()
    if (close === truth.length) return said().all
    const really = truth[furthest]
    return [
      said().furthest(GIVEN + furthest + 1, value(line[furthest]), value(really)),
      said().means[gate()](percent(really), value(really)),
      props.moment.snapshot.epoch === 0 ? said().untrained : '',
    ].join(' ')
  }

  return (
    <div class={`guess-gate hue-${gate()}`}>
      <fieldset class="segments" aria-label={said().which}>
        <For each={GATES}>
          {(id) => (
            <button
              type="button"
              aria-label={words().cell.parts[id]}
              aria-pressed={gate() === id}
              onClick={() => setGate(id)}
            >
              {words().cell.brief[id]}
            </button>
          )}
        </For>
      </fieldset>
      <p class="guess-ask">
        {said().ask(said().names[gate()], unit() + 1, layer + 1, GIVEN, question().truth.length)}
      </p>
      <GuessPlot
        words={props.words}
        answer={answer}
        range={range()}
        levels={gate() === 'g' ? [1, 0, -1] : [1, 0]}
        label={said().field}
        input={letters() ? undefined : Array.from(example().xs)}
        names={letters()}
      />
      <div class="guess-result" aria-live="polite">
        <div class="guess-numbers">
          <Show when={result()}>
            {(found) => (
              <>
                <Named
                  who="you"
                  name={props.words.you}
                  value={said().close(found().close, found().line.length)}
                  unit={said().within(shareText(CLOSE, preferences.language()))}
                />
                <Named who="truth" name={said().what} />
              </>
            )}
          </Show>
          <Show when={!letters()}>
            <Named who="input" name={said().input} />
          </Show>
        </div>
        <Show when={result()}>{(found) => <p>{verdict(found())}</p>}</Show>
      </div>
      <AnswerRow words={props.words} answer={answer} check={answer.check} next={next} />
    </div>
  )
}
