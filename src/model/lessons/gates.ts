/** What the gates of the first layer do: read off its numbers, and seen in the forecast when they are held. */
import type { GatePart, Hold } from '../hold.ts'
import { pictureOf } from '../picture.ts'
import { forward } from '../trace.ts'
import { compared, loss, type Outcome, type Seen, share, small, value, whole } from './outcome.ts'

/** Of all memories read, the one that the forget gate was open widest for: what became of it. */
export function mostOpen({ shape, snapshot, example }: Seen): Outcome<'kept' | 'erased'> {
  const { parts, units, steps } = forward(shape, snapshot.weights, example.xs).layers[0]
  const { f, c } = parts
  let best = units
  // Step 1 has nothing to keep yet.
  for (let k = units; k < steps * units; k++) if (f[k] > f[best]) best = k
  const before = c[best - units]
  const kept = f[best] * before
  return {
    truth: Math.abs(kept) > Math.abs(before) / 2 ? 'kept' : 'erased',
    numbers: [
      whole((best % units) + 1),
      whole(Math.floor(best / units) + 1),
      share(f[best]),
      value(before),
      value(kept),
    ],
  }
}

const forecastOf = ({ shape, snapshot, example }: Seen, holds: readonly Hold[]) =>
  pictureOf(shape, snapshot.weights, example, holds)

/** What holding does to the forecast: its error as learned, and as it is held. */
export function held(mine: Seen): Outcome<'better' | 'alike' | 'worse'> {
  const [learned, now] = [forecastOf(mine, []), forecastOf(mine, mine.holds)].map(
    ({ forecastLoss }) => forecastLoss,
  )
  return {
    truth: compared(now, learned, ['better', 'alike', 'worse']),
    numbers: [loss(learned), loss(now)],
  }
}

/** Which gate, held shut by itself, moves the forecast most: by how much on average, at each point. */
export function movesMost(mine: Seen): Outcome<'f' | 'i' | 'o' | 'both'> {
  const learned = forecastOf(mine, []).forecast
  const moved = (part: GatePart) => {
    const { forecast } = forecastOf(mine, [{ layer: 0, part, step: 'all', value: 0 }])
    return forecast.reduce((sum, y, k) => sum + Math.abs(y - learned[k]), 0) / forecast.length
  }
  const [f, i, o] = (['f', 'i', 'o'] as const).map(moved)
  const truth = f > Math.max(i, o) ? 'f' : Math.abs(i - o) < 1e-9 ? 'both' : i > o ? 'i' : 'o'
  return { truth, numbers: [f, i, o].map(small) }
}
