/** The button that opens the menu, and its frame. */
import { createUniqueId } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon } from '../parts/Icon.tsx'
import { later, Unreachable } from '../parts/later.tsx'
import { closePopover, Popover } from '../parts/Popover.tsx'

const MenuPages = later(async () => (await import('./MenuPages.tsx')).MenuPages, Unreachable)

export function Menu() {
  const { words } = useApp()
  const id = createUniqueId()
  let button!: HTMLButtonElement
  /** The menu closes first and hands the focus back, so that what opens next can hand it back too. */
  function leaveFor(next: () => void) {
    closePopover(id)
    button.focus()
    next()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="round quiet"
        data-topic="menu"
        aria-label={words().menu.open}
        popovertarget={id}
      >
        <Icon name="more" />
      </button>
      <Popover id={id} anchor={() => button} label={words().menu.open} class="menu">
        <div class="card-head">
          <h2>{words().menu.open}</h2>
          <button
            type="button"
            class="round quiet"
            aria-label={words().menu.close}
            onClick={() => closePopover(id)}
          >
            <Icon name="close" size={20} />
          </button>
        </div>
        <MenuPages leaveFor={leaveFor} />
      </Popover>
    </>
  )
}
