/**
 * A layer unrolled in time: whether its copies stand beside or below each other, and the river that the gradient
 * is on its way back. Rivers are drawn on a grid of one unit per time step; across it, they are 2 units wide.
 */
import type { Viewport } from './overview.ts'

/** A finger needs this much, px. */
const TARGET = 48
/** What frame and margins of the dialog take from the window, and the most it is wide, px. */
const MARGIN = 76
const WIDEST = 1160
/** Copies stand beside each other from this width on, and a number needs this much: px at the usual size of text. */
const ACROSS = 560
const NUMBER = 50

export type Unrolled = {
  /** From left to right; else from top to bottom. */
  readonly across: boolean
  /** Whether there is room for the number of a step, from 0: the first and the last have theirs. */
  readonly hasNumber: (step: number) => boolean
}

/** `steps` copies, and as much room as one of them for what comes after the last. */
export function unrolledOf({ width, height, text }: Viewport, steps: number): Unrolled {
  // A phone has the dialog all over it.
  const room = Math.min(width - (width >= 700 && height >= 500 ? MARGIN : 24), WIDEST)
  const pitch = room / (steps + 1)
  const across = pitch >= TARGET && room >= ACROSS * text
  const every = across ? Math.ceil((NUMBER * text) / pitch) : 1
  return {
    across,
    hasNumber: (step) => step === 0 || (step >= every && (steps - 1 - step) % every === 0),
  }
}

/** Half the width of 100 %, and the share that fills all there is. */
const FULL = 0.4
const BROADEST = 1 / FULL

/** Dashes: where they flow between the middle (0) and the edge (1), and how broad the river is there at least. */
const LANES = [
  { at: 0, least: 0.16 },
  { at: -0.62, least: 0.7 },
  { at: 0.62, least: 0.7 },
]

type Spot = { readonly along: number; readonly half: number }

export type River = {
  readonly body: string
  readonly bed: string
  /** From the source to the first step. */
  readonly lanes: readonly string[]
}

/** `shares` of the last step's gradient, from the first step on. `source`: it comes from beyond the last step. */
export function riverOf(shares: ArrayLike<number>, source: boolean, across: boolean): River {
  const steps = shares.length
  const half = (step: number) => Math.min(shares[step], BROADEST) * FULL
  const spots: Spot[] = [
    { along: 0, half: half(0) },
    ...Array.from(shares, (_, step) => ({ along: step + 0.5, half: half(step) })),
    { along: source ? steps + 0.5 : steps, half: half(steps - 1) },
  ]
  const point = (along: number, aside: number) => {
    const [x, y] = across ? [along, 1 + aside] : [1 + aside, along]
    return `${round(x)} ${round(y)}`
  }
  /** Along the river, this share of the way from its middle to its edge. */
  const course = (through: readonly Spot[], at: number) =>
    through
      .map(({ along, half }, k) => {
        const here = point(along, half * at)
        if (k === 0) return here
        const before = through[k - 1]
        const middle = (before.along + along) / 2
        return `C${point(middle, before.half * at)} ${point(middle, half * at)} ${here}`
      })
      .join('')
  const back = spots.toReversed()
  const end = spots[spots.length - 1].along
  return {
    body: `M${course(spots, -1)}L${course(back, 1)}Z`,
    bed: `M${point(0, -FULL)}L${point(end, -FULL)}L${point(end, FULL)}L${point(0, FULL)}Z`,
    lanes: LANES.flatMap(({ at, least }) =>
      runsOf(back, ({ half }) => half >= least * FULL).map((run) => `M${course(run, at)}`),
    ),
  }
}

/** Stretches of at least two neighbours that all pass. */
function runsOf(spots: readonly Spot[], passes: (spot: Spot) => boolean): Spot[][] {
  const runs: Spot[][] = [[]]
  for (const spot of spots) {
    if (passes(spot)) runs[runs.length - 1].push(spot)
    else runs.push([])
  }
  return runs.filter(({ length }) => length > 1)
}

const round = (value: number) => Math.round(value * 1e4) / 1e4
