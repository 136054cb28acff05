/** The world: everything the learner looks at, between the bar at the top and the controls at the bottom. */
import { createMemo, Show } from 'solid-js'
import { overview, type Viewport } from '../../scene/layout/overview.ts'
import { useApp } from '../../state/app.ts'
import { DataPicker } from '../panel/DataPicker.tsx'
import { LossSummary } from '../panel/LossSummary.tsx'
import { About } from '../parts/About.tsx'
import { Head } from './Head.tsx'
import { InputPanel } from './InputPanel.tsx'
import { NetworkStack } from './NetworkStack.tsx'
import { OutputPanel } from './OutputPanel.tsx'
import { place, placeAt } from './place.ts'

export function Stage(props: { viewport: Viewport }) {
  const { words, playback } = useApp()
  const layout = createMemo(() => overview(props.viewport, playback.moment().shape.layers))
  const headingY = () => layout().input.y - 30
  return (
    <main
      class="stage"
      data-level="network"
      data-flow={layout().flow}
      data-phase={playback.frame().phase}
      data-playing={playback.playing()}
    >
      <Show when={layout().flow === 'across'}>
        <div class="stage-heading" style={placeAt({ x: layout().input.x + 4, y: headingY() })}>
          <About topic="input" heading={words().input.title} />
        </div>
        <div
          class="stage-heading"
          style={placeAt({
            x: layout().stack.box.x + (layout().stack.heatHeading?.x ?? layout().stack.tiles[0].box.x),
            y: headingY(),
          })}
        >
          <About topic="network" heading={words().network.title} />
        </div>
        <div class="stage-heading" style={placeAt({ x: layout().output.x + 4, y: headingY() })}>
          <About topic="prediction" heading={words().prediction.title} />
        </div>
      </Show>
      <InputPanel layout={layout()} text={props.viewport.text} />
      <OutputPanel layout={layout()} text={props.viewport.text} />
      <NetworkStack layout={layout()} />
      <Head layout={layout()} />
      <Show when={layout().second}>
        {(second) => (
          <>
            <div class="second-row" style={place(second().input)}>
              <DataPicker />
            </div>
            <div class="second-row" style={place(second().output)}>
              <LossSummary />
            </div>
          </>
        )}
      </Show>
    </main>
  )
}
