/** The doors to everything about memory; what is behind them is fetched when it is first to be seen. */
import { Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { later } from '../parts/later.tsx'

const Choice = later(async () => (await import('./MemoryChoice.tsx')).MemoryChoice)

export function MemoryChoice() {
  const { lesson } = useApp()
  return (
    <Show when={lesson.shows('parameters')}>
      <Choice />
    </Show>
  )
}

/** Both networks one below the other, in place of the overview. */
export const CompareStage = later(async () => (await import('./CompareStage.tsx')).CompareStage)

/** What is inside a layer that has no cell. */
export const MemorylessLayer = later(async () => (await import('./MemorylessLayer.tsx')).MemorylessLayer)
