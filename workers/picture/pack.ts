/**
 * The same value with all its vectors in one piece of memory, which can be handed over as it is: a picture has some
 * hundred of them and comes with every epoch, and each by itself would be copied on its way and collected after it.
 * Vectors that were the same one stay so.
 */
export function packed<T>(value: T): { readonly value: T; readonly memory: ArrayBuffer } {
  const places = new Map<Float64Array, number>()
  let length = 0
  withVectors(value, (vector) => {
    if (!places.has(vector)) {
      places.set(vector, length)
      length += vector.length
    }
    return vector
  })
  const memory = new Float64Array(length)
  const copies = new Map(
    Array.from(places, ([vector, from]) => {
      const copy = memory.subarray(from, from + vector.length)
      copy.set(vector)
      return [vector, copy]
    }),
  )
  return { value: withVectors(value, (vector) => copies.get(vector)!) as T, memory: memory.buffer }
}

/** A value made of plain objects and lists, with other vectors. */
function withVectors(value: unknown, other: (vector: Float64Array) => Float64Array): unknown {
  if (value instanceof Float64Array) return other(value)
  if (Array.isArray(value)) return value.map((one) => withVectors(one, other))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withVectors(one, other)]))
}
