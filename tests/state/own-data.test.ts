import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { named } from '../../src/model/data/points.ts'
import type { Own } from '../../src/model/data/source.ts'
import { checkedOwn, createOwnData, type Drawer } from '../../src/state/own-data.ts'

const TEXT: Own = { kind: 'text', name: 'Rain', text: [...'the rain in spain stays mainly'] }
const POINTS: Own = named('Wave', {
  scale: { middle: 0, half: 1 },
  loop: true,
  values: Array.from({ length: 24 }, (_, k) => Math.sin(k)),
})

/** A `localStorage` of one's own. */
function aDrawer(): Drawer & { readonly items: Map<string, string> } {
  const items = new Map<string, string>()
  return {
    items,
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

describe('own data from outside', () => {
  it('passes when it is what it should be', () => {
    // To the letter: equal data are found by their text.
    for (const own of [TEXT, POINTS]) {
      const text = JSON.stringify(own)
      expect(JSON.stringify(checkedOwn(JSON.parse(text)))).toBe(text)
    }
    expect(structuredClone(POINTS)).toEqual(POINTS)
  })

  it.each([
    ['nothing', null],
    ['a text that is too short', { ...TEXT, text: [...'short'] }],
    ['a text of one character', { ...TEXT, text: [...'a'.repeat(30)] }],
    [
      'a text with 97 characters',
      { ...TEXT, text: Array.from({ length: 97 }, (_, k) => String.fromCodePoint(0x4e00 + k)) },
    ],
    ['an empty character', { ...TEXT, text: [...TEXT.text, ''] }],
    ['no name', { ...TEXT, name: '  ' }],
    ['a name as long as a text', { ...TEXT, name: 'x'.repeat(1000) }],
    ['a value that is no number', { ...POINTS, values: [...POINTS.values, Number.NaN] }],
    ['a value outside', { ...POINTS, values: [...POINTS.values, 2] }],
    ['an infinite scale', { ...POINTS, scale: { middle: 0, half: Number.POSITIVE_INFINITY } }],
    ['a scale of nothing', { ...POINTS, scale: { middle: 0, half: 0 } }],
    ['too few points that end', { ...POINTS, loop: false, values: [0, 1, 0, 1, 0] }],
    ['another kind', { ...POINTS, kind: 'image' }],
  ])('is refused when it is %s', (_, value) => {
    expect(checkedOwn(value)).toBeUndefined()
  })

  it('never breaks, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkedOwn(value)).toBeUndefined()
      }),
    )
  })
})

describe('own data on the device', () => {
  let drawer: ReturnType<typeof aDrawer>
  let own: ReturnType<typeof createOwnData>
  beforeEach(() => {
    drawer = aDrawer()
    own = createOwnData(() => drawer)
  })
  const saved = (value: Own) => {
    const result = own.save(value)
    if (!result.ok) throw new Error(result.reason)
    return result.kept
  }

  it('is listed oldest first, and the same after a reload', () => {
    for (let k = 0; k < 12; k++) saved({ ...TEXT, name: `${k}` })
    expect(
      createOwnData(() => drawer)
        .list()
        .map((kept) => kept.own.name),
    ).toEqual(Array.from({ length: 12 }, (_, k) => `${k}`))
  })

  it('can be renamed and deleted', () => {
    const [text, points] = [saved(TEXT), saved(POINTS)]
    expect(own.rename(text.id, ' Sun ')).toEqual({
      ok: true,
      kept: { id: text.id, own: { ...TEXT, name: 'Sun' } },
    })
    expect(own.rename(text.id, ' ')).toEqual({ ok: false, reason: 'name' })
    own.remove(points.id)
    expect(own.list()).toEqual([{ id: text.id, own: { ...TEXT, name: 'Sun' } }])
    expect(own.rename(points.id, 'x')).toEqual({ ok: false, reason: 'gone' })
  })

  it('leaves other things on the device alone, and broken ones unlisted', () => {
    drawer.setItem('theme', 'dark')
    drawer.setItem('own:1', '{"kind":"text"')
    drawer.setItem('own:2', '{"kind":"text","name":"x","text":[]}')
    const { id } = saved(TEXT)
    expect(own.list().map((kept) => kept.id)).toEqual([id])
    expect(drawer.items.size).toBe(4)
  })

  it('says why it cannot be kept: no room, not allowed, not what it should be', () => {
    const refusing = (name: string) =>
      createOwnData(() => ({
        ...aDrawer(),
        setItem: () => {
          throw new DOMException('no', name)
        },
      }))
    expect(refusing('QuotaExceededError').save(TEXT)).toEqual({ ok: false, reason: 'full' })
    expect(refusing('SecurityError').save(TEXT)).toEqual({ ok: false, reason: 'forbidden' })
    expect(own.save({ ...TEXT, text: [] })).toEqual({ ok: false, reason: 'data' })
  })

  it('is an empty list where the page may keep nothing', () => {
    const forbidden = createOwnData(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(forbidden.list()).toEqual([])
    expect(forbidden.save(TEXT)).toEqual({ ok: false, reason: 'forbidden' })
    expect(() => forbidden.remove('1')).not.toThrow()
  })
})
