/** What the page says when something is wrong, as the reader meets it. */
import { configure, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import type { FileProblem } from '../../src/state/saving/file.ts'
import type { Stored } from '../../src/state/saving/store.ts'
import { ProblemBanner } from '../../src/view/parts/ProblemBanner.tsx'
import { WorkDialog } from '../../src/view/saving/WorkDialog.tsx'
import { testApp } from './test-app.ts'

configure({ asyncUtilTimeout: 4_000 })

type Opened = Parameters<typeof testApp>

const showBanner = (search: string, own?: Opened[2]) =>
  render(() => (
    <AppContext.Provider value={testApp(undefined, search, own)}>
      <ProblemBanner />
    </AppContext.Provider>
  ))

test('a value of three thousand letters leaves room for the way out', () => {
  showBanner(`?lang=de&data=${'x'.repeat(3000)}`)
  const said = screen.getByRole('alert').textContent ?? ''
  expect(said).toContain(`data = „${'x'.repeat(24)}…“`)
  expect(said.length).toBeLessThan(250)
  fireEvent.click(screen.getByRole('button', { name: 'OK' }))
  expect(screen.getByRole('alert').textContent).toBe('')
})

test('own data that were cut off are told of in words, beside what else cannot be used', () => {
  showBanner('?lang=de&layers=99', null)
  const said = screen.getByRole('alert').textContent
  expect(said).toContain('layers = „99“')
  expect(said).toContain('Die Daten, die dieser Link mitbringt, sind nicht vollständig')
  expect(said).not.toContain('own')
})

test('the dialog for saving speaks of the newest file, and of how the device keeps work now', async () => {
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= () => {}
  const [refused, refuse] = createSignal<FileProblem>('foreign')
  const [stored, store] = createSignal<Stored>('kept')
  const keeping = { refused, stored, before: () => undefined }
  const app = { ...testApp(), work: () => keeping } as unknown as ReturnType<typeof testApp>
  render(() => (
    <AppContext.Provider value={app}>
      <WorkDialog close={() => {}} />
    </AppContext.Provider>
  ))
  await screen.findByText('This file was not saved by this app. Nothing has changed.')
  refuse('damaged')
  screen.getByText('This file is damaged or incomplete. Nothing has changed.')
  store('full')
  screen.getByText(/This device has no room left/)
})
