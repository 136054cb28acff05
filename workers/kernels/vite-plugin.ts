import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import asc from 'assemblyscript/asc'
import type { Plugin } from 'vite'

const FLAGS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd']

/** Compiled modules by import, for as long as their sources stay the same: page, worker and tests share one. */
const compiled = new Map<string, Promise<Module>>()

type Module = { readonly code: string; readonly sources: readonly string[] }

/**
 * Lets `import bytes from '…/kernels/index.ts?kernels'` give the compiled WebAssembly module as a Uint8Array;
 * with `?kernels&relaxed`, one that uses fused multiply-add where the browser has it.
 */
export function kernels(): Plugin {
  return {
    name: 'kernels',
    enforce: 'pre',
    async load(id) {
      const [path, query] = id.split('?')
      if (query !== 'kernels' && query !== 'kernels&relaxed') return null
      if (!compiled.has(id)) compiled.set(id, compile(path, query.endsWith('relaxed')))
      const { code, sources } = await compiled.get(id)!
      for (const source of sources) this.addWatchFile(source)
      return code
    },
    watchChange(changed) {
      if (changed.includes('/kernels/')) compiled.clear()
    },
  }
}

async function compile(path: string, relaxed: boolean): Promise<Module> {
  const sources: string[] = []
  let binary: Uint8Array | undefined
  const features = relaxed ? ['--enable', 'relaxed-simd'] : []
  const { error, stderr } = await asc.main(
    [basename(path), ...FLAGS, ...features, '--outFile', 'kernels.wasm', '--baseDir', dirname(path)],
    {
      readFile(name, folder) {
        const file = join(folder, name)
        if (!existsSync(file)) return null
        sources.push(file)
        return readFileSync(file, 'utf8')
      },
      // Without a writeFile of our own, asc writes to disk and hands nothing back.
      writeFile(name, contents) {
        if (name.endsWith('.wasm') && typeof contents !== 'string') binary = contents
      },
    },
  )
  if (error || !binary) throw new Error(`${error?.message}\n${stderr.toString()}`)
  const base64 = Buffer.from(binary).toString('base64')
  return { code: `export default Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0))`, sources }
}
