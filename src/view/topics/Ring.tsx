/** A calm ring around something on the page. It follows when the layout changes. */
import { Show } from 'solid-js'
import { createBox } from '../parts/pointing.ts'
import { place } from '../stage/place.ts'

/** Room between the ring and what it stands around, px. */
const ROOM = 6

export function Ring(props: { find: () => Element | undefined }) {
  const box = createBox(() => props.find())
  return (
    <Show when={box()}>
      {(at) => (
        <div
          class="topic-ring"
          style={place({
            x: at().x - ROOM,
            y: at().y - ROOM,
            width: at().width + 2 * ROOM,
            height: at().height + 2 * ROOM,
          })}
        />
      )}
    </Show>
  )
}
