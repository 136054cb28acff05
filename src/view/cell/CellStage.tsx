/** The inside of the layer in focus, drawn into its frame, with the values of the sequence on show. */
import { createMemo, Show } from 'solid-js'
import { memoryNorms } from '../../model/norms.ts'
import type { CellPhase, PartId } from '../../scene/layout/cell.ts'
import { cellLayout } from '../../scene/layout/cell-layout.ts'
import { intoFocus } from '../../scene/lens.ts'
import { isKnown, stepOf } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { AT_REST } from '../../state/camera.ts'
import { inTurn } from '../../state/turns.ts'
import { CellView } from './CellView.tsx'
import { PartCard } from './card/PartCard.tsx'
import { Timeline } from './Timeline.tsx'
import { UnitCard } from './UnitCard.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import { ValueList } from './ValueList.tsx'

/** When the values of a part are computed. */
const PHASE_OF: Readonly<Record<PartId, CellPhase>> = {
  x: 'input',
  f: 'gates',
  i: 'gates',
  g: 'gates',
  o: 'gates',
  c: 'state',
  h: 'output',
}

export function CellStage() {
  const { playback, camera, viewport } = useApp()
  /** Up to its own level the cell is laid out once and moved as a whole; deeper its parts move apart. */
  const whole = () => camera.depth() < 1 + AT_REST
  const frame = createMemo(() => (whole() ? camera.inside().frame : camera.lens().focus))
  const layout = createMemo(() => {
    const { upright, small } = camera.inside()
    return cellLayout(frame(), upright, small, viewport().text)
  })
  const transform = () => (whole() ? intoFocus(frame(), camera.lens().focus) : undefined)
  const trace = () => playback.moment().picture.trace.layers[camera.focusLayer()]
  const steps = () => trace().steps
  const now = playback.computeStep
  const step = () => stepOf(now().place, steps())
  const backward = () => playback.moment().picture.gradient.layers[camera.focusLayer()]
  /** How large the gradient is at each time step. */
  const norms = createMemo(() => memoryNorms(backward(), steps()))
  const largest = createMemo(() => Math.max(...norms(), Number.MIN_VALUE))
  const unit = () => Math.min(camera.unit(), trace().units - 1)
  const withValues = inTurn(() => camera.fades.cellRing() > 0)
  const withTimeline = inTurn(() => camera.fades.timeline() > 0)
  const withUnit = inTurn(() => camera.fades.details() > 0)
  return (
    <div class="cell-stage" data-tone="cell">
      <CellView
        layout={layout()}
        transform={transform()}
        trace={trace()}
        now={now()}
        step={step()}
        gradient={norms()[step()] / largest()}
        unit={unit()}
      />
      <Show when={withValues()}>
        <ValueList trace={trace()} gradient={backward()} now={now()} step={step()} unit={unit()} />
      </Show>
      <Show when={withTimeline()}>
        <Timeline gradients={norms()} largest={largest()} />
      </Show>
      <Show when={withUnit()}>
        <Show when={camera.inside().unit} fallback={<UnitSelect units={trace().units} unit={unit()} />}>
          <UnitCard trace={trace()} step={step()} unit={unit()} />
        </Show>
      </Show>
      {/* Keyed: while the card fades out the part is given up, and nobody may ask for it any more. */}
      <Show keyed when={camera.fades.card() > 0 && camera.part()}>
        {(part) => (
          <PartCard
            part={part}
            layer={camera.focusLayer()}
            step={step()}
            unit={unit()}
            known={isKnown(now(), PHASE_OF[part])}
            goTo={(step) => playback.goTo({ kind: 'forward', step, phase: PHASE_OF[part] })}
            close={camera.toCell}
          />
        )}
      </Show>
    </div>
  )
}
