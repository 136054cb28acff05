/** A gate: its picture, its value as a number, and as a ring around it. */
import { For, Show } from 'solid-js'
import type { Box } from '../../scene/geometry.ts'
import type { GateId } from '../../scene/layout/cell.ts'
import { useApp } from '../../state/app.ts'
import { valueText } from '../parts/numbers.ts'
import { place } from '../stage/place.ts'
import { HoldBadge } from './card/HoldBadge.tsx'
import { GATE_ICONS } from './gate-icons.ts'
import { PART_TOPICS } from './part-topics.ts'

export function GateDisc(props: {
  gate: GateId
  box: Box
  /** 0 … 1 for gates, −1 … 1 for the candidate; `undefined` before it is computed. */
  value: number | undefined
  /** Where the ring stands on its way to the value. */
  ring: number
  active: boolean
  /** The reader holds it at a value. */
  held: boolean
  /** Whether there is room and time for numbers and names. */
  detailed: boolean
  /** Only the short name has room. */
  brief: boolean
  /** The disc is too small for its number: it stands above it. */
  tiny: boolean
  /** Not even the short name has room. */
  letter: boolean
  opacity: number
  open: () => void
}) {
  const { words, preferences } = useApp()
  const bipolar = () => props.gate === 'g'
  const number = () =>
    props.value === undefined ? words().controls.noLoss : valueText(props.value, preferences.language())
  return (
    <div
      class={`gate gate-${props.gate}`}
      classList={{ active: props.active }}
      style={{ ...place(props.box), opacity: props.opacity }}
    >
      <button
        type="button"
        class="gate-disc"
        aria-label={words().cell.parts[props.gate]}
        aria-description={props.held ? words().card.hold.badge : undefined}
        data-part={props.gate}
        data-topic={PART_TOPICS[props.gate]}
        onClick={() => props.open()}
      >
        <svg viewBox="-32 -32 64 64" aria-hidden="true">
          <circle class="gate-halo" r={38} />
          <circle class="gate-face" r={32} />
          <circle class="gate-track" r={29.5} />
          <Show when={props.value !== undefined}>
            <path class="gate-ring" d={ring(props.ring, 29.5)} />
          </Show>
          <g
            class="gate-icon"
            transform={
              props.detailed ? 'translate(-10.6 -18.2) scale(.88)' : 'translate(-13 -13) scale(1.08)'
            }
          >
            <For each={GATE_ICONS[props.gate]}>{(path) => <path d={path} />}</For>
          </g>
          <Show when={props.held}>
            <HoldBadge />
          </Show>
        </svg>
      </button>
      <Show when={props.detailed && !props.tiny}>
        <span class="gate-number" aria-hidden="true">
          {number()}
        </span>
      </Show>
      <meter
        class="spoken"
        aria-label={words().cell.parts[props.gate]}
        min={bipolar() ? -1 : 0}
        max={1}
        value={props.value ?? 0}
        aria-valuetext={number()}
      />
      <Show when={props.detailed}>
        <span class="gate-name" aria-hidden="true">
          {props.letter ? '' : (props.brief ? words().cell.brief : words().cell.parts)[props.gate]}{' '}
          <i>{props.gate}</i>{' '}
          <Show when={props.tiny}>
            <span class="gate-number">{number()}</span>
          </Show>
        </span>
      </Show>
    </div>
  )
}

/** An arc from 12 o'clock: clockwise for positive shares of the circle, anticlockwise for negative ones. */
function ring(share: number, radius: number): string {
  const angle = Math.min(Math.abs(share), 0.9999) * 2 * Math.PI
  const x = Math.sin(angle) * radius * Math.sign(share || 1)
  const y = -Math.cos(angle) * radius
  return `M0 ${-radius}A${radius} ${radius} 0 ${angle > Math.PI ? 1 : 0} ${share >= 0 ? 1 : 0} ${x.toFixed(2)} ${y.toFixed(2)}`
}
