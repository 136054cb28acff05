/** A card beside one component: a dialog that leaves the world around it in reach. What it says is its body. */
import { createEffect, createMemo, createUniqueId, on, onCleanup, onMount } from 'solid-js'
import { cardPlace } from '../../../scene/layout/card.ts'
import type { PartId } from '../../../scene/layout/cell.ts'
import { cellLayout } from '../../../scene/layout/cell-layout.ts'
import { useApp } from '../../../state/app.ts'
import { Icon } from '../../parts/Icon.tsx'
import { place } from '../../stage/place.ts'
import { PART_TOPICS } from '../part-topics.ts'
import { LeadLine } from './LeadLine.tsx'
import { PartBody } from './PartBody.tsx'
import { PartIcon } from './PartIcon.tsx'

/** As in the style sheet, both sides and edges together. CSS px. */
const CARD_PADDING = 34

export function PartCard(props: {
  part: PartId
  /** Layer, time step and unit count from 0. */
  layer: number
  step: number
  unit: number
  /** Whether the story has come to this part's values of this step. */
  known: boolean
  goTo: (step: number) => void
  close: () => void
}) {
  const { words, camera, viewport } = useApp()
  const heading = createUniqueId()
  let card!: HTMLElement
  let title!: HTMLHeadingElement

  const where = createMemo(() => cardPlace(viewport(), camera.inside()))
  const partBox = () => {
    const { upright, small } = camera.inside()
    return cellLayout(camera.lens().focus, upright, small).parts[props.part].box
  }
  const opacity = camera.fades.card

  /** Known even while the card is being taken away. */
  let part = props.part
  // Another part, by a symbol of the equation: the same card begins anew.
  createEffect(
    on(
      () => props.part,
      (next) => {
        part = next
        card.scrollTop = 0
        title.focus({ preventScroll: true })
      },
    ),
  )

  /** A tap beside the card closes it, as long as nothing else is meant by it. */
  function onClick({ target }: MouseEvent) {
    if (!(target instanceof Element) || !target.closest('.stage')) return
    if (!target.closest('.component-card, button, input, label, a')) props.close()
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      props.close()
    }
    // Keys that scroll the card or move its sliders are not meant for the stage.
    if (event.key.startsWith('Arrow')) event.stopPropagation()
  }
  /** Fingers and wheel scroll the card; the world behind it stays. */
  const stop = (event: Event) => event.stopPropagation()

  onMount(() => document.addEventListener('click', onClick))
  onCleanup(() => {
    document.removeEventListener('click', onClick)
    if (card.contains(document.activeElement))
      document.querySelector<HTMLElement>(`button[data-part="${part}"]`)?.focus({ preventScroll: true })
  })

  return (
    <>
      <LeadLine part={props.part} from={partBox()} place={where()} opacity={opacity()} />
      <section
        ref={card}
        role="dialog"
        data-topic={PART_TOPICS[props.part]}
        aria-labelledby={heading}
        class={`component-card hue-${props.part}`}
        classList={{ sheet: where().sheet }}
        style={{
          ...place(where().card),
          height: where().sheet ? `${where().card.height}px` : 'auto',
          'max-height': `${where().card.height}px`,
          opacity: opacity(),
        }}
        on:pointerdown={stop}
        on:wheel={stop}
        on:keydown={onKey}
      >
        <header class="card-title">
          <span class="card-icon">
            <PartIcon part={props.part} />
          </span>
          <div>
            <h2 id={heading} ref={title} tabindex="-1">
              {words().cell.parts[props.part]}
            </h2>
            <p class="card-place">{words().card.place(props.layer + 1, props.unit + 1, props.step + 1)}</p>
          </div>
          <button
            type="button"
            class="round quiet"
            aria-label={words().about.close}
            onClick={() => props.close()}
          >
            <Icon name="close" size={22} />
          </button>
        </header>
        <PartBody
          part={props.part}
          layer={props.layer}
          step={props.step}
          unit={props.unit}
          known={props.known}
          width={where().card.width - CARD_PADDING}
          goTo={props.goTo}
        />
      </section>
    </>
  )
}
