/** Writing text with a trained network: which character comes next, and how it goes on from there. */
import type { Example } from './data/samples.ts'
import { codesOf } from './data/text.ts'
import { type Hold, slid } from './hold.ts'
import type { NetworkShape, Weights } from './network.ts'
import { oneHot, slide } from './picture.ts'
import type { Random } from './random.ts'
import { forward } from './trace.ts'

/** What the network wrote, and what it thought of each place before. */
export type Written = {
  /** The characters that stand there, as places in the vocabulary. */
  readonly codes: readonly number[]
  /** Shape [characters, outputs]: the probability of every character, for each place. */
  readonly probabilities: Float64Array
}

/**
 * The odds at a temperature: p^(1/T), scaled to sum to 1. Below 1 the likely become likelier, above 1 all become
 * more alike. At 0 only the most likely is left.
 */
export function atTemperature(probabilities: ArrayLike<number>, temperature: number): Float64Array {
  const size = probabilities.length
  const odds = new Float64Array(size)
  const [best] = codesOf(probabilities, size)
  if (!(temperature > 0)) {
    odds[best] = 1
    return odds
  }
  const most = Math.log(probabilities[best])
  let sum = 0
  for (let code = 0; code < size; code++) {
    // Against the largest, so that nothing overflows or is nothing throughout.
    odds[code] =
      code === best
        ? 1
        : probabilities[code] > 0
          ? Math.exp((Math.log(probabilities[code]) - most) / temperature)
          : 0
    sum += odds[code]
  }
  return odds.map((value) => value / sum)
}

/** Draws the next character by its odds. At temperature 0 it is always the most likely one. */
export function sampleNext(probabilities: ArrayLike<number>, temperature: number, random: Random): number {
  const odds = atTemperature(probabilities, temperature)
  let left = random()
  let last = 0
  for (const [code, share] of odds.entries()) {
    if (share === 0) continue
    last = code
    left -= share
    if (left < 0) break
  }
  return last
}

/** How the network is to write on. */
export type Manner = {
  /** The first characters, which the reader chose, as places in the vocabulary. */
  readonly chosen: readonly number[]
  readonly temperature: number
  readonly random: Random
  /** Gates that are held, as in the forecast. */
  readonly holds: readonly Hold[]
}

/**
 * Goes on from the sequence on show. After the characters that the reader chose the network writes by itself,
 * each character drawn by its odds.
 */
export function continueText(
  shape: NetworkShape,
  weights: Weights,
  { xs, ahead }: Example,
  { chosen, temperature, random, holds }: Manner,
): Written {
  const window = Float64Array.from(xs)
  const codes: number[] = []
  const probabilities = new Float64Array(ahead * shape.outputs)
  for (let k = 0; k < ahead; k++) {
    const { output } = forward(shape, weights, window, slid(holds, k))
    probabilities.set(output, k * shape.outputs)
    const code = chosen[k] ?? sampleNext(output, temperature, random)
    codes.push(code)
    slide(window, oneHot(shape, code))
  }
  return { codes, probabilities }
}
