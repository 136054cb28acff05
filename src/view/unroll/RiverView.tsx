/** One network's river: the gradient at every time step of a layer, against that of the last one. */
import { createMemo, For, Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import type { UnrollWords } from '../../content/unroll/en.ts'
import type { CellKind } from '../../model/network.ts'
import { memoryNorms, sharesOf } from '../../model/norms.ts'
import { riverOf, type Unrolled } from '../../scene/layout/unrolled.ts'
import type { Moment } from '../../state/moments.ts'
import type { Unrolling } from '../../state/unrolled.ts'
import { About } from '../parts/About.tsx'
import { percent } from '../text/letters.ts'
import { Steps } from './Steps.tsx'

const TOPICS = { lstm: 'cell', gru: 'gru', rnn: 'rnn', memoryless: 'feedForward' } as const satisfies Record<
  CellKind,
  TopicId
>
export function RiverView(props: {
  said: UnrollWords['backward']
  look: Unrolling
  layout: Unrolled
  moment: Moment
  note?: string | undefined
}) {
  const cell = () => props.moment.shape.cell
  const last = () => props.look.layer() === props.look.layers() - 1
  const steps = () => props.moment.picture.trace.layers[0].steps
  const shares = createMemo(() => {
    const { gradient } = props.moment.picture
    return sharesOf(memoryNorms(gradient.layers[props.look.layer()], steps()))
  })
  const fact = (shares: Float64Array) => {
    const { least, more, most } = props.said
    const first = shares[0] > 1 ? more(percent(shares[0])) : least(percent(shares[0]))
    const largest = shares.indexOf(Math.max(...shares))
    const peak = largest > 0 && largest < steps() - 1 ? ` ${most(largest + 1, percent(shares[largest]))}` : ''
    return first + peak
  }
  return (
    <section class="unroll-river" aria-label={props.said.names[cell()]}>
      <div class="unroll-facts">
        <h4>
          <About topic={TOPICS[cell()]} heading={props.said.names[cell()]} />
          <small>{props.said.of[cell()]}</small>
        </h4>
        <p class="sentence">
          <Show when={shares()} fallback={props.said.none}>
            {(shares) => <strong>{fact(shares())}</strong>}
          </Show>{' '}
          {props.said.why[cell()]} {props.note}
        </p>
      </div>
      <Show when={shares()}>
        {(shares) => (
          <div
            class="unroll-picture backward"
            classList={{ across: props.layout.across, upward: !last() }}
            style={{ '--steps': steps() }}
          >
            <River shares={shares()} source={last()} across={props.layout.across} />
            <Steps
              label={props.said.list(cell())}
              count={steps()}
              step={props.look.step()}
              goTo={props.look.goTo}
              name={(step) => props.said.step(step + 1, percent(shares()[step]))}
            >
              {(step) => (
                <>
                  <span class="unroll-copy" />
                  <span class="unroll-share">
                    <Show when={props.layout.hasNumber(step) || step === props.look.step()}>
                      {percent(shares()[step])}
                    </Show>
                  </span>
                </>
              )}
            </Steps>
            <p class="unroll-end" aria-hidden="true">
              <Show when={last()} fallback={props.said.from(props.look.layer() + 2)}>
                <span class="unroll-disc">ŷ</span>
                <span>{props.said.error}</span>
              </Show>
            </p>
          </div>
        )}
      </Show>
    </section>
  )
}

function River(props: { shares: Float64Array; source: boolean; across: boolean }) {
  const river = createMemo(() => riverOf(props.shares, props.source, props.across))
  const length = () => props.shares.length + 1
  return (
    <div class="unroll-water" aria-hidden="true">
      <svg
        viewBox={props.across ? `0 0 ${length()} 2` : `0 0 2 ${length()}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="bed" d={river().bed} />
        <path class="body" d={river().body} />
        <For each={river().lanes}>{(lane) => <path class="lane" d={lane} />}</For>
      </svg>
    </div>
  )
}
