/** What the layers of the overview are drawn from, across or down. */
import type { Box, Point } from '../geometry.ts'

/** From the middle of a + to an arrow that it leaves to be seen, px. */
export const ADD = 12

/** A line from part to part, drawn from its first point to its last while predicting. */
export type Wire = readonly Point[]

export type Tile = {
  /** 0 is the first layer. */
  readonly layer: number
  readonly box: Box
  /** Down, where the left end of the layer's name stands, from the corner of `box`. Across it is above the box. */
  readonly name: Point | undefined
  readonly loop: Wire
  /** Middle of the tag on the loop, from the corner of `box`; absent where tiles are too small for it. */
  readonly tag: Point | undefined
  /** Middle of the button that removes the layer. */
  readonly remove: Point
  /** The state over time, if there is room for it beside this tile. */
  readonly heat: Box | undefined
}

/** Layers, wires and head, in coordinates of `box`'s own top left corner. */
export type Stack = {
  readonly box: Box
  /** Length of the content: more than `box.height` when it has to scroll. */
  readonly length: number
  readonly tiles: readonly Tile[]
  /** Middle of the button that adds a layer before layer k; the last one stands after all layers. */
  readonly gaps: readonly Point[]
  /** From the input to the first layer, from layer to layer, and from the last one on. */
  readonly wires: readonly Wire[]
  readonly head: { readonly centre: Point; readonly radius: number }
  /** One wide map of the chosen layer, where not every tile has its own. */
  readonly chosenHeat: Box | undefined
  /** Where the heading of the maps stands, if they have one. */
  readonly heatHeading: Point | undefined
}
