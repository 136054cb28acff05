/** The sheet at the bottom of small screens: how far it is pulled up, and which of its pages is open. */
import { createSignal } from 'solid-js'

export const SHEET_TABS = ['data', 'process', 'training'] as const
export type SheetTab = (typeof SHEET_TABS)[number]

/** `peek` shows the transport only. */
export type SheetPosition = 'peek' | 'half' | 'full'

export function createSheet() {
  const [position, setPosition] = createSignal<SheetPosition>('peek')
  const [tab, setTab] = createSignal<SheetTab>('data')
  return {
    position,
    tab,
    setPosition,
    setTab,
    open(next: SheetTab) {
      setTab(next)
      setPosition('half')
    },
  }
}
