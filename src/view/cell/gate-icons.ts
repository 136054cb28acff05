/** The gates' pictures: a bin that forgets, a filter that lets in, a pencil that proposes, a door that lets out. */
import type { GateId } from '../../scene/layout/cell.ts'

/** Drawn on a grid of 24. */
export const GATE_ICONS: Readonly<Record<GateId, readonly string[]>> = {
  f: [
    'M4.8 7h14.4M9.3 7V4.8c0-.5.3-.8.8-.8h3.8c.5 0 .8.3.8.8V7M6.6 7l.9 11.7c.1.9.7 1.5 1.6 1.5h5.8c.9 0 1.5-.6 1.6-1.5L17.4 7',
    'M10.3 11v5.2M13.7 11v5.2',
  ],
  i: ['M4.2 5.2h15.6l-6 7v5.2l-3.6 2.2v-7.4z'],
  g: ['M4.4 19.6l.9-3.9L14.6 6.4l3 3L8.3 18.7z', 'M18.6 2.6l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z'],
  o: ['M12.5 4H6.8c-.9 0-1.5.6-1.5 1.5v13c0 .9.6 1.5 1.5 1.5h5.7', 'M10.5 12h9M16 8.2l3.8 3.8L16 15.8'],
}
