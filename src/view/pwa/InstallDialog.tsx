/** How the app gets onto the home screen: by a button where the browser has one, else step by step. */
import { For, Show } from 'solid-js'
import { PWA } from '../../content/pwa/index.ts'
import { isApple, isInstalled } from '../../pwa/install.ts'
import { isKept } from '../../pwa/offline.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import '../styles/install.css'

export function InstallDialog(props: { close: () => void }) {
  const { install } = useApp()
  const words = createChapter(PWA)
  const offline = isKept() ? 'yes' : 'no'
  return (
    <Show when={words()?.install}>
      {(said) => (
        <Dialog title={said().title} close={props.close} class="install">
          <p>{said().about}</p>
          <Show when={!isInstalled()} fallback={<p>{said().installed}</p>}>
            <Show
              when={install.offer()}
              fallback={
                <ol class="install-steps">
                  <For each={said().ways[isApple() ? 'apple' : 'other']}>{(step) => <li>{step}</li>}</For>
                </ol>
              }
            >
              {(offer) => (
                <button
                  type="button"
                  class="pill primary"
                  onClick={async () => (await offer()()) && props.close()}
                >
                  {said().button}
                </button>
              )}
            </Show>
          </Show>
          <p class="install-offline">{said().offline[offline]}</p>
        </Dialog>
      )}
    </Show>
  )
}
