import { expect, test } from 'vitest'
import { lossText, settingText, shareText } from '../../src/view/parts/numbers.ts'

test.each([
  [1.5249, '1.52', '1,52'],
  [0.2361, '0.236', '0,236'],
  [0.0334, '0.033', '0,033'],
  [0.00419, '0.0042', '0,0042'],
  [0.0999, '0.100', '0,100'],
  [0.000123, '0.00012', '0,00012'],
  [0.0000329, '3.3·10⁻⁵', '3,3·10⁻⁵'],
  [0.00001, '10⁻⁵', '10⁻⁵'],
  [4.26e-10, '4.3·10⁻¹⁰', '4,3·10⁻¹⁰'],
  [0, '0', '0'],
])('a loss of %s reads %s, in German %s', (loss, english, german) => {
  expect(lossText(loss, 'en', '–')).toBe(english)
  expect(lossText(loss, 'de', '–')).toBe(german)
})

test('what is no number has a sign of its own', () => expect(lossText(Number.NaN, 'en', '–')).toBe('–'))

test('parameters keep the digits they need', () => {
  expect(settingText(0.0001, 'en')).toBe('0.0001')
  expect(shareText(0.05, 'de')).toBe('0,05')
  expect(shareText(0, 'en')).toBe('0.0')
})
