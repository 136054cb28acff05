/** Picks the unit whose numbers are shown, where there is no room for a card of units. */
import { For } from 'solid-js'
import { useApp } from '../../state/app.ts'

export function UnitSelect(props: { units: number; unit: number }) {
  const { words, camera } = useApp()
  const corner = () => {
    const { x, y, width, height } = camera.lens().focus
    const opacity = camera.fades.details()
    // Where the drawing leaves a corner free: below the memory loop, or above the output.
    return camera.inside().upright
      ? { left: `${x + 7}px`, top: `${y + height - 54}px`, opacity }
      : { left: `${x + width - 10}px`, top: `${y + 6}px`, opacity, translate: '-100%' }
  }
  return (
    <select
      class="unit-select"
      data-topic="unitPicker"
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
