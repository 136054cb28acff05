import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forClass, packed, unpacked, workInFile } from '../../src/state/saving/file.ts'
import { checkedWork, type Work } from '../../src/state/saving/work.ts'
import { aWork } from '../support/works.ts'

const GOOD = packed(aWork())

describe('a work in a file', () => {
  it.each([
    ['trained', aWork()],
    ['untrained', aWork(0)],
    [
      'of an own text',
      aWork(2, {
        data: 'ownText',
        own: { kind: 'text', name: 'Mine', text: [...'to be or not to be, that is 👩‍🚀'] },
      }),
    ],
    [
      'of an own curve',
      aWork(2, {
        data: 'draw',
        own: {
          kind: 'points',
          name: 'Mine',
          values: Array.from({ length: 20 }, (_, k) => Math.sin(k)),
          loop: true,
          scale: { middle: 3, half: 2 },
        },
      }),
    ],
  ])('comes back as it was: %s', (_, work) => {
    expect(unpacked(packed(work))).toEqual({ ok: true, work })
  })

  it('comes back with what a teacher asks of the page, begun where they say', () => {
    const work = forClass(aWork(), { hide: ['data'], lang: 'de', theme: 'dark', inside: 1, memory: 'on' })
    const result = unpacked(packed(work))
    expect(result).toEqual({ ok: true, work })
    expect(work).toMatchObject({
      place: { level: 'cell', layer: 0 },
      lesson: { hide: ['data'], lang: 'de', theme: 'dark' },
    })
  })

  it('comes back with both networks where the one without memory is on screen', () => {
    const work = {
      ...aWork(3),
      memory: 'off' as const,
      memoryless: aWork(9, { cell: 'memoryless', seed: 5 }).run,
    }
    expect(unpacked(packed(work))).toEqual({ ok: true, work })
  })

  it('is read as it was written by the version before', () => {
    const { memory: _, against: __, memoryless: ___, lesson: ____, ...first } = aWork()
    expect(unpacked(packed({ ...first, version: 1 } as Work))).toEqual({ ok: true, work: aWork() })
  })

  it.each([
    ['an empty file', '', 'foreign'],
    ['another text', 'Hello', 'foreign'],
    ['other JSON', '{"a":[1,2]}', 'foreign'],
    ['nothing', 'null', 'foreign'],
    ['own data of this app', '{"format":"exploRNN own data","version":1,"data":[]}', 'foreign'],
    ['the first half', GOOD.slice(0, GOOD.length / 2), 'damaged'],
    ['no network', '{"format":"exploRNN work","version":1}', 'damaged'],
    ['a later version', GOOD.replace('"version":2', '"version":3'), 'newer'],
    ['an earlier version', GOOD.replace('"version":2', '"version":0'), 'damaged'],
    ['a network of a thousand million layers', GOOD.replace('"layers":2', '"layers":1000000000'), 'damaged'],
    [
      'weights of another network',
      GOOD.replace('"units":3', '"units":2').replace('"unit":2', '"unit":1'),
      'damaged',
    ],
    ['one loss too few', GOOD.replace('"epoch":7', '"epoch":8'), 'damaged'],
    ['a place that is not there', GOOD.replace('"layer":1', '"layer":2'), 'damaged'],
    ['a memory mode there is not', GOOD.replace('"memory":"on"', '"memory":"both"'), 'damaged'],
    ['a cell there is not', GOOD.replace('"against":"memoryless"', '"against":"brain"'), 'damaged'],
    ['a control there is not', GOOD.replace('"memory"', '"lesson":{"hide":["play"]},"memory"'), 'damaged'],
    [
      'a network without memory that learns something else',
      packed({
        ...aWork(),
        memory: 'off',
        memoryless: aWork(2, { cell: 'memoryless', data: 'square' }).run,
      }),
      'damaged',
    ],
    ['deeply nested brackets', `{"format":"exploRNN work","run":${'['.repeat(100_000)}`, 'damaged'],
  ])('is refused with its reason: %s', (_, text, reason) => {
    expect(unpacked(text)).toEqual({ ok: false, reason })
  })

  it('is refused with a weight that is no number', () => {
    const { run, ...rest } = aWork()
    const weights = run.checkpoint!.state.weights.slice().fill(Number.NaN, 4, 5)
    const spoilt = { ...run.checkpoint!, state: { ...run.checkpoint!.state, weights } }
    expect(unpacked(packed({ ...rest, run: { ...run, checkpoint: spoilt } }))).toEqual({
      ok: false,
      reason: 'damaged',
    })
  })

  it('answers each of 1,000 spoilt files without an exception, and never half', () => {
    let good = 0
    fc.assert(
      fc.property(spoilt, (text) => {
        const result = unpacked(text)
        if (result.ok) {
          good++
          expect(checkedWork(result.work)).toEqual(result.work)
        } else expect(['foreign', 'damaged', 'newer']).toContain(result.reason)
      }),
      { numRuns: 1000 },
    )
    expect(good, 'most are refused').toBeLessThan(500)
  })

  it('is not even read when it is too large, and named when it cannot be read', async () => {
    const huge = { size: 2 ** 30, text: () => expect.fail('read') } as unknown as Blob
    expect(await workInFile(huge)).toEqual({ reason: 'large' })
    const gone = {
      size: 9,
      text: () => Promise.reject(new DOMException('', 'NotReadableError')),
    } as unknown as Blob
    expect(await workInFile(gone)).toEqual({ reason: 'unreadable' })
  })
})

/** A good file with something put elsewhere, left out, doubled, or replaced: its text, or a value of it. */
const spoilt = fc.oneof(
  fc
    .tuple(fc.nat(GOOD.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([at, length, other]) => GOOD.slice(0, at) + other + GOOD.slice(at + length)),
  fc
    .tuple(fc.nat(GOOD.length), fc.nat(GOOD.length))
    .map(([from, to]) => GOOD.slice(Math.min(from, to), Math.max(from, to))),
  fc
    .tuple(fc.nat(), fc.anything({ withBigInt: false }))
    .map(([which, value]) => replaced(JSON.parse(GOOD), which, value)),
  fc.json(),
)

/** JSON with its value number `which`, counted through all depths, replaced. */
function replaced(file: object, which: number, value: unknown): string {
  const places: [Record<string, unknown>, string][] = []
  const visit = (node: Record<string, unknown>) => {
    for (const [key, child] of Object.entries(node)) {
      places.push([node, key])
      if (typeof child === 'object' && child !== null) visit(child as Record<string, unknown>)
    }
  }
  visit(file as Record<string, unknown>)
  const [node, key] = places[which % places.length]
  node[key] = value
  return JSON.stringify(file) ?? ''
}
