/** Icons of what is fetched after the page stands: menu, dialogs, explanations. */
import { box, circle, type Drawing, Drawn } from './Icon.tsx'

const ICONS = {
  book: {
    line: 'M12 7.2C10 5.6 7.4 5 4.2 5.2v12.6c3.2-.2 5.8.4 7.8 2 2-1.6 4.6-2.2 7.8-2V5.2C16.6 5 14 5.6 12 7.2zM12 7.2v12.6',
  },
  pencil: { line: 'M4.5 19.5l1-4.500L16 4.500l3.500 3.500L9 18.500zM13.500 7l3.500 3.500' },
  lesson: {
    line: 'M2.500 9.500L12 5l9.500 4.500L12 14zM6.500 11.700v4.300c3 2.700 8 2.700 11 0v-4.300M21.500 9.500v5.500',
  },
  turned: { line: 'M5 9.500h13M14.500 6l3.500 3.500M19 14.500H6M9.500 18L6 14.500' },
  unroll: {
    line: `${box(2, 9, 5, 6, 1.6)}${box(9.5, 9, 5, 6, 1.6)}${box(17, 9, 5, 6, 1.6)}M7 12h2.500M14.500 12h2.500`,
  },
  search: { line: `${circle(10.6, 10.6, 5.9)}M15 15l4.6 4.6` },
  sum: { line: 'M17.5 8V5.5h-11L12.5 12l-6 6.5h11V16' },
  back: { line: 'M14.5 6l-6 6 6 6' },
  flag: { line: 'M6.5 20.5V4.5h11l-2.6 4 2.6 4h-11' },
  check: { line: 'M5.5 12.5l4.2 4.2 8.8-9' },
  device: { line: `${box(3.5, 5, 17, 11, 2.4)}M9 19.5h6` },
  sun: {
    line: `${circle(12, 12, 3.8)}M12 3.2v2M12 18.8v2M3.2 12h2M18.8 12h2M5.8 5.8l1.4 1.4M16.8 16.8l1.4 1.4M5.8 18.2l1.4-1.4M16.8 7.2l1.4-1.4`,
  },
  moon: { line: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z' },
  projector: {
    line: `${box(3.5, 7.5, 17, 9, 2.4)}${circle(15.2, 12, 2.2)}M7 12h3M6.5 19.2v-2.4M17.5 19.2v-2.4`,
  },
  copy: {
    line: `${box(8.5, 8.5, 11, 11, 2.6)}M15.5 8.5V7A2.5 2.5 0 0 0 13 4.5H7A2.5 2.5 0 0 0 4.5 7v6A2.5 2.5 0 0 0 7 15.5h1.5`,
  },
  keys: {
    line: `${box(3, 6.5, 18, 11, 2.4)}M8.5 14h7`,
    solid: [7.3, 10.4, 13.5, 16.6].map((x) => circle(x, 10.4, 1)).join(''),
  },
  share: {
    line: `${circle(6.5, 12, 2.6)}${circle(17, 6.5, 2.6)}${circle(17, 17.5, 2.6)}M8.8 10.8l5.9-3.1M8.8 13.2l5.9 3.1`,
  },
  install: {
    line: 'M12 4v10.5M7.5 10.5l4.5 4.5 4.5-4.5M4.5 15.5v2a2.5 2.5 0 0 0 2.5 2.5h10a2.5 2.5 0 0 0 2.5-2.5v-2',
  },
  save: { line: `${box(4, 4, 16, 16, 3)}M8 4.5v4.500h7.500v-4.500M7.500 20v-6.500h9v6.500` },
} satisfies Record<string, Drawing>

export type LaterIconName = keyof typeof ICONS

export function LaterIcon(props: { name: LaterIconName; size?: number }) {
  return <Drawn drawing={ICONS[props.name]} size={props.size} />
}
