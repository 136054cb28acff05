/** Short messages at the bottom of the world, one at a time. */
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
  let timer: ReturnType<typeof setTimeout> | undefined
  const dismiss = () => {
    clearTimeout(timer)
    setToast(undefined)
  }
  onCleanup(dismiss)
  return {
    toast,
    dismiss,
    show(next: Toast) {
      clearTimeout(timer)
      setToast(next)
      timer = setTimeout(dismiss, VISIBLE)
    },
  }
}
