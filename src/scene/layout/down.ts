/** The layers one below the other, for portrait. With many layers the stack is longer than its box and scrolls. */
import { type Box, clamp, type Point } from '../geometry.ts'
import { ADD, type Stack, type Tile, type Wire } from './stack.ts'

export function downStack(room: {
  readonly box: Box
  readonly layers: number
  /** Distance of the content from the screen's edge. */
  readonly inset: number
  readonly large: boolean
  readonly small: boolean
  readonly text: number
}): Stack {
  const { box, layers, inset, large, small, text } = room
  // Names beside it and tags on it grow with the text as far as the screen is wide.
  const grown = clamp(box.width / 400, 1, text)
  const axis = large ? 220 * text : (box.width < 380 ? 118 : 134) * Math.max(grown, Math.min(text, 1.4))
  const radius = large ? 22 : 15
  // Below the last layer: room for one more + and for the head, which stands on the output's edge.
  const foot = radius + 26
  const slot = Math.max((box.height - foot) / layers, 79)
  const length = slot * layers + foot
  const size = clamp(slot - (small ? 34 : 44), 48, large ? 96 : 66)
  const lead = slot - size
  const top = (layer: number) => layer * slot + Math.max(lead * 0.55 + 8, Math.min(lead, 34))
  const point = (y: number): Point => ({ x: axis, y })
  const right = axis + size / 2 + (large ? 44 : 30 * grown)
  const heatX = right + (large ? 40 : 28 * grown)

  const tiles = Array.from({ length: layers }, (_, layer): Tile => {
    const y = top(layer)
    const tile: Box = { x: axis - size / 2, y, width: size, height: size }
    return {
      layer,
      box: tile,
      name: { x: inset - tile.x, y: size / 2 },
      loop: loopDown(tile, right),
      tag: size >= 60 ? { x: right - tile.x, y: size / 2 } : undefined,
      remove: { x: axis - size / 2 + 3, y: y + 3 },
      heat:
        box.width - inset - heatX >= 60
          ? { x: heatX, y, width: box.width - inset - heatX, height: size }
          : undefined,
    }
  })

  const headY = length
  const wires: Wire[] = tiles.map((tile, layer) => [
    point(layer === 0 ? 0 : tiles[layer - 1].box.y + size),
    point(tile.box.y),
  ])
  wires.push([point(top(layers - 1) + size), point(headY - radius)])

  const gapAt = (k: number): Point => {
    const above = k === 0 ? 0 : top(k - 1) + size
    const below = k === layers ? headY - radius : top(k)
    const middle = (above + below) / 2
    // Where there is little room, clear of the arrow below.
    return point(k === layers ? middle : Math.min(middle, below - reachOf(size) - ADD))
  }
  return {
    box,
    length,
    tiles,
    gaps: Array.from({ length: layers + 1 }, (_, k) => gapAt(k)),
    wires,
    head: { centre: point(headY), radius },
    chosenHeat: undefined,
    heatHeading: undefined,
  }
}

/** How far before and after its tile a loop leaves the wire: on small tiles there is a + as well. */
const reachOf = (size: number): number => clamp(size / 7.5, 6, 9)

/** Out of the wire below the tile, to the right of it, and back into the wire above it. */
export function loopDown({ x, y, width, height }: Box, right: number): Wire {
  const axis = x + width / 2
  const reach = reachOf(width)
  const [from, to] = [y + height + reach, y - reach]
  return [
    { x: axis, y: from },
    { x: right, y: from },
    { x: right, y: to },
    { x: axis, y: to },
  ]
}
