/** With memory above, without below, and what makes the difference. */
import { Show } from 'solid-js'
import { MEMORY } from '../../content/memory/index.ts'
import { hasDock } from '../../scene/layout/overview.ts'
import { useApp } from '../../state/app.ts'
import { createComparison } from '../../state/comparison.ts'
import type { Training } from '../../state/training.ts'
import { About } from '../parts/About.tsx'
import { createChapter } from '../parts/chapter.ts'
import { CompareRow } from './CompareRow.tsx'
import { MemoryChoice } from './index.tsx'
import { TwoFutures } from './TwoFutures.tsx'
import '../styles/compare.css'

export function CompareStage(props: {
  /** Still there, so that both go on side by side, but not to be seen: the reader is inside a cell. */
  hidden: boolean
}) {
  const { memory } = useApp()
  return (
    <Show when={memory.memoryless()}>
      {(follower) => <Compared follower={follower()} hidden={props.hidden} />}
    </Show>
  )
}

function Compared(props: { follower: Training; hidden: boolean }) {
  const app = useApp()
  const { playback, viewport } = app
  const words = createChapter(MEMORY)
  const without = createComparison(app, props.follower)
  return (
    <Show when={words()}>
      {(said) => (
        <section
          class="compare"
          hidden={props.hidden}
          style={{ top: `${viewport().top}px`, bottom: `${viewport().bottom}px` }}
          aria-label={said().compare.title}
        >
          <header>
            <h2>
              <About topic="memory" heading={said().compare.title} />
            </h2>
            <p class="sentence">{said().compare.same}</p>
            {/* Where there is no dock the switch is in the sheet; in portrait it is in the dock itself. */}
            <Show when={hasDock(viewport()) && viewport().width >= 1.1 * viewport().height}>
              <MemoryChoice />
            </Show>
          </header>
          <CompareRow
            words={said().compare}
            kind="with"
            moment={playback.moment()}
            beside={without.moment()}
          />
          <CompareRow
            words={said().compare}
            kind="without"
            moment={without.moment()}
            beside={playback.moment()}
            problem={without.problem()?.code}
            revive={without.revive}
          />
          <TwoFutures words={said().futures} recurrent={playback.moment()} memoryless={without.moment()} />
        </section>
      )}
    </Show>
  )
}
