/** Turns thousands of losses into two lines a few hundred px wide: what was measured, and its trend. */

/** SVG paths on a logarithmic scale of their own range; `end` is where the trend stands now. */
export type LossPaths = {
  readonly raw: string
  readonly trend: string
  readonly end: { readonly x: number; readonly y: number }
}

/** Losses under this are drawn as this: a logarithm needs something above zero. */
const FLOOR = 1e-8
/** Keeps the line's own width inside. */
const EDGE = 2
/** The trend looks back over this share of all epochs. */
const MEMORY = 1 / 20

export function lossPaths(losses: Float32Array, width: number, height: number): LossPaths | undefined {
  const count = losses.length
  if (count === 0) return undefined
  const weight = 2 / (1 + Math.max(5, count * MEMORY))
  const columns = Math.min(count, Math.round(width))
  const lows = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  const highs = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  const trends = new Float64Array(columns)
  let trend = Number.NaN
  for (let epoch = 0; epoch < count; epoch++) {
    if (!Number.isFinite(losses[epoch])) continue
    const value = Math.log10(Math.max(losses[epoch], FLOOR))
    trend = Number.isNaN(trend) ? value : trend + weight * (value - trend)
    const column = Math.floor((epoch * columns) / count)
    lows[column] = Math.min(lows[column], value)
    highs[column] = Math.max(highs[column], value)
    trends[column] = trend
  }
  if (Number.isNaN(trend)) return undefined
  const low = Math.min(...lows)
  const high = Math.max(...highs)
  const y = (value: number) => EDGE + ((high - value) / (high - low || 1)) * (height - 2 * EDGE)
  const x = (column: number) => (columns === 1 ? width : (column / (columns - 1)) * width)
  let [raw, smooth] = ['', '']
  for (let column = 0; column < columns; column++) {
    if (highs[column] < lows[column]) continue
    const at = x(column).toFixed(1)
    raw += `${raw ? 'L' : 'M'}${at} ${y(highs[column]).toFixed(1)}`
    if (lows[column] < highs[column]) raw += `V${y(lows[column]).toFixed(1)}`
    smooth += `${smooth ? 'L' : 'M'}${at} ${y(trends[column]).toFixed(1)}`
  }
  return { raw, trend: smooth, end: { x: x(columns - 1), y: y(trend) } }
}
