/** How far the reader has come in the guided start. The device remembers; without its memory, the page does. */
import { createSignal } from 'solid-js'
import { LANES, type Lane, STOPS, type StopId } from '../scene/tour/stops.ts'
import { forget, recalled, remember } from './device.ts'

type Progress = {
  readonly stop: StopId
  readonly lane: Lane
  /** Now on the page. */
  readonly open: boolean
}

/** The name under which the device remembers it. */
const KEY = 'tour'
const BEGINNING: Progress = { stop: 'welcome', lane: 'fresh', open: true }

/**
 * Opens by itself at the first visit, and again where it was left open. Where somebody has prepared the page
 * by its link, it is only offered.
 */
export function createTour(prepared: boolean, offer: (start: () => void) => void) {
  const kept = leftAt()
  const [progress, setProgress] = createSignal<Progress>(kept ?? BEGINNING)
  const set = (changed: Partial<Progress>) =>
    remember(KEY, JSON.stringify(setProgress((before) => ({ ...before, ...changed }))))
  const start = () => set({ open: true })

  if (!kept && prepared) {
    set({ open: false })
    offer(start)
  }

  return {
    progress,
    /** From where it was left; after its end, from its beginning. */
    start,
    goTo: (stop: StopId) => set({ stop }),
    choose: (lane: Lane) => set({ lane }),
    /** It can be gone on with. */
    leave: () => set({ open: false }),
    finish: () => set({ open: false, stop: BEGINNING.stop }),
    /** The next visit to this device is a first one. */
    forget() {
      set({ ...BEGINNING, open: false })
      forget(KEY)
    },
  }
}

function leftAt(): Progress | undefined {
  try {
    const { stop, lane, open } = JSON.parse(recalled(KEY) ?? '')
    if (STOPS.includes(stop) && LANES.includes(lane)) return { stop, lane, open: open === true }
  } catch {
    // Never here before, or something that we have not written.
  }
  return undefined
}
