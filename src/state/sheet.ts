/** The sheet at the bottom of small screens: how far it is pulled up, and which of its pages is open. */
import { createSignal } from 'solid-js'
import type { LessonState } from './lesson.ts'

const SHEET_TABS = ['data', 'process', 'training'] as const
export type SheetTab = (typeof SHEET_TABS)[number]

/** `peek` shows the transport only. */
export type SheetPosition = 'peek' | 'half' | 'full'

export function createSheet(lesson: LessonState) {
  const [position, setPosition] = createSignal<SheetPosition>('peek')
  const [chosen, setTab] = createSignal<SheetTab>('data')
  /** A page whose controls are left out is left out. */
  const tabs = () =>
    SHEET_TABS.filter((tab) => tab === 'process' || lesson.shows(tab === 'data' ? 'data' : 'parameters'))
  return {
    position,
    tabs,
    tab: () => (tabs().includes(chosen()) ? chosen() : tabs()[0]),
    setPosition,
    setTab,
    open(next: SheetTab) {
      setTab(next)
      setPosition('half')
    },
  }
}
