/** Under a row of things: the first, the last, and the chosen one under itself. */

/** Shares of the width that a number needs: nearer than that the end gives way. */
const ROOM = 0.16

export function PlotEnds(props: { first: string; count: number; value: number }) {
  const share = () => (props.value + 0.5) / props.count
  return (
    <div class="plot-ends" aria-hidden="true">
      <span classList={{ hidden: share() < ROOM }}>{props.first}</span>
      <b style={{ left: `${share() * 100}%` }}>{props.value + 1}</b>
      <span classList={{ hidden: share() > 1 - ROOM }}>{props.count}</span>
    </div>
  )
}
