/**
 * Keeps the reader's work on the device by itself, and brings it back: after a reload, a crash, or an update,
 * and from a file. What takes the place of a work sets that one aside, so that one can go back to it. Nothing
 * waits for any of it; without storage everything else works.
 */
import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { WorkWords } from '../../content/saving/en.ts'
import { WORK } from '../../content/saving/index.ts'
import type { Settings } from '../../model/training.ts'
import type { CameraState } from '../camera.ts'
import type { Link } from '../link.ts'
import type { Playback } from '../playback.ts'
import type { Preferences } from '../preferences.ts'
import type { Toasts } from '../toasts.ts'
import type { Training } from '../training.ts'
import type { FileProblem } from './file.ts'
import { openStore, type Stored, type WorkStore } from './store.ts'
import { VERSION, type Work, type WorkPlace } from './work.ts'

/** What a work is made of, and how its reader is spoken to. */
type Parts = {
  readonly training: Training
  readonly playback: Playback
  readonly camera: CameraState
  readonly toasts: Toasts
  readonly preferences: Preferences
  readonly link: Link
}

export type Keeping = ReturnType<typeof createKeeping>

/** Milliseconds from a change until it is kept: while epoch follows epoch, and otherwise. */
const WHILE_PLAYING = 3000
const AT_REST = 400
/** A work of many megabytes is written less often: each takes as many milliseconds more. */
const PER_MEGABYTE = 1000

/** Where a new beginning begins. */
const START = {
  level: 'network',
  layer: 0,
  unit: 0,
  part: undefined,
  time: undefined,
  computeStep: undefined,
} as const

export function createKeeping(
  { training, playback, camera, toasts, preferences, link }: Parts,
  store: WorkStore = openStore(),
) {
  /** What the present work took the place of. */
  const [before, setBefore] = createSignal<Work>()
  /** Whether the last attempt to keep it went well; nothing yet if there was none. */
  const [stored, setStored] = createSignal<Stored>()
  /** Why the last file could not be used. */
  const [refused, setRefused] = createSignal<FileProblem>()
  /** What the link asks of the network; how the page is to look is another matter. */
  const asked = networkIn(link.asksFor)
  /** Nobody has changed these settings: before the first epoch, there is nothing to keep. */
  let untouched: Settings = link.settings
  let beforeStored = true
  /** As it lies in the storage. */
  let last: Work | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<unknown> = Promise.resolve()

  async function say(textOf: (words: WorkWords) => string, back?: () => void) {
    try {
      const words = await WORK[preferences.language()]()
      const text = textOf(words)
      toasts.show(back ? { text, action: { label: words.goBack, run: back } } : { text })
    } catch {
      // The words could not be fetched: what is said here is no more than good to know.
    }
  }

  async function present(): Promise<Work> {
    const run = await training.keep()
    const { layers, units } = run.settings
    const place = { ...camera.place(), ...playback.place() }
    // A unit or a layer may have been chosen in another network, which had more of them.
    const [layer, unit] = [Math.min(place.layer, layers - 1), Math.min(place.unit, units - 1)]
    return { version: VERSION, run, place: { ...place, layer, unit }, link: asked }
  }

  const isWorth = ({ run }: Work) => run.checkpoint !== undefined || run.settings !== untouched

  /** Keeps the work as it is now; only if it has changed, lest an idle tab overwrite what another has done. */
  function save(): Promise<unknown> {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(async () => {
      const now = await present()
      if (!isWorth(now) || (last && beforeStored && isSame(now, last))) return
      const result = await store.write(beforeStored ? { now } : { now, before: before() })
      if (result === 'kept') {
        last = now
        beforeStored = true
      } else if (stored() !== result) say((words) => words.unkept[result])
      setStored(result)
    })
    return writing
  }

  function saveSoon() {
    const size =
      (last?.run.losses.byteLength ?? 0) + 3 * (last?.run.checkpoint?.state.weights.byteLength ?? 0)
    const delay = playback.playing() ? WHILE_PLAYING + (size / 2 ** 20) * PER_MEGABYTE : AT_REST
    timer ??= setTimeout(save, delay)
  }

  /** Puts a work on show. */
  function bring({ run, place }: Pick<Work, 'run' | 'place'>) {
    camera.jumpTo(place)
    playback.comeTo(place)
    training.resume(run)
  }

  /** Puts a work on show and sets the present one aside. */
  async function replaceBy(next: Pick<Work, 'run' | 'place'>) {
    const now = await present()
    if (isWorth(now) || before() === next) {
      setBefore(isWorth(now) ? now : undefined)
      beforeStored = false
    }
    bring(next)
    await save()
  }

  async function goBack() {
    const aside = before()
    if (aside) await replaceBy(aside)
  }

  const fresh = () => ({
    run: { settings: { ...link.settings }, checkpoint: undefined, losses: new Float32Array(0) },
    place: { ...playback.place(), ...START },
  })

  const idle = async () => !playback.playing() && !isWorth(await present())

  async function begin() {
    const { now, before: aside, trouble } = await store.read()
    setBefore(aside)
    if (trouble === 'broken') say((words) => words.broken)
    const waiting = await idle()
    if (now && waiting && (asked === '' || asked === now.link)) {
      last = now
      setStored('kept')
      bring(now)
    } else if (now) {
      // The link asks for something else, or the reader was faster.
      setBefore(now)
      beforeStored = false
      say((words) => (waiting ? words.aside : words.busy), goBack)
    }
  }

  /** A file of the reader's. What cannot be used is named, and nothing changes. */
  async function open(file: Blob): Promise<boolean> {
    const { workInFile } = await import('./file.ts')
    const result = await workInFile(file)
    setRefused('reason' in result ? result.reason : undefined)
    if ('reason' in result) {
      say((words) => words.file.refused[result.reason])
      return false
    }
    await replaceBy(result.work)
    say((words) => words.loaded, goBack)
    return true
  }

  /** Wherever no part of the page takes files itself. */
  const onDrag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0]
    if (!file || event.defaultPrevented) return
    event.preventDefault()
    open(file)
  }

  function watch() {
    createEffect(
      on([training.latest, training.settings, camera.place, playback.place], saveSoon, { defer: true }),
    )
    createEffect(on(playback.playing, (playing) => playing || save(), { defer: true }))
    const onHide = () => {
      if (document.hidden) save()
    }
    document.addEventListener('visibilitychange', onHide)
    document.addEventListener('dragover', onDrag)
    document.addEventListener('drop', onDrop)
    window.addEventListener('pagehide', save)
    onCleanup(() => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onHide)
      document.removeEventListener('dragover', onDrag)
      document.removeEventListener('drop', onDrop)
      window.removeEventListener('pagehide', save)
    })
  }

  watch()
  // Nothing is written before it is known what lies there.
  writing = begin()

  return {
    before,
    stored,
    save,
    present,
    goBack,
    open,
    refused,
    /** The network of the first visit again; the present work is set aside. */
    async beginAfresh() {
      await replaceBy(fresh())
      say((words) => words.afresh, goBack)
    },
    /** Nothing is kept any more, until something new is done. */
    async forget() {
      await writing
      bring(fresh())
      untouched = training.settings()
      last = undefined
      setBefore(undefined)
      setStored(undefined)
      beforeStored = true
      writing = store.clear()
      await writing
      say((words) => words.forgotten)
    },
  }
}

function networkIn(asksFor: string): string {
  const [search, own = ''] = asksFor.split('#')
  const query = new URLSearchParams(search)
  for (const name of ['lang', 'theme', 'hide', 'inside']) query.delete(name)
  return query.toString() + own
}

function isSame(a: Work, b: Work): boolean {
  const { epoch, loss } = a.run.checkpoint ?? {}
  return (
    a.run.settings === b.run.settings &&
    epoch === b.run.checkpoint?.epoch &&
    loss === b.run.checkpoint?.loss &&
    isSamePlace(a.place, b.place)
  )
}

/** What comes out of the storage has its keys in another order. */
const isSamePlace = (a: WorkPlace, b: WorkPlace) =>
  (Object.keys({ ...a, ...b }) as (keyof WorkPlace)[]).every(
    (key) => JSON.stringify(a[key]) === JSON.stringify(b[key]),
  )
