import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { HEADERS, pwa } from './src/pwa/vite-plugin.ts'
import { kernels } from './workers/kernels/vite-plugin.ts'

export default defineConfig({
  base: './', // works under any sub-path of any static host, workers and wasm included
  plugins: [solid(), kernels(), pwa()],
  worker: {
    format: 'es',
    plugins: () => [kernels()],
    // Rolldown would keep some 700 @license comments of tfjs; public/licences.txt carries them once.
    rolldownOptions: { output: { comments: { legal: false } } },
  },
  build: {
    target: 'es2022',
    // What a part fetched later needs besides itself it finds by itself: a list of all of it would weigh on the page.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    rolldownOptions: {
      // All that the page waits for in one file: split up for those who fetch more later, it would weigh 3 % more.
      output: { codeSplitting: { groups: [{ name: 'page', test: /src\/main\.tsx$/ }] } },
    },
  },
  preview: { port: 4173, headers: HEADERS },
  server: { watch: { ignored: ['**/tests/results/**'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{model,scene,state,workers}/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'view',
          include: ['tests/view/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: 'tests/view/setup.ts',
        },
      },
    ],
  },
})
