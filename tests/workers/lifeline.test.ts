import { afterEach, expect, it, vi } from 'vitest'
import { holdLifeline } from '../../workers/lifeline.ts'
import type { Alive } from '../../workers/protocol.ts'

afterEach(() => vi.unstubAllGlobals())

it('says nothing where locks are forbidden', async () => {
  const forbid = async () => {
    throw new DOMException('', 'SecurityError')
  }
  vi.stubGlobal('navigator', { locks: { request: forbid } })
  const say = vi.fn()
  holdLifeline(say)
  await new Promise((later) => setTimeout(later)) // an unhandled rejection would fail the run
  expect(say).not.toHaveBeenCalled()
})

it('names a lock of its own once it holds it, and never lets go', async () => {
  const held: { name: string; hold: () => Promise<unknown> }[] = []
  vi.stubGlobal('navigator', {
    locks: {
      async request(name: string, hold: () => Promise<unknown>) {
        held.push({ name, hold })
      },
    },
  })
  const said: Alive[] = []
  holdLifeline((alive) => said.push(alive))
  holdLifeline((alive) => said.push(alive))
  expect(said).toEqual([])

  const letGo = vi.fn()
  for (const { hold } of held) hold().then(letGo)
  expect(said.map(({ lock }) => lock)).toEqual(held.map(({ name }) => name))
  expect(new Set(said.map(({ lock }) => lock)).size).toBe(2)
  await new Promise((later) => setTimeout(later))
  expect(letGo).not.toHaveBeenCalled()
})
