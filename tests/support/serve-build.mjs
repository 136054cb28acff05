/** A fresh build of the app on a port of its own, for what measures it. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string} name a folder of its own, so that two can be built side by side */
export async function serveBuild(name) {
  const outDir = join(root, 'node_modules/.cache', name)
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
