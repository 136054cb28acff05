/** The dialog of own data: a sheet over the whole of a phone, a card in the middle of a tablet. */
import { createEffect, createSignal, createUniqueId, For, Match, on, onMount, Switch } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon } from '../parts/Icon.tsx'
import { createDraw, DrawButtons, DrawPage } from './Draw.tsx'
import type { OwnTab, Wish } from './index.tsx'
import { Mine } from './Mine.tsx'
import '../styles/dialog.css'
import '../styles/own.css'
import { createNumbers, Numbers } from './Numbers.tsx'

const TABS = ['draw', 'numbers', 'mine'] as const satisfies readonly OwnTab[]

export function OwnDialog(props: { wish: Wish }) {
  const { words } = useApp()
  const id = createUniqueId()
  const [tab, setTab] = createSignal<OwnTab>('draw')
  // What is half done stays, whatever else is looked at meanwhile.
  const draw = createDraw()
  const numbers = createNumbers()
  let dialog!: HTMLDialogElement
  let list!: HTMLDivElement
  const close = () => dialog.close()

  onMount(() => {
    createEffect(
      on(
        () => props.wish,
        (wish) => {
          setTab(wish.tab)
          if (!dialog.open) dialog.showModal()
          document.getElementById(`${id}-${wish.tab}`)?.focus()
        },
      ),
    )
    // Keys pressed here are for here: outside, they play and step.
    dialog.addEventListener('keydown', (event) => event.stopPropagation())
  })

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    setTab((before) => TABS[(TABS.indexOf(before) + by + TABS.length) % TABS.length])
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }

  return (
    <dialog ref={dialog} class="dialog own" aria-labelledby={`${id}-title`}>
      <div class="dialog-head own-head">
        <h2 id={`${id}-title`}>{words().own.title}</h2>
        <Switch>
          <Match when={tab() === 'draw'}>
            <DrawButtons draw={draw} />
          </Match>
        </Switch>
        <button type="button" class="round quiet" aria-label={words().own.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div ref={list} class="segments own-tabs" role="tablist" on:keydown={onKeyDown}>
        <For each={TABS}>
          {(name) => (
            <button
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={tab() === name}
              aria-controls={`${id}-page`}
              tabindex={tab() === name ? 0 : -1}
              onClick={() => setTab(name)}
            >
              {words().own.tabs[name]}
            </button>
          )}
        </For>
      </div>
      <div class="dialog-page" role="tabpanel" id={`${id}-page`} aria-labelledby={`${id}-${tab()}`}>
        <Switch>
          <Match when={tab() === 'draw'}>
            <DrawPage draw={draw} close={close} />
          </Match>
          <Match when={tab() === 'numbers'}>
            <Numbers numbers={numbers} close={close} />
          </Match>
          <Match when={tab() === 'mine'}>
            <Mine close={close} />
          </Match>
        </Switch>
      </div>
    </dialog>
  )
}
