/** Keeps the app on the device, and brings newer versions of it. */
import { Workbox } from 'workbox-window'

export type Hear = {
  /** The first time that all of the app is on the device. */
  readonly ready: () => void
  /** There is a newer version. `take` changes over to it and loads the page anew; nothing else ever does. */
  readonly newer: (take: () => void) => void
}

/** Does nothing where there are no service workers: without https, or where they are forbidden. Returns the closer. */
export function keepOffline(hear: Hear): () => void {
  if (!('serviceWorker' in navigator)) return () => {}
  const workbox = new Workbox('./service-worker.js')
  let taking = false
  const reload = () => location.reload()

  workbox.addEventListener('installed', ({ isUpdate, isExternal }) => {
    if (!isUpdate && !isExternal) hear.ready()
  })
  workbox.addEventListener('waiting', () =>
    hear.newer(() => {
      taking = true
      workbox.messageSkipWaiting()
    }),
  )
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (taking) reload()
    // Another tab has changed over: the parts this one has not fetched yet are gone.
    else if (isUpdate || isExternal) hear.newer(reload)
  })

  // An app on a home screen is hardly ever loaded anew: look again whenever it is taken up.
  const look = () => {
    if (!document.hidden) workbox.update().catch(ignored)
  }
  /** What is missing can only be fetched while it is the newest version that the host has. */
  async function start() {
    const registration = await workbox.register()
    document.addEventListener('visibilitychange', look)
    await registration?.update()
    if (registration?.active && !registration.installing && !registration.waiting)
      registration.active.postMessage({ type: 'COMPLETE' })
  }
  start().catch(ignored)
  return () => document.removeEventListener('visibilitychange', look)
}

/** Whether this page came from the device: after the first visit, as soon as all of it is there. */
export const isKept = () => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null

/** No network, or no permission: the page goes on as it is. */
const ignored = () => {}
