/** The layers and their wires on the way into one of them: the stack of the overview, drawn through the lens. */
import { type Box, centreOf, mix, type Point } from '../geometry.ts'
import type { Lens } from '../lens.ts'
import { loopAcross } from './across.ts'
import { loopDown } from './down.ts'
import type { Overview } from './overview.ts'
import type { Stack, Tile, Wire } from './stack.ts'

/** `focus` is the layer that grows; 0 is the first. */
export function zoomedStack(overview: Overview, lens: Lens, focus: number): Stack {
  const { stack, flow } = overview
  // The lens speaks of the stage; the stack has its own corner.
  const local = (box: Box): Box => ({ ...box, x: box.x - stack.box.x, y: box.y - stack.box.y })
  const boxes = lens.layers.map(({ box }) => local(box))
  const tiles = stack.tiles.map((tile): Tile => {
    // Nobody sees where it goes.
    if (lens.layers[tile.layer].opacity === 0) return tile
    const box = boxes[tile.layer]
    const grown = { ...tile, box, remove: { x: box.x + 3, y: box.y + 3 } }
    if (flow === 'across') return { ...grown, loop: loopAcross(box) }
    const reach = tile.loop[1].x - (tile.box.x + tile.box.width)
    return {
      ...grown,
      loop: loopDown(box, box.x + box.width + reach),
      name: tile.name && {
        x: mix(tile.name.x, box.width + 8, lens.growth),
        // Beside a pictogram that stands on the frame's edge: outside of the frame.
        y: box.height / 2 + Math.sign(tile.layer - focus) * 15 * lens.growth,
      },
    }
  })
  const head = centreOf(local({ ...lens.output, width: 0, height: lens.output.height }))
  const input = local(lens.input)
  const entry: Point =
    flow === 'across'
      ? { x: input.x + input.width, y: leaving(boxes[0], flow, -1).y }
      : { x: leaving(boxes[0], flow, -1).x, y: input.y + input.height }
  const exit: Point =
    flow === 'across'
      ? { x: head.x, y: leaving(boxes[boxes.length - 1], flow, 1).y }
      : { x: leaving(boxes[boxes.length - 1], flow, 1).x, y: local(lens.output).y }
  const wires: Wire[] = boxes.map((box, k) => [
    k === 0 ? entry : leaving(boxes[k - 1], flow, 1),
    leaving(box, flow, -1),
  ])
  wires.push([leaving(boxes[boxes.length - 1], flow, 1), exit])
  return { ...stack, tiles, wires }
}

/** Where the flow leaves a box (1) or enters it (−1). */
function leaving(box: Box, flow: Overview['flow'], end: 1 | -1): Point {
  const { x, y } = centreOf(box)
  return flow === 'across' ? { x: x + (end * box.width) / 2, y } : { x, y: y + (end * box.height) / 2 }
}
