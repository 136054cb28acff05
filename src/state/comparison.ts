/** Another network beside the learner's: it trains as many epochs as the one on show has behind it. */
import { createEffect, createSignal, on, untrack } from 'solid-js'
import type { App } from './app.ts'
import { type Moment, subjectOf } from './moments.ts'
import type { Training } from './training.ts'

/** Epochs asked for at once: a long way is shown as it goes. */
const AT_ONCE = 50

export type Comparison = {
  /** The other network as it is to be drawn; undefined until its first picture is there. */
  readonly moment: () => Moment | undefined
  readonly problem: Training['problem']
  readonly revive: Training['revive']
}

export function createComparison({ playback, training, pictures }: App, follower: Training): Comparison {
  const [moment, setMoment] = createSignal<Moment>()
  /** Where it will be when it has done what it was asked. */
  let asked: { readonly run: number; readonly epoch: number } | undefined

  createEffect(() => {
    const { run, snapshot } = follower.latest()
    const goal = playback.moment().snapshot.epoch
    if (follower.status() !== 'ready' || follower.problem()) return
    if (asked?.run === run && asked.epoch !== snapshot.epoch) return
    untrack(() => ask(run, snapshot.epoch, goal))
  })

  function ask(run: number, at: number, goal: number) {
    if (at === goal) return
    const kept = follower.latest().checkpoints.findLast((epoch) => epoch <= goal) ?? 0
    // What it has trained beyond the other network belongs to a future that nobody is in any more.
    const shared = (follower.latest().checkpoints.at(-1) ?? 0) <= (training.latest().checkpoints.at(-1) ?? 0)
    if (goal < at || (kept > at && shared)) {
      asked = { run, epoch: kept }
      follower.rewind(kept)
      return
    }
    const epochs = Math.min(goal - at, AT_ONCE)
    asked = { run, epoch: at + epochs }
    for (let k = 0; k < epochs; k++) follower.step()
  }

  // With other parameters it may try again from its last good weights.
  createEffect(
    on(
      follower.settings,
      () => {
        if (follower.problem()?.code !== 'diverged') return
        asked = undefined
        follower.dismissProblem()
      },
      { defer: true },
    ),
  )

  createEffect(
    on([follower.latest, playback.sameSequence], ([trained, same]) => {
      const subject = subjectOf(trained, same)
      pictures.request(subject.shape, trained.snapshot.weights, subject.example, [], (picture) => {
        if (trained.run === follower.latest().run) setMoment({ ...trained, ...subject, holds: [], picture })
      })
    }),
  )

  return { moment, problem: follower.problem, revive: follower.revive }
}
