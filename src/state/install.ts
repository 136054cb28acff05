/** The browser's standing offer to install the app, if there is one. */
import { createSignal, onCleanup } from 'solid-js'
import { type Install, watchOffers } from '../pwa/install.ts'

export function createInstall() {
  const [offer, setOffer] = createSignal<Install>()
  onCleanup(watchOffers((install) => setOffer(() => install)))
  return { offer }
}
