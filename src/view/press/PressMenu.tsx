/**
 * The menu of a layer or a gate, beside it: what can be done with it, without going there. It opens under a finger,
 * and the browser closes what it closes by itself as that finger lifts: so this popover is closed by us alone.
 */
import { createEffect, createSignal, Index, on, onCleanup, onMount, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon } from '../parts/Icon.tsx'
import { LaterIcon } from '../parts/LaterIcon.tsx'
import { putBeside } from '../parts/placing.ts'
import { type Item, itemsOf } from './items.ts'
import { listenForMenus } from './listen.ts'
import { type Subject, subjectOf } from './subject.ts'
import '../styles/press.css'

export function PressMenu() {
  const app = useApp()
  const { words, camera } = app
  const [subject, setSubject] = createSignal<Subject>()
  let byKey = false
  let menu!: HTMLDivElement
  const isInside = (target: EventTarget | null) => target instanceof Node && menu.contains(target)

  function open(target: EventTarget | null, how: 'key' | 'pointer') {
    const next = subjectOf(target, app)
    if (!next) return // in the menu itself
    byKey = how === 'key'
    setSubject(next)
  }
  // Not at once: a press comes in the midst of other changes, and without its words the menu has no size.
  createEffect(() => {
    const about = subject()
    if (!about) return
    menu.showPopover()
    putBeside(menu, about.element)
    const first = byKey ? items()[0] : menu
    first.focus()
  })
  /** Gives the focus back, unless it is elsewhere by now. */
  function close() {
    const left = subject()
    if (!left) return
    if (isInside(document.activeElement)) left.element.focus({ preventScroll: true })
    menu.hidePopover()
    setSubject(undefined)
  }
  function choose(item: Item) {
    if (item.off) return
    close()
    item.act()
  }

  const items = () => [...menu.querySelectorAll('button')]
  /** While it is open all keys are for here: outside, they move the world, play and step. */
  function onKeyDown(event: KeyboardEvent) {
    if (!subject()) return
    event.stopPropagation()
    // Tab goes on from where the menu was asked for.
    if (event.key === 'Tab') return close()
    if (event.key === 'Escape') close()
    else if (!move(event.key)) return
    event.preventDefault()
  }
  function move(key: string): boolean {
    const all = items()
    const now = all.indexOf(document.activeElement as HTMLButtonElement)
    const before = Math.max(now, 0) - 1 + all.length
    const to = { ArrowDown: now + 1, ArrowUp: before, Home: 0, End: all.length - 1 }[key]
    if (to === undefined) return false
    all[to % all.length].focus()
    return true
  }

  onMount(() => {
    onCleanup(listenForMenus({ answers: (target) => isInside(target) || !!subjectOf(target, app), open }))
    const closeBeside = ({ target }: Event) => isInside(target) || close()
    const controller = new AbortController()
    const first = { capture: true, signal: controller.signal }
    window.addEventListener('keydown', onKeyDown, first)
    for (const event of ['pointerdown', 'scroll', 'resize'])
      window.addEventListener(event, closeBeside, first)
    onCleanup(() => controller.abort())
  })
  // What it stands beside may go elsewhere.
  createEffect(() => camera.moving() && close())
  createEffect(on(camera.level, close, { defer: true }))

  const name = () => {
    const about = subject()
    if (about?.kind === 'gate') return words().cell.parts[about.gate]
    return about && words().network.layer(about.layer + 1)
  }
  return (
    <div ref={menu} class="popover press-menu" popover="manual" role="menu" tabindex="-1" aria-label={name()}>
      <Show when={subject()}>
        {(about) => (
          // By their places: the values that they are made of change with every epoch.
          <Index each={itemsOf(about(), app)}>
            {(item) => (
              // biome-ignore lint/a11y/useAriaPropsSupportedByRole: of a choice only, which supports it
              <button
                type="button"
                class="choice"
                role={item().chosen === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item().chosen}
                aria-disabled={item().off}
                tabindex="-1"
                onClick={() => choose(item())}
              >
                <Show when={item().icon} fallback={<LaterIcon name="check" size={20} />}>
                  {(icon) => <Icon name={icon()} size={20} />}
                </Show>
                {item().name}
              </button>
            )}
          </Index>
        )}
      </Show>
    </div>
  )
}
