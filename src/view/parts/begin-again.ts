import type { Settings } from '../../model/training.ts'
import type { App } from '../../state/app.ts'

/** Another structure or other data: training starts again, which is said and can be taken back. */
export function beginAgain(app: App, changed: Partial<Settings>, text: string) {
  app.training.begin(changed)
  offerUndo(app, text)
}

export const restructure = (app: App, layers: number) =>
  beginAgain(app, { layers }, app.words().network.restarted(layers))

/** The same structure and data: where nothing has been trained, there is nothing to take back. */
export function startOver(app: App, how: 'reset' | 'newStart') {
  const trained = app.training.latest().checkpoints.at(-1)
  app.playback[how]()
  if (trained) offerUndo(app, app.words().controls.startedOver[how])
}

const offerUndo = ({ words, training, toasts }: App, text: string) =>
  toasts.show({ text, action: { label: words().undo, run: training.undo } })
