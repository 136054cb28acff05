/**
 * Keeps the reader's work on the device by itself, and brings it back: after a reload, a crash, or an update,
 * and from a file. What takes the place of a work sets that one aside, so that one can go back to it. A lesson's
 * network stands in the place of the reader's work only for a while. Nothing waits for any of it; without
 * storage everything else works.
 */
import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { WorkWords } from '../../content/saving/en.ts'
import { WORK } from '../../content/saving/index.ts'
import type { Settings } from '../../model/training.ts'
import type { Toasts } from '../toasts.ts'
import type { FileProblem } from './file.ts'
import { type Brought, createOnShow, type Shown } from './on-show.ts'
import { createShelf } from './shelf.ts'
import { openStore, type WorkStore } from './store.ts'
import type { Work } from './work.ts'

/** What a work is made of, and what speaks to its reader. */
type Parts = Shown & { readonly toasts: Toasts }

export type Keeping = ReturnType<typeof createKeeping>

/** Milliseconds from a change until it is kept: while epoch follows epoch, and otherwise. */
const WHILE_PLAYING = 3000
const AT_REST = 400
/** A work of many megabytes is written less often: each takes as many milliseconds more. */
const PER_MEGABYTE = 1000

export function createKeeping({ toasts, ...shown }: Parts, store: WorkStore = openStore()) {
  const { memory, playback, camera, preferences, link } = shown
  const { training } = memory
  const { asked, present, atHand, fresh, bring } = createOnShow(shown)
  const shelf = createShelf(store, (why) => say((words) => words.unkept[why]))
  /** Why the last file could not be used. */
  const [refused, setRefused] = createSignal<FileProblem>()
  /** Nobody has changed these settings: before the first epoch, there is nothing to keep. */
  let untouched: Settings = link.settings
  /** Whether it is known what lies in the storage: nothing is written before. */
  const [begun, setBegun] = createSignal(false)
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

  const isWorth = ({ run, memoryless }: Work) =>
    run.checkpoint !== undefined || memoryless?.checkpoint !== undefined || run.settings !== untouched

  /** What nobody has done anything about is not kept. */
  const write = async (work: Work) => isWorth(work) && shelf.write(work)

  /** After all that is being written: what the workers are asked for, and where it lies, belong together. */
  function inLine(task: () => Promise<unknown>): Promise<unknown> {
    const done = writing.then(task)
    writing = done.catch(() => {})
    return done
  }

  /** Keeps the work as it is now. */
  function save(): Promise<unknown> {
    clearTimeout(timer)
    timer = undefined
    return inLine(async () => write(await present()))
  }

  /**
   * The page may be gone before the worker answers: what is in it already comes first. Asked twice: when the page
   * is about to leave, and when it leaves. What is written as late as that, a browser under load drops together
   * with the page's connection (Chromium 156: 6 of some 100 reloads); before a page is unloaded there is time.
   */
  function saveBeforeLeaving() {
    if (begun()) write(atHand())
    save()
  }

  function saveSoon() {
    // Until something lies there, all of it could be lost.
    const often = !playback.playing() || !shelf.stored()
    const delay = often ? AT_REST : WHILE_PLAYING + shelf.megabytes() * PER_MEGABYTE
    timer ??= setTimeout(save, delay)
  }

  /** Puts a work on show and sets the present one aside: in the middle of a lesson, the reader's own. */
  async function replaceBy(next: Brought) {
    const now = await present()
    const own = shelf.mine() ?? now
    if (own !== now) shelf.setAside({ mine: undefined, lesson: now })
    if (isWorth(own) || shelf.before() === next) shelf.setAside({ before: isWorth(own) ? own : undefined })
    bring(next)
    await save()
  }

  async function goBack() {
    const aside = shelf.before()
    if (aside) await replaceBy(aside)
  }

  /** Puts a work on show, for what waits to be changed like this, and keeps all of it at once. */
  async function swap(next: Brought, changed: Parameters<typeof shelf.setAside>[0]) {
    shelf.setAside(changed)
    bring(next)
    await shelf.write(await present())
  }

  const idle = async () => !playback.playing() && !isWorth(await present())

  async function begin() {
    const { now, mine, trouble } = await shelf.read()
    if (trouble === 'broken') say((words) => words.broken)
    const waiting = await idle()
    if (now && waiting && (asked === '' || asked === now.link)) {
      shelf.goOnWith(now)
      bring(now)
    } else if (now) {
      // The link asks for something else, or the reader was faster.
      shelf.setAside(mine ? { before: mine, mine: undefined, lesson: now } : { before: now })
      say((words) => (waiting ? words.aside : words.busy), goBack)
    }
  }

  /** A file of the reader's. What cannot be used is named, and nothing changes. */
  async function open(file: Blob): Promise<boolean> {
    const result = await import('./file.ts').then(
      ({ workInFile }) => workInFile(file),
      () => ({ reason: 'unfetched' }) as const,
    )
    setRefused('reason' in result ? result.reason : undefined)
    if ('reason' in result) {
      say((words) => words.file.refused[result.reason])
      return false
    }
    await replaceBy(result.work)
    say((words) => words.loaded, goBack)
    return true
  }

  /** Two tabs keep their works in one place: said once, when it has happened. */
  function heedOthers() {
    let said = false
    const hear = () => {
      if (!said) say((words) => words.elsewhere)
      said = true
    }
    onCleanup(store.heed(hear))
  }

  function watch() {
    heedOthers()
    createEffect(
      on(
        [training.latest, training.settings, memory.mode, memory.against, camera.place, playback.place],
        saveSoon,
        {
          defer: true,
        },
      ),
    )
    createEffect(on(playback.playing, (playing) => playing || save(), { defer: true }))
    const onHide = () => {
      if (document.hidden) saveBeforeLeaving()
    }
    document.addEventListener('visibilitychange', onHide)
    const leaving = ['beforeunload', 'pagehide']
    for (const event of leaving) window.addEventListener(event, saveBeforeLeaving)
    onCleanup(() => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onHide)
      for (const event of leaving) window.removeEventListener(event, saveBeforeLeaving)
    })
  }

  watch()
  // Nothing is written before it is known what lies there.
  writing = begin().then(() => {
    setBegun(true)
  })

  return {
    before: shelf.before,
    stored: shelf.stored,
    save,
    present,
    goBack,
    open,
    refused,
    /** Whether the network on show is a lesson's; `undefined` until that is known. */
    lent: () => (begun() ? shelf.mine() !== undefined : undefined),
    /** A network for a lesson, the one that was left there or a new one; the reader's work waits until it ends. */
    lend: (settings: Settings, goOn: boolean) =>
      inLine(async () => {
        if (goOn && shelf.mine()) return
        const now = await present()
        const left = goOn ? shelf.lesson() : undefined
        const mine = shelf.mine() ?? now
        await swap(left ?? { ...fresh(settings), memory: 'on' }, { mine, lesson: undefined })
      }),
    /** The reader's own work again; the lesson's network waits for its lesson to be gone on with, if it will be. */
    giveBack: (goesOn: boolean) =>
      inLine(async () => {
        const mine = shelf.mine()
        if (!mine) return
        const lesson = goesOn ? await present() : undefined
        if (shelf.mine() === mine) await swap(mine, { mine: undefined, lesson })
      }),
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
      writing = shelf.clear()
      await writing
      say((words) => words.forgotten)
    },
  }
}
