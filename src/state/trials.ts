/** Small networks that are really trained, one after the other, in a worker that lives as long as they are looked at. */
import { createSignal, onCleanup } from 'solid-js'
import type { Report } from '../../workers/protocol.ts'
import { pictureOf } from '../model/picture.ts'
import type { Settings } from '../model/training.ts'
import { TRIAL_EPOCHS } from '../model/trials.ts'
import type { OpenTraining } from './channel.ts'
import { type Moment, subjectOf } from './moments.ts'

export type Trial = Pick<Moment, 'settings' | 'snapshot' | 'source' | 'shape' | 'example' | 'picture'>

/** Epochs between two pictures. */
const AT_ONCE = 2

/** `still`: only the end of each training is shown. */
export function createTrials(runs: readonly Settings[], open: OpenTraining, still: boolean) {
  const [trials, setTrials] = createSignal<readonly (Trial | undefined)[]>(runs.map(() => undefined))
  const [failed, setFailed] = createSignal(false)
  /** The one that is being trained. */
  let run = 0
  let request = 0
  /** The epoch it will have reached when it has done what it was asked. */
  let goal = 0
  const channel = open(hear)
  onCleanup(() => {
    cancelAnimationFrame(request)
    channel.close()
  })
  start()

  function start() {
    goal = 0
    if (run < runs.length) channel.send({ kind: 'start', run, settings: runs[run] })
  }

  function next() {
    run++
    start()
  }

  function hear(report: Report) {
    if (report.kind === 'problem') {
      // What it was before it exploded stays to be seen.
      if (report.problem.code !== 'diverged') setFailed(true)
      else if (report.run === run) next()
    }
    if (report.kind !== 'snapshot' || report.run !== run) return
    const { snapshot } = report
    const settings = runs[run]
    // Who wants no motion sees how it ends.
    if (!still || snapshot.epoch === TRIAL_EPOCHS) {
      const subject = subjectOf({ settings, snapshot }, true)
      const picture = pictureOf(subject.shape, snapshot.weights, subject.example)
      setTrials((before) => before.with(run, { ...subject, settings, snapshot, picture }))
    }
    if (snapshot.epoch >= TRIAL_EPOCHS) next()
    // Every epoch is reported, and only the last of those asked for asks for more.
    else if (snapshot.epoch >= goal) {
      if (still) trainTo(TRIAL_EPOCHS)
      else request = requestAnimationFrame(() => trainTo(Math.min(goal + AT_ONCE, TRIAL_EPOCHS)))
    }
  }

  function trainTo(epoch: number) {
    for (; goal < epoch; goal++) channel.send({ kind: 'step', run })
  }

  return { trials, failed }
}
