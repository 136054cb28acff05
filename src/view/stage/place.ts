/** Puts an HTML element where the layout says. */
import type { JSX } from 'solid-js'
import type { Box, Point } from '../../scene/geometry.ts'

export const place = (box: Box): JSX.CSSProperties => ({
  transform: `translate(${box.x}px, ${box.y}px)`,
  width: `${box.width}px`,
  height: `${box.height}px`,
})

/** For elements whose size is their own; they centre themselves on the point by their class. */
export const placeAt = ({ x, y }: Point): JSX.CSSProperties => ({ left: `${x}px`, top: `${y}px` })

/** The same for what moves in many frames: without a new layout. It stands at its container's corner by its class. */
export const moveTo = ({ x, y }: Point): JSX.CSSProperties => ({ transform: `translate(${x}px, ${y}px)` })

/** Like `place`, but without a transform: what stands inside may lie over what stands outside. */
export const boundsOf = ({ x, y, width, height }: Box): JSX.CSSProperties => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
})
