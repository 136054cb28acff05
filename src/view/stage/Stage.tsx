/**
 * The world: everything the learner looks at, between the bar at the top and the controls at the bottom.
 * One scene: on the way into a layer the same elements move to where the lens says.
 */
import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show, untrack } from 'solid-js'
import { refuseFling } from '../../gestures/fling.ts'
import { openKeyboard } from '../../gestures/keyboard.ts'
import { refusePageZoom } from '../../gestures/safari.ts'
import type { Touch } from '../../gestures/touch.ts'
import { openWheel } from '../../gestures/wheel.ts'
import type { Overview } from '../../scene/layout/overview.ts'
import { zoomedStack } from '../../scene/layout/zoomed.ts'
import { useApp } from '../../state/app.ts'
import { inTurn } from '../../state/turns.ts'
import { CompareStage, MemoryChoice, MemorylessLayer } from '../memory/index.tsx'
import { DataPicker } from '../panel/DataPicker.tsx'
import { LossSummary } from '../panel/LossSummary.tsx'
import { About } from '../parts/About.tsx'
import { later } from '../parts/later.tsx'
import { driveCamera } from './drive.ts'
import { Head } from './Head.tsx'
import { Hint } from './Hint.tsx'
import { InputPanel } from './InputPanel.tsx'
import { NetworkStack } from './NetworkStack.tsx'
import { OutputPanel } from './OutputPanel.tsx'
import { place, placeAt } from './place.ts'

/** Fetched once the overview stands: nobody is inside a cell in the first second. */
const CellStage = later(async () => (await import('../cell/CellStage.tsx')).CellStage)

/** Room for the network's heading and the switch for memory beside it, px. */
const HEADINGS = 480

export function Stage() {
  const { words, playback, preferences, camera, viewport, lesson, memory, hasCell, fetching } = useApp()
  let stage!: HTMLElement
  const [holding, setHolding] = createSignal(false)

  /** Everything where it stands now. */
  const layout = createMemo<Overview>(() => {
    const overview = camera.layout()
    if (!camera.zoomed()) return overview
    const lens = camera.lens()
    return {
      ...overview,
      input: lens.input,
      output: lens.output,
      stack: zoomedStack(overview, lens, camera.focusLayer()),
    }
  })
  const home = camera.layout
  const { furniture, cellWires } = camera.fades
  const furnished = inTurn(() => furniture() > 0)
  const inside = createMemo(() => camera.lens().growth === 1)
  const headingY = () => home().input.y - 30
  /** Both networks stand where otherwise one does. */
  const comparing = () => memory.mode() === 'compare' && !camera.zoomed()

  onMount(() => {
    CellStage.preload()
    const drive = driveCamera(camera, stage, setHolding)
    const closers = [
      drive.close,
      openKeyboard(stage, drive.key, preferences.characterKeys),
      refusePageZoom(stage),
      refuseFling(stage, (target) => !isControl(target) && !scrolls(target)),
      openWheel(stage, drive.wheel, scrolls),
    ]
    const [touch, setTouch] = createSignal<Touch>()
    // Hammer is a tenth of the page and nobody pinches in the first moment.
    fetching.insist(
      () => import('../../gestures/touch.ts'),
      ({ openTouch }) => setTouch(openTouch(stage, drive.touch, isControl)),
    )
    // A rotation, another structure, or Reset end every drag.
    const run = createMemo(() => playback.moment().run)
    const width = createMemo(() => viewport().width)
    createEffect(on([width, run], () => untrack(touch)?.interrupt(), { defer: true }))
    onCleanup(() => {
      touch()?.close()
      for (const close of closers) close()
    })
  })

  return (
    <main
      ref={stage}
      class="stage"
      data-level={camera.level()}
      data-tone="net"
      data-layer={camera.level() === 'network' ? undefined : camera.focusLayer() + 1}
      data-depth={camera.depth().toFixed(3)}
      data-flow={layout().flow}
      data-phase={playback.frame().phase}
      data-playing={playback.playing()}
      tabindex="-1"
    >
      <Show when={memory.mode() === 'compare'}>
        <CompareStage hidden={camera.zoomed()} />
      </Show>
      <Show when={furnished() && !comparing()}>
        <div class="furniture" style={{ opacity: furniture() }}>
          <Show when={home().flow === 'across'}>
            <div class="stage-heading" style={placeAt({ x: home().input.x + 4, y: headingY() })}>
              <About topic="input" heading={words().input.title} />
            </div>
            <div
              class="stage-heading"
              style={placeAt({
                x:
                  home().stack.box.x +
                  Math.min(
                    home().stack.heatHeading?.x ?? home().stack.tiles[0].box.x,
                    Math.max(home().stack.box.width - HEADINGS * viewport().text, 40),
                  ),
                y: headingY(),
              })}
            >
              <About topic="network" heading={words().network.title} />
            </div>
            <div class="stage-heading" style={placeAt({ x: home().output.x + 4, y: headingY() })}>
              <About topic="prediction" heading={words().prediction.title} />
            </div>
          </Show>
          <Show when={home().second}>
            {(second) => (
              <>
                <div
                  class="stage-heading memory-place"
                  style={placeAt({ x: home().output.x - 16, y: headingY() })}
                >
                  <MemoryChoice />
                </div>
                <Show when={lesson.shows('data')}>
                  <div class="second-row" style={place(second().input)}>
                    <DataPicker />
                  </div>
                </Show>
                <div class="second-row" style={place(second().output)}>
                  <LossSummary />
                </div>
              </>
            )}
          </Show>
        </div>
      </Show>
      <Show when={!comparing()}>
        <InputPanel layout={layout()} text={viewport().text} hidden={inside()} />
        <OutputPanel layout={layout()} text={viewport().text} />
        <NetworkStack layout={layout()} />
        <Show when={furnished()}>
          <div class="furniture" style={{ opacity: furniture() }}>
            <Head layout={home()} />
          </div>
        </Show>
      </Show>
      <Show when={cellWires() > 0}>
        <Show when={hasCell()} fallback={<MemorylessLayer />}>
          <CellStage />
        </Show>
      </Show>
      <Hint holding={holding()} />
    </main>
  )
}

/** Whether a finger there scrolls something, as its styles allow. */
function scrolls(target: Element): boolean {
  for (let at: Element | null = target; at && !at.matches('.stage'); at = at.parentElement)
    if (getComputedStyle(at).touchAction.includes('pan')) return true
  return false
}

/** What keeps its fingers to itself. Buttons do not: a tap is theirs, but a pinch may begin on them. */
const isControl = (target: Element): boolean =>
  target.closest('input, label, select, a, [role=slider]') !== null
