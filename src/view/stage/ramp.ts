/** The colour ramp of values for the theme on show. */
import { colourOf, css, RAMPS } from '../../scene/palette.ts'
import { useApp } from '../../state/app.ts'

/** Turns a value in −1 … 1 into a CSS colour, and follows the theme. */
export function useValueColour(): (value: number) => string {
  const { preferences } = useApp()
  return (value) => css(colourOf(value, RAMPS[preferences.shade()]))
}
