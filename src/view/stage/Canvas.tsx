/** A picture of many values: painted, since as elements they would be too many. */
import { createEffect, createSignal, onCleanup } from 'solid-js'

/** Painted anew, from nothing, when its size changes or what `paint` reads. Sizes in the screen's own pixels. */
export function Canvas(props: {
  class?: string
  width: number
  height: number
  paint: (context: CanvasRenderingContext2D, width: number, height: number) => void
}) {
  let canvas!: HTMLCanvasElement
  createEffect(() => {
    const [width, height] = [Math.max(Math.round(props.width), 1), Math.max(Math.round(props.height), 1)]
    const context = canvas.getContext('2d')
    if (!context) return // in a test, or in a hardened browser
    if (canvas.width === width && canvas.height === height) {
      // Another size, even the same one, would mean new memory.
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, width, height)
    } else {
      canvas.width = width
      canvas.height = height
    }
    props.paint(context, width, height)
  })
  return <canvas ref={canvas} class={props.class} />
}

/** How many of the screen's pixels one px is. */
export function createDensity(): () => number {
  const [density, setDensity] = createSignal(devicePixelRatio)
  const onResize = () => setDensity(devicePixelRatio)
  window.addEventListener('resize', onResize)
  onCleanup(() => window.removeEventListener('resize', onResize))
  return density
}
