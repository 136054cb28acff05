/** The card of a topic, fetched when it is first opened. */
import { type ComponentProps, ErrorBoundary, lazy, Suspense } from 'solid-js'
import { useApp } from '../../state/app.ts'

const TopicCard = lazy(async () => ({ default: (await import('./TopicCard.tsx')).TopicCard }))

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
