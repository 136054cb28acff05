/** The size of an element as it is laid out, kept up to date. Hand `measure` to its `ref`. */
import { createSignal, onCleanup, onMount } from 'solid-js'

export function createSize(): [
  size: () => { readonly width: number; readonly height: number },
  measure: (element: Element) => void,
] {
  const [size, setSize] = createSignal({ width: 0, height: 0 })
  const observer = new ResizeObserver(([{ contentRect }]) =>
    setSize({ width: contentRect.width, height: contentRect.height }),
  )
  onCleanup(() => observer.disconnect())
  return [size, (element) => onMount(() => observer.observe(element))]
}
