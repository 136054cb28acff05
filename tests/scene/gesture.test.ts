import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Command,
  type Finger,
  type Gesture,
  gestureAfter,
  IDLE,
  interrupt,
  type Outcome,
  type Sample,
} from '../../src/scene/gesture.ts'

type Step = Sample | 'interrupt'

/** Plays samples one after the other: all commands, and where it ends. */
function play(steps: readonly Step[], from: Gesture = IDLE): Outcome {
  let gesture = from
  const commands: Command[] = []
  for (const step of steps) {
    const outcome: Outcome = step === 'interrupt' ? interrupt(gesture) : gestureAfter(gesture, step)
    gesture = outcome.gesture
    commands.push(...outcome.commands)
  }
  return { gesture, commands }
}

const finger = (id: number, x: number, y = 100): Finger => ({ id, x, y })
const sample = (
  kind: 'down' | 'move' | 'up' | 'cancel',
  time: number,
  pointers: readonly Finger[],
  target: 'world' | 'control' = 'world',
): Sample => ({ kind, time, pointers, target })
const kinds = (commands: readonly Command[]) => commands.map(({ kind }) => kind)

describe('one finger', () => {
  it('taps, twice in a row', () => {
    const tap = (time: number, x: number) => [
      sample('down', time, [finger(1, x)]),
      sample('move', time + 20, [finger(1, x + 6)]),
      sample('up', time + 80, [finger(1, x + 6)]),
    ]
    expect(play([...tap(0, 100), ...tap(200, 110), ...tap(400, 100)]).commands).toMatchObject([
      { kind: 'tap', count: 1, at: { x: 100, y: 100 } },
      { kind: 'tap', count: 2 },
      { kind: 'tap', count: 1 },
    ])
    expect(play([...tap(0, 100), ...tap(200, 160)]).commands).toMatchObject([{ count: 1 }, { count: 1 }])
  })

  it('presses once when it rests, and does not tap after that', () => {
    const { gesture, commands } = play([
      sample('down', 0, [finger(1, 50)]),
      { kind: 'tick', time: 449 },
      { kind: 'tick', time: 450 },
      { kind: 'tick', time: 900 },
      sample('up', 1000, [finger(1, 50)]),
    ])
    expect(kinds(commands)).toEqual(['press'])
    expect(gesture).toEqual(IDLE)
  })

  it('pans from where it leaves the slop, without a jump, and releases with its speed', () => {
    const { commands } = play([
      sample('down', 0, [finger(1, 100)]),
      sample('move', 10, [finger(1, 111)]),
      sample('move', 20, [finger(1, 121)]),
      sample('move', 30, [finger(1, 131)]),
      sample('up', 30, [finger(1, 131)]),
    ])
    expect(commands).toEqual([
      { kind: 'pan', dx: 1, dy: 0 },
      { kind: 'pan', dx: 10, dy: 0 },
      { kind: 'pan', dx: 10, dy: 0 },
      { kind: 'release', velocity: { x: 1000, y: 0, zoom: 0 } },
    ])
  })

  it('has no speed left when it rested before lifting', () => {
    const { commands } = play([
      sample('down', 0, [finger(1, 100)]),
      sample('move', 10, [finger(1, 150)]),
      sample('move', 20, [finger(1, 200)]),
      sample('up', 400, [finger(1, 200)]),
    ])
    expect(commands.at(-1)).toEqual({ kind: 'release', velocity: { x: 0, y: 0, zoom: 0 } })
  })
})

describe('two fingers', () => {
  const both = (time: number, a: number, b: number, y = 100) =>
    sample('move', time, [finger(1, a, y), finger(2, b, y)])
  const down = [sample('down', 0, [finger(1, 100)]), sample('down', 20, [finger(2, 200)])]

  it('are unsure at first', () => {
    expect(play([...down, both(30, 92, 208)])).toMatchObject({
      gesture: { phase: { kind: 'unsure' } },
      commands: [{ kind: 'hold' }],
    })
  })

  it('zoom by exactly what they spread, from where it was clear that they zoom', () => {
    const { commands } = play([...down, both(30, 85, 215), both(40, 70, 230), both(50, 20, 280)])
    const factor = commands.reduce(
      (all, command) => (command.kind === 'zoom' ? all * command.factor : all),
      1,
    )
    expect(factor).toBeCloseTo(260 / 124)
    expect(commands[1]).toMatchObject({ kind: 'zoom', at: { x: 150, y: 100 }, dx: 0, dy: 0 })
  })

  it('zoom with the very sample that tells: on a slow device there may be no other', () => {
    const { commands } = play([...down, both(30, 0, 310, 110), sample('up', 40, [finger(1, 0)])])
    expect(commands).toMatchObject([{ kind: 'hold' }, { kind: 'zoom', factor: 310 / 124 }])
  })

  it('pan when their middle moves, until they spread by more than 64 px', () => {
    const pan = play([...down, both(30, 100, 200, 120), both(40, 90, 210, 130)])
    expect(pan.commands).toEqual([
      { kind: 'hold' },
      { kind: 'pan', dx: 0, dy: 4 },
      { kind: 'pan', dx: 0, dy: 10 },
    ])
    const zoom = play([both(50, 60, 240, 130), both(60, 40, 260, 130)], pan.gesture)
    expect(kinds(zoom.commands)).toEqual(['zoom'])
  })

  it('tap together', () => {
    const { commands } = play([
      ...down,
      sample('up', 90, [finger(1, 100)]),
      sample('up', 110, [finger(2, 200)]),
    ])
    expect(commands).toEqual([
      { kind: 'hold' },
      { kind: 'tap', at: { x: 150, y: 100 }, count: 1, fingers: 2 },
    ])
  })

  it('are measured afresh when one lifts: the world does not jump', () => {
    const { commands, gesture } = play([
      ...down,
      both(30, 80, 230),
      both(40, 70, 240),
      sample('up', 50, [finger(1, 70)]),
      sample('move', 60, [finger(2, 243)]),
      sample('down', 70, [finger(3, 500)]),
      sample('move', 80, [finger(3, 501)]),
      sample('up', 90, [finger(3, 501)]),
      sample('up', 95, [finger(2, 243)]),
    ])
    expect(kinds(commands)).toEqual(['hold', 'zoom', 'zoom', 'pan', 'hold', 'release'])
    expect(commands[3]).toEqual({ kind: 'pan', dx: 3, dy: 0 })
    expect(gesture).toEqual(IDLE)
  })

  it('do not care for a third', () => {
    const zooming = play([...down, both(30, 80, 230)])
    const third = play(
      [
        sample('down', 40, [finger(3, 600)]),
        sample('move', 50, [finger(3, 10)]),
        sample('up', 60, [finger(3, 10)]),
      ],
      zooming.gesture,
    )
    expect(third.commands).toEqual([])
    expect(third.gesture.phase.kind).toBe('zooming')
  })
})

describe('controls', () => {
  it('keep their finger: it neither pans nor zooms nor taps', () => {
    const { commands, gesture } = play([
      sample('down', 0, [finger(1, 100)], 'control'),
      sample('move', 10, [finger(1, 300)]),
      { kind: 'tick', time: 700 },
      sample('up', 800, [finger(1, 300)]),
    ])
    expect(commands).toEqual([])
    expect(gesture).toEqual(IDLE)
  })

  it('get their value back when a second finger lands on the world, which does not zoom', () => {
    const { commands, gesture } = play([
      sample('down', 0, [finger(1, 100)], 'control'),
      sample('down', 10, [finger(2, 300)]),
      sample('move', 20, [finger(1, 20), finger(2, 400)]),
      sample('down', 30, [finger(3, 500)]),
      sample('move', 40, [finger(3, 700)]),
      sample('up', 50, [finger(3, 700)]),
      sample('up', 50, [finger(2, 400)]),
      sample('up', 60, [finger(1, 20)]),
    ])
    expect(kinds(commands)).toEqual(['restoreControl'])
    expect(gesture).toEqual(IDLE)
  })
})

describe('the system', () => {
  it('takes fingers away: the gesture is cancelled, and the remaining finger does nothing', () => {
    const { commands, gesture } = play([
      sample('down', 0, [finger(1, 100)]),
      sample('move', 10, [finger(1, 150)]),
      sample('move', 20, [finger(1, 170)]),
      sample('down', 30, [finger(2, 300)]),
      sample('cancel', 40, [finger(2, 300)]),
      sample('move', 50, [finger(1, 400)]),
      sample('up', 60, [finger(1, 400)]),
    ])
    expect(kinds(commands)).toEqual(['pan', 'pan', 'hold', 'cancel'])
    expect(gesture).toEqual(IDLE)
  })
})

describe('any script of fingers', () => {
  /** Up to three fingers that land, move, lift and get lost at random; at the end all lift. */
  const scripts = fc
    .array(
      fc.record({
        act: fc.constantFrom('down', 'move', 'move', 'move', 'move', 'up', 'cancel', 'tick', 'interrupt'),
        id: fc.integer({ min: 1, max: 3 }),
        x: fc.integer({ min: 0, max: 800 }),
        y: fc.integer({ min: 0, max: 600 }),
        target: fc.constantFrom<'world' | 'control'>('world', 'world', 'world', 'control'),
        wait: fc.integer({ min: 1, max: 250 }),
      }),
      { maxLength: 60 },
    )
    .map((acts) => {
      const down = new Map<number, Finger>()
      let time = 0
      const steps: Step[] = []
      for (const { act, id, x, y, target, wait } of acts) {
        time += wait
        const here = finger(id, x, y)
        if (act === 'tick') steps.push({ kind: 'tick', time })
        else if (act === 'interrupt') steps.push('interrupt')
        else if ((act === 'down') !== down.has(id)) {
          steps.push(sample(act as 'down', time, [here], target))
          if (act === 'up' || act === 'cancel') down.delete(id)
          else down.set(id, here)
        }
      }
      for (const last of down.values()) steps.push(sample('up', ++time, [last]))
      return steps
    })

  const isMove = ({ kind }: Command) => kind === 'pan' || kind === 'zoom'
  const isEnd = ({ kind }: Command) => kind === 'release' || kind === 'cancel'

  it('leaves nothing stuck: idle at the end, and every movement let go of exactly once', () =>
    fc.assert(
      fc.property(scripts, (steps) => {
        const { gesture, commands } = play(steps)
        expect({ ...gesture, lastTap: undefined }).toEqual(IDLE)
        let held = false
        for (const command of commands) {
          if (isMove(command)) held = true
          if (isEnd(command)) {
            expect(held).toBe(true)
            held = false
          }
        }
        expect(held).toBe(false)
      }),
      { numRuns: 1000 },
    ))

  it('is over after an interrupt, wherever it comes', () =>
    fc.assert(
      fc.property(scripts, fc.nat(60), (steps, after) => {
        const { gesture } = play([...steps.slice(0, after), 'interrupt'])
        expect(gesture).toEqual(IDLE)
        expect(interrupt(gesture).commands).toEqual([])
      }),
      { numRuns: 1000 },
    ))

  it('never zooms by nothing, by infinity, or from a control', () =>
    fc.assert(
      fc.property(scripts, (steps) => {
        for (const command of play(steps).commands)
          if (command.kind === 'zoom') {
            expect(command.factor).toBeGreaterThan(0)
            expect(Number.isFinite(command.factor)).toBe(true)
          }
        const onControls = steps.map((step) =>
          step !== 'interrupt' && step.kind === 'down' ? { ...step, target: 'control' as const } : step,
        )
        expect(play(onControls).commands.every(({ kind }) => kind === 'restoreControl')).toBe(true)
      }),
      { numRuns: 1000 },
    ))
})
