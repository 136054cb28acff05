/** Where the browser hands things on to other apps, and where it does not. */
import { configure, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import { unpacked } from '../../src/state/saving/file.ts'
import { handOut } from '../../src/view/parts/hand-out.ts'
import { WorkDialog } from '../../src/view/saving/WorkDialog.tsx'
import { ShareDialog } from '../../src/view/share/ShareDialog.tsx'
import { testApp } from './test-app.ts'

configure({ asyncUtilTimeout: 10_000 })
vi.mock('../../src/view/parts/hand-out.ts', () => ({ handOut: vi.fn() }))

const complaints: unknown[] = []
const complain = ({ reason }: PromiseRejectionEvent) => complaints.push(reason)
beforeEach(() => window.addEventListener('unhandledrejection', complain))
afterEach(() => {
  vi.clearAllMocks()
  window.removeEventListener('unhandledrejection', complain)
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name)
})

/** A browser that shares like this. */
function withShare(share: (data: ShareData) => Promise<void>) {
  const spy = vi.fn(share)
  Object.assign(navigator, { share: spy, canShare: () => true })
  return spy
}
const refuse = (name: string) => () => Promise.reject(new DOMException('', name))

async function open(Dialog: typeof ShareDialog) {
  const app = testApp()
  await app.fetchWork()
  render(() => (
    <AppContext.Provider value={app}>
      <Dialog close={() => {}} />
    </AppContext.Provider>
  ))
  return app
}

test('a link is handed to the device, which is no matter of ours if its reader thinks better of it', async () => {
  const share = withShare(refuse('AbortError'))
  await open(ShareDialog)
  const link = (await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' })).value
  fireEvent.click(await screen.findByRole('button', { name: 'Share' }))
  expect(share).toHaveBeenCalledWith({ title: 'exploRNN', url: link })
  await new Promise((later) => setTimeout(later))
  expect(complaints).toEqual([])
})

test('where a browser shares nothing, there is no button for it, but one to copy', async () => {
  await open(ShareDialog)
  expect(await screen.findByRole('button', { name: 'Copy' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull()
})

test('a file is shared with all that is in it', async () => {
  const share = withShare(async () => {})
  const app = await open(WorkDialog)
  fireEvent.click(await screen.findByRole('button', { name: 'Share the file' }))
  await vi.waitFor(() => expect(share).toHaveBeenCalled())
  const [file] = share.mock.calls[0][0].files!
  expect(file.name).toBe('my-network.explornn.txt')
  expect(unpacked(await file.text())).toMatchObject({
    ok: true,
    work: { run: { settings: app.training.settings() } },
  })
  expect(handOut).not.toHaveBeenCalled()
})

test.each([
  ['AbortError', 'the reader thinks better of it', 0],
  ['NotAllowedError', 'the browser does not do it after all: the file is theirs', 1],
])('%s: %s', async (name, _, files) => {
  const share = withShare(refuse(name))
  await open(WorkDialog)
  fireEvent.click(await screen.findByRole('button', { name: 'Share the file' }))
  await vi.waitFor(() => expect(share).toHaveBeenCalled())
  await new Promise((later) => setTimeout(later))
  expect(handOut).toHaveBeenCalledTimes(files)
  expect(complaints).toEqual([])
})

test('where a browser shares no files, they can still be saved', async () => {
  await open(WorkDialog)
  expect(await screen.findByRole('button', { name: 'Save to a file' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Share the file' })).toBeNull()
})

test('a file carries what a teacher asks of the page', async () => {
  await open(WorkDialog)
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Choice of data' }))
  const begin = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Begin' })
  expect(begin.value).toBe('Where you are now')
  begin.selectedIndex = 2
  fireEvent.change(begin)
  fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }))
  await vi.waitFor(() => expect(handOut).toHaveBeenCalled())
  const [file] = vi.mocked(handOut).mock.calls[0]
  expect(unpacked(await file.text())).toMatchObject({
    ok: true,
    work: { lesson: { hide: ['data'] }, place: { level: 'cell', layer: 1 } },
  })
})
