/** Inside a layer without memory: what little there is, with the values of the sequence on show. */
import { Show } from 'solid-js'
import { MEMORYLESS } from '../../content/equations/memoryless.ts'
import { MEMORY } from '../../content/memory/index.ts'
import { at } from '../../model/cells/cell.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { formula } from '../parts/maths.ts'
import { boundsOf } from '../stage/place.ts'
import { StateGrid } from '../stage/StateGrid.tsx'
import '../styles/memory.css'

export function MemorylessLayer() {
  const { playback, camera } = useApp()
  const words = createChapter(MEMORY)
  const trace = () => playback.moment().picture.trace.layers[camera.focusLayer()]
  /** The time step on show; 0 is the first. */
  const step = () =>
    Math.min(Math.max(Math.ceil(playback.frame().read * trace().steps), 1), trace().steps) - 1
  return (
    <Show when={words()?.layer}>
      {(said) => (
        <section
          class="memoryless-layer"
          classList={{ upright: camera.inside().upright }}
          data-tone="cell"
          style={{ ...boundsOf(camera.lens().focus), opacity: camera.fades.details() }}
          aria-label={said().title}
        >
          <h2>{said().title}</h2>
          <p>{said().about}</p>
          <div class="memoryless-way" role="img" aria-label={said().picture}>
            <Values name="x" label={said().input} values={at(trace().x, step(), trace().inputs)} />
            <span class="memoryless-arrow" />
            <span class="memoryless-node">tanh</span>
            <span class="memoryless-arrow" />
            <Values name="h" label={said().output} values={at(trace().parts.h, step(), trace().units)} />
          </div>
          <p class="memoryless-equation equation">{formula(MEMORYLESS)}</p>
          <p class="memoryless-step">{said().step(step() + 1, trace().steps)}</p>
        </section>
      )}
    </Show>
  )
}

/** How large a vector is shown at most, px. */
const GRID = 96

/** A vector, a field per entry. */
function Values(props: { name: string; label: string; values: ArrayLike<number> }) {
  return (
    <span class="memoryless-values">
      <StateGrid values={props.values} side={GRID} />
      <span>
        <i>
          {props.name}
          <sub>t</sub>
        </i>{' '}
        {props.label}
      </span>
    </span>
  )
}
