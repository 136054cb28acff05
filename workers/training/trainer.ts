/**
 * Obeys the page's commands: decides when the run trains, and what is reported of it. All work happens in
 * slices; commands are handled between them, so none ever waits longer than one slice or one batch.
 */
import type { Checkpoint } from '../../src/model/checkpoint.ts'
import type { Settings, Snapshot } from '../../src/model/training.ts'
import type { Command, Diagnostics, Problem, Report, RunId } from '../protocol.ts'
import { createMeter } from './diagnostics.ts'
import type { Engine } from './engine.ts'
import { createBeat, type Later, REPORT_EVERY, SLICE } from './pace.ts'
import { createRun, type Run } from './run.ts'

export type Trainer = { handle(command: Command): void }

export type Surroundings = {
  readonly engine: Engine
  readonly post: (report: Report, transfer: readonly ArrayBuffer[]) => void
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
  readonly later: Later
  readonly diagnose: (epochsPerSecond: number) => Diagnostics
}

type Training = { readonly id: RunId; readonly run: Run }

type Mode = { readonly kind: 'paused' | 'stepping' } | { readonly kind: 'playing'; readonly pace: number }

const PAUSED: Mode = { kind: 'paused' }

export function createTrainer({ engine, post, now, later, diagnose }: Surroundings): Trainer {
  const beat = createBeat(now)
  const meter = createMeter(now)
  let current: Training | undefined
  let mode: Mode = PAUSED
  /** Epochs asked for by `step` and not yet trained. */
  let stepsLeft = 0
  /** Losses not yet reported. */
  let losses: number[] = []
  let reportedAt = Number.NEGATIVE_INFINITY
  /** A report is on its way that the page has not shown. */
  let inFlight = false
  let cancel = () => {}

  return { handle: (command) => guarded(() => obey(command)) }

  function obey(command: Command): void {
    if (command.kind === 'start') start(command.run, command.settings, command.from)
    else if (current && command.run === current.id) steer(current, command)
  }

  function start(id: RunId, settings: Settings, from?: Checkpoint): void {
    stop()
    current?.run.dispose()
    current = undefined
    current = { id, run: createRun(engine, settings, from) }
    losses = [current.run.loss()]
    report(current)
  }

  function steer(training: Training, command: Exclude<Command, { kind: 'start' }>): void {
    switch (command.kind) {
      case 'play':
        if (mode.kind !== 'playing') {
          beat.reset()
          meter.reset()
        }
        stepsLeft = 0
        mode = { kind: 'playing', pace: command.pace }
        schedule(training)
        break
      case 'pause':
        pause(training)
        break
      case 'step':
        if (mode.kind === 'playing') pause(training)
        stepsLeft += 1
        mode = { kind: 'stepping' }
        schedule(training)
        break
      case 'tune':
        training.run.tune(command.tuning)
        break
      case 'rewind':
        if (mode.kind !== 'paused') pause(training)
        training.run.rewind(command.epoch)
        report(training)
        break
      case 'keep':
        keep(training)
        break
      case 'shown':
        inFlight = false
        reportIfDue(training)
        break
      default:
        command satisfies never
    }
  }

  function stop(): void {
    cancel()
    mode = PAUSED
    stepsLeft = 0
  }

  function pause(training: Training): void {
    stop()
    if (losses.length > 0) report(training)
    post({ kind: 'paused', run: training.id }, [])
  }

  function keep(training: Training): void {
    if (losses.length > 0) report(training)
    const checkpoint = training.run.newest()
    post({ kind: 'kept', run: training.id, checkpoint }, buffersOf(checkpoint))
  }

  function schedule(training: Training): void {
    cancel()
    if (mode.kind === 'paused') return
    cancel = later(Math.max(0, untilDue(training)), () => guarded(() => work(training)))
  }

  /** Only a new epoch waits for the beat. */
  function untilDue({ run }: Training): number {
    return mode.kind === 'playing' && run.betweenEpochs() ? beat.untilDue(mode.pace) : 0
  }

  /** One slice. */
  function work(training: Training): void {
    const { run } = training
    const end = now() + SLICE
    do {
      if (mode.kind === 'playing' && run.betweenEpochs()) beat.strike(mode.pace)
      const progress = run.trainBatch()
      if (progress === 'ended') endEpoch(training)
      if (progress === 'diverged') giveUp(training)
    } while (mode.kind !== 'paused' && untilDue(training) <= 0 && now() < end)
    schedule(training)
  }

  function endEpoch(training: Training): void {
    losses.push(training.run.loss())
    meter.count()
    if (mode.kind === 'playing') {
      reportIfDue(training)
    } else {
      stepsLeft -= 1
      if (stepsLeft === 0) mode = PAUSED
      report(training)
    }
  }

  function giveUp(training: Training): void {
    stop()
    report(training)
    post({ kind: 'paused', run: training.id }, [])
    tell({ code: 'diverged', detail: 'The loss or a weight is no longer a finite number.' })
  }

  /** At most one such report is on its way, so that a slow page is never flooded. */
  function reportIfDue(training: Training): void {
    if (losses.length > 0 && !inFlight && now() - reportedAt >= REPORT_EVERY) report(training)
  }

  function report({ id, run }: Training): void {
    const checkpoint = losses.length > 0 ? run.newest() : undefined
    const snapshot = checkpoint ? snapshotOf(checkpoint) : run.snapshot()
    const sent = Float32Array.from(losses)
    losses = []
    reportedAt = now()
    inFlight = true
    const checkpoints = run.checkpoints()
    const diagnostics = diagnose(meter.rate())
    post({ kind: 'snapshot', run: id, snapshot, losses: sent, checkpoint, checkpoints, diagnostics }, [
      ...(checkpoint ? buffersOf(checkpoint) : [snapshot.weights.buffer as ArrayBuffer]),
      sent.buffer,
    ])
  }

  function tell(problem: Problem): void {
    post({ kind: 'problem', run: current?.id, problem }, [])
  }

  /** What goes wrong here is told to the page, in the page's own terms. */
  function guarded(action: () => void): void {
    try {
      action()
    } catch (error) {
      stop()
      tell({ code: 'worker-failed', detail: String(error) })
    }
  }
}

const snapshotOf = ({ epoch, loss, state: { weights } }: Checkpoint): Snapshot => ({ epoch, loss, weights })

const buffersOf = ({ state: { weights, mean, square } }: Checkpoint): ArrayBuffer[] =>
  [weights, mean, square].map(({ buffer }) => buffer as ArrayBuffer)
