/** The training run: its settings, what was last trained, and what went wrong. */
import { batch, createSignal, onCleanup } from 'solid-js'
import type { Command, Diagnostics, Pace, Problem, Report, RunId } from '../../workers/protocol.ts'
import { type Settings, type Snapshot, shapeOf, type Tuning, untrainedWeights } from '../model/training.ts'
import type { OpenTraining } from './channel.ts'
import { EMPTY, type LossHistory, recorded } from './loss-history.ts'

/** A snapshot, with all that belongs to it. */
export type Trained = {
  readonly run: RunId
  readonly settings: Settings
  readonly snapshot: Snapshot
  readonly history: LossHistory
  /** Epochs whose weights are kept and can be gone back to, ascending; the last one is the newest trained. */
  readonly checkpoints: readonly number[]
}

/** `preparing` until the worker's backend is up; `failed` when nothing can train any more. */
export type TrainingStatus = 'preparing' | 'ready' | 'failed'

export type Training = ReturnType<typeof createTraining>

export function createTraining(open: OpenTraining, initial: Settings) {
  let run: RunId = 0
  const [settings, setSettings] = createSignal(initial)
  const [status, setStatus] = createSignal<TrainingStatus>('preparing')
  const [latest, setLatest] = createSignal<Trained>(untrained(), { equals: false })
  const [problem, setProblem] = createSignal<Problem>()
  const [diagnostics, setDiagnostics] = createSignal<Diagnostics>()

  let channel = open(hear)
  onCleanup(() => channel.close())
  const send = (command: Command) => channel.send(command)
  send({ kind: 'start', run, settings: initial })

  function hear(report: Report) {
    if ('run' in report && report.run !== undefined && report.run !== run) return
    batch(() => {
      switch (report.kind) {
        case 'ready':
          setDiagnostics(report.diagnostics)
          setStatus('ready')
          break
        case 'snapshot':
          setDiagnostics(report.diagnostics)
          setLatest(({ history }) => ({
            run,
            settings: settings(),
            snapshot: report.snapshot,
            history: recorded(history, report.snapshot.epoch, report.losses),
            checkpoints: report.checkpoints,
          }))
          break
        case 'paused':
        case 'kept':
          break
        case 'problem':
          setProblem(report.problem)
          if (report.problem.code !== 'diverged') setStatus('failed')
          break
        default:
          report satisfies never
      }
    })
  }

  /** What can be shown at once, before the worker has said anything: the network with its first weights. */
  function untrained(): Trained {
    const weights = untrainedWeights(settings())
    const snapshot = { epoch: 0, loss: Number.NaN, weights }
    return { run, settings: settings(), snapshot, history: EMPTY, checkpoints: [0] }
  }

  /** A new run, from fresh weights, with some settings changed. */
  function begin(changed: Partial<Settings> = {}) {
    run++
    const next = { ...settings(), ...changed }
    // First of all, so that nothing that listens below can send a command of the new run before it.
    send({ kind: 'start', run, settings: next })
    batch(() => {
      setSettings(next)
      // Where nothing can train any more, that stays to be said.
      if (status() !== 'failed') setProblem(undefined)
      setLatest(untrained())
    })
  }

  return {
    settings,
    status,
    latest,
    problem,
    diagnostics,
    /** New structure or data: training starts again. */
    begin,
    /** The same random weights again. */
    reset: () => begin(),
    /** Other random weights, other noise, another sequence on show. */
    newStart: () => begin({ seed: (settings().seed % (2 ** 31 - 2)) + 1 }),
    /** Changes parameters without starting again. */
    tune(changed: Partial<Tuning>) {
      setSettings((before) => ({ ...before, ...changed }))
      const { learningRate, batchSize, noise } = settings()
      send({ kind: 'tune', run, tuning: { learningRate, batchSize, noise } })
      // The sequence on show carries the noise too: let it be drawn anew.
      if (changed.noise !== undefined) setLatest((before) => ({ ...before, settings: settings() }))
    },
    play: (pace: Pace) => send({ kind: 'play', run, pace }),
    pause: () => send({ kind: 'pause', run }),
    /** Back, or forth again, to the newest kept epoch at or before this one. */
    rewind: (epoch: number) => send({ kind: 'rewind', run, epoch }),
    step: () => send({ kind: 'step', run }),
    shown: () => send({ kind: 'shown', run }),
    dismissProblem: () => setProblem(undefined),
    /** After the worker died: another one, from the same first weights. */
    revive() {
      channel.close()
      setStatus('preparing')
      setProblem(undefined)
      channel = open(hear)
      begin()
    },
    shape: () => shapeOf(settings()),
  }
}
