/** Parts of the page that are fetched when they are first to be seen. */
import {
  type Component,
  createComponent,
  createComputed,
  createMemo,
  createSignal,
  type JSX,
  on,
} from 'solid-js'
import { useApp } from '../../state/app.ts'

type Later<Props extends object> = {
  (props: Props): JSX.Element
  /** Fetches it before it is to be seen. */
  preload(): void
}

/**
 * Stands for a component that is fetched when it first comes onto the page: until then there is nothing. If it
 * cannot be fetched there is `missing`, and whoever comes next asks for it again.
 */
export function later<Props extends object>(
  fetch: () => Promise<Component<Props>>,
  missing: () => JSX.Element = () => undefined,
): Later<Props> {
  const [found, setFound] = createSignal<Component<Props>>()
  let coming: Promise<unknown> | undefined
  const ask = () => {
    coming ??= fetch().then((component) => setFound(() => component))
    coming.catch(() => {
      coming = undefined
    })
    return coming
  }

  function Later(props: Props) {
    const [failed, setFailed] = createSignal(false)
    ask().catch(() => setFailed(true))
    return createMemo(() => {
      const component = found()
      return component ? createComponent(component, props) : failed() && missing()
    }) as unknown as JSX.Element
  }
  return Object.assign(Later, { preload: () => void ask().catch(() => {}) })
}

/** What stands in a card whose inside cannot be fetched. */
export const unreachable = () => <p>{useApp().words().unreachable}</p>

/** What `fetch` brings for the newest key; while that is on its way, what it has brought before. */
export function createFetched<Key, Value>(
  key: () => Key,
  fetch: (key: Key) => Promise<Value>,
): () => Value | undefined {
  const [value, setValue] = createSignal<Value>()
  let newest: Promise<Value>
  createComputed(
    on(key, (key) => {
      const asked = fetch(key)
      newest = asked
      asked.then(
        (brought) => asked === newest && setValue(() => brought),
        () => {}, // stays as it is; a part that is opened again asks again
      )
    }),
  )
  return value
}
