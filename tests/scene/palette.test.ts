import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { colourOf, RAMPS } from '../../src/scene/palette.ts'

const NAMES = ['n1', 'n05', '0', 'p05', 'p1']

it('has the same ramps as the style sheet', () => {
  const css = readFileSync('src/view/styles/tokens.css', 'utf8')
  const tokens = NAMES.map((name) =>
    [...css.matchAll(new RegExp(`--v-${name}:\\s*#([0-9a-fA-F]{6})`, 'g'))].map(([, hex]) =>
      [0, 2, 4].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)),
    ),
  )
  // Light stands first, then dark, then the projector's.
  expect(tokens.map(([light]) => light)).toEqual(RAMPS.light)
  expect(tokens.map(([, dark]) => dark)).toEqual(RAMPS.dark)
  expect(tokens.map(([, , projector]) => projector)).toEqual(RAMPS.projector)
})

it('shows −1, 0 and 1 in the colours of the ramp, and holds what is beyond', () => {
  for (const ramp of Object.values(RAMPS)) {
    expect(colourOf(-1, ramp)).toEqual(ramp[0])
    expect(colourOf(0, ramp)).toEqual(ramp[2])
    expect(colourOf(1, ramp)).toEqual(ramp[4])
    expect(colourOf(7, ramp)).toEqual(ramp[4])
  }
})
