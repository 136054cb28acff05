/** Where the bubble of the guided start stands, and how its arrow goes to the thing it is about. CSS px. */
import { type Box, centreOf, clamp, type Point } from '../geometry.ts'

export type Size = { readonly width: number; readonly height: number }

/**
 * Widths to try, in rem: the best one, a slim one, one for low screens, one for narrow gaps, and one for what
 * very large text leaves beside something wide.
 */
export const WIDTHS = [22, 18, 28, 15, 12]

/** Room between bubble and edge of the screen. */
const MARGIN = 8
/** Room for the arrow between bubble and target: a good one, a short one, hardly any. */
const GAPS = [44, 24, 10] as const
const LEAST_GAP = 10
/** Of its height, where it has no room for all of it: the rest scrolls. */
const SHARES = [1, 0.85, 0.7, 0.55, 0.4, 0.3]
/** How far inside the target the arrow ends. */
const DEPTH = 8
/** How far inside the bubble it begins, out of sight. */
const ROOT = 18

/** What is worth avoiding, in px of distance from the target. */
const COST = {
  /** A shorter gap, and a less fitting size, each by its place in the list. */
  gap: 35,
  size: 50,
  /** Covering something that is spared: at all, and for each square px. */
  cover: 40,
  covered: 0.03,
}

type Room = {
  /** The bubble's height at several widths, the best first. */
  readonly sizes: readonly Size[]
  readonly screen: Size
  /** The target, and what will do where there is no room for that; nothing while it cannot be seen. */
  readonly targets: readonly Box[]
  /** What must never be covered. */
  readonly free: readonly Box[]
  /** What should rather not be. */
  readonly spared: readonly Box[]
  /** What comes over the bubble itself: it gets out of their way, unless it had to shrink for it. */
  readonly messages: readonly Box[]
  /** Where the bubble stood: there it stays, as long as it may. */
  readonly before?: Placement | undefined
}

export type Placement = {
  readonly box: Box
  /** Which of the targets is pointed at. */
  readonly aim: number
}

/** The bubble near its target, less high than it would like where it must be, over it where nothing else is left. */
export function placeBubble(room: Room): Placement {
  const { sizes, screen, targets, free, spared, messages, before } = room
  const offOf = (aim: number) => (targets[aim] ? [targets[aim], ...free] : free)
  if (before && isInside(before.box, screen) && !overlaps(before.box, offOf(before.aim), LEAST_GAP))
    return before
  const aims = Array.from({ length: Math.max(targets.length, 1) }, (_, aim) => aim)
  for (const [share, inTheWay] of [[1, messages] as const, ...SHARES.map((share) => [share, []] as const)])
    for (const aim of aims) {
      const box = cheapest(room, targets[aim], [...offOf(aim), ...inTheWay], share)
      if (box) return { box, aim }
    }
  // No room beside it: over as little of it as can be.
  const over = { ...room, spared: [...targets, ...spared] }
  const { width, height } = sizes[sizes.length - 1]
  const corner = { x: MARGIN, y: MARGIN, width, height: Math.min(height, screen.height - 2 * MARGIN) }
  return { box: cheapest(over, targets[0], free, SHARES[SHARES.length - 1]) ?? corner, aim: 0 }
}

/** The best place off all of `off`, with this share of its height. */
function cheapest(
  { sizes, screen, spared }: Room,
  target: Box | undefined,
  off: readonly Box[],
  share: number,
): Box | undefined {
  // Without a target, near the middle of the lower edge.
  const goal = target ?? { x: screen.width / 2, y: screen.height, width: 0, height: 0 }
  let best: Box | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [rank, { width, height: whole }] of sizes.entries())
    for (const [tightness, gap] of GAPS.entries())
      for (const box of places({ width, height: whole * share }, screen, goal, [...off, ...spared], gap)) {
        let cost = distance(box, goal) + rank * COST.size + tightness * COST.gap
        for (const other of spared) {
          const area = commonArea(box, other)
          if (area > 0) cost += COST.cover + area * COST.covered
        }
        if (cost >= least || overlaps(box, off, gap)) continue
        best = box
        least = cost
      }
  return best
}

/** Places on the screen where the bubble touches an edge, or stands in line with the target. */
function places(
  { width, height }: Size,
  screen: Size,
  goal: Box,
  others: readonly Box[],
  gap: number,
): Box[] {
  const [right, bottom] = [screen.width - MARGIN - width, screen.height - MARGIN - height]
  if (right < MARGIN || bottom < MARGIN) return []
  const { x, y } = centreOf(goal)
  const lefts = others.flatMap((box) => [box.x + box.width + gap, box.x - gap - width])
  const tops = others.flatMap((box) => [box.y + box.height + gap, box.y - gap - height])
  return [x - width / 2, MARGIN, right, ...lefts].flatMap((left) =>
    [y - height / 2, MARGIN, bottom, ...tops].map((top) => ({
      x: clamp(left, MARGIN, right),
      y: clamp(top, MARGIN, bottom),
      width,
      height,
    })),
  )
}

function commonArea(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0 && down > 0 ? across * down : 0
}

const isInside = (box: Box, screen: Size) =>
  box.x >= MARGIN &&
  box.y >= MARGIN &&
  box.x + box.width <= screen.width - MARGIN &&
  box.y + box.height <= screen.height - MARGIN

/** Rounding must not forbid what has been computed to fit. */
const SLACK = 0.01

/** Whether a box comes nearer than `gap` to any of the others. */
export const overlaps = (box: Box, others: readonly Box[], gap = 0) =>
  others.some(
    (other) =>
      box.x < other.x + other.width + gap - SLACK &&
      box.x + box.width > other.x - gap + SLACK &&
      box.y < other.y + other.height + gap - SLACK &&
      box.y + box.height > other.y - gap + SLACK,
  )

/** From edge to edge; among equals, the one more in line. */
function distance(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0)
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0)
  const [from, to] = [centreOf(a), centreOf(b)]
  return Math.hypot(dx, dy) + 0.1 * Math.hypot(from.x - to.x, from.y - to.y)
}

export type Arrow = {
  /** Its end, inside the target. */
  readonly tip: Point
  /** SVG paths of the shaft, and of the head. */
  readonly shaft: string
  readonly head: string
}

/** Half of the head's angle, in radians, and the length of its sides. */
const SPREAD = 0.5
const SIDE = 14

/** From the bubble in a bow to the nearest part of the target, and a little into it. */
export function arrowTo(bubble: Box, target: Box): Arrow {
  const tip = nearestIn(target, DEPTH, centreOf(bubble))
  const from = nearestIn(bubble, ROOT, tip)
  const [dx, dy] = [tip.x - from.x, tip.y - from.y]
  // The bow leaves the straight line by a sixth of its length.
  const bend = { x: (from.x + tip.x) / 2 - dy / 6, y: (from.y + tip.y) / 2 + dx / 6 }
  const angle = Math.atan2(tip.y - bend.y, tip.x - bend.x)
  const side = (turn: number) =>
    spell({ x: tip.x - SIDE * Math.cos(angle + turn), y: tip.y - SIDE * Math.sin(angle + turn) })
  return {
    tip,
    shaft: `M${spell(from)}Q${spell(bend)} ${spell(tip)}`,
    head: `M${side(SPREAD)}L${spell(tip)}L${side(-SPREAD)}`,
  }
}

/** The point of a box, `depth` inside its edge, that is nearest to another point. */
function nearestIn({ x, y, width, height }: Box, depth: number, { x: toX, y: toY }: Point): Point {
  const [across, down] = [Math.min(depth, width / 2), Math.min(depth, height / 2)]
  return { x: clamp(toX, x + across, x + width - across), y: clamp(toY, y + down, y + height - down) }
}

const spell = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
