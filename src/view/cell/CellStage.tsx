/** The inside of the layer in focus, drawn into its frame, with the values of the sequence on show. */
import { createMemo, Show } from 'solid-js'
import { memoryNorms } from '../../model/norms.ts'
import { clamp } from '../../scene/geometry.ts'
import { type CellPhase, cellLayout, type PartId } from '../../scene/layout/cell.ts'
import { isKnown } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { CellView } from './CellView.tsx'
import { PartCard } from './card/PartCard.tsx'
import { Timeline } from './Timeline.tsx'
import { UnitCard } from './UnitCard.tsx'
import { UnitSelect } from './UnitSelect.tsx'
import { ValueList } from './ValueList.tsx'

/** Parts are drawn this much smaller at least, while the frame is small. */
const SMALLEST = 0.62

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
  const layout = createMemo(() => {
    const { frame, upright, small } = camera.inside()
    const { focus } = camera.lens()
    return cellLayout(focus, upright, small, clamp(focus.width / frame.width, SMALLEST, 1), viewport().text)
  })
  const trace = () => playback.moment().picture.trace.layers[camera.focusLayer()]
  const steps = () => trace().steps
  const step = () => {
    const { place } = playback.sequence()
    return place.kind === 'validate' ? steps() - 1 : place.step
  }
  const norms = createMemo(() =>
    memoryNorms(playback.moment().picture.gradient.layers[camera.focusLayer()], steps()),
  )
  const gradient = () => norms()[step()] / Math.max(...norms(), Number.MIN_VALUE)
  const unit = () => Math.min(camera.unit(), trace().units - 1)
  const fades = () => {
    const { cellWires, cellParts, details, otherParts } = camera.lens().fades
    return { wires: cellWires * otherParts, parts: cellParts, numbers: details, others: otherParts }
  }
  return (
    <>
      <CellView
        layout={layout()}
        trace={trace()}
        frame={playback.sequence()}
        gradient={gradient()}
        unit={unit()}
        moving={playback.playing()}
        fades={fades()}
        chosen={camera.part()}
        open={(part) => camera.toPart(part)}
      />
      <ValueList
        trace={trace()}
        gradient={playback.moment().picture.gradient.layers[camera.focusLayer()]}
        frame={playback.sequence()}
        step={step()}
        unit={unit()}
      />
      <Show when={camera.lens().fades.timeline > 0}>
        <Timeline />
      </Show>
      <Show when={camera.lens().fades.details > 0}>
        <Show when={camera.inside().unit} fallback={<UnitSelect units={trace().units} unit={unit()} />}>
          <UnitCard trace={trace()} step={step()} unit={unit()} />
        </Show>
      </Show>
      {/* Keyed: while the card fades out the part is given up, and nobody may ask for it any more. */}
      <Show keyed when={camera.lens().fades.card > 0 && camera.part()}>
        {(part) => (
          <PartCard
            part={part}
            layer={camera.focusLayer()}
            step={step()}
            unit={unit()}
            known={isKnown(playback.sequence(), PHASE_OF[part])}
            goTo={(step) => playback.goTo({ kind: 'forward', step, phase: PHASE_OF[part] })}
            close={camera.toCell}
          />
        )}
      </Show>
    </>
  )
}
