/** Leads to where a topic is to be seen, and rings it until it is touched, or long enough to be found. */
import { createSignal, onCleanup, onMount } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import { useApp } from '../../state/app.ts'
import { bringIntoView } from '../parts/pointing.ts'
import { Ring } from './Ring.tsx'
import { elementShowing, goThere } from './shows.ts'

/** How long the ring stays, ms. */
const STAYS = 8000

export function ShownRing(props: {
  topic: TopicId
  /** What to say when it has been found. */
  found: string
}) {
  const app = useApp()
  const [found, setFound] = createSignal(false)
  const find = () => {
    const element = elementShowing(props.topic, app)
    if (element && !found()) {
      bringIntoView(element)
      setFound(true)
    }
    return element
  }
  const stop = () => app.explaining.stopShowing()
  const timer = setTimeout(stop, STAYS)

  onMount(() => {
    goThere(props.topic, app)
    window.addEventListener('pointerdown', stop, true)
    window.addEventListener('keydown', stop, true)
  })
  onCleanup(() => {
    clearTimeout(timer)
    window.removeEventListener('pointerdown', stop, true)
    window.removeEventListener('keydown', stop, true)
  })
  return (
    <>
      <Ring find={find} />
      <p class="spoken" role="status">
        {found() && props.found}
      </p>
    </>
  )
}
