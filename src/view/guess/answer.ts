/** The learner's answer to a question about a line, from the first stroke to the moment the truth is shown. */
import { type Accessor, createComputed, createMemo, createSignal, on } from 'solid-js'
import type { LineQuestion } from '../../model/guess.ts'
import type { Drawing } from '../parts/pen.ts'

/**
 * The line through what is drawn, straight across gaps, from the value before it on. Nothing as long as its end
 * is missing.
 */
export function wholeLine(drawing: Drawing, before: number): number[] | undefined {
  const values: number[] = []
  let [last, from] = [before, -1]
  for (const [k, value] of drawing.entries()) {
    if (value === undefined) continue
    for (let at = from + 1; at <= k; at++) values.push(last + ((value - last) * (at - from)) / (k - from))
    last = value
    from = k
  }
  return values.length === drawing.length ? values : undefined
}

export type Answer = ReturnType<typeof createAnswer>

export function createAnswer(question: Accessor<LineQuestion>) {
  const blank = (): Drawing => question().truth.map(() => undefined)
  const [drawing, setDrawing] = createSignal(blank())
  const [answered, setAnswered] = createSignal(false)
  const clear = () => {
    setDrawing(blank())
    setAnswered(false)
  }
  createComputed(on(question, clear, { defer: true }))
  const line = createMemo(() => wholeLine(drawing(), question().given.at(-1) ?? 0))
  return {
    question,
    drawing,
    setDrawing,
    clear,
    empty: () => drawing().every((value) => value === undefined),
    line,
    /** The truth is on show, and the answer can no longer be changed. */
    answered,
    check: () => line() && setAnswered(true),
  }
}
