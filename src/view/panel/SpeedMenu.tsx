/** How fast to go: from one epoch told slowly as a story up to as fast as the machine trains. */
import { createUniqueId, For, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import type { Speed } from '../../state/speeds.ts'
import { closePopover, Popover } from '../parts/Popover.tsx'

export function SpeedMenu() {
  const { words, playback } = useApp()
  const id = createUniqueId()
  let button!: HTMLButtonElement
  let list!: HTMLDivElement

  const short = (speed: Speed) => {
    const { story, live } = words().controls.speeds
    return speed.kind === 'story' ? story(speed.factor) : live(speed.pace)
  }
  const long = (speed: Speed) => {
    const { story, live } = words().controls.speedNames
    return speed.kind === 'story' ? story(speed.factor) : live(speed.pace)
  }

  // A tap chooses and closes; arrow keys choose and stay, Enter closes.
  let byKey = false
  function onKeyDown(event: KeyboardEvent) {
    byKey = true
    if (event.key === 'Enter') closePopover(id)
  }
  function closeUnlessKey() {
    if (!byKey) closePopover(id)
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class="round speed"
        data-topic="speed"
        aria-label={words().controls.speed}
        aria-description={long(playback.speed())}
        popovertarget={id}
        data-value={short(playback.speed())}
      />
      <Popover
        id={id}
        anchor={() => button}
        label={words().controls.speed}
        class="menu"
        onOpen={() => list.querySelector<HTMLInputElement>('input:checked')?.focus()}
      >
        <div ref={list} class="choices" role="radiogroup" aria-label={words().controls.speed}>
          <For each={playback.speeds()}>
            {(speed) => (
              <label class="choice">
                <input
                  type="radio"
                  name={id}
                  checked={playback.speed() === speed}
                  onChange={() => playback.setSpeed(speed)}
                  onClick={closeUnlessKey}
                  onKeyDown={onKeyDown}
                  onKeyUp={() => {
                    byKey = false
                  }}
                />
                <span class="choice-short">{short(speed)}</span>
                <span>{long(speed)}</span>
              </label>
            )}
          </For>
        </div>
        <Show when={playback.view() === 'cell'}>
          <label class="same-sequence">
            <input
              type="checkbox"
              checked={playback.sameSequence()}
              onChange={(event) => playback.keepSequence(event.currentTarget.checked)}
            />
            {words().cell.sameSequence}
          </label>
        </Show>
      </Popover>
    </>
  )
}
