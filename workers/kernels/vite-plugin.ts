import asc from 'assemblyscript/asc'
import type { Plugin } from 'vite'

/** Lets `import bytes from '…/kernels/index.ts?kernels'` give the compiled WebAssembly module as a Uint8Array. */
export function kernels(): Plugin {
  return {
    name: 'kernels',
    enforce: 'pre',
    async load(id) {
      const [path, query] = id.split('?')
      if (query !== 'kernels') return null
      const { error, binary, stderr } = await asc.main(
        [path, '-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'],
        {},
      )
      if (error || !binary) throw new Error(`${error?.message}\n${stderr.toString()}`)
      const base64 = Buffer.from(binary).toString('base64')
      return `export default Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0))`
    },
  }
}
