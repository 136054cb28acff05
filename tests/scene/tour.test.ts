import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/scene/geometry.ts'
import { arrowTo, overlaps, placeBubble, type Size, WIDTHS } from '../../src/scene/tour/bubble.ts'
import {
  isDone,
  nextStop,
  type Situation,
  since,
  stopBefore,
  targetOf,
  wayTo,
} from '../../src/scene/tour/plan.ts'
import { LANES, STOPS } from '../../src/scene/tour/stops.ts'

const AT_FIRST: Situation = {
  level: 'network',
  view: 'network',
  sheet: 'peek',
  failed: false,
  withData: true,
  withParameters: true,
  subject: 'sine',
  learningRate: 0.01,
  batchSize: 25,
  noise: 0,
  playing: false,
  epoch: 0,
  step: 59,
}
const IN_CELL: Situation = { ...AT_FIRST, level: 'cell', view: 'cell' }

const situations: fc.Arbitrary<Situation> = fc.record({
  level: fc.constantFrom('network', 'cell', 'component'),
  view: fc.constantFrom('network', 'cell'),
  sheet: fc.constantFrom('peek', 'data', 'process', 'training', undefined),
  failed: fc.boolean(),
  withData: fc.boolean(),
  withParameters: fc.boolean(),
  subject: fc.constantFrom('sine', 'square'),
  learningRate: fc.constantFrom(0.01, 0.1),
  batchSize: fc.constantFrom(5, 25),
  noise: fc.constantFrom(0, 0.4),
  playing: fc.boolean(),
  epoch: fc.nat(3),
  step: fc.nat(90),
})

describe('the stops', () => {
  it('are passed by what they ask for', () => {
    const done = (stop: (typeof STOPS)[number], change: Partial<Situation>, from = AT_FIRST) =>
      isDone(stop, { ...from, ...change }, from)
    expect(done('data', { subject: 'square' })).toBe(true)
    expect(done('play', { playing: true })).toBe(true)
    expect(done('parameters', { noise: 0.1 })).toBe(true)
    expect(done('enter', { level: 'cell' })).toBe(true)
    expect(done('gates', { level: 'component' }, IN_CELL)).toBe(true)
    expect(done('memory', { step: 3 }, IN_CELL)).toBe(true)
  })

  it('are not passed by anything else', () => {
    for (const stop of STOPS) expect(isDone(stop, AT_FIRST, AT_FIRST)).toBe(false)
    for (const stop of ['welcome', 'recurrence', 'network', 'prediction', 'more'] as const)
      fc.assert(fc.property(situations, situations, (now, before) => !isDone(stop, now, before)))
  })

  it('do not take for the reader’s doing what moves by itself', () => {
    const playing = { ...IN_CELL, playing: true }
    expect(isDone('memory', { ...playing, step: 60 }, playing)).toBe(false)
    const later = since(playing, { ...playing, step: 3 })
    const paused = { ...IN_CELL, step: 4 }
    expect(isDone('memory', paused, later)).toBe(false)
    expect(isDone('memory', { ...IN_CELL, step: 40 }, later)).toBe(true)
    expect(isDone('memory', { ...IN_CELL, step: 5 }, since(later, paused))).toBe(true)
    // From its end a story begins again; and going into a cell brings another step on show.
    expect(isDone('memory', { ...playing, step: 0 }, { ...playing, step: 75 })).toBe(false)
    expect(isDone('memory', { ...IN_CELL, step: 7 }, AT_FIRST)).toBe(false)
  })

  it('follow one another; what is done already is passed over', () => {
    expect(nextStop('network', AT_FIRST)).toBe('play')
    expect(nextStop('network', { ...AT_FIRST, epoch: 3 })).toBe('prediction')
    expect(nextStop('parameters', IN_CELL)).toBe('gates')
    expect(nextStop('more', AT_FIRST)).toBeUndefined()
    expect(stopBefore('welcome', AT_FIRST)).toBeUndefined()
    expect(stopBefore('data', AT_FIRST)).toBe('recurrence')
  })

  it('leave out what a link has hidden', () => {
    const lesson = { ...AT_FIRST, withData: false, withParameters: false }
    expect(nextStop('recurrence', lesson)).toBe('network')
    expect(nextStop('prediction', lesson)).toBe('enter')
    expect(stopBefore('network', lesson)).toBe('recurrence')
  })

  it('can be walked to the end from everywhere, and point at something all the way', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...STOPS), (now, from) => {
        let stop: (typeof STOPS)[number] | undefined = from
        for (let k = 0; k <= STOPS.length && stop; k++) {
          expect(targetOf(stop, wayTo(stop, now))).toBeTruthy()
          stop = nextStop(stop, now)
        }
        expect(stop).toBeUndefined()
      }),
    )
  })

  it('say how to get to what they are about', () => {
    expect(wayTo('network', AT_FIRST)).toBeUndefined()
    expect(wayTo('network', IN_CELL)).toBe('out')
    expect(wayTo('network', { ...AT_FIRST, sheet: 'data' })).toBe('fold')
    expect(wayTo('data', AT_FIRST)).toBe('unfold')
    expect(wayTo('parameters', { ...AT_FIRST, sheet: 'data' })).toBe('turn')
    expect(wayTo('parameters', { ...AT_FIRST, sheet: 'training' })).toBeUndefined()
    expect(wayTo('parameters', { ...AT_FIRST, sheet: undefined })).toBeUndefined()
    expect(wayTo('gates', AT_FIRST)).toBe('in')
    expect(wayTo('memory', { ...IN_CELL, level: 'component' })).toBe('close')
    expect(wayTo('play', { ...AT_FIRST, failed: true })).toBe('stuck')
    expect(wayTo('more', { ...IN_CELL, sheet: 'data' })).toBeUndefined()
  })

  it('have a way out of every situation that ends at the thing itself', () => {
    const steps: Record<string, (now: Situation, page: 'data' | 'training') => Situation> = {
      out: (now) => ({ ...now, level: 'network', view: 'network' }),
      in: (now) => ({ ...now, level: 'cell', view: 'cell' }),
      close: (now) => ({ ...now, level: 'cell' }),
      fold: (now) => ({ ...now, sheet: 'peek' }),
      unfold: (now) => ({ ...now, sheet: 'process' }),
      turn: (now, page) => ({ ...now, sheet: page }),
    }
    fc.assert(
      fc.property(situations, fc.constantFrom(...STOPS), (from, stop) => {
        let now = { ...from, failed: false }
        for (let k = 0; k < 4; k++) {
          const way = wayTo(stop, now)
          if (way) now = steps[way](now, stop === 'data' ? 'data' : 'training')
        }
        expect(wayTo(stop, now)).toBeUndefined()
      }),
    )
  })

  it('know two lanes', () => expect(LANES).toHaveLength(2))
})

/** Screens, with the room that a bubble takes at this size of text, and Play in its corner. */
const SCREENS = [
  [360, 640],
  [390, 844],
  [640, 360],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1180, 820],
  [1280, 800],
].flatMap(([width, height]) => [1, 2].map((text) => ({ width, height, text })))

/** About as high as the longest stop's words make it. */
const sizesAt = (screen: { width: number; text: number }): Size[] =>
  WIDTHS.map((rem) => {
    const width = Math.min(rem * 16 * screen.text, screen.width - 16)
    const letters = (width - 34) / (7.6 * screen.text)
    return { width, height: (Math.ceil(190 / letters) * 22 + 80) * screen.text + 64 }
  })

describe('the bubble', () => {
  const inside = (box: Box, { width, height }: Size) =>
    box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height

  for (const screen of SCREENS)
    it(`stays on a screen of ${screen.width} × ${screen.height}, text ${screen.text * 100} %, off its target and Play`, () => {
      const play = { x: screen.width - 72, y: screen.height - 80, width: 64, height: 64 }
      const sizes = sizesAt(screen)
      const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
      const between = (least: number, most: number) => share.map((at) => least + at * (most - least))
      /** Anything from a button to a quarter of the screen, anywhere. */
      const boxes = fc
        .record({
          left: share,
          top: share,
          width: between(24, screen.width / 2),
          height: between(24, Math.min(screen.height / 2, 200)),
        })
        .map(({ left, top, width, height }) => ({
          x: left * (screen.width - width),
          y: top * (screen.height - height),
          width,
          height,
        }))
      /** Gap and margin, and the least that a bubble makes do with. */
      const across = 18 + Math.min(...sizes.map(({ width }) => width))
      const down = 18 + 0.3 * Math.max(...sizes.map(({ height }) => height))
      const hasRoom = ({ x, y, width, height }: Box) =>
        x >= across || screen.width - x - width >= across || y >= down || play.y - 10 - y - height >= down
      fc.assert(
        fc.property(boxes, fc.array(boxes, { maxLength: 4 }), (target, spared) => {
          const room = {
            sizes,
            screen,
            targets: [target],
            free: [play],
            spared,
            messages: [],
          }
          const { box } = placeBubble(room)
          expect(inside(box, screen)).toBe(true)
          expect(overlaps(box, hasRoom(target) ? [target, play] : [play])).toBe(false)
          // Its buttons, and at least a line of its words.
          expect(box.height).toBeGreaterThan(64)
          const { tip } = arrowTo(box, target)
          expect(tip.x).toBeGreaterThan(target.x)
          expect(tip.x).toBeLessThan(target.x + target.width)
          expect(tip.y).toBeGreaterThan(target.y)
          expect(tip.y).toBeLessThan(target.y + target.height)
        }),
      )
    })

  const screen = { width: 1024, height: 768 }
  const sizes = [{ width: 352, height: 200 }]
  const target = { x: 100, y: 300, width: 98, height: 98 }
  const room = { sizes, screen, targets: [target], free: [], spared: [], messages: [] }

  it('leaves room for the arrow, where there is some', () => {
    const { box } = placeBubble(room)
    expect(overlaps(box, [target], 40)).toBe(false)
  })

  it('stays where it is while it may', () => {
    const before = placeBubble(room)
    const moved = { ...target, x: target.x - 20 }
    expect(placeBubble({ ...room, targets: [moved], before })).toBe(before)
    const under = { ...before.box, width: 98, height: 98 }
    expect(overlaps(placeBubble({ ...room, targets: [under], before }).box, [under])).toBe(false)
  })

  it('gets out of the way of a message', () => {
    const message = placeBubble(room).box
    expect(overlaps(placeBubble({ ...room, messages: [message] }).box, [message])).toBe(false)
  })

  it('takes a smaller part of the target before it hides some of its words', () => {
    const low = { width: 640, height: 360 }
    const wide = { x: 12, y: 140, width: 616, height: 140 }
    const part = { x: 12, y: 140, width: 240, height: 48 }
    const { box, aim } = placeBubble({ ...room, screen: low, targets: [wide, part] })
    expect(aim).toBe(1)
    expect(box.height).toBe(200)
  })

  it('still has a place where there is nothing to be seen of the target', () => {
    expect(inside(placeBubble({ ...room, targets: [] }).box, screen)).toBe(true)
  })
})
