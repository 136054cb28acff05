/** Whether two records of numbers and words say the same: then nothing has to be drawn anew. */
export function isSame<Of extends object>(a: Of, b: Of): boolean {
  for (const key in a) if (a[key] !== b[key]) return false
  return true
}
