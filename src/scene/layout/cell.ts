/**
 * The LSTM cell as a drawing: where its parts stand inside the frame, and which wires join them. The axis
 * carries the main sentence (input, new information, sum, memory, tanh, output); above it the loop that
 * keeps, below it the loop that feeds back. Positions grow with the frame; parts keep their size.
 */
import { type Box, clamp, type Point } from '../geometry.ts'

/** The four phases of one time step, in order. */
export const CELL_PHASES = ['input', 'gates', 'state', 'output'] as const
export type CellPhase = (typeof CELL_PHASES)[number]

export const GATES = ['f', 'i', 'g', 'o'] as const
export type GateId = (typeof GATES)[number]

/** What a learner can point at. */
export type PartId = 'x' | GateId | 'c' | 'h'
/** Everything that is drawn: the parts, and the operations between them. */
export type NodeId = PartId | 'timesF' | 'timesI' | 'timesO' | 'plus' | 'tanh'

export type CellPart = {
  readonly id: NodeId
  readonly kind: 'joined' | 'gate' | 'operator' | 'squash' | 'memory' | 'tap'
  readonly box: Box
}

export type CellWire = {
  readonly id: string
  /** When data run along it. */
  readonly phase: CellPhase
  /** Parts at its ends; absent at the edge of the frame or where it leaves another wire. */
  readonly from: NodeId | undefined
  readonly to: NodeId | undefined
  readonly points: readonly Point[]
  /** The two recurrent loops keep a pale pipe even when idle. */
  readonly loop: boolean
}

export type CellLayout = {
  readonly frame: Box
  readonly upright: boolean
  /** Size of the parts against their usual one. */
  readonly scale: number
  /** Names have no room, only letters. */
  readonly tight: boolean
  readonly parts: Readonly<Record<NodeId, CellPart>>
  readonly wires: readonly CellWire[]
  /** One strip of all units beside each gate. */
  readonly strips: Readonly<Record<GateId, Box>>
} & Captions

/** Where words and letters stand. */
type Captions = {
  /** Middles of the tags on the loops. */
  readonly tags: { readonly memory: Point; readonly output: Point }
  /** Middles of the letters of what comes in and goes out. */
  readonly symbols: { readonly x: Point; readonly hBefore: Point; readonly h: Point }
  /** The name of the cell state: the middle or the start of its line. */
  readonly state: { readonly at: Point; readonly anchor: 'middle' | 'start' }
}

/** However little room there is, parts are not drawn smaller than this. */
const LEAST_SCALE = 0.5

/** Space an arrowhead needs before the part it points to, px. */
const ARROW_ROOM = 5

/** Positions in the frame, in thousandths of its width; see `plan` for how the axes turn. */
type Plan = {
  readonly width: number
  readonly height: number
  readonly parts: Readonly<Record<NodeId, Point>>
  readonly bus: number
  readonly strip: number
  readonly memoryLoop: number
  readonly outputLoop: number
}

const LANDSCAPE: Plan = {
  width: 1000,
  height: 680,
  parts: {
    x: { x: 112, y: 340 },
    f: { x: 318, y: 130 },
    i: { x: 318, y: 270 },
    g: { x: 318, y: 410 },
    o: { x: 318, y: 550 },
    timesF: { x: 474, y: 130 },
    timesI: { x: 474, y: 340 },
    plus: { x: 568, y: 340 },
    c: { x: 690, y: 340 },
    tanh: { x: 806, y: 340 },
    timesO: { x: 888, y: 340 },
    h: { x: 950, y: 340 },
  },
  bus: 208,
  strip: 398,
  memoryLoop: 52,
  outputLoop: 634,
}

const PORTRAIT: Plan = {
  width: 1000,
  height: 1240,
  parts: {
    x: { x: 500, y: 122 },
    f: { x: 134, y: 396 },
    i: { x: 378, y: 396 },
    g: { x: 622, y: 396 },
    o: { x: 866, y: 396 },
    timesF: { x: 134, y: 586 },
    timesI: { x: 500, y: 586 },
    plus: { x: 500, y: 708 },
    c: { x: 500, y: 856 },
    tanh: { x: 500, y: 1012 },
    timesO: { x: 500, y: 1102 },
    h: { x: 500, y: 1164 },
  },
  bus: 236,
  strip: 500,
  memoryLoop: 38,
  outputLoop: 972,
}

/** Width by height of the frame in each form: the tile's square turns into this while zooming. */
export const frameAspect = (upright: boolean): number => {
  const { width, height } = upright ? PORTRAIT : LANDSCAPE
  return width / height
}

/**
 * The cell drawn into `frame`. `small` for phones: parts are a little smaller. `text` is the size of text
 * against the usual.
 */
export function cellLayout(frame: Box, upright: boolean, small: boolean, text = 1): CellLayout {
  const plan = upright ? PORTRAIT : LANDSCAPE
  const k = Math.min(frame.width / plan.width, frame.height / plan.height)
  const left = frame.x + (frame.width - plan.width * k) / 2
  const top = frame.y + (frame.height - plan.height * k) / 2
  const at = ({ x, y }: Point): Point => ({ x: left + x * k, y: top + y * k })
  // Discs must not touch: beside each other in portrait, below each other with a name between in landscape.
  const spacing = k * (upright ? plan.parts.i.x - plan.parts.f.x : plan.parts.i.y - plan.parts.f.y)
  const full = small ? 27 : 32
  const beside = (spacing - (upright ? 6 : 20)) / (2 * full)
  // In portrait a strip stands between a gate and the operation below it.
  const nodeFull = small ? 13 : 15
  const below = upright ? (k * (plan.parts.timesI.y - plan.parts.i.y) - 15) / (full + nodeFull) : 1
  const scale = clamp(Math.min(beside, below), LEAST_SCALE, 1)
  const disc = full * scale
  const node = nodeFull * scale
  const card = (upright ? 0.192 : 0.136) * plan.width * k

  const boxOf = (id: NodeId, width: number, height: number): Box => {
    const centre = at(plan.parts[id])
    return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
  }
  const part = (id: NodeId, kind: CellPart['kind'], width: number, height = width): CellPart => ({
    id,
    kind,
    box: boxOf(id, width, height),
  })
  const parts: Record<NodeId, CellPart> = {
    x: upright ? part('x', 'joined', 92 * scale, 38 * scale) : part('x', 'joined', 38 * scale, 92 * scale),
    f: part('f', 'gate', 2 * disc),
    i: part('i', 'gate', 2 * disc),
    g: part('g', 'gate', 2 * disc),
    o: part('o', 'gate', 2 * disc),
    timesF: part('timesF', 'operator', 2 * node),
    timesI: part('timesI', 'operator', 2 * node),
    plus: part('plus', 'operator', 2 * node),
    timesO: part('timesO', 'operator', 2 * node),
    c: part('c', 'memory', card, card * 1.06),
    tanh: upright ? part('tanh', 'squash', 52 * scale, 30 * scale) : part('tanh', 'squash', 43 * scale),
    h: part('h', 'tap', 10),
  }

  // In landscape data flow along x, in portrait along y. `main` is that axis, `cross` the other one.
  const main = (point: Point) => (upright ? point.y : point.x)
  const cross = (point: Point) => (upright ? point.x : point.y)
  const point = (alongMain: number, alongCross: number): Point =>
    upright ? { x: alongCross, y: alongMain } : { x: alongMain, y: alongCross }
  const centre = (id: NodeId) => at(plan.parts[id])
  const half = (id: NodeId, axis: 'main' | 'cross') => {
    const { width, height } = parts[id].box
    return (axis === 'main') === upright ? height / 2 : width / 2
  }
  /** Where a wire leaves a part forwards, and where its arrow stops before one. */
  const out = (id: NodeId) => main(centre(id)) + half(id, 'main')
  const into = (id: NodeId) => main(centre(id)) - half(id, 'main') - ARROW_ROOM
  /** Where a wire reaches a part from the side: from smaller (−1) or larger (+1) cross values. */
  const side = (id: NodeId, sign: -1 | 1) => cross(centre(id)) + sign * (half(id, 'cross') + ARROW_ROOM)

  const axis = cross(centre('x'))
  const scaled = (value: number) => value * k
  const bus = (upright ? top : left) + scaled(plan.bus)
  const crossStart = upright ? left : top
  const memoryLoop = crossStart + scaled(plan.memoryLoop)
  const outputLoop = crossStart + scaled(plan.outputLoop)
  const edge = upright ? frame.y : frame.x
  const farEdge = upright ? frame.y + frame.height : frame.x + frame.width

  const wire = (
    id: string,
    phase: CellPhase,
    from: NodeId | undefined,
    to: NodeId | undefined,
    points: Point[],
    loop = false,
  ): CellWire => ({ id, phase, from, to, points, loop })

  const gateWire = (gate: GateId): CellWire =>
    wire(`bus-${gate}`, 'gates', 'x', gate, [
      point(out('x'), axis),
      point(bus, axis),
      point(bus, cross(centre(gate))),
      point(into(gate), cross(centre(gate))),
    ])
  const c = centre('c')
  // The memory loop leaves the card on the side of the forget gate and comes back to that gate's ×.
  const memorySide = cross(c) - half('c', 'cross')
  const timesF = centre('timesF')

  const wires: CellWire[] = [
    wire('x', 'input', undefined, 'x', [point(edge, axis), point(into('x'), axis)]),
    ...GATES.map(gateWire),
    wire('f', 'state', 'f', 'timesF', [point(out('f'), cross(timesF)), point(into('timesF'), cross(timesF))]),
    wire('i', 'state', 'i', 'timesI', [
      point(out('i'), cross(centre('i'))),
      point(main(centre('timesI')), cross(centre('i'))),
      point(main(centre('timesI')), side('timesI', -1)),
    ]),
    wire('g', 'state', 'g', 'timesI', [
      point(out('g'), cross(centre('g'))),
      point(main(centre('timesI')), cross(centre('g'))),
      point(main(centre('timesI')), side('timesI', 1)),
    ]),
    wire(
      'memory',
      'state',
      'c',
      'timesF',
      [
        point(main(c), memorySide),
        point(main(c), memoryLoop),
        point(main(timesF), memoryLoop),
        point(main(timesF), side('timesF', -1)),
      ],
      true,
    ),
    wire('kept', 'state', 'timesF', 'plus', [
      point(out('timesF'), cross(timesF)),
      point(main(centre('plus')), cross(timesF)),
      point(main(centre('plus')), side('plus', -1)),
    ]),
    wire('new', 'state', 'timesI', 'plus', [point(out('timesI'), axis), point(into('plus'), axis)]),
    wire('sum', 'state', 'plus', 'c', [point(out('plus'), axis), point(into('c'), axis)]),
    wire('c', 'output', 'c', 'tanh', [point(out('c'), axis), point(into('tanh'), axis)]),
    wire('tanh', 'output', 'tanh', 'timesO', [point(out('tanh'), axis), point(into('timesO'), axis)]),
    wire('o', 'output', 'o', 'timesO', [
      point(out('o'), cross(centre('o'))),
      point(main(centre('timesO')), cross(centre('o'))),
      point(main(centre('timesO')), side('timesO', 1)),
    ]),
    wire('h', 'output', 'timesO', undefined, [point(out('timesO'), axis), point(farEdge, axis)]),
    wire(
      'loop',
      'output',
      'h',
      'x',
      [
        point(main(centre('h')), axis),
        point(main(centre('h')), outputLoop),
        point(main(centre('x')), outputLoop),
        point(main(centre('x')), side('x', 1)),
      ],
      true,
    ),
  ]

  const stripAt = (gate: GateId): Box => {
    const away = upright ? main(centre(gate)) + disc + 9 : left + scaled(plan.strip)
    const middle = point(away, cross(centre(gate)))
    const length = Math.min(64 * scale, spacing * 0.82)
    const [width, height] = upright ? [length, 9] : [9, length]
    return { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
  }
  const lyingCaptions = (): Captions => ({
    tags: {
      memory: point((main(c) + main(timesF)) / 2, memoryLoop),
      output: point((main(centre('h')) + main(centre('x'))) / 2, outputLoop),
    },
    symbols: {
      x: { x: parts.x.box.x, y: parts.x.box.y - 14 },
      hBefore: { x: parts.x.box.x - 12, y: parts.x.box.y + parts.x.box.height + 16 },
      h: { x: centre('h').x, y: axis - 22 },
    },
    state: { at: { x: c.x, y: c.y + half('c', 'cross') + 14 }, anchor: 'middle' },
  })
  const uprightCaptions = (): Captions => ({
    tags: {
      // On the legs that lie across, where there is room for words.
      memory: { x: (memoryLoop + memorySide) / 2, y: c.y },
      output: { x: (axis + outputLoop) / 2 + 20, y: centre('h').y },
    },
    symbols: {
      x: { x: parts.x.box.x - 16, y: parts.x.box.y + 10 },
      hBefore: { x: parts.x.box.x + parts.x.box.width + 26, y: parts.x.box.y + parts.x.box.height + 6 },
      h: { x: axis - 20, y: centre('h').y + 4 },
    },
    state: { at: { x: c.x + half('c', 'cross') + 12, y: c.y }, anchor: 'start' },
  })
  return {
    frame,
    upright,
    scale,
    tight: scale < 0.85 || frame.width < (upright ? 300 : 420) * text,
    parts,
    wires,
    strips: { f: stripAt('f'), i: stripAt('i'), g: stripAt('g'), o: stripAt('o') },
    ...(upright ? uprightCaptions() : lyingCaptions()),
  }
}
