/**
 * Keeps the whole app on the device. A new version is fetched beside the old one and waits until the page
 * asks for it: whoever trains goes on with the version that began.
 */
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

/** The smallest module that splats one byte over a vector and counts its bits. */
const SIMD = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
)

/** tfjs comes once with and once without SIMD, and takes what the device can do: the other one stays away. */
const other = WebAssembly.validate(SIMD) ? /wasm-(?!simd)[^/]*\.wasm$/ : /wasm-simd[^/]*\.wasm$/

// The build puts the list of all its files in the place of `__WB_MANIFEST`.
const app = new PrecacheController()
app.precache(self.__WB_MANIFEST.filter((file) => !other.test(typeof file === 'string' ? file : file.url)))
registerRoute(new PrecacheRoute(app))
cleanupOutdatedCaches()

// Whatever a link asks for, it is the one page that answers; files beside it are themselves.
registerRoute(
  new NavigationRoute(app.createHandlerBoundToURL('index.html'), {
    allowlist: [/^[^?]*\/(index\.html)?(\?|$)/],
  }),
)

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') self.skipWaiting()
  if (event.data?.type === 'COMPLETE') event.waitUntil(complete())
})

/** Fetches what somebody has cleared away: browsers and readers can empty the cache and leave this worker. */
async function complete() {
  const cache = await caches.open(app.strategy.cacheName)
  const there = new Set((await cache.keys()).map(({ url }) => url))
  const missing = [...app.getURLsToCacheKeys()].filter(([, key]) => !there.has(key))
  await Promise.all(
    missing.map(async ([url, key]) => {
      const { ok, body, headers } = await fetch(url, { cache: 'reload' })
      // A new one, for no page may be given the answer to another request, as a host that redirects makes it.
      if (ok) await cache.put(key, new Response(body, { headers }))
    }),
  )
}

// From the first visit on: what that page fetches later comes from the device already.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
