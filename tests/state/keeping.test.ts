// @vitest-environment jsdom
import { createRoot, createSignal } from 'solid-js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS } from '../../src/model/training.ts'
import { createCamera } from '../../src/state/camera.ts'
import type { OpenTraining } from '../../src/state/channel.ts'
import { createHolds } from '../../src/state/holds.ts'
import { createLesson } from '../../src/state/lesson.ts'
import { readLink } from '../../src/state/link.ts'
import { createMemory } from '../../src/state/memory.ts'
import { createPlayback } from '../../src/state/playback.ts'
import type { Preferences } from '../../src/state/preferences.ts'
import { forClass, packed } from '../../src/state/saving/file.ts'
import { createKeeping } from '../../src/state/saving/keeping.ts'
import type { Found, Stored } from '../../src/state/saving/store.ts'
import { checkedWork, type Work } from '../../src/state/saving/work.ts'
import { createToasts } from '../../src/state/toasts.ts'
import { createTraining } from '../../src/state/training.ts'
import type { Command } from '../../workers/protocol.ts'
import { fakeTraining, promptPictures } from '../support/fake-workers.ts'
import { aWork } from '../support/works.ts'

const NOTHING: Found = { now: undefined, before: undefined, trouble: undefined }
let dispose = () => {}
afterEach(() => dispose())

/** English in the light, until somebody asks for something else. */
function somePreferences() {
  const [language, setLanguage] = createSignal('en')
  const [theme, setTheme] = createSignal('light')
  const showIn: Preferences['showIn'] = ({ lang, theme }) => {
    if (lang) setLanguage(lang)
    if (theme) setTheme(theme)
  }
  return { language, theme, showIn, setLanguage } as unknown as Preferences
}

/** A page that is opened on a device on which this is kept. */
async function aPage(found: Partial<Found> = {}, search = '', later?: Promise<Found>) {
  const kept: { [name in 'now' | 'before' | 'mine' | 'lesson']?: Work | undefined } = {}
  const device = { result: 'kept' as Stored, writes: 0, busy: false, otherWrites: () => {} }
  /** Of the network with memory, and of the one without, once that is wanted. */
  const workers = [fakeTraining(), fakeTraining()]
  let opened = 0
  /** Hand out the newest checkpoint when asked for it, unless they are busy. */
  const answering: OpenTraining = (hear) => {
    const memoryless = opened > 0
    const worker = workers[opened++]
    const channel = worker.open(hear)
    function send(command: Command) {
      channel.send(command)
      if (command.kind !== 'keep' || device.busy) return
      const { snapshot, settings } = (memoryless ? page.memory.memoryless()! : page.recurrent).latest()
      queueMicrotask(() => worker.keep(command.run, settings, snapshot.epoch, snapshot.loss))
    }
    return { ...channel, send }
  }
  const page = createRoot((end) => {
    dispose = end
    const link = readLink(search)
    const recurrent = createTraining(answering, link.settings)
    const memory = createMemory(recurrent, answering, link.memory ?? 'on', link.against)
    const { training } = memory
    const playback = createPlayback(training, promptPictures(), () => false, createHolds())
    const viewport = () => ({ width: 1180, height: 820, top: 56, bottom: 184, text: 1 })
    const layers = () => playback.moment().shape.layers
    const camera = createCamera(
      viewport,
      layers,
      () => true,
      () => true,
    )
    const toasts = createToasts()
    const lesson = createLesson(link.hide)
    const preferences = somePreferences()
    const keeping = createKeeping(
      { memory, playback, camera, toasts, preferences, lesson, link },
      {
        read: async () => later ?? { ...NOTHING, ...found },
        heed(hear) {
          device.otherWrites = hear
          return () => {}
        },
        async write(works) {
          device.writes++
          if (device.result === 'kept') Object.assign(kept, works)
          return device.result
        },
        async clear() {
          kept.now = undefined
          kept.before = undefined
        },
      },
    )
    return {
      recurrent,
      memory,
      training,
      playback,
      camera,
      toasts,
      preferences,
      lesson,
      keeping,
      kept,
      device,
    }
  })
  if (!later) await page.keeping.save()
  /** The worker has trained up to here. */
  function train(epoch: number) {
    const { run, settings } = page.training.latest()
    workers[page.memory.mode() === 'off' ? 1 : 0].report(
      run,
      settings,
      epoch,
      ...Array.from({ length: epoch + 1 }, () => 0.25),
    )
  }
  /** The worker answers late, when it has trained up to here. */
  function answer(epoch: number) {
    const { run, settings } = page.training.latest()
    workers[0].keep(run, settings, epoch, 0.25)
  }
  const said = () => vi.waitFor(() => page.toasts.toast()!.text)
  return { ...page, train, answer, said }
}

describe('a page that is opened', () => {
  it('has nothing to keep before anything is done, and says nothing', async () => {
    const { device, toasts, keeping } = await aPage()
    expect(device.writes).toBe(0)
    expect(keeping.stored()).toBeUndefined()
    expect(toasts.toast()).toBeUndefined()
  })

  it('shows the work that is kept: network, loss curve, place and speeds', async () => {
    const { training, playback, camera, device } = await aPage({ now: aWork() })
    expect(training.latest()).toMatchObject({ settings: aWork().run.settings, snapshot: { epoch: 7 } })
    expect(training.latest().history.losses).toEqual(aWork().run.losses)
    expect(camera.place()).toEqual({ level: 'component', layer: 1, unit: 2, part: 'f' })
    expect(playback.place()).toMatchObject({
      speeds: { network: 5, cell: 1 },
      sameSequence: false,
      computeStep: 9,
    })
    expect(device.writes, 'it lies there already').toBe(0)
  })

  it('obeys a link that asks for something else, and offers the way back', async () => {
    const { training, toasts, keeping, kept, said } = await aPage({ now: aWork() }, '?layers=5')
    expect(training.settings().layers).toBe(5)
    expect(await said()).toContain('still kept')
    toasts.toast()?.action?.run()
    await vi.waitFor(() => expect(training.settings()).toEqual(aWork().run.settings))
    await keeping.save()
    expect(kept.now?.run).toMatchObject({ settings: aWork().run.settings, checkpoint: { epoch: 7 } })
  })

  it('keeps the work that a link pushed aside until something new takes its place as a whole', async () => {
    const page = await aPage({ now: aWork(), before: aWork(2) }, '?layers=5')
    expect(page.device.writes).toBe(0)
    page.train(4)
    await page.keeping.save()
    expect(page.kept.now?.run).toMatchObject({ settings: { layers: 5 }, checkpoint: { epoch: 4 } })
    expect(page.kept.before).toEqual(aWork())
  })

  it('goes on with what the same link began', async () => {
    const { training } = await aPage(
      { now: { ...aWork(), link: 'layers=2&units=3' } },
      '?layers=2&units=3&lang=de',
    )
    expect(training.latest().snapshot.epoch).toBe(7)
  })

  it('says once that what is kept cannot be read', async () => {
    const { said, training } = await aPage({ trouble: 'broken' })
    expect(await said()).toContain('can no longer be read')
    expect(training.settings()).toEqual(DEFAULTS)
  })
})

describe('work', () => {
  it('is kept as it stands, with the place in it', async () => {
    const page = await aPage()
    page.train(3)
    page.camera.jumpTo({ level: 'cell', layer: 1, unit: 4 })
    await page.keeping.save()
    expect(page.kept.now).toMatchObject({
      run: { settings: DEFAULTS, checkpoint: { epoch: 3, loss: 0.25 } },
      place: { level: 'cell', layer: 1, unit: 4 },
    })
    expect(page.kept.now?.run.losses).toHaveLength(4)
    await page.keeping.save()
    expect(page.device.writes, 'unchanged, it is not written again').toBe(1)
  })

  it('is kept when training is paused and when the page is hidden', async () => {
    const page = await aPage()
    page.train(1)
    page.playback.play()
    page.playback.pause()
    await vi.waitFor(() => expect(page.device.writes).toBe(1))
    page.train(2)
    window.dispatchEvent(new Event('pagehide'))
    await vi.waitFor(() => expect(page.kept.now?.run.checkpoint?.epoch).toBe(2))
  })

  it('is kept at once when the page is hidden, as far as the page knows it, and then as far as the worker is', async () => {
    const page = await aPage()
    page.train(1)
    await page.keeping.save()
    page.device.busy = true
    page.train(5)
    window.dispatchEvent(new Event('pagehide'))
    await vi.waitFor(() => expect(page.kept.now?.run.checkpoint?.epoch).toBe(5))
    expect(page.kept.now?.run.losses).toHaveLength(6)
    expect(page.kept.now?.run.checkpoint?.state.steps, 'the optimiser’s memory is of that epoch').toBe(20)
    page.answer(6)
    await vi.waitFor(() => expect(page.kept.now?.run.checkpoint?.epoch).toBe(6))
    expect(page.device.writes).toBe(3)
  })

  it('is kept before the page is unloaded too, when its storage is sure to be there still', async () => {
    const page = await aPage()
    page.train(1)
    await page.keeping.save()
    page.device.busy = true
    page.train(5)
    window.dispatchEvent(new Event('beforeunload'))
    await vi.waitFor(() => expect(page.kept.now?.run.checkpoint?.epoch).toBe(5))
  })

  it('is kept soon for the first time, and now and then from then on, while epoch follows epoch', async () => {
    vi.useFakeTimers()
    try {
      const page = await aPage()
      page.playback.play()
      page.train(1)
      await vi.advanceTimersByTimeAsync(500)
      expect(page.kept.now?.run.checkpoint?.epoch).toBe(1)
      page.train(2)
      await vi.advanceTimersByTimeAsync(2000)
      expect(page.device.writes).toBe(1)
      await vi.advanceTimersByTimeAsync(1500)
      expect(page.kept.now?.run.checkpoint?.epoch).toBe(2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is not kept by a page that is hidden before it knows what lies there', async () => {
    let found = (_: Found) => {}
    const page = await aPage({}, '', new Promise((resolve) => (found = resolve)))
    page.train(2)
    window.dispatchEvent(new Event('pagehide'))
    await new Promise((later) => setTimeout(later))
    expect(page.device.writes).toBe(0)
    found({ ...NOTHING, now: aWork() })
    await page.keeping.save()
    expect(page.kept).toMatchObject({ now: { run: { checkpoint: { epoch: 2 } } }, before: aWork() })
  })

  it('is kept with changed parameters, before the first epoch too', async () => {
    const page = await aPage()
    page.training.tune({ learningRate: 0.1 })
    await page.keeping.save()
    expect(page.kept.now?.run).toMatchObject({ settings: { learningRate: 0.1 }, checkpoint: undefined })
  })

  it.each(['full', 'forbidden'] as const)(
    'goes on where storage is %s, which is said once',
    async (result) => {
      const page = await aPage()
      page.device.result = result
      page.train(1)
      await page.keeping.save()
      expect(await page.said()).toContain('Save')
      expect(page.keeping.stored()).toBe(result)
      page.toasts.dismiss()
      page.train(2)
      await page.keeping.save()
      expect(page.toasts.toast()).toBeUndefined()
      page.device.result = 'kept'
      page.train(3)
      await page.keeping.save()
      expect(page.keeping.stored()).toBe('kept')
    },
  )

  it('is kept with what it is to be compared with, also when nothing else changes', async () => {
    const page = await aPage({ now: aWork() })
    page.memory.compareWith('gru')
    await page.keeping.save()
    expect(page.kept.now?.against).toBe('gru')
  })

  it('is set aside by a new beginning, and comes back', async () => {
    const page = await aPage({ now: aWork() })
    await page.keeping.beginAfresh()
    expect(page.training.latest()).toMatchObject({ settings: DEFAULTS, snapshot: { epoch: 0 } })
    expect(page.camera.place().level).toBe('network')
    expect(page.kept.before?.run.checkpoint?.epoch).toBe(7)
    await page.keeping.goBack()
    expect(page.training.latest()).toMatchObject({ settings: aWork().run.settings, snapshot: { epoch: 7 } })
    expect(page.camera.place().level).toBe('component')
  })

  it('is forgotten when the reader wants it, for good', async () => {
    const page = await aPage({ now: aWork(), before: aWork(2) })
    await page.keeping.forget()
    expect(page.kept).toEqual({ now: undefined, before: undefined })
    expect(page.keeping.before()).toBeUndefined()
    expect(page.training.latest().snapshot.epoch).toBe(0)
    await page.keeping.save()
    expect(page.device.writes).toBe(0)
  })

  it('says that the reader of files has not arrived, and reads the file when it has', async () => {
    const page = await aPage()
    const path = '../../src/state/saving/file.ts'
    vi.doMock(path, () => Promise.reject(new Error('no network')))
    const file = new File([packed(aWork())], 'work.json')
    expect(await page.keeping.open(file)).toBe(false)
    expect(page.keeping.refused()).toBe('unfetched')
    vi.doUnmock(path)
    expect(await page.keeping.open(file)).toBe(true)
    expect(page.keeping.refused()).toBeUndefined()
  })

  it('says once that another tab keeps its work in the same place', async () => {
    const page = await aPage()
    page.device.otherWrites()
    const said = () => page.toasts.toast()?.text
    await vi.waitFor(() => expect(said()).toContain('open in another tab'))
    page.toasts.dismiss()
    page.device.otherWrites()
    await new Promise((later) => setTimeout(later))
    expect(said()).toBeUndefined()
  })

  it('comes out of a file, and sets the present one aside', async () => {
    const page = await aPage()
    page.train(3)
    expect(await page.keeping.open(new File([packed(aWork())], 'work.json'))).toBe(true)
    expect(page.training.latest()).toMatchObject({ settings: aWork().run.settings, snapshot: { epoch: 7 } })
    expect(page.keeping.before()?.run.checkpoint?.epoch).toBe(3)
    expect(page.kept.before?.run.checkpoint?.epoch).toBe(3)
  })

  it('stays as it is when the file cannot be used, and the reason is said', async () => {
    const page = await aPage({ now: aWork() })
    expect(await page.keeping.open(new File(['{}'], 'work.json'))).toBe(false)
    expect(page.keeping.refused()).toBe('foreign')
    expect(await page.said()).toContain('Nothing has changed')
    expect(page.training.latest().snapshot.epoch).toBe(7)
  })

  it('comes back with the memory mode, and with what the network without memory has learned alone', async () => {
    const page = await aPage()
    page.memory.choose('off')
    page.train(4)
    await page.keeping.save()
    expect(page.kept.now).toMatchObject({
      memory: 'off',
      run: { settings: { cell: 'lstm' }, checkpoint: undefined },
      memoryless: { settings: { cell: 'memoryless' }, checkpoint: { epoch: 4 } },
    })
    const { now } = page.kept
    dispose()
    const next = await aPage({ now: checkedWork(now) })
    expect(next.memory.mode()).toBe('off')
    expect(next.training.latest()).toMatchObject({
      settings: { cell: 'memoryless' },
      snapshot: { epoch: 4 },
      checkpoints: [0, 4],
    })
    expect(next.recurrent.latest().snapshot.epoch).toBe(0)
    next.memory.choose('compare')
    await next.keeping.save()
    expect(next.kept.now).toMatchObject({ memory: 'compare', memoryless: undefined })
  })
})

describe('a lesson', () => {
  const LESSON = { ...DEFAULTS, layers: 1 }
  /** The reader's own, as it is told apart. */
  const OWN = { run: { settings: aWork().run.settings, checkpoint: { epoch: 7 } } }

  it('brings its own network, and gives the reader’s back as it was', async () => {
    const page = await aPage({ now: aWork() })
    expect(page.keeping.lent()).toBe(false)
    await page.keeping.lend(LESSON, false)
    expect(page.keeping.lent()).toBe(true)
    expect(page.training.latest()).toMatchObject({ settings: LESSON, snapshot: { epoch: 0 } })
    expect(page.camera.place().level).toBe('network')
    expect(page.kept).toMatchObject({ now: { run: { settings: LESSON } }, mine: OWN })
    page.train(20)
    await page.keeping.giveBack(true)
    expect(page.keeping.lent()).toBe(false)
    expect(page.training.latest()).toMatchObject({ settings: aWork().run.settings, snapshot: { epoch: 7 } })
    expect(page.camera.place()).toMatchObject({ level: 'component', layer: 1, part: 'f' })
    expect(page.kept.mine).toBeUndefined()
    expect(page.kept.lesson?.run.checkpoint?.epoch, 'it waits for its lesson').toBe(20)

    await page.keeping.lend(LESSON, true)
    expect(page.training.latest().snapshot.epoch).toBe(20)
    await page.keeping.giveBack(false)
    expect(page.kept).toMatchObject({ now: OWN, mine: undefined, lesson: undefined })
  })

  it('goes on after a reload, with the reader’s work still waiting', async () => {
    const page = await aPage({ now: aWork(4, LESSON), mine: aWork() })
    expect(page.keeping.lent()).toBe(true)
    expect(page.training.latest().snapshot.epoch).toBe(4)
    await page.keeping.lend(LESSON, false)
    await page.keeping.giveBack(false)
    expect(page.training.latest()).toMatchObject({ settings: aWork().run.settings, snapshot: { epoch: 7 } })
  })

  it('waits for what is being written: its network never takes the place of the reader’s work', async () => {
    const page = await aPage({ now: aWork() })
    await page.keeping.lend(LESSON, false)
    page.train(20)
    page.device.busy = true
    const saved = page.keeping.save()
    const given = page.keeping.giveBack(false)
    await Promise.resolve()
    page.device.busy = false
    page.answer(20)
    await saved
    expect(page.kept).toMatchObject({ now: { run: { settings: LESSON } }, mine: OWN })
    await given
    expect(page.kept).toMatchObject({ now: OWN, mine: undefined })
  })

  it('is there once, however often it is asked for, and gone when it is left at once', async () => {
    const page = await aPage({ now: aWork(), lesson: aWork(5, LESSON) })
    await Promise.all([page.keeping.lend(LESSON, true), page.keeping.lend(LESSON, true)])
    expect(page.training.latest().snapshot.epoch).toBe(5)
    await page.keeping.giveBack(false)
    await Promise.all([page.keeping.lend(LESSON, false), page.keeping.giveBack(true)])
    expect(page.keeping.lent()).toBe(false)
    expect(page.training.settings()).toEqual(aWork().run.settings)
  })

  it('gives back what nobody has done anything about, too', async () => {
    const page = await aPage()
    await page.keeping.lend(LESSON, false)
    await page.keeping.giveBack(false)
    expect(page.training.settings()).toEqual(DEFAULTS)
    expect(page.kept.mine).toBeUndefined()
    expect(page.kept.now?.run.settings, 'the lesson’s is not taken for the reader’s').toEqual(DEFAULTS)
  })

  it('ends with a file that is opened, which sets the reader’s own work aside', async () => {
    const page = await aPage({ now: aWork() })
    await page.keeping.lend(LESSON, false)
    const other = aWork(3, { layers: 3 })
    expect(await page.keeping.open(new File([packed(other)], 'work.json'))).toBe(true)
    expect(page.keeping.lent()).toBe(false)
    expect(page.training.settings().layers).toBe(3)
    expect(page.keeping.before()).toMatchObject(OWN)
    await page.keeping.goBack()
    expect(page.training.settings()).toEqual(aWork().run.settings)
  })

  it('ends with a link that asks for something else', async () => {
    const page = await aPage({ now: aWork(4, LESSON), mine: aWork() }, '?layers=5')
    expect(page.keeping.lent()).toBe(false)
    expect(page.training.settings().layers).toBe(5)
    expect(page.keeping.before()).toEqual(aWork())
  })
})

describe('a file of a teacher', () => {
  const lesson = { hide: ['data', 'transport'], lang: 'de', theme: 'projector' } as const
  const prepared = () => new File([packed(forClass(aWork(), lesson))], 'class.json')

  it('shows what it says, in its language and theme, until the reader goes back', async () => {
    const page = await aPage()
    page.train(3)
    await page.keeping.open(prepared())
    expect(page.lesson.shows('data')).toBe(false)
    expect(page.lesson.shows('layers')).toBe(true)
    expect([page.preferences.language(), page.preferences.theme()]).toEqual(['de', 'projector'])
    await page.keeping.goBack()
    expect(page.lesson.hasHidden()).toBe(false)
    expect([page.preferences.language(), page.preferences.theme()]).toEqual(['en', 'system'])
    expect(page.training.latest().snapshot.epoch).toBe(3)
  })

  it('still does after a reload, but for what the reader has changed', async () => {
    const page = await aPage()
    await page.keeping.open(prepared())
    page.preferences.setLanguage('en')
    await page.keeping.save()
    dispose()
    const next = await aPage({ now: checkedWork(page.kept.now) })
    expect(next.lesson.shows('data')).toBe(false)
    expect([next.preferences.language(), next.preferences.theme()]).toEqual(['en', 'projector'])
    next.lesson.showEverything()
    await next.keeping.save()
    expect(next.kept.now?.lesson).toEqual({ hide: [], lang: undefined, theme: 'projector' })
  })

  it('gives way to the controls that a link leaves out, when the reader goes back to those', async () => {
    const page = await aPage({}, '?hide=layers')
    await page.keeping.open(prepared())
    expect(page.lesson.shows('layers')).toBe(true)
    await page.keeping.beginAfresh()
    expect(page.lesson.shows('layers')).toBe(false)
    expect(page.lesson.shows('data')).toBe(true)
  })
})
