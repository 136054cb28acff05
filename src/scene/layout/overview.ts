/**
 * Where everything of the network overview stands: input → layers → prediction along the long axis of the
 * screen. Everything in the main flow sits on one line, the axis.
 */
import { type Box, clamp } from '../geometry.ts'
import { acrossStack } from './across.ts'
import { downStack } from './down.ts'
import type { Stack } from './stack.ts'

/** The room there is. */
export type Viewport = {
  readonly width: number
  readonly height: number
  /** Height of the bar at the top, and of the dock or the visible part of the sheet at the bottom. */
  readonly top: number
  readonly bottom: number
  /** Size of text against the usual 16 px: 2 when the reader has doubled it. */
  readonly text: number
}

export type Overview = {
  readonly flow: 'across' | 'down'
  readonly input: Box
  readonly output: Box
  /** Room under input and output for the choice of data and for the loss in words; absent where a sheet holds them. */
  readonly second: { readonly input: Box; readonly output: Box } | undefined
  readonly stack: Stack
}

/** Across where the screen is clearly wider than high. */
export const flowOf = ({ width, height }: Viewport): Overview['flow'] =>
  width >= 1.1 * height ? 'across' : 'down'

/** A dock shows all controls at once; where it would not leave room for the world, they go into a sheet. */
export const hasDock = (viewport: Viewport): boolean => {
  const { width, height, text } = viewport
  return flowOf(viewport) === 'across'
    ? width >= 960 * text && height >= 620 * text
    : width >= 700 * text && height >= 900 * text
}

/** For 1 … 7 layers. */
export function overview(viewport: Viewport, layers: number): Overview {
  return flowOf(viewport) === 'across' ? across(viewport, layers) : down(viewport, layers)
}

const MARGIN = 20

function across(viewport: Viewport, layers: number): Overview {
  const { width, height, top, bottom, text } = viewport
  const docked = hasDock(viewport)
  const heading = 56 * Math.min(text, 1.4)
  const secondRow = docked ? 208 * text : 24
  const room = height - top - bottom - heading - secondRow
  const panelHeight = clamp(room, 96, 640)
  const y = top + heading + (docked ? 0 : (room - panelHeight) / 2)
  const wide = width > 1100
  const inputWidth = docked ? (wide ? clamp(width * 0.19, 226, 400) : 196) : width * 0.18
  const outputWidth = docked ? (wide ? clamp(width * 0.285, 336, 620) : 276) : width * 0.27
  const input: Box = { x: MARGIN, y, width: inputWidth, height: panelHeight }
  const output: Box = { x: width - MARGIN - outputWidth, y, width: outputWidth, height: panelHeight }
  const below = { y: y + panelHeight + 16, height: height - bottom - (y + panelHeight + 16) - 8 }
  const left = input.x + input.width
  const box: Box = { x: left, y: top, width: output.x - left, height: height - top - bottom }
  return {
    flow: 'across',
    input,
    output,
    second: docked
      ? {
          input: { ...below, x: input.x, width: input.width },
          output: { ...below, x: output.x, width: output.width },
        }
      : undefined,
    stack: acrossStack({
      box,
      layers,
      axis: y - top + panelHeight / 2,
      heat: docked ? { y: below.y - top + 40, height: Math.max(below.height - 66, 60) } : undefined,
      wide,
      tile: wide ? clamp(panelHeight * 0.31, 98, 176) : 84,
    }),
  }
}

function down(viewport: Viewport, layers: number): Overview {
  const { width, height, top, bottom, text } = viewport
  const small = height < 700
  const large = hasDock(viewport)
  const inset = large ? MARGIN : small ? 12 : 16
  const world = height - top - bottom
  const cardHeight = large ? clamp(world * 0.19, 100, 190) : (small ? 72 : 98) * Math.min(text, 1.5)
  const outputHeight = large ? clamp(world * 0.25, 130, 260) : (small ? 92 : 132) * Math.min(text, 1.5)
  const input: Box = { x: inset, y: top + 4, width: width - 2 * inset, height: cardHeight }
  const output: Box = {
    x: inset,
    y: height - bottom - 8 - outputHeight,
    width: width - 2 * inset,
    height: outputHeight,
  }
  const from = input.y + input.height
  const box: Box = { x: 0, y: from, width, height: Math.max(output.y - from, 0) }
  return {
    flow: 'down',
    input,
    output,
    second: undefined,
    stack: downStack({ box, layers, inset, large, small, text }),
  }
}
