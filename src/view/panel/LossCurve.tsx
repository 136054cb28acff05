/** The loss of every epoch so far: thin as measured, thick as it tends. */
import { createMemo, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { lossPaths } from './loss-path.ts'

export function LossCurve(props: { width: number; height: number }) {
  const { words, training } = useApp()
  const epochs = () => Math.max(training.history().losses.length - 1, 0)
  const paths = createMemo(() => lossPaths(training.history().losses, props.width, props.height))
  return (
    <svg
      class="loss-curve"
      viewBox={`0 0 ${props.width} ${props.height}`}
      style={{ height: `${props.height}px` }}
      preserveAspectRatio="none"
      role="img"
      aria-label={words().controls.curve(epochs())}
    >
      <Show when={paths()}>
        {(drawn) => (
          <>
            <path class="loss-raw" d={drawn().raw} />
            <path class="loss-trend" d={drawn().trend} />
            {/* Lines without length: their round ends stay round while the picture is stretched. */}
            <path class="loss-now-edge" d={`M${drawn().end.x} ${drawn().end.y}h0`} />
            <path class="loss-now" d={`M${drawn().end.x} ${drawn().end.y}h0`} />
          </>
        )}
      </Show>
    </svg>
  )
}
