/** The page: bar, world, controls. Measures the room that is left for the world. */
import { createMemo, createSignal, onCleanup, onMount, Show } from 'solid-js'
import { flowOf, hasDock, type Viewport } from '../scene/layout/overview.ts'
import { AppContext, createApp } from '../state/app.ts'
import { Dock } from './panel/Dock.tsx'
import { Sheet } from './panel/Sheet.tsx'
import { ProblemBanner } from './parts/ProblemBanner.tsx'
import { ToastHost } from './parts/Toast.tsx'
import { Stage } from './stage/Stage.tsx'
import { TopBar } from './top/TopBar.tsx'

export function App() {
  const app = createApp(location.search)
  const [top, measureTop] = createHeight(56)
  const [bottom, measureBottom] = createHeight(172)
  const [size, setSize] = createSignal(windowSize())
  const onResize = () => setSize(windowSize())
  window.addEventListener('resize', onResize)
  onCleanup(() => window.removeEventListener('resize', onResize))

  const viewport = createMemo<Viewport>(() => ({ ...size(), top: top(), bottom: bottom() }))
  const dock = createMemo(() => hasDock(viewport()))

  return (
    <AppContext.Provider value={app}>
      <div class="app" data-tone="net" data-bottom={dock() ? 'dock' : 'sheet'}>
        <TopBar ref={measureTop} />
        <Stage viewport={viewport()} />
        <Show when={dock()} fallback={<Sheet ref={measureBottom} />}>
          <Dock flow={flowOf(viewport())} ref={measureBottom} />
        </Show>
        <ProblemBanner />
        <ToastHost />
      </div>
    </AppContext.Provider>
  )
}

/** The window, and how much larger than usual its text is. */
function windowSize() {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  return { width: window.innerWidth, height: window.innerHeight, text }
}

/** The height an element takes from the world, kept up to date; hand `measure` to its `ref`. */
function createHeight(first: number): [height: () => number, measure: (element: HTMLElement) => void] {
  const [height, setHeight] = createSignal(first)
  const observer = new ResizeObserver(([entry]) => {
    const element = entry.target as HTMLElement
    // Its margin belongs to it: the distance between dock and screen edge is not the world's.
    const peek = Number.parseFloat(getComputedStyle(element).getPropertyValue('--peek'))
    const box = element.getBoundingClientRect()
    setHeight(peek || (box.top > window.innerHeight / 2 ? window.innerHeight - box.top : box.bottom))
  })
  onCleanup(() => observer.disconnect())
  return [
    height,
    (element) => {
      onMount(() => observer.observe(element))
    },
  ]
}
