/** Where the plots lie inside the two panels, in the panel's own coordinates. */
import { type Box, clamp } from '../geometry.ts'

export type PanelPlot = {
  /** The sunken field. */
  readonly well: Box
  /** Where points lie: the well without its margins. */
  readonly field: Box
}

type Size = { readonly width: number; readonly height: number }

/** `axis`: values are named beside it, which text has none of. */
export function inputPlot(panel: Size, flow: 'across' | 'down', text: number, axis: boolean): PanelPlot {
  if (flow === 'across') {
    const well = { x: 8, y: 8, width: panel.width - 16, height: panel.height - 16 }
    return plotIn(well, 14, airAcross(well), axis ? 16 + AXIS_LABEL * text : 14)
  }
  // Heading and choice of data stand to the left of it.
  const left = Math.min(122 * text, panel.width * 0.45)
  const well = { x: left, y: 8, width: panel.width - left - 8, height: panel.height - 16 }
  return plotIn(well, 10, airDown(well))
}

/** `headed`: 0 … 1, how much of its heading is to be seen where that stands inside the panel. */
export function outputPlot(panel: Size, flow: 'across' | 'down', text: number, headed: number): PanelPlot {
  if (flow === 'across') {
    const well = { x: 8, y: 8, width: panel.width - 16, height: panel.height - 16 }
    return plotIn(well, 12, airAcross(well))
  }
  const heading = Math.min((panel.height < 110 ? 28 : 36) * text, panel.height * 0.45)
  const top = 8 + (heading - 8) * headed
  const well = { x: 8, y: top, width: panel.width - 16, height: panel.height - top - 8 }
  return plotIn(well, 10, airDown(well))
}

/** Width of what stands beside the largest and the smallest value, px. */
const AXIS_LABEL = 16

/** Above the highest and below the lowest value. Across, words stand there. */
const airAcross = ({ height }: Size): number => clamp(height * 0.1, 14, 20)
const airDown = ({ height }: Size): number => clamp(height * 0.08, 5, 20)

function plotIn(well: Box, margin: number, air: number, left = margin): PanelPlot {
  return {
    well,
    field: {
      x: well.x + left,
      y: well.y + air,
      width: Math.max(well.width - left - margin, 1),
      height: Math.max(well.height - 2 * air, 1),
    },
  }
}
