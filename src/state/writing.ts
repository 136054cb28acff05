/** What the reader does with the text that the network writes: the letter looked at, the ones chosen, the chance. */
import { batch, createEffect, createMemo, createSignal, on } from 'solid-js'
import { codesOf } from '../model/data/text.ts'
import { randomOf } from '../model/random.ts'
import { atTemperature, continueText, type Written } from '../model/writing.ts'
import { clamp } from '../scene/geometry.ts'
import type { Moment } from './moments.ts'

/** A stream of chance of its own: drawing letters shifts nothing else. */
const LETTERS = 9

export const TEMPERATURE = { min: 0, max: 2, step: 0.1 } as const

/** A letter in the list of what may come next. */
export type Odd = {
  readonly code: number
  /** 0 … 1; all of them sum to 1. */
  readonly share: number
}

export type Writing = ReturnType<typeof createWriting>

export function createWriting(moment: () => Moment) {
  const [place, setPlace] = createSignal(0)
  /** The letters up to the chosen one, which is the last. */
  const [chosen, setChosen] = createSignal<readonly number[]>([])
  /** `undefined`: it takes the likeliest letter. */
  const [temperature, setTemperature] = createSignal<number>()
  const [draws, setDraws] = createSignal(0)

  // What was chosen belongs to one text and one place in it.
  createEffect(
    on([() => moment().run, () => moment().source, () => moment().example.start], () => setChosen([]), {
      defer: true,
    }),
  )

  const written = createMemo<Written>(() => {
    const { shape, snapshot, example, holds, picture, settings } = moment()
    const prefix = chosen()
    const warmth = temperature()
    if (prefix.length === 0 && warmth === undefined)
      return { codes: codesOf(picture.forecast, shape.outputs), probabilities: picture.forecast }
    const random = randomOf(settings.seed, LETTERS, draws())
    const manner = { chosen: prefix, temperature: warmth ?? 0, random, holds }
    return continueText(shape, snapshot.weights, example, manner)
  })
  const real = createMemo(() => codesOf(moment().example.targets, moment().shape.outputs))
  const count = () => written().codes.length

  /** What may come next at the place looked at, likeliest first. */
  const odds = createMemo((): Odd[] => {
    const { outputs } = moment().shape
    const warmth = temperature()
    const at = Math.min(place(), count() - 1) * outputs
    const said = written().probabilities.subarray(at, at + outputs)
    const shares = warmth === undefined ? said : atTemperature(said, warmth)
    return Array.from(shares, (share, code) => ({ code, share })).sort(
      (a, b) => b.share - a.share || a.code - b.code,
    )
  })

  return {
    /** 0 is the first letter after the window. */
    place,
    lookAt: (next: number) => setPlace(clamp(next, 0, count() - 1)),
    written,
    real,
    odds,
    /** The place of the chosen letter. */
    chosenAt: () => (chosen().length > 0 ? chosen().length - 1 : undefined),
    choose: (code: number) => setChosen([...written().codes.slice(0, place()), code]),
    temperature,
    setTemperature,
    again: () => setDraws((before) => before + 1),
    changed: () => chosen().length > 0 || temperature() !== undefined,
    back: () =>
      batch(() => {
        setChosen([])
        setTemperature(undefined)
      }),
  }
}
