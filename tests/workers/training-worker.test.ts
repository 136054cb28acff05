import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Command, Report } from '../../workers/protocol.ts'
import { aFakeEngine } from '../support/engine.ts'
import { SMALL } from '../support/page.ts'

/** Stands in for the browser's start of WebAssembly, which a test lets succeed or fail when it wants. */
const startBackend = vi.hoisted(() => vi.fn<() => Promise<void>>())
vi.mock('../../workers/training/backend.ts', () => ({ startBackend }))
vi.mock('../../workers/training/choice.ts', () => ({
  chooseEngine: async () => ({ engine: aFakeEngine().engine, why: { kind: 'fast' } }),
}))
vi.mock('../../workers/training/diagnostics.ts', async (original) => ({
  ...(await original<typeof import('../../workers/training/diagnostics.ts')>()),
  diagnose: () => ({}), // would ask tfjs, which has no backend here
}))

/** The worker's global scope, and what the worker says. */
function aScope() {
  const reports: Report[] = []
  let heard = () => {}
  const scope = {
    onmessage: (_event: { data: Command }) => {},
    postMessage(report: Report) {
      reports.push(report)
      heard()
    },
  }
  vi.stubGlobal('self', scope)
  vi.stubGlobal('navigator', {}) // no locks, as without https
  return {
    reports,
    send: (command: Command) => scope.onmessage({ data: command }),
    until: (kind: Report['kind']) =>
      new Promise<void>((resolve) => {
        heard = () => reports.at(-1)?.kind === kind && resolve()
      }),
  }
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

it('keeps commands that come too early, and obeys them in their order once it is ready', async () => {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  startBackend.mockReturnValue(begun)
  const worker = aScope()
  await import('../../workers/training/index.ts')
  worker.send({ kind: 'start', run: 1, settings: SMALL })
  worker.send({ kind: 'pause', run: 1 })
  expect(worker.reports).toEqual([])
  const paused = worker.until('paused')
  begin()
  await paused
  expect(worker.reports.map(({ kind }) => kind)).toEqual(['ready', 'snapshot', 'paused'])
})

it('says once that nothing can train here, and stays silent about all that is asked of it', async () => {
  startBackend.mockRejectedValue(new Error('WebAssembly does not exist here.'))
  const worker = aScope()
  const told = worker.until('problem')
  await import('../../workers/training/index.ts')
  await told
  await worker.send({ kind: 'start', run: 1, settings: SMALL })
  expect(worker.reports).toEqual([
    {
      kind: 'problem',
      run: undefined,
      problem: { code: 'no-webassembly', detail: 'Error: WebAssembly does not exist here.' },
    },
  ])
})
