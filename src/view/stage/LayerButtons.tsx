/** Adds a layer in a gap of the stack, or takes one away. */
import { Index, Show } from 'solid-js'
import { LIMITS } from '../../model/training.ts'
import type { Stack } from '../../scene/layout/stack.ts'
import { useApp } from '../../state/app.ts'
import { restructure } from '../parts/begin-again.ts'
import { Icon } from '../parts/Icon.tsx'
import { moveTo, placeAt } from './place.ts'

export function LayerButtons(props: { stack: Stack }) {
  const app = useApp()
  const { words, playback } = app
  const count = () => playback.moment().shape.layers
  return (
    <>
      <Show when={count() < LIMITS.layers.max}>
        <Index each={props.stack.gaps}>
          {(gap, k) => (
            <button
              type="button"
              class="small-round add"
              data-topic="layer"
              style={placeAt(gap())}
              aria-label={k === 0 ? words().network.addBefore(1) : words().network.addAfter(k)}
              onClick={() => restructure(app, count() + 1)}
            >
              <Icon name="plus" size={16} />
            </button>
          )}
        </Index>
      </Show>
      <Show when={count() > LIMITS.layers.min}>
        <Index each={props.stack.tiles}>
          {(tile) => (
            <button
              type="button"
              class="small-round remove"
              data-topic="layer"
              style={moveTo(tile().remove)}
              aria-label={words().network.remove(tile().layer + 1)}
              onClick={() => restructure(app, count() - 1)}
            >
              <Icon name="minus" size={16} />
            </button>
          )}
        </Index>
      </Show>
    </>
  )
}
