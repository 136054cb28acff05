import { configure, fireEvent, render, screen } from '@solidjs/testing-library'
import { expect, test, vi } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import { InstallDialog } from '../../src/view/pwa/InstallDialog.tsx'
import { testApp } from './test-app.ts'

configure({ asyncUtilTimeout: 10_000 })

const close = vi.fn()
/** The dialog, in a browser that has made its offer already or not at all. */
function open(...offers: Event[]) {
  close.mockClear()
  render(() => {
    const app = testApp()
    for (const offer of offers) window.dispatchEvent(offer)
    return (
      <AppContext.Provider value={app}>
        <InstallDialog close={close} />
      </AppContext.Provider>
    )
  })
}

/** As Chromium offers it: it can be taken up once. */
function anOffer(outcome: 'accepted' | 'dismissed') {
  const prompt = vi.fn(async () => ({ outcome }))
  return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
}
const button = () => screen.queryByRole('button', { name: 'Install' })
const steps = () => screen.queryByText(/Open the menu of your browser/)

test('without an offer, it says how', async () => {
  open()
  expect(await screen.findByText(/Open the menu of your browser/)).toBeTruthy()
  expect(button()).toBeNull()
})

test('an offer becomes a button instead of a bar of the browser, and the dialog closes when it is taken up', async () => {
  const offer = anOffer('accepted')
  open(offer)
  expect(offer.defaultPrevented).toBe(true)
  fireEvent.click(await screen.findByRole('button', { name: 'Install' }))
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
  expect(offer.prompt).toHaveBeenCalledOnce()
})

test('an offer that is declined is gone, until the browser makes another', async () => {
  open(anOffer('dismissed'))
  fireEvent.click(await screen.findByRole('button', { name: 'Install' }))
  await vi.waitFor(() => expect(steps()).not.toBeNull())
  expect(button()).toBeNull()
  expect(close).not.toHaveBeenCalled()
  window.dispatchEvent(anOffer('accepted'))
  expect(button()).not.toBeNull()
})

test('installed from elsewhere, there is nothing to offer any more', async () => {
  open(anOffer('accepted'))
  expect(await screen.findByRole('button', { name: 'Install' })).toBeTruthy()
  window.dispatchEvent(new Event('appinstalled'))
  expect(button()).toBeNull()
})
