import { configure, render, screen } from '@solidjs/testing-library'
import { expect, test, vi } from 'vitest'
import { AppContext } from '../../src/state/app.ts'
import { packed as packedWork } from '../../src/state/saving/file.ts'
import { Dialogs } from '../../src/view/Dialogs.tsx'
import { packed as packedOwn } from '../../src/view/own/file.ts'
import { Drops } from '../../src/view/saving/Drops.tsx'
import { aWork } from '../support/works.ts'
import { type Line, testApp } from './test-app.ts'

// The dialog is fetched when it is first opened: here beforehand, for that may take long.
await import('../../src/view/own/OwnDialog.tsx')
configure({ asyncUtilTimeout: 4000 })

async function aPage(search = '?lang=en') {
  const line: Line = { sent: [], hear: () => {} }
  const app = testApp(line, search)
  render(() => (
    <AppContext.Provider value={app}>
      <Dialogs />
      <Drops />
    </AppContext.Provider>
  ))
  await app.fetchWork()
  return app
}

/** Lets go of a file over the page; tells whether the page took it, or the browser would have left for it. */
function drop(name: string, ...content: BlobPart[]): boolean {
  const file = new File(content, name)
  const event = (kind: string) =>
    Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file], types: ['Files'] },
    })
  const over = event('dragover')
  const end = event('drop')
  document.body.dispatchEvent(over)
  document.body.dispatchEvent(end)
  return over.defaultPrevented && end.defaultPrevented
}

test.each(['work.explornn.json', 'work.explornn.txt', 'renamed'])(
  '%s with saved work is opened',
  async (name) => {
    const app = await aPage()
    expect(drop(name, packedWork(aWork()))).toBe(true)
    await vi.waitFor(() => expect(app.training.latest().snapshot.epoch).toBe(7))
    expect(app.training.settings()).toEqual(aWork().run.settings)
  },
)

test.each([
  ['a damaged work', 'work.json', packedWork(aWork()).slice(0, 900), 'damaged'],
  ['another JSON', 'data.json', '{"a":1}', 'not saved by this app'],
])('%s is named, and nothing changes', async (_, name, content, reason) => {
  const app = await aPage()
  drop(name, content)
  await vi.waitFor(() => expect(app.toasts.toast()?.text).toContain(reason))
  expect(app.training.latest().run).toBe(0)
})

test('a table is shown before it is used', async () => {
  const app = await aPage()
  const rows = Array.from({ length: 40 }, (_, k) => `${k};${Math.sin(k / 3).toFixed(3)}`)
  drop('tide.csv', `day;height\n${rows.join('\n')}`)
  expect(await screen.findByText(/40 rows found/)).toBeTruthy()
  screen.getByRole('radio', { name: /height/ }).click()
  expect(app.training.settings().data).toBe('sine')
  screen.getByText('Use my curve').click()
  expect(app.training.settings()).toMatchObject({ data: 'draw', own: { name: 'tide · height' } })
})

test('a text is shown before it is used', async () => {
  const app = await aPage()
  drop('rhyme.txt', 'Humpty Dumpty sat on a wall. Humpty Dumpty had a great fall.')
  await vi.waitFor(() =>
    expect(document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value).toContain('Humpty'),
  )
  expect(app.training.settings().data).toBe('sine')
  document.querySelector<HTMLButtonElement>('dialog [type=submit]')!.click()
  expect(app.training.settings()).toMatchObject({ data: 'ownText' })
})

test('what nobody can read says so', async () => {
  await aPage()
  drop('picture.png', Uint8Array.of(137, 80, 78, 71, 0, 0, 1, 2))
  expect(await screen.findByText(/not a text file/)).toBeTruthy()
})

test('own data of another device are kept here', async () => {
  const app = await aPage()
  const own = { kind: 'text', name: 'Cat', text: [...'the cat sat on the mat, and the rat sat'] } as const
  drop('own-data.json', packedOwn([own]))
  await vi.waitFor(() => expect(app.toasts.toast()?.text).toBe('1 data set loaded.'))
  expect(await screen.findByText('Cat')).toBeTruthy()
})

test('where a teacher leaves out the choice of data, nobody brings any', async () => {
  const app = await aPage('?lang=en&hide=data')
  // The guided start is offered.
  app.toasts.dismiss()
  drop('tide.csv', '1\n2\n3\n4\n5')
  await vi.waitFor(() => expect(app.toasts.toast()?.text).toContain('not saved by this app'))
  expect(document.querySelector('dialog')).toBeNull()
})
