/** The layers side by side, for landscape. */
import { type Box, clamp, type Point } from '../geometry.ts'
import { ADD, type Stack, type Tile, type Wire } from './stack.ts'

/**
 * In less room than `below` the first layer stands further in, lest the + before it lie on the input's port; and
 * the head stands nearer to the output, lest tiles be too small for a finger. Px.
 */
const NARROW = { below: 400, lead: 13, tail: 12 } as const

/** How far before and after its tile a loop leaves the wire: on small tiles there is a + as well. */
const reachOf = (size: number): number => clamp(size / 7.5, 6, 11)

export function acrossStack(room: {
  readonly box: Box
  readonly layers: number
  /** y of the line everything sits on. */
  readonly axis: number
  readonly heat: { readonly y: number; readonly height: number } | undefined
  readonly wide: boolean
  /** Size of a tile where nothing is short of room. */
  readonly tile: number
}): Stack {
  const { box, layers, axis, heat, wide, tile } = room
  const few = layers <= 3
  const radius = clamp(Math.min(wide ? 22 : 20, axis / 6), 12, 22)
  const narrow = box.width < NARROW.below
  const tail = wide ? 30 : narrow ? NARROW.tail : 22
  const lead = narrow ? NARROW.lead : 0
  const available = box.width - 2 * radius - tail - lead
  const size = Math.min(few ? tile : Math.max(tile * 0.78, 76), available / (layers * 1.68), axis * 0.8)
  const gap = (available - layers * size) / (layers + 1)
  const left = (layer: number) => lead + gap + layer * (size + gap)
  const point = (x: number): Point => ({ x, y: axis })
  /** From a + to the tile behind it: clear of the arrow between them. */
  const before = (k: number) => (k === layers ? gap / 2 : Math.max(gap / 2, reachOf(size) + ADD))
  const heatHeight = Math.min(heat?.height ?? 0, Math.max(tile, 104))

  const tiles = Array.from({ length: layers }, (_, layer): Tile => {
    const x = left(layer)
    const box: Box = { x, y: axis - size / 2, width: size, height: size }
    const loop = loopAcross(box)
    return {
      layer,
      box,
      name: undefined,
      loop,
      tag: size >= 60 ? { x: size / 2, y: loop[1].y - box.y } : undefined,
      remove: { x: x + size * 0.03, y: axis - size / 2 + size * 0.03 },
      heat:
        heat && few
          ? { x: x + size / 2 - (size + 26) / 2, y: heat.y, width: size + 26, height: heatHeight }
          : undefined,
    }
  })

  const headX = box.width - tail - radius
  const wires: Wire[] = tiles.map((tile, layer) => [
    point(layer === 0 ? 0 : tiles[layer - 1].box.x + size),
    point(tile.box.x),
  ])
  wires.push([point(left(layers - 1) + size), point(headX - radius)])
  wires.push([point(headX + radius), point(box.width)])

  return {
    box,
    length: box.height,
    tiles,
    gaps: Array.from({ length: layers + 1 }, (_, k) => point(left(k) - before(k))),
    wires,
    head: { centre: point(headX), radius },
    chosenHeat:
      heat && !few ? { x: gap, y: heat.y, width: available - 2 * gap, height: heatHeight } : undefined,
    heatHeading: heat ? { x: few ? left(0) - 13 : gap, y: heat.y - 36 } : undefined,
  }
}

/** Out of the wire behind the tile, below it, and back into the wire before it. */
export function loopAcross({ x, y, width, height }: Box): Wire {
  const axis = y + height / 2
  const bottom = y + height + clamp(width * 0.3, 18, 30)
  const reach = reachOf(width)
  const [from, to] = [x + width + reach, x - reach]
  return [
    { x: from, y: axis },
    { x: from, y: bottom },
    { x: to, y: bottom },
    { x: to, y: axis },
  ]
}
