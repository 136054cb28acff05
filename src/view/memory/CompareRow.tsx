/** One of the two networks: what it reads, its layers, how it continues, and its loss. */
import { createMemo, Show } from 'solid-js'
import type { ProblemCode } from '../../../workers/protocol.ts'
import type { MemoryWords } from '../../content/memory/en.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { LossCurve } from '../panel/LossCurve.tsx'
import { lossPaths } from '../panel/loss-path.ts'
import { lossText, wholeText } from '../parts/numbers.ts'
import { AgainstChoice } from './AgainstChoice.tsx'
import { Continuation } from './Continuation.tsx'
import { NetPicture } from './NetPicture.tsx'
import { WrittenLetters } from './WrittenLetters.tsx'

const CURVE = { width: 130, height: 34 }

export function CompareRow(props: {
  words: MemoryWords['compare']
  /** Of the two, the learner's network or the other one. */
  whose: 'mine' | 'other'
  /** Undefined until its first picture is there. */
  moment: Moment | undefined
  /** The other network: both loss curves stand on one scale. */
  beside: Moment | undefined
  problem?: ProblemCode | undefined
  revive?: (() => void) | undefined
}) {
  const { words: page, preferences, memory } = useApp()
  const name = () => props.words[props.whose][memory.against()]
  const paths = createMemo(() => {
    const losses = props.moment?.history.losses
    return losses && lossPaths(losses, CURVE.width, CURVE.height, props.beside?.history.losses)
  })
  const text = (loss: number) => lossText(loss, preferences.language(), page().controls.noLoss)
  const sees = ({ source, shape, picture }: Moment) => {
    const { points, letters } = props.words.sees
    const count = shape.cell === 'memoryless' ? 1 : picture.trace.layers[0].steps
    return (source.kind === 'text' ? letters : points)(props.words.kinds[memory.against()][shape.cell], count)
  }
  return (
    <section class="compare-row" aria-label={name()}>
      <div class="compare-who">
        <Show when={props.whose === 'other'} fallback={<h3>{name()}</h3>}>
          <AgainstChoice words={props.words} />
        </Show>
        <p>{props.moment ? sees(props.moment) : props.words.starting}</p>
      </div>
      <Show when={props.moment}>
        {(moment) => (
          <>
            <div class="compare-loss">
              <p>
                <span aria-hidden="true">{page().controls.loss}</span>
                <output aria-label={props.words.loss[props.whose][memory.against()]} aria-live="off">
                  {text(moment().snapshot.loss)}
                </output>
                <small>{props.words.epoch(wholeText(moment().snapshot.epoch, preferences.language()))}</small>
              </p>
              <LossCurve paths={paths()} {...CURVE} past={undefined} />
            </div>
            <NetPicture moment={moment()} mine={props.whose === 'mine'} />
            <Show
              when={moment().source.kind === 'text'}
              fallback={<Continuation moment={moment()} words={props.words} who={name()} />}
            >
              <WrittenLetters moment={moment()} />
            </Show>
          </>
        )}
      </Show>
      <Show when={props.problem}>
        {(problem) => (
          <p class="compare-problem" role="status">
            {problem() === 'diverged' ? props.words.diverged : props.words.stopped}
            <Show when={problem() !== 'diverged' && props.revive}>
              {(revive) => (
                <button type="button" class="pill" onClick={() => revive()()}>
                  {props.words.again}
                </button>
              )}
            </Show>
          </p>
        )}
      </Show>
    </section>
  )
}
