/** Something that is on or off, as a pill. */
import { OwnIcon } from './OwnIcon.tsx'

export function Toggle(props: {
  icon: 'loop' | 'smooth'
  name: string
  on: boolean
  onChange: (on: boolean) => void
}) {
  return (
    <button
      type="button"
      role="switch"
      class="pill own-toggle"
      aria-checked={props.on}
      onClick={() => props.onChange(!props.on)}
    >
      <OwnIcon name={props.icon} />
      {props.name}
    </button>
  )
}
