/** Turns a value between −1 and 1 into a colour: purple below zero, quiet grey at zero, green above. */
import { clamp, mix } from './geometry.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

/** Colours at −1, −0.5, 0, 0.5 and 1. */
export type Ramp = readonly [Rgb, Rgb, Rgb, Rgb, Rgb]

/** The same ramps as `--v-n1 … --v-p1` in the style sheet, which a test holds equal. */
export const RAMPS: Readonly<Record<'light' | 'dark' | 'projector', Ramp>> = {
  light: [hex('#6A2C91'), hex('#B690CC'), hex('#E9E8E4'), hex('#8BC79B'), hex('#17713A')],
  dark: [hex('#D6A2F7'), hex('#7F5C98'), hex('#2E3643'), hex('#4C8D64'), hex('#84E6A5')],
  projector: [hex('#4C0F78'), hex('#A673C4'), hex('#E4E3DE'), hex('#62B57A'), hex('#00521F')],
}

/** Small values are drawn a little stronger than they are, so that a quiet state does not look dead. */
const EXPONENT = 0.75

/** Beyond −1 and 1 it stays as it is there. */
export function colourOf(value: number, ramp: Ramp): Rgb {
  const strength = Math.sign(value) * Math.abs(clamp(value, -1, 1)) ** EXPONENT
  const place = (strength + 1) * 2
  const below = Math.min(Math.floor(place), 3)
  const share = place - below
  const channel = (k: 0 | 1 | 2) => Math.round(mix(ramp[below][k], ramp[below + 1][k], share))
  return [channel(0), channel(1), channel(2)]
}

export const css = ([red, green, blue]: Rgb): string => `rgb(${red} ${green} ${blue})`

function hex(text: string): Rgb {
  const bits = Number.parseInt(text.slice(1), 16)
  return [bits >> 16, (bits >> 8) & 255, bits & 255]
}
