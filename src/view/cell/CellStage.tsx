/** The inside of the layer in focus, drawn into its frame, with the values of the sequence on show. */
import { createMemo, Show } from 'solid-js'
import { clamp } from '../../scene/geometry.ts'
import { cellLayout } from '../../scene/layout/cell.ts'
import { useApp } from '../../state/app.ts'
import { CellView } from './CellView.tsx'
import { PartCard } from './PartCard.tsx'

/** Parts are drawn this much smaller at least, while the frame is small. */
const SMALLEST = 0.62

export function CellStage() {
  const { playback, camera } = useApp()
  const layout = createMemo(() => {
    const { frame, upright, small } = camera.inside()
    const { focus } = camera.lens()
    return cellLayout(focus, upright, small, clamp(focus.width / frame.width, SMALLEST, 1))
  })
  const trace = () => playback.moment().picture.trace.layers[camera.focusLayer()]
  const step = () => clamp(Math.ceil(playback.frame().read * trace().steps), 1, trace().steps) - 1
  const running = () => {
    const { phase } = playback.frame()
    if (phase === 'rest') return 'idle'
    return phase === 'backward' ? 'backward' : 'forward'
  }
  const fades = () => {
    const { cellWires, cellParts, details, otherParts } = camera.lens().fades
    return { wires: cellWires * otherParts, parts: cellParts, numbers: details, others: otherParts }
  }
  return (
    <>
      <CellView
        layout={layout()}
        trace={trace()}
        step={step()}
        unit={Math.min(camera.unit(), trace().units - 1)}
        running={running()}
        fades={fades()}
        chosen={camera.part()}
        open={(part) => camera.toPart(part)}
      />
      <Show when={camera.lens().fades.card > 0 && camera.part()}>
        {(part) => <PartCard part={part()} step={step()} />}
      </Show>
    </>
  )
}
