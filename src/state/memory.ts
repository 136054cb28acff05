/**
 * With memory and without: beside the learner's recurrent network stands another one, on the same data, from the
 * same seed, with the same settings: one that sees the newest input only, or one with another recurrent cell. It
 * trains in a worker of its own, opened when it is first wanted, and whatever is done to it leaves the learner's
 * network as it was.
 */
import { batch, createMemo, createSignal, getOwner, runWithOwner, untrack } from 'solid-js'
import type { CellKind } from '../model/network.ts'
import type { Settings } from '../model/training.ts'
import type { OpenTraining } from './channel.ts'
import type { Comparison } from './comparison.ts'
import { createTraining, type Training } from './training.ts'

/** `off`: the memory-less network is on screen. `compare`: two are, and the other one follows the learner's. */
export const MEMORY_MODES = ['on', 'off', 'compare'] as const
export type MemoryMode = (typeof MEMORY_MODES)[number]

/** The cells that the learner's network can be compared with. */
export const AGAINST = ['memoryless', 'rnn', 'gru'] as const
export type Against = (typeof AGAINST)[number]

/** Runs are numbered from here on: nobody takes a run of the one for a run of the other. */
const FIRST_RUN = { memoryless: 1e6, rnn: 2e6, gru: 3e6 } as const satisfies Record<Against, number>

export type Memory = ReturnType<typeof createMemory>

export function createMemory(
  recurrent: Training,
  open: OpenTraining,
  first: MemoryMode,
  firstAgainst: Against = 'memoryless',
) {
  const owner = getOwner()
  const [mode, setMode] = createSignal<MemoryMode>('on')
  const [against, setAgainst] = createSignal(firstAgainst)
  const [memoryless, setMemoryless] = createSignal<Training>()
  const [comparison, setComparison] = createSignal<Comparison>()
  const alone = () => mode() === 'off'
  const settings = (cell: CellKind): Settings => ({ ...recurrent.settings(), cell })
  const train = (cell: Against) => createTraining(open, settings(cell), FIRST_RUN[cell])

  /** A network with another recurrent cell. It lives no longer than it is compared with: it catches up by itself. */
  const relative = createMemo(() => {
    const cell = against()
    if (mode() !== 'compare' || cell === 'memoryless') return undefined
    return untrack(() => train(cell))
  })
  const others = () => [memoryless(), relative()].filter((other) => other !== undefined)

  /** The memory-less network, which can be alone on screen too, stays where it has been left. */
  function wake() {
    const there = memoryless()
    if (!there) setMemoryless(runWithOwner(owner, () => train('memoryless')) as Training)
    // It may have had a new start by itself.
    else if (there.settings().seed !== recurrent.settings().seed) there.begin(settings('memoryless'))
  }

  // A memo: whoever listens to the training hears nothing of a change that leaves it as it is.
  const onScreen = createMemo(() => (alone() ? memoryless() : undefined) ?? recurrent)

  function choose(next: MemoryMode) {
    if (next === mode()) return
    if (next === 'off' || alone()) onScreen().pause()
    batch(() => {
      if (next === 'off' || (next === 'compare' && against() === 'memoryless')) wake()
      setMode(next)
    })
  }
  choose(first)

  function compareWith(cell: Against) {
    batch(() => {
      if (cell === 'memoryless' && mode() === 'compare') wake()
      setAgainst(cell)
    })
  }

  /** Takes back the last new beginning. */
  let undo: Training['undo'] = () => undefined
  function follow() {
    for (const other of others()) other.begin(settings(other.settings().cell))
  }

  /** The recurrent network begins a run, and the others with it. */
  function both(begin: () => void) {
    undo = () => recurrent.undo()?.then(follow)
    begin()
    follow()
  }
  /** What needs no other data begins anew by itself. */
  function onlyShown(begin: (training: Training) => void) {
    if (!alone()) return both(() => begin(recurrent))
    const shown = onScreen()
    undo = shown.undo
    begin(shown)
  }

  return {
    mode,
    choose,
    /** What Compare compares with. */
    against,
    compareWith,
    /** The network without memory, once it has been asked for. */
    memoryless,
    /** The network compared with, while there is one. */
    other: () => (mode() === 'compare' ? (relative() ?? memoryless()) : undefined),
    /** How it stands beside the learner's, for everybody who draws it: kept by the part of the page that compares. */
    comparison,
    setComparison,
    /**
     * The training of the network on screen. Data, structure and parameters are those of both; what is kept for
     * another time is the recurrent network.
     */
    training: {
      ...passedOn(onScreen, recurrent),
      begin: (...changed) => both(() => recurrent.begin(...changed)),
      atHand: recurrent.atHand,
      keep: recurrent.keep,
      revivals: createMemo(() =>
        others().reduce((sum, other) => sum + other.revivals(), recurrent.revivals()),
      ),
      resume: (kept) => both(() => recurrent.resume(kept)),
      undo: () => undo(),
      reset: () => onlyShown((training) => training.reset()),
      newStart: () => onlyShown((training) => training.newStart()),
      tune(changed) {
        recurrent.tune(changed)
        for (const other of others()) other.tune(changed)
      },
      calmDown() {
        const { learningRate } = onScreen().wayBack()
        onScreen().calmDown()
        for (const other of [recurrent, ...others()]) if (other !== onScreen()) other.tune({ learningRate })
      },
    } satisfies Training,
  }
}

/** Everything that `like` can do, done by the training that is meant at that moment. */
function passedOn(meant: () => Training, like: Training): Training {
  type Method = (...values: unknown[]) => unknown
  const methods = (Object.keys(like) as (keyof Training)[]).map((name): [string, Method] => [
    name,
    (...values) => (meant()[name] as Method)(...values),
  ])
  return Object.fromEntries(methods) as Training
}
