import { afterEach, expect, it, vi } from 'vitest'
import { startBackend } from '../../workers/training/backend.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('a browser without WebAssembly is an error in plain words', async () => {
  vi.stubGlobal('WebAssembly', undefined)
  await expect(startBackend()).rejects.toThrow('WebAssembly does not exist here.')
})

it('so is a binary that does not load, and nothing is left unhandled', async () => {
  const silent = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  await expect(startBackend('/nowhere/')).rejects.toThrow('did not load')
  await new Promise((resolve) => setImmediate(resolve))
  expect(unhandled).not.toHaveBeenCalled()
  expect(silent).toHaveBeenCalled()
  process.off('unhandledRejection', unhandled)
})
