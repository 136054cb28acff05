// Builds convergence.ts as the app itself is built (TypeScript, ?url, ?kernels), then runs it in Node.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { build } from 'vite'

const outDir = 'node_modules/.cache/convergence'
await build({
  logLevel: 'error',
  build: {
    ssr: 'tests/bench/convergence.ts',
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    // The loader of the tfjs binary needs __dirname.
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'convergence.cjs' } },
  },
  ssr: { noExternal: true },
})
const { convergence } = createRequire(import.meta.url)(resolve(outDir, 'convergence.cjs'))
await convergence()
