/** A layer unrolled in time says and draws what the engine computes, of every layer, whatever is learned. */
import { fireEvent, render, screen, within } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { describe, expect, test, vi } from 'vitest'
import { memoryNorms } from '../../src/model/norms.ts'
import { riverOf } from '../../src/scene/layout/unrolled.ts'
import { AppContext } from '../../src/state/app.ts'
import type { Moment } from '../../src/state/moments.ts'
import { CompareStage } from '../../src/view/memory/CompareStage.tsx'
import { valueText } from '../../src/view/parts/numbers.ts'
import { percent } from '../../src/view/text/letters.ts'
import { UnrollDialog } from '../../src/view/unroll/UnrollDialog.tsx'
import { promptPictures } from '../support/fake-workers.ts'
import { testApp } from './test-app.ts'

async function show(search = '?lang=en') {
  const app = testApp(undefined, search, undefined, promptPictures())
  const [open, setOpen] = createSignal(true)
  render(() => (
    <AppContext.Provider value={app}>
      <Show when={open()}>
        <UnrollDialog close={() => {}} />
      </Show>
      <Show when={app.memory.mode() === 'compare'}>
        <CompareStage hidden />
      </Show>
    </AppContext.Provider>
  ))
  await screen.findByRole('tablist')
  return { app, close: () => setOpen(false) }
}

const look = (name: 'Forward' | 'Backward') => fireEvent.click(screen.getByRole('tab', { name }))
const layer = (number: number) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'Layer' }), { target: { value: `Layer ${number}` } })
const steps = (of: RegExp) => within(screen.getByRole('list', { name: of })).getAllByRole('button')
const names = (of: RegExp) => steps(of).map((step) => step.querySelector('.spoken')?.textContent)
const current = () =>
  document.querySelector('[aria-current=step]')?.querySelector('.unroll-number')?.textContent

/** What the engine says of each step against the last. */
function sharesIn({ picture: { gradient, trace } }: Moment, layer: number) {
  const norms = memoryNorms(gradient.layers[layer], trace.layers[layer].steps)
  return norms.map((norm) => norm / norms[norms.length - 1])
}

describe('backward', () => {
  test('every layer’s river and every share are the gradient’s', async () => {
    const { app } = await show()
    await look('Backward')
    for (const number of [1, 2, 3]) {
      await layer(number)
      expect(await screen.findByRole('heading', { name: `Layer ${number} through time` })).toBeTruthy()
      const shares = sharesIn(app.playback.moment(), number - 1)
      expect(names(/^LSTM/)).toEqual([...shares].map((share, step) => `Step ${step + 1}: ${percent(share)}`))
      const river = document.querySelector('.unroll-water .body')?.getAttribute('d')
      expect(river).toBe(riverOf(shares, number === 3, true).body)
      expect(document.querySelector('.unroll-facts')?.textContent).toContain(percent(shares[0]))
    }
    // The layers do not have the same river, so the above means something.
    expect(sharesIn(app.playback.moment(), 0)).not.toEqual(sharesIn(app.playback.moment(), 2))
  })

  test('a held gate changes the river, and is said', async () => {
    const { app } = await show()
    await look('Backward')
    const before = names(/^LSTM/)
    app.holds.set({ layer: 2, part: 'f', step: 'all', value: 0.5 })
    await vi.waitFor(() => expect(screen.getByText(/A gate is held/)).toBeTruthy())
    expect(names(/^LSTM/)).not.toEqual(before)
    expect(names(/^LSTM/)[0]).toBe(`Step 1: ${percent(sharesIn(app.playback.moment(), 2)[0])}`)
  })

  test('where nothing of the error arrives it says so, and draws nothing', async () => {
    const { app } = await show('?lang=en&layers=1')
    await look('Backward')
    app.holds.set({ layer: 0, part: 'o', step: 'all', value: 0 })
    await vi.waitFor(() => expect(screen.getByText(/Nothing of the error reaches/)).toBeTruthy())
    expect(document.querySelector('.unroll-water')).toBeNull()
  })

  test('another network’s river comes beside it, and goes with the dialog', async () => {
    const { app, close } = await show()
    await look('Backward')
    fireEvent.click(screen.getByRole('radio', { name: 'RNN' }))
    expect(app.memory.mode()).toBe('compare')
    const other = await vi.waitFor(() => {
      const moment = app.memory.comparison()?.moment()
      expect(moment).toBeTruthy()
      return moment as Moment
    })
    expect(other.shape.cell).toBe('rnn')
    expect(names(/^RNN/)).toEqual(
      [...sharesIn(other, 2)].map((share, step) => `Step ${step + 1}: ${percent(share)}`),
    )
    close()
    expect(app.memory.mode()).toBe('on')
    expect(app.memory.against()).toBe('memoryless')
  })
})

describe('forward', () => {
  test('every copy says what it reads and what its state is', async () => {
    const { app } = await show()
    await layer(1)
    const { trace } = app.playback.moment().picture
    const { x, parts, units } = trace.layers[0]
    const text = (value: number) => valueText(value, 'en')
    expect(names(/^Layer 1/)).toEqual(
      Array.from({ length: 15 }, (_, step) => {
        const state = step === 0 ? 'an empty state' : `the state of step ${step}`
        const values = `cell state ${text(parts.c[step * units])}, output ${text(parts.h[step * units])}`
        return `Step ${step + 1} reads ${text(x[step])} and ${state}. Unit 1: ${values}`
      }),
    )
    await layer(3)
    expect(names(/^Layer 3/)[4]).toContain('Step 5 reads the output of layer 2')
    expect(screen.getByText(new RegExp(`comes the prediction: ${text(trace.output[0])}\\.$`))).toBeTruthy()
  })

  test('letters are read as letters', async () => {
    const { app } = await show('?lang=en&data=abab&layers=1')
    const { source, example } = app.playback.moment()
    const letter = source.kind === 'text' && source.vocabulary[source.codes[example.start]]
    expect(names(/^Layer 1/)[0]).toContain(`Step 1 reads “${letter}”`)
    expect(screen.queryByRole('combobox', { name: 'Layer' })).toBeNull()
  })
})

test('a tap or an arrow key looks at a step; into the cell one takes it along', async () => {
  const { app, close } = await show('?lang=en')
  expect(current()).toBe('15')
  fireEvent.click(steps(/^Layer 3/)[3])
  expect(current()).toBe('4')
  fireEvent.keyDown(steps(/^Layer 3/)[3], { key: 'ArrowRight' })
  expect(current()).toBe('5')
  expect(document.activeElement).toBe(steps(/^Layer 3/)[4])
  fireEvent.keyDown(steps(/^Layer 3/)[4], { key: 'End' })
  expect(current()).toBe('15')
  close()
  expect(app.playback.view()).toBe('network')
})

test('from inside a cell it begins at its layer and step, and leads back to the step looked at', async () => {
  const app = testApp(undefined, '?lang=en', undefined, promptPictures())
  app.playback.lookFrom('cell')
  app.playback.goTo({ kind: 'forward', step: 8, phase: 'gates' })
  const open = () =>
    render(() => (
      <AppContext.Provider value={app}>
        <UnrollDialog close={() => {}} />
      </AppContext.Provider>
    ))
  const first = open()
  await screen.findByRole('tablist')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Layer 1 through time')
  expect(current()).toBe('9')
  // Nothing was asked for: back to exactly where it was.
  first.unmount()
  expect(app.playback.view()).toBe('cell')
  expect(app.playback.computeStep().place).toEqual({ kind: 'forward', step: 8, phase: 'gates' })

  const second = open()
  await screen.findByRole('tablist')
  await look('Backward')
  fireEvent.click(steps(/^LSTM/)[2])
  second.unmount()
  expect(app.playback.computeStep().place).toEqual({ kind: 'backward', step: 2 })
})

test('where there is no recurrence there is no way to it', async () => {
  const { MenuPages } = await import('../../src/view/top/MenuPages.tsx')
  for (const [memory, ways] of [
    ['on', 1],
    ['off', 0],
  ] as const) {
    const app = testApp(undefined, `?lang=en&memory=${memory}`)
    const { unmount } = render(() => (
      <AppContext.Provider value={app}>
        <MenuPages leaveFor={(next) => next()} />
      </AppContext.Provider>
    ))
    expect(screen.queryAllByRole('button', { name: 'Unroll in time' })).toHaveLength(ways)
    unmount()
  }
})
