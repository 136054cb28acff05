/** Picks the unit whose numbers are shown, where there is no room for a card of units. */
import { For } from 'solid-js'
import { useApp } from '../../state/app.ts'

export function UnitSelect(props: { units: number; unit: number }) {
  const { words, camera } = useApp()
  const corner = () => {
    const { x, y, width } = camera.lens().focus
    return { left: `${x + width - 10}px`, top: `${y + 6}px`, opacity: camera.lens().fades.details }
  }
  return (
    <select
      class="unit-select"
      style={corner()}
      aria-label={words().cell.unit}
      onChange={(event) => camera.chooseUnit(Number(event.currentTarget.value))}
    >
      <For each={Array.from({ length: props.units }, (_, unit) => unit)}>
        {(unit) => (
          <option value={unit} selected={unit === props.unit}>
            {words().cell.unitName(unit + 1)}
          </option>
        )}
      </For>
    </select>
  )
}
