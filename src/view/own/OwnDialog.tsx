/** The dialog of own data. It outlives its closing: what is half done stays. */
import { createEffect, createSignal, Match, Show, Switch } from 'solid-js'
import { OWN } from '../../content/own/index.ts'
import { useApp } from '../../state/app.ts'
import type { OwnTab } from '../../state/dialogs.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Tabs } from '../parts/Tabs.tsx'
import { createDraw, DrawButtons, DrawPage } from './Draw.tsx'
import { Mine } from './Mine.tsx'
import { Numbers } from './Numbers.tsx'
import { createNumbers } from './numbers-input.ts'
import '../styles/own/own.css'

const TABS = ['draw', 'numbers', 'mine'] as const satisfies readonly OwnTab[]

export function OwnDialog() {
  const { dialogs } = useApp()
  const [tab, setTab] = createSignal<OwnTab>('draw')
  const draw = createDraw()
  const numbers = createNumbers()
  createEffect(() => {
    const wish = dialogs.own()
    if (!wish) return
    setTab(wish.tab)
    if (wish.file) numbers.open(wish.file)
  })

  function Opened() {
    const words = createChapter(OWN)
    return (
      <Show when={words()}>
        {(words) => (
          <Dialog
            title={words().title}
            class="own"
            close={dialogs.closeOwn}
            tools={tab() === 'draw' && <DrawButtons words={words()} draw={draw} />}
          >
            <Tabs
              names={TABS}
              chosen={tab()}
              choose={setTab}
              label={(name) => words().tabs[name]}
              autofocus
              class="own-tabs"
              pageClass="own-page"
            >
              <Switch>
                <Match when={tab() === 'draw'}>
                  <DrawPage words={words()} draw={draw} close={dialogs.closeOwn} />
                </Match>
                <Match when={tab() === 'numbers'}>
                  <Numbers words={words()} numbers={numbers} close={dialogs.closeOwn} />
                </Match>
                <Match when={tab() === 'mine'}>
                  <Mine words={words()} close={dialogs.closeOwn} />
                </Match>
              </Switch>
            </Tabs>
          </Dialog>
        )}
      </Show>
    )
  }

  return (
    <Show when={dialogs.own()}>
      <Opened />
    </Show>
  )
}
