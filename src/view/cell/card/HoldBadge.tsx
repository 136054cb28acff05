/** A lock: this gate is held. Centred on the point (0, 0) of an SVG, or alone in a line of text. */
const LOCK = 'M-5.6 -0.8h11.2v7.6h-11.2zM-3.2 -0.8v-2.6a3.2 3.2 0 0 1 6.4 0v2.6'

/** For a disc of radius 32 around (0, 0): sits on its upper right edge. */
export function HoldBadge() {
  return (
    <g class="hold-badge" transform="translate(23 -23)">
      <circle r={11.5} />
      <path d={LOCK} transform="translate(0 -1.2) scale(.95)" />
    </g>
  )
}

export function LockIcon() {
  return (
    <svg class="lock-icon" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <path d={LOCK} transform="translate(0 -1.4)" />
    </svg>
  )
}
