/** Short messages at the bottom of the world, one at a time: none takes away the way back that another offers. */
import { createSignal, onCleanup } from 'solid-js'

export type Toast = {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Long enough to read and to undo, in milliseconds. */
const VISIBLE = 8000

export type Toasts = ReturnType<typeof createToasts>

export function createToasts() {
  const [toast, setToast] = createSignal<Toast>()
  /** Has something to say, but nothing to do. */
  let waiting: readonly Toast[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function put(next: Toast | undefined) {
    clearTimeout(timer)
    setToast(next)
    if (next) timer = setTimeout(dismiss, VISIBLE)
  }
  function dismiss() {
    const [next, ...rest] = waiting
    waiting = rest
    put(next)
  }
  onCleanup(() => clearTimeout(timer))
  return {
    toast,
    dismiss,
    show(next: Toast) {
      if (toast()?.action && !next.action) waiting = [...waiting, next]
      else put(next)
    },
  }
}
