/**
 * Where a run has been: the learner's whole state after each epoch, so that one can go back and train on
 * from there. Bounded: when it is full, the time between grows coarser. Fine stay the first epochs, where
 * most is learnt, and the last; gaps are in proportion to the distance from both.
 */
import type { Checkpoint } from '../../src/model/checkpoint.ts'

export type Checkpoints = {
  /** Adds the newest epoch. What lies after it belongs to a future that was left, and goes. */
  keep(checkpoint: Checkpoint): void
  /** The newest one at or before `epoch`. */
  at(epoch: number): Checkpoint
  /** Ascending; the first is 0 and the last is the newest. */
  epochs(): number[]
}

/** States to hold at most. */
const COUNT = 200
/** And bytes, which is less with many units. */
const BYTES = 32 * 2 ** 20

export function createCheckpoints(first: Checkpoint, count = COUNT, bytes = BYTES): Checkpoints {
  const kept = [first]
  const size = 3 * first.state.weights.byteLength
  const room = Math.max(3, Math.min(count, Math.floor(bytes / size)))
  return {
    keep(checkpoint) {
      while (kept.at(-1)!.epoch >= checkpoint.epoch) kept.pop()
      kept.push(checkpoint)
      if (kept.length > room) kept.splice(leastMissed(kept), 1)
    },
    at: (epoch) => kept.findLast((checkpoint) => checkpoint.epoch <= epoch) ?? first,
    epochs: () => kept.map(({ epoch }) => epoch),
  }
}

/** Whose removal leaves the smallest gap for its distance from both ends; never an end itself. */
function leastMissed(kept: readonly Checkpoint[]): number {
  const newest = kept.at(-1)!.epoch
  let best = 1
  let smallest = Number.POSITIVE_INFINITY
  for (let k = 1; k < kept.length - 1; k++) {
    const { epoch } = kept[k]
    const gap = (kept[k + 1].epoch - kept[k - 1].epoch) / Math.min(epoch, newest - epoch)
    if (gap < smallest) [best, smallest] = [k, gap]
  }
  return best
}
