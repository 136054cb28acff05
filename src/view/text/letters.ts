/** How letters are written where one would not see them. */

/** A space is drawn as the mark for it. */
export const visible = (letter: string): string => (letter === ' ' ? '␣' : letter)

/** A share of all odds, in whole per cent; what is more than nothing never says 0. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '< 1 %'
  if (share < 1 && share > 0.995) return '> 99 %'
  return `${Math.round(share * 100)} %`
}

/** A line of a text: where it begins, and how many characters it has. */
export type Line = { readonly from: number; readonly length: number }

/** Breaks a text after spaces; a word longer than a line wherever the line ends. */
export function linesOf(text: readonly string[], columns: number): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    let to = Math.min(from + columns, text.length)
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to)
      if (space >= from) to = Math.max(space + 1, from + 1)
    }
    lines.push({ from, length: to - from })
    from = to
  }
  return lines
}
