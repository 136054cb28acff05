/** Turns thousands of losses into two lines a few hundred px wide: what was measured, and its trend. */
import { clamp, type Point } from '../../scene/geometry.ts'

/** SVG paths on a logarithmic scale of their own range. */
export type LossPaths = {
  readonly raw: string
  readonly trend: string
  /** Where the trend stands now. */
  readonly end: Point
  /** What was measured in an epoch. */
  readonly at: (epoch: number) => Point
  /** Round losses to write beside the curve, the largest first. */
  readonly marks: readonly { readonly loss: number; readonly y: number }[]
}

/** Losses under this are drawn as this: a logarithm needs something above zero. */
const FLOOR = 1e-8
/** Keeps the line's own width inside. */
const EDGE = 2
/** The trend looks back over this share of all columns. */
const MEMORY = 1 / 20

export function lossPaths(
  losses: Float32Array,
  width: number,
  height: number,
  /** Losses of another run that it is to be compared with: the scale holds both. */
  beside?: Float32Array,
): LossPaths | undefined {
  const count = losses.length
  if (count === 0) return undefined
  const columns = Math.min(count, Math.round(width))
  const weight = 2 / (1 + Math.max(5, columns * MEMORY))
  const columnOf = (epoch: number) => Math.floor((epoch * columns) / count)
  const lows = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  const highs = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  const trends = new Float64Array(columns)
  let trend = Number.NaN
  let epoch = 0
  for (let column = 0; column < columns; column++) {
    // Hundreds of thousands of epochs come by here, ten times a second: logarithms are for columns only.
    let [low, high, sum, known] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]
    for (const end = Math.ceil(((column + 1) * count) / columns); epoch < end; epoch++) {
      const loss = losses[epoch]
      if (!Number.isFinite(loss)) continue
      if (loss < low) low = loss
      if (loss > high) high = loss
      sum += loss
      known++
    }
    if (known === 0) continue
    const value = logarithm(sum / known)
    trend = Number.isNaN(trend) ? value : trend + weight * (value - trend)
    lows[column] = logarithm(low)
    highs[column] = logarithm(high)
    trends[column] = trend
  }
  if (Number.isNaN(trend)) return undefined
  const theirs = beside?.filter(Number.isFinite) ?? new Float32Array(0)
  const low = Math.min(...lows, logarithm(theirs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)))
  const high = Math.max(...highs, logarithm(theirs.reduce((a, b) => Math.max(a, b), 0)))
  // A single loss stands at the beginning, and at half the height of a scale that is not known yet.
  const y = (value: number) =>
    high === low ? height / 2 : EDGE + ((high - value) / (high - low)) * (height - 2 * EDGE)
  const x = (column: number) => (columns === 1 ? 0 : (column / (columns - 1)) * width)
  let [raw, smooth] = ['', '']
  for (let column = 0; column < columns; column++) {
    if (highs[column] < lows[column]) continue
    const at = x(column).toFixed(1)
    raw += `${raw ? 'L' : 'M'}${at} ${y(highs[column]).toFixed(1)}`
    if (lows[column] < highs[column]) raw += `V${y(lows[column]).toFixed(1)}`
    smooth += `${smooth ? 'L' : 'M'}${at} ${y(trends[column]).toFixed(1)}`
  }
  return {
    raw,
    trend: smooth,
    end: { x: x(columns - 1), y: y(trend) },
    at(epoch) {
      const known = clamp(epoch, 0, count - 1)
      const loss = losses[known]
      return { x: x(columnOf(known)), y: y(Number.isFinite(loss) ? logarithm(loss) : trend) }
    },
    marks: roundLosses(low, high).map((loss) => ({ loss, y: y(Math.log10(loss)) })),
  }
}

const logarithm = (loss: number): number => Math.log10(Math.max(loss, FLOOR))

/** The decades from 10^low to 10^high; where there are fewer than two, the 2s and 5s between them as well. */
function roundLosses(low: number, high: number): number[] {
  const within = (steps: readonly number[]) => {
    const found: number[] = []
    for (let decade = Math.ceil(high); decade >= Math.floor(low); decade--) {
      for (const step of steps) {
        const loss = Number(`${step}e${decade}`)
        if (Math.log10(loss) >= low && Math.log10(loss) <= high) found.push(loss)
      }
    }
    return found
  }
  const decades = within([1])
  return decades.length > 1 ? decades : within([5, 2, 1])
}
