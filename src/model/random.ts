/**
 * The only source of chance: a seeded generator, so that the same seed gives the same network, the same
 * data and the same training on every device. `Math.random` is forbidden.
 */

/** The next number in [0, 1). */
export type Random = () => number

/**
 * A generator for one purpose. Different `streams` of one seed are independent, so that, for example, the
 * data of epoch 7 can be made again without making those of epochs 1 … 6.
 */
export function randomOf(seed: number, ...streams: readonly number[]): Random {
  let state = scramble(seed)
  for (const stream of streams) state = scramble(state ^ scramble(stream + 0x9e3779b9))
  // mulberry32: 32 bits of state are plenty for a few thousand numbers per stream.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

export const uniform = (random: Random, low: number, high: number): number => low + (high - low) * random()

/** Standard normal, by Box and Muller's transform. */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}

/** Puts `items` into a random order, in place (Fisher and Yates). */
export function shuffle<T extends { length: number; [index: number]: number }>(items: T, random: Random): T {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = items[last]
    items[last] = items[other]
    items[other] = kept
  }
  return items
}

/** Spreads neighbouring seeds far apart (the finaliser of MurmurHash3). */
function scramble(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
