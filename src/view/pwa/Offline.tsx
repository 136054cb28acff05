/** Says once that the app is on the device, and offers a newer version whenever nothing is being told. Draws nothing. */
import { createEffect, createSignal, onCleanup, untrack } from 'solid-js'
import { PWA } from '../../content/pwa/index.ts'
import { keepOffline } from '../../pwa/offline.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'

export function Offline() {
  const { toasts, playback, work } = useApp()
  const words = createChapter(PWA, true)
  const [ready, setReady] = createSignal(false)
  const [take, setTake] = createSignal<() => void>()

  onCleanup(keepOffline({ ready: () => setReady(true), newer: (take) => setTake(() => take) }))

  createEffect(() => {
    const said = words()
    if (!ready() || !said) return
    untrack(() => toasts.show({ text: said.ready }))
    setReady(false)
  })

  createEffect(() => {
    const said = words()
    const run = take()
    if (!run || !said || playback.playing()) return
    untrack(() => toasts.show({ text: said.newer, action: { label: said.update, run: () => change(run) } }))
  })

  /** Nothing in progress is lost by it. */
  async function change(run: () => void) {
    await work()?.save()
    run()
  }

  return null
}
