/** A text as a QR code, drawn here: no server is asked. Dark on light in every theme, or cameras may not find it. */
import { encode } from 'uqr'

/** Modules of quiet around the code, as the standard asks. */
const QUIET = 4
/** More characters make modules too small for a camera at some distance from a screen. */
export const MOST_IN_CODE = 1000

export function QrCode(props: { text: string; label: string }) {
  const code = () =>
    encode(props.text, { ecc: props.text.length < MOST_IN_CODE / 3 ? 'M' : 'L', border: QUIET })
  return (
    <svg class="qr-code" viewBox={`0 0 ${code().size} ${code().size}`} role="img" aria-label={props.label}>
      <path d={darkOf(code().data)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

/** Runs of dark modules, row by row. */
const darkOf = (rows: readonly (readonly boolean[])[]) =>
  rows
    .flatMap((row, y) => {
      const line = row.map((dark) => (dark ? '1' : '0')).join('')
      return Array.from(
        line.matchAll(/1+/g),
        ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
      )
    })
    .join('')
