/** What is left of the error on its way back through time, in the learner's network and in another one. */
import { createMemo, For, Show } from 'solid-js'
import type { MemoryWords } from '../../content/memory/en.ts'
import { memoryNorms } from '../../model/norms.ts'
import { useApp } from '../../state/app.ts'
import type { Moment } from '../../state/moments.ts'
import { About } from '../parts/About.tsx'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { percent } from '../text/letters.ts'

export function BackThroughTime(props: {
  words: MemoryWords
  against: 'rnn' | 'gru'
  mine: Moment
  /** Undefined until its first picture is there. */
  other: Moment | undefined
}) {
  const { words, dialogs } = useApp()
  const mine = createMemo(() => normsOf(props.mine))
  const other = createMemo(() => props.other && normsOf(props.other))
  const said = () => props.words.back
  const fact = () => {
    const [here, there] = [mine(), other()]
    if (!there) return ''
    return `${said().fact(here.length, arriving(here), props.against, arriving(there))} ${said().where}`
  }
  return (
    <section class="compare-futures" aria-label={said().title}>
      <div class="compare-gradients">
        <Bars words={said()} name={props.words.compare.mine[props.against]} norms={mine()} />
        <Show when={other()}>
          {(norms) => <Bars words={said()} name={props.words.compare.other[props.against]} norms={norms()} />}
        </Show>
      </div>
      <div>
        <div class="compare-back">
          <h3>
            <About topic="vanishingGradient" heading={said().title} />
          </h3>
          <button type="button" class="pill" onClick={() => dialogs.open('unroll')}>
            <LaterIcon name="unroll" />
            {words().cell.unroll}
          </button>
        </div>
        <p class="sentence">
          {fact()} {said().why[props.against]}
        </p>
      </div>
    </section>
  )
}

/** A bar for each time step, as high as its gradient against the network's own largest. */
function Bars(props: { words: MemoryWords['back']; name: string; norms: Float64Array }) {
  const largest = () => Math.max(...props.norms, Number.MIN_VALUE)
  return (
    <div class="compare-bars" role="img" aria-label={props.words.bars(props.name)}>
      <span>{props.name}</span>
      <span>
        <For each={[...props.norms]}>
          {(norm) => <i style={{ height: `${Math.max((norm / largest()) * 100, 1)}%` }} />}
        </For>
      </span>
      <small>t = 1</small>
      <small>{props.norms.length}</small>
    </div>
  )
}

/** Sizes of the gradient in the last layer: there the error enters at the last step only. */
function normsOf({ picture: { gradient, trace } }: Moment): Float64Array {
  const last = gradient.layers.length - 1
  return memoryNorms(gradient.layers[last], trace.layers[last].steps)
}

/** The gradient of the first time step against that of the last one. */
const arriving = (norms: Float64Array) => percent(norms[0] / (norms.at(-1) || Number.POSITIVE_INFINITY))
