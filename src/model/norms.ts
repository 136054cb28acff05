/** How large a gradient is at each time step: what is left of the error on its way back through time. */
import type { LayerGradient, Vectors } from './cells/cell.ts'

/** Length (Euclidean norm) of every step's vector. */
function normsOf(vectors: Vectors, steps: number): Float64Array {
  const width = vectors.length / steps
  return Float64Array.from({ length: steps }, (_, t) =>
    Math.hypot(...vectors.subarray(t * width, (t + 1) * width)),
  )
}

/** Of a layer's memory: its cell state where it has one, else its output. */
export const memoryNorms = ({ parts }: LayerGradient, steps: number): Float64Array =>
  normsOf('c' in parts ? (parts as { c: Vectors }).c : parts.h, steps)

/** Every step against the last one, which is 1; `undefined` where nothing reaches the last. */
export function sharesOf(norms: Float64Array): Float64Array | undefined {
  const last = norms[norms.length - 1]
  return last > 0 ? norms.map((norm) => norm / last) : undefined
}
