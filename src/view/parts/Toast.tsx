/** Shows the one short message there is, at the bottom of the world, and has it read out. */
import { createMemo, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import type { Toast } from '../../state/toasts.ts'

export function ToastHost() {
  const { words, toasts, fetching, viewport } = useApp()
  /** What is missing on the page stays to be said: it comes by itself, but who knows when. */
  const shown = (): Toast | undefined =>
    toasts.toast() ??
    (fetching.missing()
      ? { text: words().unreachable, action: { label: words().tryAgain, run: fetching.again } }
      : undefined)
  // Whoever is greeted at once is greeted before the controls stand: measured again when they do.
  const bottom = createMemo(() => (viewport().bottom && shown() ? heightOfControls() : 0))
  return (
    <div class="toast-host" role="status" style={{ '--below': `${bottom()}px` }}>
      <Show when={shown()}>
        {(toast) => (
          <div class="toast">
            <span>{toast().text}</span>
            <Show when={toast().action}>
              {(action) => (
                <button
                  type="button"
                  onClick={() => {
                    action().run()
                    toasts.dismiss()
                  }}
                >
                  {action().label}
                </button>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  )
}

/** How much of the bottom of the screen is covered by dock or sheet. */
function heightOfControls(): number {
  const controls = document.querySelector('.dock, .sheet-card')
  return controls ? window.innerHeight - controls.getBoundingClientRect().top : 0
}
