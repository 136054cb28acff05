/** Icons that only own data need: drawn on a grid of 24, as all others. */
const LINES = {
  undo: 'M8.5 5L4.5 9l4 4M5 9h9a5.2 5.2 0 0 1 0 10.4H9',
  redo: 'M15.5 5l4 4-4 4M19 9h-9a5.2 5.2 0 0 0 0 10.4h5',
  bin: 'M4.8 7h14.4M9.3 7V4.8c0-.5.3-.8.8-.8h3.8c.5 0 .8.3.8.8V7M6.6 7l.9 11.7c.1.9.7 1.5 1.6 1.5h5.8c.9 0 1.5-.6 1.6-1.5L17.4 7M10.3 11v5.2M13.7 11v5.2',
  loop: 'M7 7.5h9.5a3.5 3.5 0 0 1 3.5 3.5v1a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 4 12v-1M10 4.5l-3 3 3 3',
  once: 'M4 12h12M12.5 8l4 4-4 4M20 6.5v11',
  mirror: 'M12 4v16M8.5 7.5L3.8 16h4.700zM15.5 7.5L20.200 16h-4.700z',
  smooth: 'M3 14c3-4 5 1 9-2s5 1 9-1',
  pencil:
    'M5 19l.8-3.600L15.600 5.600a1.8 1.8 0 0 1 2.600 0l.2.2a1.8 1.8 0 0 1 0 2.600L8.600 18.200zM13.600 7.600l2.8 2.8',
  out: 'M12 4v10M8 10.5l4 4 4-4M5 19.5h14',
  in: 'M12 15V5M8 8.5l4-4 4 4M5 19.5h14',
} as const

export function OwnIcon(props: { name: keyof typeof LINES }) {
  return (
    <svg class="icon" width="22" height="22" viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d={LINES[props.name]}
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
