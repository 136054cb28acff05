/** Explanations, fetched when somebody asks for the first one. */
import { type ComponentProps, createMemo, ErrorBoundary, lazy, Show, Suspense } from 'solid-js'
import { useApp } from '../../state/app.ts'

const TopicCard = lazy(async () => ({ default: (await import('./TopicCard.tsx')).TopicCard }))
const TopicLayer = lazy(async () => ({ default: (await import('./TopicLayer.tsx')).TopicLayer }))

/** The card of a topic. */
export function Topic(props: ComponentProps<typeof TopicCard>) {
  const { words } = useApp()
  return (
    <ErrorBoundary fallback={<p>{words().own.unreachable}</p>}>
      <Suspense>
        <TopicCard {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** What lies over the page while something is asked about or pointed at. Stands once on the page. */
export function Topics() {
  const { explaining } = useApp()
  const wanted = createMemo<boolean>(
    (before) =>
      before ||
      explaining.asking() ||
      explaining.explained() !== undefined ||
      explaining.shown() !== undefined,
    false,
  )
  return (
    <Show when={wanted()}>
      <ErrorBoundary fallback={null}>
        <Suspense>
          <TopicLayer />
        </Suspense>
      </ErrorBoundary>
    </Show>
  )
}
