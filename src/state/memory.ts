/**
 * With memory and without: beside the learner's recurrent network stands one that sees the newest input only, on
 * the same data, from the same seed, with the same settings. It trains in a worker of its own, opened when it is
 * first wanted, and whatever is done to it leaves the recurrent network as it was.
 */
import { batch, createMemo, createSignal, getOwner, runWithOwner } from 'solid-js'
import type { Settings } from '../model/training.ts'
import type { OpenTraining } from './channel.ts'
import { createTraining, type Training } from './training.ts'

/** `off`: the memory-less network is on screen. `compare`: both are, and the memory-less one follows the other. */
export const MEMORY_MODES = ['on', 'off', 'compare'] as const
export type MemoryMode = (typeof MEMORY_MODES)[number]

/** Its runs are numbered from here on: nobody takes a run of the one for a run of the other. */
const FIRST_RUN = 1e6

export type Memory = ReturnType<typeof createMemory>

export function createMemory(recurrent: Training, open: OpenTraining, first: MemoryMode) {
  const owner = getOwner()
  const [mode, setMode] = createSignal<MemoryMode>('on')
  const [memoryless, setMemoryless] = createSignal<Training>()
  const alone = () => mode() === 'off'
  const settings = (): Settings => ({ ...recurrent.settings(), cell: 'memoryless' })

  function wake() {
    const there = memoryless()
    if (!there)
      setMemoryless(runWithOwner(owner, () => createTraining(open, settings(), FIRST_RUN)) as Training)
    // It may have had a new start by itself.
    else if (there.settings().seed !== recurrent.settings().seed) there.begin(settings())
  }

  // A memo: whoever listens to the training hears nothing of a change that leaves it as it is.
  const onScreen = createMemo(() => (alone() ? memoryless() : undefined) ?? recurrent)

  function choose(next: MemoryMode) {
    if (next === mode()) return
    if (next === 'off' || alone()) onScreen().pause()
    batch(() => {
      if (next !== 'on') wake()
      setMode(next)
    })
  }
  choose(first)

  /** Takes back the last new beginning. */
  let undo: Training['undo'] = () => undefined
  const follow = () => memoryless()?.begin(settings())

  /** The recurrent network begins a run, and the other one with it. */
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
    /** The network without memory, once it has been asked for. */
    memoryless,
    /**
     * The training of the network on screen. Data, structure and parameters are those of both; what is kept for
     * another time is the recurrent network.
     */
    training: {
      ...passedOn(onScreen, recurrent),
      begin: (...changed) => both(() => recurrent.begin(...changed)),
      atHand: recurrent.atHand,
      keep: recurrent.keep,
      revivals: createMemo(() => recurrent.revivals() + (memoryless()?.revivals() ?? 0)),
      resume: (kept) => both(() => recurrent.resume(kept)),
      undo: () => undo(),
      reset: () => onlyShown((training) => training.reset()),
      newStart: () => onlyShown((training) => training.newStart()),
      tune(changed) {
        recurrent.tune(changed)
        memoryless()?.tune(changed)
      },
      calmDown() {
        const { learningRate } = onScreen().wayBack()
        onScreen().calmDown()
        ;(alone() ? recurrent : memoryless())?.tune({ learningRate })
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
