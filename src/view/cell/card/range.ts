/** The values that a small chart has room for. */
export type Range = { readonly low: number; readonly high: number }

/** 0 … 1 for gates, −1 … 1 for the rest; the cell state may go beyond. */
export function rangeOf(signed: boolean, values: readonly number[]): Range {
  const most = Math.max(1, ...values.map(Math.abs))
  return { low: signed ? -most : 0, high: most }
}

/** Where a value stands between the bottom and the top of a chart. */
export const heightIn = ({ low, high }: Range, value: number, top: number, bottom: number): number =>
  bottom - ((value - low) / (high - low)) * (bottom - top)
