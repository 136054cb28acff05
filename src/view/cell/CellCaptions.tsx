/** What is written into the cell: its title, its legend, the symbols at its wires, and whose state its memory holds. */
import { Show } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import type { Point } from '../../scene/geometry.ts'
import type { CellLayout } from '../../scene/layout/cell.ts'
import { useApp } from '../../state/app.ts'
import { Legend } from '../parts/Legend.tsx'
import { placeAt } from '../stage/place.ts'
import { useLetter } from '../text/LetterWay.tsx'

export function CellCaptions(props: {
  layout: CellLayout
  /** From 0. */
  step: number
  /** Whether its state has been computed. */
  known: boolean
}) {
  const { words, camera, viewport } = useApp()
  const { details, otherParts } = camera.fades
  const letter = useLetter(() => props.step)
  /** Standing, there is no room for it, and the plot below says so. */
  const entering = () => {
    const entered = camera.focusLayer() === 0 && !props.layout.upright && letter()
    return entered ? ` ${words().text.quoted(entered.shown)}` : ''
  }
  const loopName = (which: 'memory' | 'output') => {
    const { loop, memoryLoop, outputLoop } = words().cell
    if (props.layout.tight) return ''
    if (props.layout.upright || props.layout.frame.width < 600) return loop
    return which === 'memory' ? memoryLoop : outputLoop
  }
  return (
    <>
      <h2
        class="cell-title"
        classList={{ spoken: props.layout.tight }}
        style={{ ...titlePlace(props.layout.frame), opacity: otherParts() ** 4 }}
      >
        {props.layout.frame.width < 700 * viewport().text
          ? ''
          : `${words().network.layer(camera.focusLayer() + 1)} · `}
        {words().cell.title}
      </h2>
      <Show when={!props.layout.tight && !props.layout.upright}>
        <div class="cell-legend" style={{ ...legendPlace(props.layout.frame), opacity: otherParts() }}>
          <Legend />
        </div>
      </Show>
      <div class="cell-captions" aria-hidden="true" style={{ opacity: details() * otherParts() }}>
        <Caption class="symbol" at={props.layout.symbols.x} letter="x" index="t" text={entering()} />
        <Show when={!props.layout.tight}>
          <Caption class="symbol" at={props.layout.symbols.hBefore} letter="h" index="t−1" />
        </Show>
        <Show when={!props.layout.upright}>
          <Caption class="symbol" at={props.layout.symbols.h} letter="h" index="t" />
        </Show>
        <Caption
          class="tag"
          topic="memoryLoop"
          at={props.layout.tags.memory}
          letter="c"
          index="t−1"
          text={loopName('memory')}
        />
        <Caption
          class="tag"
          topic="outputLoop"
          at={props.layout.tags.output}
          letter="h"
          index="t−1"
          text={loopName('output')}
        />
        <Show when={!props.layout.tight}>
          <span class={`caption-name ${props.layout.state.anchor}`} style={placeAt(props.layout.state.at)}>
            {words().cell.parts.c}
            <small>{words().cell.from(props.known ? props.step + 1 : props.step)}</small>
          </span>
        </Show>
      </div>
    </>
  )
}

function Caption(props: {
  class: string
  topic?: TopicId
  at: Point
  letter: string
  index: string
  text?: string
}) {
  return (
    <span class={`caption ${props.class}`} data-topic={props.topic} style={placeAt(props.at)}>
      <i>{props.letter}</i>
      <sub>{props.index}</sub>
      <Show when={props.text}>
        <span>{props.text}</span>
      </Show>
    </span>
  )
}

/** The drawing leaves the lower right corner free. */
const legendPlace = (frame: { x: number; y: number; width: number; height: number }) => ({
  left: `${frame.x + frame.width - 20}px`,
  top: `${frame.y + frame.height - 16}px`,
})

const titlePlace = (frame: { x: number; y: number }) => ({
  left: `${frame.x + 22}px`,
  top: `${frame.y + 14}px`,
})
