/** The colour ramp of values for the theme on show. */
import { clamp } from '../../scene/geometry.ts'
import { colourOf, css, RAMPS } from '../../scene/palette.ts'
import { useApp } from '../../state/app.ts'

/** Colours from −1 to 1 that are told apart: more than a screen shows between two neighbours. */
const SHADES = 512

type Paint = (value: number) => string

const paints = new Map<keyof typeof RAMPS, Paint>()

/** Looks the colours of a theme up: thousands are asked for whenever an epoch is drawn. */
function paintOf(theme: keyof typeof RAMPS): Paint {
  const table = Array.from({ length: SHADES + 1 }, (_, k) =>
    css(colourOf((2 * k) / SHADES - 1, RAMPS[theme])),
  )
  return (value) => table[Math.round(((clamp(value, -1, 1) + 1) * SHADES) / 2)]
}

/** What turns values in −1 … 1 into CSS colours, for the theme on show. */
export function usePaint(): () => Paint {
  const { preferences } = useApp()
  return () => {
    const theme = preferences.shade()
    const paint = paints.get(theme) ?? paintOf(theme)
    paints.set(theme, paint)
    return paint
  }
}

/** Turns a value in −1 … 1 into a CSS colour, and follows the theme. */
export function useValueColour(): Paint {
  const paint = usePaint()
  return (value) => paint()(value)
}
