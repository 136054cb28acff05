/** The states of the layers over time: a map for each layer, or only that of the chosen one; and their heading. */
import { Index, Show } from 'solid-js'
import type { Box } from '../../scene/geometry.ts'
import type { Stack } from '../../scene/layout/stack.ts'
import { useApp } from '../../state/app.ts'
import { About } from '../parts/About.tsx'
import { Legend } from '../parts/Legend.tsx'
import { HeatMap } from './HeatMap.tsx'
import { placeAt } from './place.ts'

export function HeatMaps(props: {
  stack: Stack
  /** Time steps that have been read. */
  read: number
  /** The time step framed in a layer's map; 0 is the first. */
  now: (layer: number) => number
}) {
  const { words, playback, camera, hasCell } = useApp()
  const layers = () => playback.moment().picture.trace.layers
  const chosen = camera.focusLayer
  const LayerMap = (its: { layer: number; box: Box }) => (
    <HeatMap
      box={its.box}
      values={layers()[its.layer].parts.h}
      steps={layers()[0].steps}
      read={props.read}
      now={props.now(its.layer)}
      label={words().network.stateOf(its.layer + 1)}
    />
  )
  return (
    <>
      <Index each={props.stack.tiles}>
        {(tile, layer) => <Show when={tile().heat}>{(box) => <LayerMap layer={layer} box={box()} />}</Show>}
      </Index>
      <Show when={props.stack.chosenHeat}>{(box) => <LayerMap layer={chosen()} box={box()} />}</Show>
      <Show when={props.stack.heatHeading}>
        {(at) => (
          <div class="heat-heading" style={placeAt(at())}>
            <Show
              when={hasCell()}
              fallback={<span class="heat-plain">{words().memoryless.outputOverTime}</span>}
            >
              <About
                topic="state"
                heading={
                  props.stack.chosenHeat
                    ? words().network.stateOf(chosen() + 1)
                    : words().network.stateOverTime
                }
              />
            </Show>
            <Legend />
          </div>
        )}
      </Show>
    </>
  )
}
