/** The dialog of own data. It outlives its closing: what is half done stays. */
import { createEffect, createSignal, createUniqueId, For, Match, Show, Switch } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { createDraw, DrawButtons, DrawPage } from './Draw.tsx'
import type { OwnTab, Wish } from './index.tsx'
import { Mine } from './Mine.tsx'
import { Numbers } from './Numbers.tsx'
import { createNumbers } from './numbers-input.ts'
import '../styles/own/own.css'

const TABS = ['draw', 'numbers', 'mine'] as const satisfies readonly OwnTab[]

export function OwnDialog(props: { wish: Wish | undefined; close: () => void }) {
  const { words } = useApp()
  const id = createUniqueId()
  const [tab, setTab] = createSignal<OwnTab>('draw')
  const draw = createDraw()
  const numbers = createNumbers()
  createEffect(() => {
    if (!props.wish) return
    setTab(props.wish.tab)
    if (props.wish.file) numbers.open(props.wish.file)
  })

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    setTab((before) => TABS[(TABS.indexOf(before) + by + TABS.length) % TABS.length])
    event.currentTarget.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }

  return (
    <Show when={props.wish}>
      <Dialog
        title={words().own.title}
        class="own"
        close={props.close}
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
              <DrawPage draw={draw} close={props.close} />
            </Match>
            <Match when={tab() === 'numbers'}>
              <Numbers numbers={numbers} close={props.close} />
            </Match>
            <Match when={tab() === 'mine'}>
              <Mine close={props.close} />
            </Match>
          </Switch>
        </div>
      </Dialog>
    </Show>
  )
}
