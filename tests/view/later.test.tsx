/** Parts that are fetched later, while the network comes and goes. */
import { fireEvent, render, screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import { askingOnce, later, nothing, Unreachable } from '../../src/view/parts/later.tsx'
import { ToastHost } from '../../src/view/parts/Toast.tsx'
import { testApp } from './test-app.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

/** A part that comes only while there is a network. */
function aPart(...missing: [typeof Unreachable] | []) {
  const network = { up: false, asked: 0 }
  const Part = later(
    async () => {
      network.asked++
      if (!network.up) throw new Error('no network')
      return () => <p>here it is</p>
    },
    ...missing,
  )
  const app = testApp()
  const show = (wanted = () => true) =>
    render(() => (
      <AppContext.Provider value={app}>
        <Show when={wanted()}>
          <Part />
        </Show>
        <ToastHost />
      </AppContext.Provider>
    ))
  return { network, app, show }
}

const settle = () => vi.advanceTimersByTimeAsync(0)
const again = () => screen.queryByRole('button', { name: 'Try again' })

test('a part that did not come is told of for as long as it is missing, and comes by the reader’s wish', async () => {
  const { network, app, show } = aPart()
  show()
  await settle()
  expect(screen.getByRole('status').textContent).toContain('could not be loaded')
  app.toasts.show({ text: 'something else' })
  expect(screen.getByRole('status').textContent).toBe('something else')
  app.toasts.dismiss()

  fireEvent.click(again()!)
  await settle()
  expect(network.asked).toBe(2)
  expect(again()).not.toBeNull()

  network.up = true
  fireEvent.click(again()!)
  await settle()
  screen.getByText('here it is')
  expect(screen.getByRole('status').textContent).toBe('')
})

test('it comes by itself when the network is back, or after a while', async () => {
  for (const come of [() => window.dispatchEvent(new Event('online')), () => vi.advanceTimersByTime(5_000)]) {
    const { network, show } = aPart()
    const { unmount } = show()
    await settle()
    network.up = true
    come()
    await settle()
    screen.getByText('here it is')
    expect(again()).toBeNull()
    unmount()
  }
})

test('nobody asks for a part that has left the page, and nothing is said of it', async () => {
  const { network, show } = aPart()
  const { unmount } = show()
  await settle()
  unmount()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(network.asked).toBe(1)
})

test('a card says in its own place what is missing; what draws nothing is missed by nobody', async () => {
  const card = aPart(Unreachable)
  const { unmount } = card.show()
  await settle()
  expect(screen.getByRole('status').textContent).toBe('')
  card.network.up = true
  fireEvent.click(again()!)
  await settle()
  screen.getByText('here it is')
  unmount()

  aPart(nothing as typeof Unreachable).show()
  await settle()
  expect(again()).toBeNull()
})

test('a style that did not arrive is asked for anew with its part', async () => {
  document.head.innerHTML = '<link rel="stylesheet" href="./part.css">'
  let up = false
  const ask = askingOnce(async () => {
    if (!up) throw new Error('no network')
    return 'part'
  })
  await expect(ask()).rejects.toThrow()
  up = true
  const asked = ask()
  const [failed, anew] = document.querySelectorAll('link')
  anew.dispatchEvent(new Event('load'))
  await expect(asked).resolves.toBe('part')
  expect(failed.isConnected).toBe(false)
  expect(anew.isConnected).toBe(true)
})
