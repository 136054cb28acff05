/** The learner's network above, the other one below, and what makes the difference. */
import { createComputed, createMemo, onCleanup, Show } from 'solid-js'
import { MEMORY } from '../../content/memory/index.ts'
import { flowOf, hasDock } from '../../scene/layout/overview.ts'
import { useApp } from '../../state/app.ts'
import { createComparison } from '../../state/comparison.ts'
import { About } from '../parts/About.tsx'
import { createChapter } from '../parts/chapter.ts'
import { BackThroughTime } from './BackThroughTime.tsx'
import { CompareRow } from './CompareRow.tsx'
import { MemoryChoice } from './index.tsx'
import { TwoFutures } from './TwoFutures.tsx'
import '../styles/compare.css'

export function CompareStage(props: {
  /** Still there, so that both go on side by side, but not to be seen: the reader is inside a cell. */
  hidden: boolean
}) {
  const app = useApp()
  const { playback, viewport, memory } = app
  const words = createChapter(MEMORY)
  const other = createMemo(() => {
    const follower = memory.other()
    return follower && createComparison(app, follower)
  })
  createComputed(() => memory.setComparison(other()))
  onCleanup(() => memory.setComparison(undefined))
  /** The other recurrent cell, if it is one. */
  const relative = () => {
    const against = memory.against()
    return against === 'memoryless' ? undefined : against
  }
  return (
    <Show when={words()}>
      {(said) => (
        <section
          class="compare"
          hidden={props.hidden}
          style={{ top: `${viewport().top}px`, bottom: `${viewport().bottom}px` }}
          aria-label={said().compare.title[memory.against()]}
        >
          <header>
            <h2>
              <About topic="memory" heading={said().compare.title[memory.against()]} />
            </h2>
            <p class="sentence">{said().compare.same}</p>
            {/* Where there is no dock the switch is in the sheet; in portrait it is in the dock itself. */}
            <Show when={hasDock(viewport()) && flowOf(viewport()) === 'across'}>
              <MemoryChoice />
            </Show>
          </header>
          <CompareRow
            words={said().compare}
            whose="mine"
            moment={playback.moment()}
            beside={other()?.moment()}
          />
          <CompareRow
            words={said().compare}
            whose="other"
            moment={other()?.moment()}
            beside={playback.moment()}
            problem={other()?.problem()?.code}
            revive={other()?.revive}
          />
          <Show
            when={relative()}
            fallback={
              <TwoFutures
                words={said().futures}
                recurrent={playback.moment()}
                memoryless={other()?.moment()}
              />
            }
          >
            {(against) => (
              <BackThroughTime
                words={said()}
                against={against()}
                mine={playback.moment()}
                other={other()?.moment()}
              />
            )}
          </Show>
        </section>
      )}
    </Show>
  )
}
