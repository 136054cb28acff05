import { createRoot, createSignal } from 'solid-js'
import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/model/training.ts'
import type { App } from '../../src/state/app.ts'
import { createComparison } from '../../src/state/comparison.ts'
import { createTraining } from '../../src/state/training.ts'
import { fakeTraining, promptPictures, someDiagnostics } from '../support/fake-workers.ts'

const MEMORYLESS = { ...DEFAULTS, cell: 'memoryless' } as const

/** A network on show at an epoch that the test says, and a worker that trains the other as it is told. */
function compare(body: (scene: ReturnType<typeof build>) => void) {
  const { scene, dispose } = createRoot((dispose) => ({ scene: build(), dispose }))
  body(scene)
  dispose()
}

function build() {
  const worker = fakeTraining()
  const follower = createTraining(worker.open, MEMORYLESS)
  const [epoch, show] = createSignal(0)
  const [newest, setNewest] = createSignal(0)
  const app = {
    playback: { moment: () => ({ snapshot: { epoch: epoch() } }), sameSequence: () => true },
    training: { latest: () => ({ checkpoints: [0, newest()] }) },
    pictures: promptPictures(),
  } as unknown as App
  const comparison = createComparison(app, follower)
  let at = 0
  let kept = [0]
  return {
    comparison,
    follower,
    worker,
    say: worker.say,
    start() {
      worker.say({ kind: 'ready', diagnostics: someDiagnostics })
      worker.report(0, MEMORYLESS, 0, 0.5)
    },
    /** The recurrent network shows this epoch; it has trained on to `trained`. */
    show(next: number, trained = Math.max(next, newest())) {
      setNewest(trained)
      show(next)
    },
    /** Does what the worker has been asked to since the last time, as the real one does. */
    work() {
      const asked = worker.commands.splice(0)
      for (const command of asked) {
        if (command.kind === 'step') {
          at++
          kept = [...kept.filter((one) => one < at), at]
        }
        if (command.kind === 'rewind') at = kept.findLast((one) => one <= command.epoch) ?? 0
      }
      worker.say({
        kind: 'snapshot',
        run: 0,
        snapshot: { epoch: at, loss: 0.3, weights: follower.latest().snapshot.weights },
        losses: new Float32Array(0),
        checkpoint: undefined,
        checkpoints: kept,
        diagnostics: someDiagnostics,
      })
      return asked.map(({ kind }) => kind)
    },
    at: () => at,
  }
}

describe('the network without memory, beside the other', () => {
  it('waits until its worker is ready', () =>
    compare((scene) => {
      scene.show(5)
      expect(scene.worker.kinds()).toEqual(['start'])
      scene.start()
      expect(scene.worker.kinds()).toEqual(['start', ...Array(5).fill('step')])
    }))

  it('catches up in pieces, so that one sees it learn', () =>
    compare((scene) => {
      scene.start()
      scene.show(120)
      for (const epoch of [50, 100, 120]) {
        scene.work()
        expect(scene.at()).toBe(epoch)
        expect(scene.comparison.moment()?.snapshot.epoch).toBe(epoch)
      }
      expect(scene.worker.kinds()).toEqual([])
    }))

  it('goes back with the other, and forth again', () =>
    compare((scene) => {
      scene.start()
      scene.show(30)
      scene.work()
      scene.show(7)
      expect(scene.work()).toEqual(['rewind'])
      expect(scene.at()).toBe(7)
      scene.show(30)
      expect(scene.work()).toEqual(['rewind'])
      expect(scene.at()).toBe(30)
    }))

  it('trains on from the past when the other does, and keeps nothing of the future that was left', () =>
    compare((scene) => {
      scene.start()
      scene.show(30)
      scene.work()
      scene.show(7, 30)
      scene.work()
      // The other trains epoch 8 and forgets what came after it.
      scene.show(8, 8)
      expect(scene.work()).toEqual(['step'])
      expect(scene.at()).toBe(8)
    }))

  it('stops when its loss explodes, and tries again with another learning rate', () =>
    compare((scene) => {
      scene.start()
      scene.show(3)
      scene.worker.commands.splice(0)
      scene.say({ kind: 'problem', run: 0, problem: { code: 'diverged', detail: '' } })
      scene.show(4)
      expect(scene.worker.kinds()).toEqual([])
      expect(scene.comparison.problem()?.code).toBe('diverged')
      scene.follower.tune({ learningRate: 0.001 })
      expect(scene.worker.kinds()).toEqual(['tune', ...Array(4).fill('step')])
      expect(scene.comparison.problem()).toBeUndefined()
    }))
})
