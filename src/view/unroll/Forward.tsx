/** What a layer does with a sequence: every copy reads its input and the state of the copy before. */
import { createMemo, Show } from 'solid-js'
import type { UnrollWords } from '../../content/unroll/en.ts'
import { at, type LayerTrace, type Vectors } from '../../model/cells/cell.ts'
import { codesOf } from '../../model/data/text.ts'
import type { Unrolled } from '../../scene/layout/unrolled.ts'
import { useApp } from '../../state/app.ts'
import type { Unrolling } from '../../state/unrolled.ts'
import { Legend } from '../parts/Legend.tsx'
import { valueText } from '../parts/numbers.ts'
import { useValueColour } from '../stage/ramp.ts'
import { StateGrid } from '../stage/StateGrid.tsx'
import { useLetters } from '../text/LetterWay.tsx'
import { percent, visible } from '../text/letters.ts'
import { StateStrip } from './StateStrip.tsx'
import { Steps } from './Steps.tsx'

/** How large what the layer below puts out is drawn, px. */
const GRID = 32

export function Forward(props: { said: UnrollWords['forward']; look: Unrolling; layout: Unrolled }) {
  const { playback, camera, preferences } = useApp()
  const colour = useValueColour()
  const letters = useLetters()
  const trace = (): LayerTrace => playback.moment().picture.trace.layers[props.look.layer()]
  /** The layer whose output enters; the first layer reads the data. */
  const below = () => props.look.layer()
  const above = () => (props.look.layer() < props.look.layers() - 1 ? props.look.layer() + 2 : undefined)
  const text = (value: number) => valueText(value, preferences.language())
  const state = (part: Vectors, step: number) => at(part, step, trace().units)
  const cellState = (): Vectors | undefined => trace().parts.c
  const unit = () => Math.min(camera.unit(), trace().units - 1)
  const reads = (step: number) => {
    const { reads, readsLayer, carries } = props.said
    const letter = letters()[step]?.shown
    const what =
      below() > 0 ? readsLayer(below()) : reads(letter ? props.said.letter(letter) : text(trace().x[step]))
    return `${props.said.step(step + 1)} ${what} ${carries(step + 1)}.`
  }
  const values = (step: number) => {
    const entry = (part: Vectors) => text(state(part, step)[unit()])
    const c = cellState()
    return props.said.values(unit() + 1, c && entry(c), entry(trace().parts.h))
  }
  const prediction = createMemo(() => {
    const { picture, shape, source } = playback.moment()
    const { output } = picture.trace
    if (source.kind !== 'text') return text(output[0])
    const [code] = codesOf(output, shape.outputs)
    return `${props.said.letter(visible(source.vocabulary[code]))} ${percent(output[code])}`
  })
  return (
    <>
      <p class="sentence unroll-once">
        {props.said.once}{' '}
        <Show when={cellState()}>{props.said.inside[props.layout.across ? 'across' : 'down']}</Show>
      </p>
      <p class="unroll-now">
        <strong>{reads(props.look.step())}</strong> {values(props.look.step())}.{' '}
        <Show when={above()} fallback={props.said.predicts(trace().steps, prediction())}>
          {(layer) => props.said.handsOn(layer())}
        </Show>
      </p>
      <div
        class="unroll-picture forward"
        classList={{ across: props.layout.across, upward: above() !== undefined }}
        style={{ '--steps': trace().steps }}
      >
        <Steps
          label={props.said.list(props.look.layer() + 1)}
          count={trace().steps}
          step={props.look.step()}
          goTo={props.look.goTo}
          reading={props.look.reading()}
          name={(step) => `${reads(step)} ${values(step)}`}
        >
          {(step) => (
            <>
              <span class="unroll-copy">
                <Show when={cellState()}>
                  {(c) => <StateStrip values={state(c(), step)} upright={props.layout.across} />}
                </Show>
                <StateStrip values={state(trace().parts.h, step)} upright={props.layout.across} />
              </span>
              <span class="unroll-input">
                <Show
                  when={below() === 0}
                  fallback={<StateGrid values={at(trace().x, step, trace().inputs)} side={GRID} />}
                >
                  <Show
                    when={letters()[step]}
                    fallback={
                      <>
                        <i style={{ background: colour(trace().x[step]) }} />
                        <Show when={props.layout.hasNumber(step)}>{text(trace().x[step])}</Show>
                      </>
                    }
                  >
                    {(letter) => <b>{letter().shown}</b>}
                  </Show>
                </Show>
              </span>
            </>
          )}
        </Steps>
        <p class="unroll-end" aria-hidden="true">
          <Show
            when={above()}
            fallback={
              <>
                <span class="unroll-disc">ŷ</span>
                <span>{prediction()}</span>
              </>
            }
          >
            {(layer) => props.said.to(layer())}
          </Show>
        </p>
      </div>
      <Legend />
    </>
  )
}
