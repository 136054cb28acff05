/** A static host as people have them: a folder below some path, with the headers that its `_headers` asks for. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

export type Host = { readonly url: string; stop(): Promise<void> }

export async function startHost(folder: string, base: string): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = normalize(pathname.slice(base.length)) // stays below the folder: a URL has no leading ..
    const name = path === '.' ? 'index.html' : path
    try {
      if (!pathname.startsWith(base)) throw new Error('elsewhere')
      const body = readFileSync(join(folder, name))
      response.writeHead(200, { ...headersOf(folder), 'Content-Type': TYPES[extname(name)] ?? 'text/plain' })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${base}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

/** Those for every path. */
function headersOf(folder: string): Record<string, string> {
  const [, everywhere] = readFileSync(join(folder, '_headers'), 'utf8').split(/^\/.*\n/m)
  const lines = everywhere.matchAll(/^ {2}(\S+): (.+)$/gm)
  return {
    ...Object.fromEntries(Array.from(lines, ([, name, value]) => [name, value])),
    'Cache-Control': 'no-cache',
  }
}
