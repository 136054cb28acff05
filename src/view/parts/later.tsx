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
 * Stands for a component that is fetched when it first comes onto the page: until then there is nothing. It is asked
 * for until it comes; meanwhile there is `missing`, and where there is no such thing the page says that something is.
 */
export function later<Props extends object>(
  fetch: () => Promise<Component<Props>>,
  missing?: () => JSX.Element,
): Later<Props> {
  const [found, setFound] = createSignal<Component<Props>>()
  const ask = askingOnce(fetch)

  function Later(props: Props) {
    const failed = useApp().fetching.insist(
      ask,
      (component) => setFound(() => component),
      missing !== undefined,
    )
    return createMemo(() => {
      const component = found()
      return component ? createComponent(component, props) : failed() && missing?.()
    }) as unknown as JSX.Element
  }
  return Object.assign(Later, { preload: () => void ask().catch(() => {}) })
}

/** What stands in a card whose inside cannot be fetched. */
export function Unreachable() {
  const { words, fetching } = useApp()
  return (
    <>
      <p>{words().unreachable}</p>
      <button type="button" class="pill" onClick={fetching.again}>
        {words().tryAgain}
      </button>
    </>
  )
}

/** For what draws nothing, and is not missed. */
export const nothing = () => undefined

/** What `fetch` brings for the newest key; until that has come, what it has brought before. */
export function createFetched<Key, Value>(
  key: () => Key,
  fetch: (key: Key) => Promise<Value>,
  quiet?: boolean,
): () => Value | undefined {
  const { fetching } = useApp()
  const [value, setValue] = createSignal<Value>()
  createComputed(
    on(key, (key) => {
      fetching.insist(
        () => fetch(key),
        (brought) => setValue(() => brought),
        quiet,
      )
    }),
  )
  return value
}

/** What `fetch` brings, with its styles, however many ask for it. What failed is fetched anew for whoever asks next. */
export function askingOnce<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let coming: Promise<Value> | undefined
  let failed = false
  return () => {
    coming ??= (failed ? styledAnew().then(fetch) : fetch()).catch((error: unknown) => {
      coming = undefined
      failed = true
      throw error
    })
    return coming
  }
}

/** Vite asks for each style once, and takes one that did not arrive for one that is there. */
async function styledAnew() {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')
  await Promise.all([...links].filter((link) => !hasRules(link)).map(fetchAnew))
}

function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0
  } catch {
    return false // Chromium's answer for a style that did not arrive
  }
}

const fetchAnew = (link: HTMLLinkElement) =>
  new Promise((resolve, reject) => {
    const next = link.cloneNode() as HTMLLinkElement
    next.onload = () => resolve(link.remove())
    next.onerror = () => reject(next.remove())
    link.after(next)
  })
