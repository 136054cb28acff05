/** The four functions to learn (PRODUCT.md, A). All are periodic and stay within −1 … 1.1. */

export type FunctionData = {
  readonly kind: 'function'
  /** Length of one repetition, in x. */
  readonly period: number
  readonly at: (x: number) => number
}

/** Distance in x between two points. */
export const STEP = 0.2

export const sine: FunctionData = { kind: 'function', period: 2 * Math.PI, at: Math.sin }

export const sawtooth: FunctionData = {
  kind: 'function',
  period: Math.PI,
  at: (x) => -1 + 2 * (modulo(x, Math.PI) / Math.PI),
}

export const square: FunctionData = {
  kind: 'function',
  period: 4,
  // sgn(sin(πx/2)), written without the sine so that the jumps at whole numbers are exact.
  at: (x) => (modulo(x, 4) < 2 ? 1 : -1),
}

export const composite: FunctionData = {
  kind: 'function',
  period: (4 / 3) * Math.PI,
  at: (x) => ((Math.sin(1.5 * x) + Math.sin(4.5 * x)) * 2) / 3,
}

/** Remainder in [0, divisor), also for negative numbers. */
export const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor
