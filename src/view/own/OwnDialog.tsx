/** The dialog of own data. It outlives its closing: what is half done stays. */
import { createEffect, createSignal, createUniqueId, For, Match, Show, Switch } from 'solid-js'
import { useApp } from '../../state/app.ts'
import type { OwnTab } from '../../state/dialogs.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { createDraw, DrawButtons, DrawPage } from './Draw.tsx'
import { Mine } from './Mine.tsx'
import { Numbers } from './Numbers.tsx'
import { createNumbers } from './numbers-input.ts'
import '../styles/own/own.css'

const TABS = ['draw', 'numbers', 'mine'] as const satisfies readonly OwnTab[]

export function OwnDialog() {
  const { words, dialogs } = useApp()
  const id = createUniqueId()
  const [tab, setTab] = createSignal<OwnTab>('draw')
  const draw = createDraw()
  const numbers = createNumbers()
  createEffect(() => {
    const wish = dialogs.own()
    if (!wish) return
    setTab(wish.tab)
    if (wish.file) numbers.open(wish.file)
  })

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    setTab((before) => TABS[(TABS.indexOf(before) + by + TABS.length) % TABS.length])
    event.currentTarget.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }

  return (
    <Show when={dialogs.own()}>
      <Dialog
        title={words().own.title}
        class="own"
        close={dialogs.closeOwn}
        tools={tab() === 'draw' && <DrawButtons draw={draw} />}
      >
        <div class="segments own-tabs" role="tablist" on:keydown={onKeyDown}>
          <For each={TABS}>
            {(name) => (
              <button
                type="button"
                role="tab"
                id={`${id}-${name}`}
                aria-selected={tab() === name}
                aria-controls={`${id}-page`}
                tabindex={tab() === name ? 0 : -1}
                autofocus={tab() === name}
                onClick={() => setTab(name)}
              >
                {words().own.tabs[name]}
              </button>
            )}
          </For>
        </div>
        <div class="own-page" role="tabpanel" id={`${id}-page`} aria-labelledby={`${id}-${tab()}`}>
          <Switch>
            <Match when={tab() === 'draw'}>
              <DrawPage draw={draw} close={dialogs.closeOwn} />
            </Match>
            <Match when={tab() === 'numbers'}>
              <Numbers numbers={numbers} close={dialogs.closeOwn} />
            </Match>
            <Match when={tab() === 'mine'}>
              <Mine close={dialogs.closeOwn} />
            </Match>
          </Switch>
        </div>
      </Dialog>
    </Show>
  )
}
