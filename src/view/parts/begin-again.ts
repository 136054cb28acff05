import type { Settings } from '../../model/training.ts'
import type { App } from '../../state/app.ts'

/** Another structure or other data: training starts again, which is said and can be taken back. */
export function beginAgain({ words, training, toasts }: App, changed: Partial<Settings>, text: string) {
  training.begin(changed)
  toasts.show({ text, action: { label: words().undo, run: training.undo } })
}
