/** Points, boxes, and the lines drawn between them. CSS px throughout. */

export type Point = { readonly x: number; readonly y: number }
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** `share` 0 gives `from`, 1 gives `to`. */
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share

/** On the straight way from one point to another; `share` 0 is `from`, 1 is `to`. */
export const between = (from: Point, to: Point, share: number): Point => ({
  x: mix(from.x, to.x, share),
  y: mix(from.y, to.y, share),
})

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The box of this size around a point. */
export const boxAt = ({ x, y }: Point, width: number, height = width): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

/** The SVG path through `points`, its corners rounded with `radius` (less where a leg is too short). */
export function roundedPath(points: readonly Point[], radius = 16): string {
  const [first, ...rest] = points
  let path = `M${spell(first)}`
  for (let k = 0; k < rest.length - 1; k++) {
    const [before, corner, after] = [points[k], rest[k], rest[k + 1]]
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    path += `L${spell(towards(corner, before, r))}Q${spell(corner)} ${spell(towards(corner, after, r))}`
  }
  return `${path}L${spell(rest[rest.length - 1])}`
}

/** The SVG path of several lines with rounded corners. */
export const roundedPaths = (lines: readonly (readonly Point[])[]): string =>
  lines.map((points) => roundedPath(points)).join('')

/** An arrowhead: how long it is, half as wide as, and how far its tip is `short` of the line's end. CSS px. */
export type Arrowhead = { readonly length: number; readonly half: number; readonly short: number }

/** The SVG path of an arrowhead where a line ends, or begins if it is drawn backwards. */
export function arrowPath(
  points: readonly Point[],
  backwards: boolean,
  { length, half, short }: Arrowhead,
): string {
  const [from, to] = (backwards ? points.toReversed() : points).slice(-2)
  const tip = towards(to, from, short)
  const foot = towards(to, from, short + length)
  const [dx, dy] = [((tip.x - foot.x) * half) / length, ((tip.y - foot.y) * half) / length]
  const left = { x: foot.x + dy, y: foot.y - dx }
  const right = { x: foot.x - dy, y: foot.y + dx }
  return `M${spell(left)}L${spell(tip)}L${spell(right)}Z`
}

const towards = (from: Point, to: Point, length: number): Point =>
  between(from, to, length / (distance(from, to) || 1))

const spell = ({ x, y }: Point): string => `${+x.toFixed(2)} ${+y.toFixed(2)}`
