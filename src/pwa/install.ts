/** The browser's offer to install the app, where it makes one. */

/** Shows the browser's own question; `true` if the reader agreed. Works once per offer. */
export type Install = () => Promise<boolean>

/** Chromium only: not in any standard, and so not in TypeScript's library. */
type OfferEvent = Event & { prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }> }

/** Tells of each offer, and with `undefined` that there is none any more. Returns the closer. */
export function watchOffers(hear: (install: Install | undefined) => void): () => void {
  const offered = (event: Event) => {
    event.preventDefault() // a bar over the controls would be in the way: our menu asks
    hear(async () => {
      const { outcome } = await (event as OfferEvent).prompt()
      hear(undefined) // no offer can be taken up twice; the browser may make another
      return outcome === 'accepted'
    })
  }
  const installed = () => hear(undefined)
  window.addEventListener('beforeinstallprompt', offered)
  window.addEventListener('appinstalled', installed)
  return () => {
    window.removeEventListener('beforeinstallprompt', offered)
    window.removeEventListener('appinstalled', installed)
  }
}

/** Whether this is the installed app, with no browser around it. */
export const isInstalled = () =>
  window.matchMedia('(display-mode: standalone)').matches ||
  (navigator as { readonly standalone?: boolean }).standalone === true // Safari's older word for it

/** iPadOS calls itself a Mac, but no Mac has a touch screen. */
export const isApple = () => /iP(hone|ad)|Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1
