/** Which colour means which value. */
import { useApp } from '../../state/app.ts'

export function Legend() {
  const { words } = useApp()
  return (
    <span class="legend" data-topic="valueColours" role="img" aria-label={words().network.legend}>
      <span aria-hidden="true">−1</span>
      <span class="legend-ramp" />
      <span aria-hidden="true">+1</span>
    </span>
  )
}
