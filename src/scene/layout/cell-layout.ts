/** The LSTM cell as it is drawn into a frame. Positions grow with the frame; parts keep their size where they can. */
import { type Box, boxAt, clamp } from '../geometry.ts'
import type { Captions, CellLayout, CellPart, GateId, NodeId } from './cell.ts'
import { type Ground, planIn } from './cell-plan.ts'
import { wiresOf } from './cell-wires.ts'

/** However little room there is, parts are not drawn smaller than this. */
const LEAST_SCALE = 0.5
/** From this many px per thousandth of the frame on, parts grow with it. */
const LARGE = 0.85

/** The gates' letters, px; their numbers are three quarters of it. */
const LETTER = 17
const LEAST_LETTER = 16

/** Radius of a gate and of an operation at their usual size, px; a little smaller on phones. */
const RADIUS = { gate: 32, operator: 15 } as const
const SMALL_RADIUS = { gate: 27, operator: 13 } as const

/** In portrait a strip stands between a gate and the operation below it, with some room above and below. Px. */
const BETWEEN = 20

/** `small` for phones. `text` is the size of text against the usual. */
export function cellLayout(frame: Box, upright: boolean, small: boolean, text = 1): CellLayout {
  const ground = planIn(frame, upright)
  const radius = small ? SMALL_RADIUS : RADIUS
  const spacing = ground.cross(ground.centre('i')) - ground.cross(ground.centre('f'))
  // Discs must not touch: beside each other in portrait, below each other with a name between in landscape.
  const letter = Math.max(Math.min(LETTER * text, spacing * (upright ? 0.32 : 0.36)), LEAST_LETTER)
  const beside = (spacing - (upright ? 6 : letter + 3)) / (2 * radius.gate)
  const reach = ground.main(ground.centre('timesI')) - ground.main(ground.centre('i'))
  const below = upright ? (reach - BETWEEN) / (radius.gate + radius.operator) : 1
  const scale = clamp(Math.min(beside, below), LEAST_SCALE, upright ? 1 : Math.max(ground.unit / LARGE, 1))
  const parts = partsOf(ground, radius, scale)
  const stripOf = (gate: GateId) =>
    stripBox(ground, parts[gate].box, gate, Math.min(64 * scale, spacing * 0.82))
  return {
    frame,
    upright,
    scale,
    letter,
    tight: scale < 0.85 || frame.width < (upright ? 300 : 420) * text,
    parts,
    wires: wiresOf(ground, parts),
    strips: { f: stripOf('f'), i: stripOf('i'), g: stripOf('g'), o: stripOf('o') },
    ...(upright ? uprightCaptions : lyingCaptions)(ground, parts),
  }
}

function partsOf(
  { upright, unit, centre }: Ground,
  radius: { readonly gate: number; readonly operator: number },
  scale: number,
): Record<NodeId, CellPart> {
  const part = (id: NodeId, kind: CellPart['kind'], width: number, height = width): CellPart => ({
    id,
    kind,
    box: boxAt(centre(id), width, height),
  })
  const gate = (id: GateId) => part(id, 'gate', 2 * radius.gate * scale)
  const operator = (id: NodeId) => part(id, 'operator', 2 * radius.operator * scale)
  const card = (upright ? 192 : 136) * unit
  return {
    x: upright ? part('x', 'joined', 92 * scale, 38 * scale) : part('x', 'joined', 38 * scale, 92 * scale),
    f: gate('f'),
    i: gate('i'),
    g: gate('g'),
    o: gate('o'),
    timesF: operator('timesF'),
    timesI: operator('timesI'),
    plus: operator('plus'),
    timesO: operator('timesO'),
    c: part('c', 'memory', card, card * 1.06),
    tanh: upright ? part('tanh', 'squash', 52 * scale, 30 * scale) : part('tanh', 'squash', 43 * scale),
    h: part('h', 'tap', 10),
  }
}

/** All units of a gate side by side, across its wire. */
function stripBox(
  { upright, centre, main, cross, point, strip }: Ground,
  disc: Box,
  gate: GateId,
  length: number,
): Box {
  const at = point(strip ?? main(centre(gate)) + disc.height / 2 + BETWEEN / 2, cross(centre(gate)))
  return upright ? boxAt(at, length, 9) : boxAt(at, 9, length)
}

function lyingCaptions({ centre, memoryLoop, outputLoop }: Ground, parts: CellLayout['parts']): Captions {
  const [x, c, h] = [parts.x.box, centre('c'), centre('h')]
  return {
    tags: {
      memory: { x: (c.x + centre('timesF').x) / 2, y: memoryLoop },
      output: { x: (h.x + centre('x').x) / 2, y: outputLoop },
    },
    symbols: {
      x: { x: x.x, y: x.y - 14 },
      hBefore: { x: x.x - 12, y: x.y + x.height + 16 },
      h: { x: h.x, y: h.y - 22 },
    },
    state: { at: { x: c.x, y: c.y + parts.c.box.height / 2 + 14 }, anchor: 'middle' },
  }
}

function uprightCaptions({ centre, memoryLoop, outputLoop }: Ground, parts: CellLayout['parts']): Captions {
  const [x, c, h] = [parts.x.box, centre('c'), centre('h')]
  return {
    tags: {
      // On the legs that lie across, where there is room for words.
      memory: { x: (memoryLoop + parts.c.box.x) / 2, y: c.y },
      output: { x: (h.x + outputLoop) / 2 + 20, y: h.y },
    },
    symbols: {
      x: { x: x.x - 16, y: x.y + 10 },
      hBefore: { x: x.x + x.width + 26, y: x.y + x.height + 6 },
      h: { x: h.x - 20, y: h.y + 4 },
    },
    state: { at: { x: c.x + parts.c.box.width / 2 + 12, y: c.y }, anchor: 'start' },
  }
}
