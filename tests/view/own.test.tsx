import { fireEvent, render, screen } from '@solidjs/testing-library'
import { expect, test, vi } from 'vitest'
import { en } from '../../src/content/own/en.ts'
import { AppContext } from '../../src/state/app.ts'
import { EMPTY_DRAWING, heightAt, withHeight } from '../../src/view/own/drawing.ts'
import { packed, textOfFile, unpacked } from '../../src/view/own/file.ts'
import { Numbers } from '../../src/view/own/Numbers.tsx'
import { createNumbers } from '../../src/view/own/numbers-input.ts'
import { painted } from '../../src/view/parts/pen.ts'
import { type Line, testApp } from './test-app.ts'

function show() {
  const line: Line = { sent: [], hear: () => {} }
  const close = vi.fn()
  function Page() {
    const numbers = createNumbers()
    return <Numbers words={en} numbers={numbers} close={close} />
  }
  render(() => (
    <AppContext.Provider value={testApp(line)}>
      <Page />
    </AppContext.Provider>
  ))
  return { line, close }
}

const type = (text: string) => fireEvent.input(screen.getByLabelText('Numbers'), { target: { value: text } })
const said = (text: string | RegExp) =>
  vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(text), 3000)

test.each([
  ['words only', 'No column is made of numbers.'],
  ['1;2\n3;4', 'too short'],
  ['a\0b', 'not a text file'],
])('%j is answered: %s', async (text, answer) => {
  show()
  type(text)
  await said(answer)
})

test('a column of a table is chosen, named and learned', async () => {
  const { line, close } = show()
  type(`Tag;Wert\n${Array.from({ length: 20 }, (_, k) => `${k};${k % 5},5`).join('\n')}`)
  await said('20 rows found. The first row gives the names.')
  fireEvent.click(screen.getByRole('radio', { name: /Wert/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Use my curve' }))
  expect(line.sent.at(-1)).toMatchObject({
    kind: 'start',
    settings: { data: 'draw', own: { name: 'Wert', loop: false, scale: { middle: 2.5, half: 2 } } },
  })
  expect(close).toHaveBeenCalled()
  expect(Object.keys(localStorage).filter((key) => key.startsWith('own:'))).toHaveLength(1)
})

test('a name is text, whatever it says', async () => {
  show()
  type(`<img src=x onerror=alert(1)>\n${Array.from({ length: 20 }, (_, k) => k).join('\n')}`)
  await said('20 rows found')
  expect(document.querySelector('img')).toBeNull()
})

test('text files are read in the encoding they were written in', async () => {
  const read = async (bytes: number[]) => {
    const result = await textOfFile(new Blob([new Uint8Array(bytes)]))
    return result.ok ? result.text : result.reason
  }
  expect(await read([0xc3, 0xa4])).toBe('ä')
  expect(await read([0xe4])).toBe('ä')
  expect(await read([0xff, 0xfe, 0xe4, 0])).toBe('ä')
})

test('own data come back out of their file, and nothing else does', () => {
  const own = {
    kind: 'points' as const,
    name: 'a',
    values: [0, 1, 0, -1],
    loop: true,
    scale: { middle: 0, half: 1 },
  }
  expect(unpacked(packed([own]))).toEqual({ all: [own], refused: 0 })
  const hostile = { ...own, values: [0, 1, 'x', Number.NaN] }
  expect(unpacked(packed([own, hostile as never]))).toEqual({ all: [own], refused: 1 })
  for (const text of ['', '[]', 'null', '{"format":"exploRNN own data","version":1,"data":7}', '\0']) {
    expect(unpacked(text)).toBeUndefined()
  }
})

test('a later stroke changes what it goes over; a key moves one column', () => {
  const line = painted(EMPTY_DRAWING, { x: 0, value: 0 }, { x: 1, value: 0 })
  const bump = painted(line, { x: 0.4, value: 1 }, { x: 0.6, value: 1 })
  expect(heightAt(bump, 2)).toBe(0)
  expect(heightAt(bump, 12)).toBe(1)
  const moved = withHeight(bump, 2, -0.5)
  expect(heightAt(moved, 2)).toBe(-0.5)
  expect(heightAt(moved, 3)).toBe(0)
  expect(heightAt(moved, 12)).toBe(1)
})
