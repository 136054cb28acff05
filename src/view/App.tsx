/** The page: bar, world, controls. Measures the room that is left for the world. */
import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from 'solid-js'
import type { Own } from '../model/data/source.ts'
import { flowOf, hasDock, type Viewport } from '../scene/layout/overview.ts'
import { AppContext, type App as AppState, createApp } from '../state/app.ts'
import { inTurn } from '../state/turns.ts'
import { Dialogs } from './Dialogs.tsx'
import { Dock } from './panel/Dock.tsx'
import { Sheet } from './panel/Sheet.tsx'
import { keepFocus } from './parts/keep-focus.ts'
import { later, nothing } from './parts/later.tsx'
import { ToastHost } from './parts/Toast.tsx'
import { Stage } from './stage/Stage.tsx'
import { type Rung, TopBar } from './top/TopBar.tsx'
import { Topics } from './topics/index.tsx'

/** Fetched as soon as the page stands, before there can be much of a problem. */
const ProblemBanner = later(async () => (await import('./parts/ProblemBanner.tsx')).ProblemBanner, nothing)
/** Fetched once the page stands; a development server changes too often to be kept. */
const Offline = later(async () => (await import('./pwa/Offline.tsx')).Offline, nothing)
/** Fetched once the page stands. */
const Drops = later(async () => (await import('./saving/Drops.tsx')).Drops, nothing)
const PressMenu = later(async () => (await import('./press/PressMenu.tsx')).PressMenu, nothing)
const Keys = later(async () => (await import('./keys/Keys.tsx')).Keys, nothing)
/** Fetched when it runs. */
const Tour = later(async () => (await import('./tour/Tour.tsx')).Tour)
const Lessons = later(async () => (await import('./lessons/Lessons.tsx')).Lessons)

export function App(props: { own: Own | null | undefined }) {
  const [top, measureTop] = createHeight(56)
  const [bottom, measureBottom] = createHeight(172)
  const [size, setSize] = createSignal(windowSize())
  const onResize = () => setSize(windowSize())
  window.addEventListener('resize', onResize)
  onCleanup(() => window.removeEventListener('resize', onResize))

  const viewport = createMemo<Viewport>(() => ({ ...size(), top: top(), bottom: bottom() }))
  const dock = createMemo(() => hasDock(viewport()))
  const app = createApp(location.search, viewport, undefined, props.own)
  // Themes have sizes of text too.
  createEffect(on(app.preferences.shade, onResize))
  onMount(() => app.link.inside && app.camera.enter(app.link.inside - 1))
  onMount(() => app.fetching.insist(app.fetchWork, nothing, true))
  onCleanup(keepFocus())

  const tone = inTurn(app.camera.tone)

  return (
    <AppContext.Provider value={app}>
      <div
        class="app"
        data-tone={tone()}
        data-bottom={dock() ? 'dock' : 'sheet'}
        style={{ '--world-bottom': `${bottom()}px` }}
      >
        <TopBar ref={measureTop} rungs={rungsOf(app)} />
        <Stage />
        <Show when={dock()} fallback={<Sheet ref={measureBottom} />}>
          <Dock flow={flowOf(viewport())} ref={measureBottom} />
        </Show>
        <ProblemBanner />
        <ToastHost />
        <Dialogs />
        <Drops />
        <PressMenu />
        <Keys />
        <Show when={import.meta.env.PROD}>
          <Offline />
        </Show>
        <Topics />
        <Show when={app.tour.progress().open}>
          <Tour />
        </Show>
        <Show when={app.inLesson() && !app.tour.progress().open}>
          <Lessons />
        </Show>
      </div>
    </AppContext.Provider>
  )
}

/** The way from the network to where the reader is. */
function rungsOf({ words, camera }: AppState): Rung[] {
  const level = camera.level()
  const rungs: Rung[] = [
    { name: words().level.network, icon: 'network', current: level === 'network', go: camera.leave },
  ]
  if (level === 'network') return rungs
  const layer = words().network.layer(camera.focusLayer() + 1)
  rungs.push({ name: layer, icon: 'cell', current: level === 'cell', go: camera.toCell })
  const part = level === 'component' && camera.part()
  if (part) {
    const name = words().cell.parts[part]
    // Beside the layer it is clear whose input it is.
    const brief = part === 'x' ? words().cell.brief.x : name
    rungs.push({ name, brief, icon: 'part', current: true, go: () => camera.toPart(part) })
  }
  return rungs
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
      // Dock and sheet take each other's place: one that is gone has no height to report.
      onCleanup(() => observer.unobserve(element))
    },
  ]
}
