/** The wires of the cell: which parts they join, in which phase, and by which way. */
import type { Point } from '../geometry.ts'
import { type CellPart, type CellPhase, type CellWire, GATES, type GateId, type NodeId } from './cell.ts'
import type { Ground } from './cell-plan.ts'

/** Space an arrowhead needs before the part it points to, px. */
const ARROW_ROOM = 5

export function wiresOf(
  { frame, upright, centre, main, cross, point, bus, memoryLoop, outputLoop }: Ground,
  parts: Readonly<Record<NodeId, CellPart>>,
): CellWire[] {
  /** From the middle of a part to its edges. */
  const half = (id: NodeId): Point => ({ x: parts[id].box.width / 2, y: parts[id].box.height / 2 })
  /** Where a wire leaves a part forwards, and where its arrow stops before one. */
  const out = (id: NodeId) => main(centre(id)) + main(half(id))
  const into = (id: NodeId) => main(centre(id)) - main(half(id)) - ARROW_ROOM
  /** Where a wire reaches a part from the side: from smaller (−1) or larger (+1) cross values. */
  const side = (id: NodeId, sign: -1 | 1) => cross(centre(id)) + sign * (cross(half(id)) + ARROW_ROOM)

  const axis = cross(centre('x'))
  const edge = main(frame)
  const farEdge = upright ? frame.y + frame.height : frame.x + frame.width

  const wire = (
    id: string,
    phase: CellPhase,
    [from, to]: readonly [NodeId | undefined, NodeId | undefined],
    points: Point[],
  ): CellWire => ({ id, phase, from, to, points, loop: false })

  /** Straight from one part to the next. */
  const straight = (id: string, phase: CellPhase, from: NodeId, to: NodeId) =>
    wire(id, phase, [from, to], [point(out(from), cross(centre(from))), point(into(to), cross(centre(to)))])

  /** As far as the other part, and into its side. */
  const turning = (id: string, phase: CellPhase, from: NodeId, to: NodeId, sign: -1 | 1) =>
    wire(
      id,
      phase,
      [from, to],
      [
        point(out(from), cross(centre(from))),
        point(main(centre(to)), cross(centre(from))),
        point(main(centre(to)), side(to, sign)),
      ],
    )

  /** From `start` aside to where the loop runs (`level`), back along it, and into the side of an earlier part. */
  const looping = (
    id: string,
    phase: CellPhase,
    [from, to]: readonly [NodeId, NodeId],
    start: number,
    level: number,
    sign: -1 | 1,
  ): CellWire => ({
    id,
    phase,
    from,
    to,
    points: [
      point(main(centre(from)), start),
      point(main(centre(from)), level),
      point(main(centre(to)), level),
      point(main(centre(to)), side(to, sign)),
    ],
    loop: true,
  })

  const toGate = (gate: GateId): CellWire =>
    wire(
      `bus-${gate}`,
      'gates',
      ['x', gate],
      [
        point(out('x'), axis),
        point(bus, axis),
        point(bus, cross(centre(gate))),
        point(into(gate), cross(centre(gate))),
      ],
    )
  // The memory loop leaves the card on the side of the forget gate and comes back to that gate's ×.
  const memorySide = cross(centre('c')) - cross(half('c'))

  return [
    wire('x', 'input', [undefined, 'x'], [point(edge, axis), point(into('x'), axis)]),
    ...GATES.map(toGate),
    straight('f', 'state', 'f', 'timesF'),
    turning('i', 'state', 'i', 'timesI', -1),
    turning('g', 'state', 'g', 'timesI', 1),
    looping('memory', 'state', ['c', 'timesF'], memorySide, memoryLoop, -1),
    turning('kept', 'state', 'timesF', 'plus', -1),
    straight('new', 'state', 'timesI', 'plus'),
    straight('sum', 'state', 'plus', 'c'),
    straight('c', 'output', 'c', 'tanh'),
    straight('tanh', 'output', 'tanh', 'timesO'),
    turning('o', 'output', 'o', 'timesO', 1),
    wire('h', 'output', ['timesO', undefined], [point(out('timesO'), axis), point(farEdge, axis)]),
    looping('loop', 'output', ['h', 'x'], axis, outputLoop, 1),
  ]
}
