import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { en } from '../../src/content/guess/en.ts'
import type { Example } from '../../src/model/data/samples.ts'
import { codesOf } from '../../src/model/data/text.ts'
import { letterQuestion } from '../../src/model/guess.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { forward } from '../../src/model/trace.ts'
import { AppContext } from '../../src/state/app.ts'
import { wholeLine } from '../../src/view/guess/answer.ts'
import { CurveGuess } from '../../src/view/guess/CurveGuess.tsx'
import { GateGuess } from '../../src/view/guess/GateGuess.tsx'
import { LetterGuess } from '../../src/view/guess/LetterGuess.tsx'
import { lossText } from '../../src/view/parts/numbers.ts'
import { percent } from '../../src/view/text/letters.ts'
import { testApp } from './test-app.ts'

/** Every question of a page has a number of its own: the sequences asked about, in each test from the first. */
const asked = vi.hoisted((): Example[] => [])
vi.mock(import('../../src/model/guess.ts'), async (original) => {
  const model = await original()
  const unseenExample: typeof model.unseenExample = (...of) => {
    asked.push(model.unseenExample(...of))
    return asked[asked.length - 1]
  }
  return { ...model, unseenExample }
})

afterEach(cleanup)
beforeEach(() => {
  asked.length = 0
  // jsdom lays nothing out.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

function open(which: 'curve' | 'gate' | 'letters') {
  const app = testApp(undefined, which === 'letters' ? '?lang=en&data=abab' : '?lang=en')
  const moment = app.playback.moment()
  const { source } = moment
  render(() => (
    <AppContext.Provider value={app}>
      {which === 'curve' && <CurveGuess words={en} moment={moment} />}
      {which === 'gate' && <GateGuess words={en} moment={moment} />}
      {which === 'letters' && source.kind === 'text' && (
        <LetterGuess words={en} moment={moment} source={source} />
      )}
    </AppContext.Provider>
  ))
  return { moment, example: asked[0] }
}

const button = (name: string) => screen.getByRole('button', { name })
const field = () => screen.getByRole('slider')
/** What the list below the plot says of someone. */
const said = (who: string) => screen.getByText(who).parentElement?.textContent?.slice(who.length).trim()

describe('a line', () => {
  test('goes straight across what was left out, and has to reach its end', () => {
    expect(wholeLine([undefined, 2, undefined, undefined, 5], 0)).toEqual([1, 2, 3, 4, 5])
    expect(wholeLine([1, 2, undefined], 0)).toBeUndefined()
    expect(wholeLine([undefined], 7)).toBeUndefined()
  })
})

describe('how the curve goes on', () => {
  test('is answered by keys, and both are measured alike', () => {
    const { moment, example } = open('curve')
    expect(button('Check').getAttribute('aria-disabled')).toBe('true')
    fireEvent.keyDown(field(), { key: 'ArrowUp' })
    expect(screen.getByText(en.unfinished)).toBeTruthy()
    fireEvent.click(button('Check'))
    expect(screen.queryByText('Network')).toBeNull()

    fireEvent.keyDown(field(), { key: 'End' })
    fireEvent.keyDown(field(), { key: 'PageDown' })
    fireEvent.click(button('Check'))
    const { forecastLoss } = pictureOf(moment.shape, moment.snapshot.weights, example)
    expect(said('Network')).toBe(`${lossText(forecastLoss, 'en', '')} mean squared error`)
    expect(field().getAttribute('aria-valuetext')).toContain('It really is')
  })

  test('cannot be changed any more, and another one begins afresh', () => {
    open('curve')
    fireEvent.keyDown(field(), { key: 'End' })
    fireEvent.keyDown(field(), { key: 'ArrowUp' })
    fireEvent.click(button('Check'))
    const answer = said('You')
    fireEvent.keyDown(field(), { key: 'PageUp' })
    expect(said('You')).toBe(answer)
    fireEvent.click(button('Another one'))
    expect(screen.queryByText('Network')).toBeNull()
    expect(button('Clear').getAttribute('aria-disabled')).toBe('true')
  })
})

describe('how a gate moves', () => {
  test('is asked of the sequence that follows, and answered with its values', () => {
    const { moment, example } = open('gate')
    const [layer] = forward(moment.shape, moment.snapshot.weights, example.xs).layers
    fireEvent.keyDown(field(), { key: 'End' })
    fireEvent.keyDown(field(), { key: 'PageDown' })
    fireEvent.click(button('Check'))
    const drawn = Number(/you drew ([\d.]+)/.exec(document.body.textContent ?? '')?.[1])
    const step = Number(/at step (\d+)/.exec(document.body.textContent ?? '')?.[1])
    const really = layer.parts.f[(step - 1) * layer.units]
    expect(screen.getByText(new RegExp(`it was ${really.toFixed(2)}`))).toBeTruthy()
    expect(Math.abs(drawn - really)).toBeGreaterThan(0.1)
    expect(screen.getByText(/It kept/).textContent).toContain(percent(really))
  })

  test('begins afresh with another gate', () => {
    open('gate')
    fireEvent.keyDown(field(), { key: 'ArrowUp' })
    fireEvent.click(button('Candidate'))
    expect(screen.getByText(/the candidate of unit 1/)).toBeTruthy()
    expect(button('Clear').getAttribute('aria-disabled')).toBe('true')
  })
})

describe('which letter comes next', () => {
  test('is answered once, with the network’s odds, and goes on through the text', () => {
    const { moment, example } = open('letters')
    const { odds, truth } = letterQuestion(moment.shape, moment.snapshot.weights, example, 0)
    const letters = ['a', 'b']
    fireEvent.click(button(letters[1 - truth]))
    fireEvent.click(button(letters[truth]))
    const [best] = codesOf(odds, 2)
    expect(said('Right')).toBe(letters[truth])
    expect(said('You')).toBe(letters[1 - truth])
    expect(said('Network')).toBe(`${letters[best]} ${percent(odds[best])}`)
    expect(screen.getByText(`Right so far: you 0, network ${Number(best === truth)} of 1.`)).toBeTruthy()

    fireEvent.click(button('Next letter'))
    expect(screen.queryByText('Right')).toBeNull()
    fireEvent.click(button(letters[letterQuestion(moment.shape, moment.snapshot.weights, example, 1).truth]))
    expect(screen.getByText(/you 1, network \d of 2/)).toBeTruthy()
  })
})
