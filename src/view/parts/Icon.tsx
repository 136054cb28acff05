/** Our own icons: drawn on a grid of 24, line 1.8, round ends. */
import { Show } from 'solid-js'

export type Drawing = { readonly line?: string; readonly solid?: string }

const ICONS = {
  play: {
    solid: 'M7.5 5.3v13.4c0 .9 1 1.4 1.7.9l9.9-6.7c.6-.4.6-1.4 0-1.8L9.2 4.4c-.7-.5-1.7 0-1.7.9z',
  },
  pause: { solid: box(6.5, 5, 4, 14, 1.4) + box(13.5, 5, 4, 14, 1.4) },
  step: {
    solid: `M5 6.2v11.6c0 .7.8 1.1 1.4.7l8-5.8c.5-.4.5-1 0-1.4l-8-5.8C5.8 5.1 5 5.5 5 6.2z${box(16.4, 5.2, 3, 13.6, 1.3)}`,
  },
  stepBack: {
    solid: `M19 6.2v11.6c0 .7-.8 1.1-1.4.7l-8-5.8c-.5-.4-.5-1 0-1.4l8-5.8c.6-.4 1.4 0 1.4.7z${box(4.6, 5.2, 3, 13.6, 1.3)}`,
  },
  reset: { line: 'M5 12a7 7 0 1 0 2.3-5.2M4.6 3.8v4.4H9' },
  newStart: {
    line: box(4, 4, 16, 16, 4.2),
    solid:
      circle(8.6, 8.6, 1.4) +
      circle(15.4, 8.6, 1.4) +
      circle(12, 12, 1.4) +
      circle(8.6, 15.4, 1.4) +
      circle(15.4, 15.4, 1.4),
  },
  plus: { line: 'M12 6v12M6 12h12' },
  minus: { line: 'M6 12h12' },
  info: { line: `${circle(12, 12, 8.3)}M12 11.2v5`, solid: circle(12, 7.9, 1.1) },
  ask: {
    line: `${circle(12, 12, 8.3)}M9.6 9.8a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.9-1.1 1.7`,
    solid: circle(12, 16.6, 1.1),
  },
  chevronRight: { line: 'M9.5 6l6 6-6 6' },
  chevronDown: { line: 'M6 9.5l6 6 6-6' },
  chevronUp: { line: 'M6 14.5l6-6 6 6' },
  network: { line: `${box(2.8, 8.8, 6.4, 6.4, 1.7)}${box(14.8, 8.8, 6.4, 6.4, 1.7)}M9.2 12h5.6` },
  cell: {
    line:
      box(4, 4, 16, 16, 4.2) +
      circle(9.3, 9.5, 1.7) +
      circle(9.3, 14.8, 1.7) +
      box(13.4, 10.5, 3.6, 3.6, 0.8),
  },
  part: { line: circle(12, 12, 7.8), solid: circle(12, 12, 2.6) },
  more: { solid: circle(5.5, 12, 1.6) + circle(12, 12, 1.6) + circle(18.5, 12, 1.6) },
  close: { line: 'M6.5 6.5l11 11M17.5 6.5l-11 11' },
  warning: { line: 'M12 4.5l8.3 14.2H3.7zM12 10v4', solid: circle(12, 16.3, 1.1) },
  sheetHandle: { line: 'M4 14.5l8-5 8 5' },
} satisfies Record<string, Drawing>

export type IconName = keyof typeof ICONS

export function Icon(props: { name: IconName; size?: number }) {
  return <Drawn drawing={ICONS[props.name]} size={props.size} />
}

export function Drawn(props: { drawing: Drawing; size: number | undefined }) {
  return (
    <svg
      class="icon"
      width={props.size ?? 24}
      height={props.size ?? 24}
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden="true"
    >
      <Show when={props.drawing.line}>
        <path
          d={props.drawing.line}
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </Show>
      <Show when={props.drawing.solid}>
        <path d={props.drawing.solid} fill="currentColor" />
      </Show>
    </svg>
  )
}

/** A tile with its loop. */
export function Logo(props: { size?: number }) {
  return (
    <svg
      class="logo"
      width={props.size ?? 34}
      height={props.size ?? 34}
      viewBox="0 0 34 34"
      aria-hidden="true"
    >
      <rect class="logo-ground" width="34" height="34" rx="10" />
      <g class="logo-lines" fill="none" stroke-width="2.2">
        <rect x="11" y="8" width="12" height="12" rx="3.6" />
        <path
          stroke-linecap="round"
          d="M26.5 14H23M11 14H7.5M25.2 14v7.2c0 2.1-1.7 3.8-3.8 3.8h-8.8a3.8 3.8 0 0 1-3.8-3.8V14"
        />
      </g>
    </svg>
  )
}

export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

export function box(x: number, y: number, width: number, height: number, r: number): string {
  const [across, down] = [width - 2 * r, height - 2 * r]
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
}
