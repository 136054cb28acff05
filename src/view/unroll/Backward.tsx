/** What becomes of the error on its way back through time: a river, as broad as the gradient at each step. */
import { createUniqueId, For, Show } from 'solid-js'
import { MEMORY } from '../../content/memory/index.ts'
import type { UnrollWords } from '../../content/unroll/en.ts'
import type { Unrolled } from '../../scene/layout/unrolled.ts'
import { useApp } from '../../state/app.ts'
import { RIVALS, type Unrolling } from '../../state/unrolled.ts'
import { About } from '../parts/About.tsx'
import { createChapter } from '../parts/chapter.ts'
import { wholeText } from '../parts/numbers.ts'
import { RiverView } from './RiverView.tsx'
import '../styles/memory.css'

type Props = { said: UnrollWords['backward']; look: Unrolling; layout: Unrolled }

export function Backward(props: Props) {
  const { playback, memory, preferences, lesson } = useApp()
  const compare = createChapter(MEMORY)
  const mine = playback.moment
  const other = () => (props.look.rival() ? memory.comparison()?.moment() : undefined)
  /** What is to be said of the other network while it is not there, or not there yet. */
  const waiting = () => {
    if (!props.look.rival()) return undefined
    const problem = memory.comparison()?.problem()?.code
    if (problem) return problem === 'diverged' ? compare()?.compare.diverged : compare()?.compare.stopped
    const its = other()
    if (!its) return compare()?.compare.starting
    if (its.snapshot.epoch === mine().snapshot.epoch) return undefined
    return props.said.catchingUp(wholeText(its.snapshot.epoch, preferences.language()))
  }
  return (
    <>
      <div class="unroll-question">
        <h3>
          <About topic="vanishingGradient" heading={props.said.title} />
        </h3>
        <Show when={lesson.shows('parameters')}>
          <RivalChoice {...props} />
        </Show>
      </div>
      <div class="unroll-rivers" classList={{ across: props.layout.across }}>
        <RiverView {...props} moment={mine()} />
        <Show when={other()}>{(moment) => <RiverView {...props} moment={moment()} note={waiting()} />}</Show>
        <Show when={!other() && waiting()}>
          <p class="sentence">{waiting()}</p>
        </Show>
      </div>
      <p class="sentence">
        {props.said.measure(playback.steps())} {props.said.dry}{' '}
        {props.look.layer() === props.look.layers() - 1
          ? props.said.enters.last
          : props.said.enters.everywhere(props.look.layer() + 2)}
      </p>
    </>
  )
}

/** Which other network's river is drawn, if any. */
function RivalChoice(props: Props) {
  const name = createUniqueId()
  return (
    <div class="memory-choice" role="radiogroup" aria-label={props.said.against}>
      <span class="memory-name" aria-hidden="true">
        {props.said.against}
      </span>
      <span class="memory-modes">
        <For each={[undefined, ...RIVALS]}>
          {(cell) => (
            <label>
              <input
                type="radio"
                name={name}
                checked={props.look.rival() === cell}
                onChange={() => props.look.compareWith(cell)}
              />
              <span>{cell ? props.said.names[cell] : props.said.alone}</span>
            </label>
          )}
        </For>
      </span>
    </div>
  )
}
