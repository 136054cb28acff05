/** Leads through the questions of a lesson: asked, done, answered. Fetched with its view. */
import { createComputed, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'
import type { Outcome, Seen } from '../model/lessons/outcome.ts'
import { isDone, type LessonSituation } from '../scene/lessons/doing.ts'
import { LESSONS, type LessonId } from '../scene/lessons/names.ts'
import { isLessonsOwn, PLAN } from '../scene/lessons/plan.ts'
import type { App } from './app.ts'
import { subjectOf } from './moments.ts'
import type { Keeping } from './saving/keeping.ts'
import type { View } from './speeds.ts'

/** From epoch to epoch, ms: fast enough to wait for, slow enough to be watched. */
const PACE = 80

/**
 * `offered`: the lesson has not brought its network. `strayed`: another one is on show. Then its questions, and
 * the end.
 */
export type LessonStage = 'offered' | 'strayed' | 'asked' | 'doing' | 'answered' | 'finished'

export type LessonCourse = ReturnType<typeof createLessonCourse>

/** `touching` while fingers are down: nobody is answered in the middle of a drag. */
export function createLessonCourse(app: App, touching: () => boolean) {
  const { lessons, holds, memory, playback, sheet, training } = app
  const lesson = createMemo(() => lessons.progress().lesson)
  const plan = () => PLAN[lesson()]
  const number = createMemo(() => Math.min(lessons.progress().question, plan().questions.length - 1))
  const question = () => plan().questions[number()]
  /** Of the choices there are. */
  const choice = () => {
    const { choice } = lessons.progress()
    return choice !== undefined && question().choices.includes(choice) ? choice : undefined
  }
  const begun = () => number() > 0 || lessons.progress().choice !== undefined
  /** Whether the network on show is the one that this lesson brought. */
  const isOwn = () =>
    (lessons.progress().network ?? lesson()) === lesson() && isLessonsOwn(lesson(), training.settings())
  const [outcome, setOutcome] = createSignal<Outcome>()
  const finished = () => lessons.progress().question >= plan().questions.length
  /** How many exchanges of works are on their way. */
  const [underway, setUnderway] = createSignal(0)
  const lent = () => app.work()?.lent()
  const now = createSituation(app)
  /** Until the network that was brought is on show, the one before it is. */
  const arrived = () => playback.moment().run === training.latest().run
  const done = createMemo(() => arrived() && isDone(question().doing, now()))

  const stage = createMemo((): LessonStage => {
    if (!lent()) return 'offered'
    if (finished()) return 'finished'
    if (memory.mode() === 'off' || !isOwn()) return 'strayed'
    if (choice() === undefined) return 'asked'
    return outcome() ? 'answered' : 'doing'
  })

  createComputed(on([lesson, number, choice], () => setOutcome(undefined)))
  // Not an effect: what is drawn of it has to be there when others look at the page.
  createComputed(() => {
    if (stage() === 'doing' && done() && !question().watch && !touching()) answer()
  })

  /** What comes of it, from the networks as they are now. It stays, whatever they become. */
  function answer() {
    untrack(() => {
      const mine = playback.moment()
      const beside = memory.other()?.latest()
      const other: Seen = beside
        ? { ...beside, ...subjectOf(beside, playback.sameSequence()), holds: [] }
        : mine
      setOutcome(question().answer(mine, other))
    })
  }

  // Another lesson brings its own network in turn.
  createEffect(on(lesson, () => lent() && bring(false), { defer: true }))

  const go = createGoing(app)

  /** Does what the question asks for, as the learner could. */
  function act() {
    const { doing } = question()
    sheet.setPosition('peek')
    switch (doing.kind) {
      case 'train':
        return go.train(doing.epochs)
      case 'compare':
        memory.compareWith(doing.against)
        memory.choose('compare')
        return go.train(doing.epochs)
      case 'go':
        return go.inside(doing.layer, () => playback.goTo(doing.to))
      case 'hold':
        return holds.set({ layer: 0, part: doing.part, step: 'all', value: doing.value })
      case 'look':
        return undefined
      default:
        return doing satisfies never
    }
  }

  /** The lesson's network: a new one, or as it was left. */
  function bring(goOn: boolean) {
    lessons.bring()
    return exchange((work) => work.lend(plan().settings, goOn))
  }

  /** Works are exchanged one after the other: whoever begins and leaves at once has left. */
  async function exchange(task: (work: Keeping) => Promise<unknown>) {
    const work = app.work()
    if (!work) return
    setUnderway((count) => count + 1)
    try {
      await task(work)
    } finally {
      setUnderway((count) => count - 1)
    }
  }

  return {
    lesson,
    stage,
    question,
    /** Whether some of it lies behind the reader. */
    begun,
    number: () => number() + 1,
    count: () => plan().questions.length,
    choice,
    outcome,
    done,
    busy: () => underway() > 0,
    /** How far training has come that the question asks for; `undefined` where it asks for none. */
    epochs: () => {
      const { doing } = question()
      return 'epochs' in doing ? { now: now().epoch, goal: doing.epochs } : undefined
    },
    /** Brings the lesson's network, as it was left or a new one. */
    begin: () => bring(begun()),
    /** The lesson's network once more, from its first weights; and its first question. */
    beginAgain() {
      lessons.goTo(0)
      setOutcome(undefined)
      return bring(false)
    },
    choose: (choice: string) => lessons.choose(choice),
    act,
    answer,
    /** The same question once more. */
    again() {
      holds.clear()
      lessons.choose(undefined)
    },
    next() {
      holds.clear()
      if (number() + 1 < plan().questions.length) return lessons.goTo(number() + 1)
      lessons.finish(plan().questions.length)
    },
    /** The lesson after this one; none after the last. */
    following: (): LessonId | undefined => LESSONS[LESSONS.indexOf(lesson()) + 1],
    /** The reader's own work again. */
    leave: () =>
      exchange(async (work) => {
        await work.giveBack(!finished())
        if (finished()) lessons.goTo(0)
        lessons.leave()
      }),
  }
}

/** Where the reader is and what they have done. */
function createSituation({ camera, memory, playback }: App) {
  return createMemo((): LessonSituation => {
    const { snapshot, holds } = playback.moment()
    const beside = memory.other()?.latest()
    return {
      view: playback.view(),
      layer: camera.focusLayer(),
      place: playback.computeStep().place,
      epoch: snapshot.epoch,
      other: beside && { cell: beside.settings.cell, epoch: beside.snapshot.epoch },
      holds,
    }
  })
}

/** Ways that take their time: whoever stops them on the way has stopped them. */
function createGoing({ camera, playback, training }: App) {
  /** What is left to be done once this view is there. */
  const [waiting, wait] = createSignal<{ readonly view: View; readonly act: () => void }>()
  /** The epoch to stop at, of this run only: no other network is trained by the way. */
  const [goal, setGoal] = createSignal<{ readonly run: number; readonly epoch: number }>()

  createEffect(() => {
    const next = waiting()
    if (!next) return
    const there = playback.view() === next.view
    const goesElsewhere = (camera.place().level === 'network') !== (next.view === 'network')
    if (there || goesElsewhere) wait(undefined)
    if (there) untrack(next.act)
  })
  createEffect(() => {
    const to = goal()
    if (!to) return
    const { run } = training.latest()
    const { epoch } = playback.moment().snapshot
    if (playback.playing() || playback.view() !== 'network' || run !== to.run || epoch >= to.epoch)
      return setGoal(undefined)
    const timer = setTimeout(playback.step, PACE)
    onCleanup(() => clearTimeout(timer))
  })

  return {
    /** Epoch by epoch, as by the button Step: so it ends just where it should. */
    train(epoch: number) {
      playback.pause()
      if (camera.level() !== 'network') camera.leave()
      wait({ view: 'network', act: () => setGoal({ run: training.latest().run, epoch }) })
    },
    inside(layer: number, act: () => void) {
      playback.pause()
      camera.enter(layer)
      wait({ view: 'cell', act })
    },
  }
}
