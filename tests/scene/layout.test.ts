import { describe, expect, it } from 'vitest'
import { IDENTITY } from '../../src/scene/camera.ts'
import { cameraAtDepth, type Focus, restAt } from '../../src/scene/depth.ts'
import type { Box, Point } from '../../src/scene/geometry.ts'
import { centreOf } from '../../src/scene/geometry.ts'
import { insideOf } from '../../src/scene/layout/inside.ts'
import { hasDock, type Overview, overview, type Viewport } from '../../src/scene/layout/overview.ts'
import { sceneAt, tilesOf } from '../../src/scene/lens.ts'

const size = (width: number, height: number, top: number, bottom: number, text = 1): Viewport => ({
  width,
  height,
  top,
  bottom,
  text,
})
/** Phones and tablets both ways, laptops, a large screen with its larger text. */
const VIEWPORTS: readonly Viewport[] = [
  size(360, 640, 56, 128),
  size(390, 844, 60, 148),
  size(640, 360, 48, 64),
  size(844, 390, 48, 64),
  size(768, 1024, 56, 184),
  size(820, 1180, 56, 184),
  size(1024, 768, 56, 184),
  size(1180, 820, 56, 184),
  size(1280, 720, 56, 184),
  size(1440, 900, 56, 184),
  size(1920, 1080, 56, 207, 1.25),
]
const CASES = VIEWPORTS.flatMap((viewport) =>
  [1, 2, 3, 4, 5, 6, 7].map((layers) => ({
    name: `${viewport.width}×${viewport.height}, ${layers} layers`,
    viewport,
    layers,
  })),
)

const overlap = (a: Box, b: Box, slack = 0.01) =>
  a.x + a.width > b.x + slack &&
  b.x + b.width > a.x + slack &&
  a.y + a.height > b.y + slack &&
  b.y + b.height > a.y + slack
const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) < 0.01

const same = (a: Box, b: Box) => {
  for (const key of ['x', 'y', 'width', 'height'] as const) expect(a[key]).toBeCloseTo(b[key], 6)
}

const bottomOf = (box: Box | undefined) => (box ? box.y + box.height : 0)

/** Where the flow enters and leaves a box. */
const portsOf = (box: Box, flow: Overview['flow']) => {
  const { x, y } = centreOf(box)
  return flow === 'across'
    ? { enter: { x: box.x, y }, leave: { x: box.x + box.width, y } }
    : { enter: { x, y: box.y }, leave: { x, y: box.y + box.height } }
}

describe.each(CASES)('overview at $name', ({ viewport, layers }) => {
  const layout = overview(viewport, layers)
  const { stack, flow, input, output } = layout
  const room = insideOf(viewport)
  const focusOf = (layer: number): Focus => ({ layer, tile: tilesOf(layout)[layer], frame: room.frame })

  it('ends every wire exactly at its ports', () => {
    const ports = stack.tiles.map(({ box }) => portsOf(box, flow))
    for (let layer = 0; layer < layers; layer++) {
      const wire = stack.wires[layer]
      expect(near(wire.at(-1)!, ports[layer].enter)).toBe(true)
      if (layer > 0) expect(near(wire[0], ports[layer - 1].leave)).toBe(true)
    }
    const toHead = stack.wires[layers]
    expect(near(toHead[0], ports[layers - 1].leave)).toBe(true)
    const { centre, radius } = stack.head
    const end = toHead.at(-1)!
    expect(Math.hypot(end.x - centre.x, end.y - centre.y)).toBeCloseTo(radius, 2)
  })

  it('keeps tiles apart and inside their box', () => {
    stack.tiles.forEach(({ box }, k) => {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(stack.box.width)
      expect(box.y + box.height).toBeLessThanOrEqual(Math.max(stack.length, stack.box.height))
      for (const other of stack.tiles.slice(k + 1)) expect(overlap(box, other.box)).toBe(false)
    })
  })

  it('leaves the arrow of every loop to be seen beside the +', () => {
    for (const { loop } of stack.tiles) {
      const tip = loop[3]
      for (const plus of stack.gaps) expect(Math.hypot(plus.x - tip.x, plus.y - tip.y)).toBeGreaterThan(9)
    }
  })

  it('leaves little of a large screen empty', () => {
    if (!hasDock(viewport) || flow === 'down') return
    const lowest = Math.max(...[...stack.tiles.map(({ heat }) => heat), stack.chosenHeat].map(bottomOf))
    expect(viewport.height - viewport.bottom - (stack.box.y + lowest)).toBeLessThan(70 * viewport.text)
  })

  it('has room for the state over time, beside every layer or for the chosen one', () => {
    const { stack, flow } = overview(viewport, layers)
    if (flow === 'across' && !hasDock(viewport)) return // a phone on its side has none
    const maps = [...stack.tiles.map(({ heat }) => heat), stack.chosenHeat].filter(
      (heat) => heat !== undefined,
    )
    expect(maps.length).toBe(flow === 'down' || layers <= 3 ? layers : 1)
    for (const { x, width } of maps) expect(x + width).toBeLessThanOrEqual(stack.box.width)
  })

  it('keeps input, layers and output on the screen and apart', () => {
    for (const box of [input, output]) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width)
      expect(box.y).toBeGreaterThanOrEqual(viewport.top)
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height - viewport.bottom)
    }
    expect(overlap(input, output)).toBe(false)
    expect(overlap(input, stack.box)).toBe(false)
    expect(overlap(output, stack.box)).toBe(false)
  })

  it('has room for a unit in numbers beside the cell', () => {
    if (room.unit) expect(room.unit.height).toBeGreaterThan(224 * viewport.text)
  })

  it('is drawn as it is laid out while the camera rests on the network', () => {
    for (let layer = 0; layer < layers; layer++) {
      const scene = sceneAt(layout, room, focusOf(layer), IDENTITY)
      tilesOf(layout).forEach((tile, k) => {
        same(scene.layers[k].box, tile)
      })
      expect(scene.input).toEqual(input)
      expect(scene.output).toEqual(output)
    }
  })

  it('has grown the focus into the frame at the cell', () => {
    for (let layer = 0; layer < layers; layer++) {
      const { focus } = sceneAt(layout, room, focusOf(layer), restAt('cell', focusOf(layer)))
      for (const key of ['x', 'y', 'width', 'height'] as const)
        expect(focus[key]).toBeCloseTo(room.frame[key], 6)
    }
  })

  it('never lets neighbours overlap each other, nor the focus where the layers lie side by side', () => {
    for (let layer = 0; layer < layers; layer++)
      for (let depth = 0; depth <= 1.001; depth += 0.1) {
        const scene = sceneAt(layout, room, focusOf(layer), cameraAtDepth(depth, focusOf(layer)))
        scene.layers.forEach(({ box, layer: a }, k) => {
          for (const other of scene.layers.slice(k + 1)) {
            if (flow === 'down' && (a === layer || other.layer === layer)) continue
            expect(overlap(box, other.box)).toBe(false)
          }
        })
      }
  })

  it('jumps nowhere on the way down: every box moves a little when the depth changes a little', () => {
    const focus = focusOf(layers >> 1)
    const at = (depth: number) => sceneAt(layout, room, focus, { ...cameraAtDepth(depth, focus) })
    for (const border of [0, 1]) {
      const [before, after] = [at(border - 1e-6), at(border + 1e-6)]
      const boxes = ({ layers, input, output }: typeof before) => [
        ...layers.map(({ box }) => box),
        input,
        output,
      ]
      boxes(before).forEach((box, k) => {
        const other = boxes(after)[k]
        for (const key of ['x', 'y', 'width', 'height'] as const)
          expect(Math.abs(box[key] - other[key])).toBeLessThan(0.1)
      })
    }
  })
})
