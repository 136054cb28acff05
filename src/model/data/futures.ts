/**
 * One value, two futures: two moments of the data at which the newest input is the same and the right answers
 * are not. Whoever sees the newest input only must fail at one of them; whoever remembers need not.
 */
import { STEP } from './functions.ts'
import { STEPS, TEXT } from './samples.ts'
import type { Curve, Source } from './source.ts'
import type { TextData } from './text.ts'

export type Future = {
  /** Where the newest input stands: in x, or the place of the letter. */
  readonly at: number
  /** The newest input, and what follows it. For text, the codes of the letters. */
  readonly value: number
  readonly next: number
}

/** In the order of time. */
export type TwoFutures = readonly [Future, Future]

/** Inputs that differ by less than this look alike. */
const ALIKE = 0.02
/** What comes before must differ by more than this at some point, or memory would not help either. */
const TOLD_APART = 0.1
/** Answers that differ by less than this can be met half-way. */
const FAR_APART = 0.1
/** What a difference of inputs costs against one of answers. */
const PRICE = 10
/** Moments looked at; of longer data evenly spread ones. */
const MOST = 600

/** The two moments whose inputs are closest while their answers differ most; nothing where no two do. */
export const twoFutures = (source: Source): TwoFutures | undefined =>
  source.kind === 'text' ? lettersApart(source) : pointsApart(source)

type Moment = Future & {
  /** The inputs before the newest one. */
  readonly past: readonly number[]
}

function pointsApart(curve: Curve): TwoFutures | undefined {
  const moments = momentsOf(curve).sort((a, b) => a.value - b.value)
  let best: TwoFutures | undefined
  let most = FAR_APART
  for (const [k, a] of moments.entries()) {
    for (let j = k + 1; j < moments.length && moments[j].value - a.value <= ALIKE; j++) {
      const b = moments[j]
      const score = Math.abs(a.next - b.next) - PRICE * (b.value - a.value)
      if (score > most + 1e-9 && toldApart(a.past, b.past)) {
        most = score
        best = inTime(a, b)
      }
    }
  }
  return best
}

/** The moments of one repetition, or of points that end, all with a whole sequence behind them. */
function momentsOf(curve: Curve): Moment[] {
  const { first, count, spacing } = momentsIn(curve)
  const whole = Math.min(count, MOST)
  return Array.from({ length: whole }, (_, k) => {
    const at = first + Math.floor((k * count) / whole) * spacing
    const past = Array.from({ length: STEPS - 1 }, (_, back) => curve.at(at - (back + 1) * STEP))
    return { at, value: curve.at(at), next: curve.at(at + STEP), past }
  })
}

function momentsIn(curve: Curve): { first: number; count: number; spacing: number } {
  // A function is cut anywhere, so its moments lie closer: evenly, so that both sides of a hill have the same.
  if (curve.kind === 'function') return { first: 0, count: MOST, spacing: curve.period / MOST }
  const { length } = curve.values
  return curve.loop
    ? { first: 0, count: length, spacing: STEP }
    : { first: (STEPS - 1) * STEP, count: length - STEPS, spacing: STEP }
}

const toldApart = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((value, k) => Math.abs(value - b[k]) > TOLD_APART)

/** The letter most often followed by something else than what mostly follows it. */
function lettersApart({ codes, vocabulary }: TextData): TwoFutures | undefined {
  const size = vocabulary.length
  const counts = new Uint32Array(size * size)
  for (let k = TEXT.steps - 1; k + 1 < codes.length; k++) counts[codes[k] * size + codes[k + 1]]++
  let best: { readonly letter: number; readonly next: readonly number[] } | undefined
  let most = 0
  for (let letter = 0; letter < size; letter++) {
    const followers = counts.subarray(letter * size, (letter + 1) * size)
    const next = Array.from(followers.keys()).sort((a, b) => followers[b] - followers[a])
    if (followers[next[1]] > most) {
      most = followers[next[1]]
      best = { letter, next: next.slice(0, 2) }
    }
  }
  if (!best) return undefined
  const { letter, next } = best
  const where = (following: number): Future => ({
    at: codes.findIndex((code, k) => k >= TEXT.steps - 1 && code === letter && codes[k + 1] === following),
    value: letter,
    next: following,
  })
  return inTime(where(next[0]), where(next[1]))
}

function inTime(a: Future, b: Future): TwoFutures {
  const bare = ({ at, value, next }: Future): Future => ({ at, value, next })
  return a.at <= b.at ? [bare(a), bare(b)] : [bare(b), bare(a)]
}
