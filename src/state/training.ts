/** The training run: its settings, what was last trained, and what went wrong. */
import { batch, createSignal, onCleanup } from 'solid-js'
import type { Command, Diagnostics, Pace, Problem, Report, RunId } from '../../workers/protocol.ts'
import type { Checkpoint } from '../model/checkpoint.ts'
import { LIMITS, type Settings, type Snapshot, type Tuning, untrainedWeights } from '../model/training.ts'
import type { OpenTraining } from './channel.ts'
import { createAsking, type KeptRun } from './kept-run.ts'
import { EMPTY, type LossHistory, lastGood, recorded } from './loss-history.ts'

/** A snapshot, with all that belongs to it. */
export type Trained = {
  readonly run: RunId
  readonly settings: Settings
  readonly snapshot: Snapshot
  readonly history: LossHistory
  /** Epochs whose weights are kept and can be gone back to, ascending; the last one is the newest trained. */
  readonly checkpoints: readonly number[]
}

/** A worker that dies more often than this within `CRASH_WINDOW` is not started again by itself. */
const CRASHES = 3
const CRASH_WINDOW = 60_000

/** `preparing` until the worker's backend is up; `failed` when nothing can train any more. */
export type TrainingStatus = 'preparing' | 'ready' | 'failed'

export type Training = ReturnType<typeof createTraining>

/** Its runs are numbered from `firstRun` on. */
export function createTraining(open: OpenTraining, initial: Settings, firstRun: RunId = 0) {
  let run = firstRun
  const [settings, setSettings] = createSignal(initial)
  const [status, setStatus] = createSignal<TrainingStatus>('preparing')
  const [latest, setLatest] = createSignal<Trained>(untrained(), { equals: false })
  const [problem, setProblem] = createSignal<Problem>()
  const [diagnostics, setDiagnostics] = createSignal<Diagnostics>()
  /** How often the worker has died and been started again. */
  const [revivals, setRevivals] = createSignal(0)
  /** The newest epoch trained, also while an earlier one is looked at; `undefined` before the worker has told any. */
  let newest: Checkpoint | undefined
  /** The run before this one, as it was left. */
  let former: Promise<KeptRun> | undefined
  /** When the worker died, of late. */
  let crashes: readonly number[] = []

  const send = (command: Command) => channel.send(command)
  const asking = createAsking(send)
  let channel = open(hear)
  onCleanup(() => channel.close())
  send({ kind: 'start', run, settings: initial })

  function hear(report: Report) {
    // Also of runs that are over.
    asking.hear(report)
    if ('run' in report && report.run !== undefined && report.run !== run) return
    batch(() => {
      switch (report.kind) {
        case 'ready':
          setDiagnostics(report.diagnostics)
          setStatus('ready')
          break
        case 'snapshot':
          newest = report.checkpoint ?? newest
          setDiagnostics(report.diagnostics)
          setLatest(({ history }) => ({
            run,
            settings: settings(),
            snapshot: report.snapshot,
            history: recorded(history, report.snapshot.epoch, report.losses),
            checkpoints: report.checkpoints,
          }))
          break
        case 'kept':
          newest = report.checkpoint
          break
        case 'paused':
          break
        case 'problem':
          hearProblem(report.problem)
          break
        default:
          report satisfies never
      }
    })
  }

  function hearProblem(problem: Problem) {
    if (problem.code !== 'diverged') {
      setStatus('failed')
      asking.giveUp()
    }
    if (problem.code === 'worker-failed' && mayRevive()) {
      resume(atHand())
      setRevivals((before) => before + 1)
    } else setProblem(problem)
  }

  /** Unless workers keep dying. */
  function mayRevive(): boolean {
    const now = performance.now()
    crashes = [...crashes.filter((at) => now - at < CRASH_WINDOW), now]
    return crashes.length < CRASHES
  }

  /** Whether another worker could do better. */
  const dead = () => status() === 'failed' && problem()?.code !== 'no-webassembly'

  /** The run as far as the page knows it: weights and Adam's memory of one epoch. */
  function atHand(): KeptRun {
    const checkpoint = newest?.epoch ? newest : undefined
    const losses = checkpoint ? latest().history.losses.slice(0, checkpoint.epoch + 1) : new Float32Array(0)
    return { settings: settings(), checkpoint, losses }
  }

  /** The run as far as it has come, exactly. Training goes on meanwhile. */
  function keep(): Promise<KeptRun> {
    const known = atHand()
    if (!known.checkpoint || status() === 'failed') return Promise.resolve(known)
    return asking.ask(run, known)
  }

  /** What can be shown at once, before the worker has said anything: the network with its first weights. */
  function untrained(): Trained {
    const weights = untrainedWeights(settings())
    const snapshot = { epoch: 0, loss: Number.NaN, weights }
    return { run, settings: settings(), snapshot, history: EMPTY, checkpoints: [0] }
  }

  function goneOnFrom({ epoch, loss, state: { weights } }: Checkpoint, losses: Float32Array): Trained {
    const snapshot = { epoch, loss, weights }
    return {
      run,
      settings: settings(),
      snapshot,
      history: { losses: losses.slice() },
      checkpoints: [0, epoch],
    }
  }

  /** A new run, from fresh weights, with some settings changed. */
  function begin(changed: Partial<Settings> = {}) {
    former = keep()
    resume({ settings: { ...settings(), ...changed }, checkpoint: undefined, losses: EMPTY.losses })
  }

  /** A new run that goes on from where another one was left. */
  function resume({ settings: next, checkpoint: from, losses }: KeptRun) {
    run++
    batch(() => {
      if (dead()) {
        channel.close()
        channel = open(hear)
        setStatus('preparing')
      }
      // Before anything that listens below can send a command of the new run.
      send({ kind: 'start', run, settings: next, ...(from && { from }) })
      newest = from
      setSettings(next)
      // Where nothing can train at all, that stays to be said.
      if (status() !== 'failed') setProblem(undefined)
      setLatest(from ? goneOnFrom(from, losses) : untrained())
    })
  }

  /** The newest kept epoch that was still good, and a learning rate that does not explode so soon. */
  const wayBack = () => ({
    epoch: lastGood(latest().history.losses, latest().checkpoints),
    learningRate: Math.max(settings().learningRate / 10, LIMITS.learningRate.min),
  })

  function tune(changed: Partial<Tuning>) {
    const next = { ...settings(), ...changed }
    const { learningRate, batchSize, noise } = next
    // Before anything that listens below can train on with the old ones.
    send({ kind: 'tune', run, tuning: { learningRate, batchSize, noise } })
    setSettings(next)
    // The sequence on show carries the noise too: let it be drawn anew.
    if (changed.noise !== undefined) setLatest((before) => ({ ...before, settings: settings() }))
  }

  return {
    settings,
    status,
    latest,
    problem,
    diagnostics,
    revivals,
    /** New structure or data: training starts again. */
    begin,
    atHand,
    keep,
    resume,
    /** Back to the run before the last new beginning, as it was left. */
    undo: () => former?.then(resume),
    wayBack,
    /** Out of a run that has diverged, by the way back. What came after it is forgotten only by training on. */
    calmDown() {
      const { epoch, learningRate } = wayBack()
      tune({ learningRate })
      send({ kind: 'rewind', run, epoch })
      setProblem(undefined)
    },
    /** The same random weights again. */
    reset: () => begin(),
    /** Other random weights, other noise, another sequence on show. */
    newStart: () => begin({ seed: (settings().seed % LIMITS.seed.max) + 1 }),
    /** Changes parameters without starting again. */
    tune,
    play: (pace: Pace) => send({ kind: 'play', run, pace }),
    pause: () => send({ kind: 'pause', run }),
    /** Back, or forth again, to the newest kept epoch at or before this one. */
    rewind: (epoch: number) => send({ kind: 'rewind', run, epoch }),
    step: () => send({ kind: 'step', run }),
    shown: () => send({ kind: 'shown', run }),
    dismissProblem: () => setProblem(undefined),
    /** After the worker died too often: another one all the same, from what is at hand. */
    revive: () => resume(atHand()),
  }
}
