/** The doors to everything about memory; what is behind them is fetched when it is first to be seen. */
import { lazy, Show, Suspense } from 'solid-js'
import { useApp } from '../../state/app.ts'

const Choice = lazy(async () => ({ default: (await import('./MemoryChoice.tsx')).MemoryChoice }))
const Stage = lazy(async () => ({ default: (await import('./CompareStage.tsx')).CompareStage }))
const Layer = lazy(async () => ({ default: (await import('./MemorylessLayer.tsx')).MemorylessLayer }))

export function MemoryChoice() {
  const { lesson } = useApp()
  return (
    <Show when={lesson.shows('parameters')}>
      <Suspense>
        <Choice />
      </Suspense>
    </Show>
  )
}

/** Both networks one below the other, in place of the overview. */
export const CompareStage = (props: { hidden: boolean }) => (
  <Suspense>
    <Stage hidden={props.hidden} />
  </Suspense>
)

/** What is inside a layer that has no cell. */
export const MemorylessLayer = () => (
  <Suspense>
    <Layer />
  </Suspense>
)
