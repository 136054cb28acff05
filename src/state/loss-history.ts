/** The loss of every epoch so far. Immutable to its readers; appending reuses the buffer while it has room. */

export type LossHistory = {
  /** Loss by epoch; entry 0 is the untrained network's. A view of `length` numbers. */
  readonly losses: Float32Array
}

export const EMPTY: LossHistory = { losses: new Float32Array(0) }

/**
 * `before`, with the losses of the epochs that end at `epoch` written in. Training on from an earlier
 * epoch drops what came after it. No losses at all (a look back) leaves the history as it is.
 */
export function recorded(before: LossHistory, epoch: number, losses: Float32Array): LossHistory {
  if (losses.length === 0) return before
  const from = Math.max(epoch + 1 - losses.length, 0)
  const buffer = roomFor(before.losses, epoch + 1)
  buffer.set(losses.subarray(losses.length - (epoch + 1 - from)), from)
  return { losses: buffer.subarray(0, epoch + 1) }
}

/**
 * The newest of these epochs before the loss went astray: at most twice the lowest it had been so far. The
 * first one, if there is no better.
 */
export function lastGood(losses: Float32Array, epochs: readonly number[]): number {
  let lowest = Number.POSITIVE_INFINITY
  const good = new Set<number>()
  losses.forEach((loss, epoch) => {
    lowest = Math.min(lowest, loss)
    if (loss <= 2 * lowest) good.add(epoch)
  })
  return epochs.findLast((epoch) => good.has(epoch)) ?? 0
}

function roomFor(losses: Float32Array, length: number): Float32Array {
  const whole = new Float32Array(losses.buffer)
  if (whole.length >= length) return whole
  const grown = new Float32Array(Math.max(2 * length, 256))
  grown.set(losses)
  return grown
}
