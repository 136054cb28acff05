/** One of the two networks: what it reads, its layers, how it continues, and its loss. */
import { createMemo, Show } from 'solid-js'
import type { ProblemCode } from '../../../workers/protocol.ts'
import type { MemoryWords } from '../../content/memory/en.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { LossCurve } from '../panel/LossCurve.tsx'
import { lossPaths } from '../panel/loss-path.ts'
import { lossText, wholeText } from '../parts/numbers.ts'
import { Continuation } from './Continuation.tsx'
import { NetPicture } from './NetPicture.tsx'
import { WrittenLetters } from './WrittenLetters.tsx'

const CURVE = { width: 130, height: 34 }

export function CompareRow(props: {
  words: MemoryWords['compare']
  kind: 'with' | 'without'
  /** Undefined until its first picture is there. */
  moment: Moment | undefined
  /** The other network: both loss curves stand on one scale. */
  beside: Moment | undefined
  problem?: ProblemCode | undefined
  revive?: () => void
}) {
  const { words: page, preferences } = useApp()
  const paths = createMemo(() => {
    const losses = props.moment?.history.losses
    return losses && lossPaths(losses, CURVE.width, CURVE.height, props.beside?.history.losses)
  })
  const text = (loss: number) => lossText(loss, preferences.language(), page().controls.noLoss)
  const sees = ({ source, shape, picture }: Moment) => {
    const { points, letters } = props.words.sees
    const count = shape.cell === 'memoryless' ? 1 : picture.trace.layers[0].steps
    return (source.kind === 'text' ? letters : points)(shape.cell, count)
  }
  return (
    <section class="compare-row" aria-label={props.words[props.kind]}>
      <Show
        when={props.moment}
        fallback={
          <div class="compare-who">
            <h3>{props.words[props.kind]}</h3>
            <p>{props.words.starting}</p>
          </div>
        }
      >
        {(moment) => (
          <>
            <div class="compare-who">
              <h3>{props.words[props.kind]}</h3>
              <p>{sees(moment())}</p>
            </div>
            <div class="compare-loss">
              <p>
                <span aria-hidden="true">{page().controls.loss}</span>
                <output aria-label={props.words.loss[props.kind]} aria-live="off">
                  {text(moment().snapshot.loss)}
                </output>
                <small>{props.words.epoch(wholeText(moment().snapshot.epoch, preferences.language()))}</small>
              </p>
              <LossCurve paths={paths()} {...CURVE} past={undefined} />
            </div>
            <NetPicture moment={moment()} remembers={props.kind === 'with'} />
            <Show
              when={moment().source.kind === 'text'}
              fallback={<Continuation moment={moment()} words={props.words} who={props.words[props.kind]} />}
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
