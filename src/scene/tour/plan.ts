/**
 * The stops of the guided start: where each one is, what it asks for, and what lies between the reader and
 * it. A stop is passed by what the reader has done, never by how.
 */
import type { Level } from '../depth.ts'
import { STOPS, type StopId } from './stops.ts'

/** Where the reader is and what they have done, as far as any stop asks. */
export type Situation = {
  readonly level: Level
  /** Whose story is told. */
  readonly view: 'network' | 'cell'
  /** The page of the controls that is pulled up, `peek` if none; `undefined` where a dock shows them all. */
  readonly sheet: 'peek' | 'data' | 'process' | 'training' | undefined
  /** Nothing can train here. */
  readonly failed: boolean
  /** Whether these are on the page at all: a link can hide them. */
  readonly withData: boolean
  readonly withParameters: boolean
  /** What is learned; only compared. */
  readonly subject: unknown
  readonly learningRate: number
  readonly batchSize: number
  readonly noise: number
  readonly playing: boolean
  readonly epoch: number
  /** The compute step on show inside a cell. */
  readonly step: number
}

/** What is pointed at. */
export type TargetId =
  | 'layer'
  | 'loop'
  | 'data'
  | 'play'
  | 'prediction'
  | 'parameter'
  | 'forgetGate'
  | 'timeline'
  | 'menu'
  | 'toNetwork'
  | 'openControls'
  | 'controlsPage'
  | 'closeControls'
  | 'toCell'

type Stop = {
  readonly target: TargetId
  /** Seen from there only; else from both. */
  readonly view?: 'network' | 'cell'
  /** In the world, which the controls can hide. */
  readonly world?: true
  /** On this page of the controls, where they are a sheet. */
  readonly page?: 'data' | 'training'
  /** Whether what it is about is on the page. */
  readonly isThere?: (now: Situation) => boolean
  /** Whether the reader has done what it asks, since it found them in the situation `before`. */
  readonly done?: (now: Situation, before: Situation) => boolean
}

const PLAN: Readonly<Record<StopId, Stop>> = {
  welcome: { target: 'layer', view: 'network', world: true },
  recurrence: { target: 'loop', view: 'network', world: true },
  data: {
    target: 'data',
    view: 'network',
    page: 'data',
    isThere: ({ withData }) => withData,
    done: (now, before) => now.subject !== before.subject,
  },
  network: { target: 'layer', view: 'network', world: true },
  play: { target: 'play', done: (now) => now.playing || now.epoch > 0 },
  prediction: { target: 'prediction', world: true },
  parameters: {
    target: 'parameter',
    page: 'training',
    isThere: ({ withParameters }) => withParameters,
    done: (now, before) =>
      now.learningRate !== before.learningRate ||
      now.batchSize !== before.batchSize ||
      now.noise !== before.noise,
  },
  enter: { target: 'layer', world: true, done: ({ level }) => level !== 'network' },
  gates: { target: 'forgetGate', view: 'cell', world: true, done: ({ level }) => level === 'component' },
  memory: {
    target: 'timeline',
    view: 'cell',
    world: true,
    done: hasGone,
  },
  more: { target: 'menu' },
}

/** A story goes on by no more steps than this in one frame, and from its end to its beginning. */
const STRIDE = 4

/** Whether the reader has gone to another step, rather than the story by itself. */
function hasGone(now: Situation, before: Situation): boolean {
  if (now.view !== 'cell' || before.view !== 'cell') return false
  if (before.playing) return now.step !== 0 && Math.abs(now.step - before.step) > STRIDE
  return !now.playing && now.step !== before.step
}

/** Whether what a stop asks for is done; never, where it asks for nothing. */
export const isDone = (stop: StopId, now: Situation, before: Situation): boolean =>
  PLAN[stop].done?.(now, before) ?? false

/** The situation to compare with from now on: what plays is followed, and whoever goes in or out begins anew. */
export const since = (before: Situation, now: Situation): Situation =>
  before.view === now.view && before.playing === now.playing && !now.playing ? before : now

/** What has to be done first, and `stuck` where it cannot be done at all. */
export type Way = 'unfold' | 'turn' | 'fold' | 'out' | 'in' | 'close' | 'stuck'

/** `undefined` where nothing has to be done first. */
export function wayTo(stop: StopId, { level, sheet, failed }: Situation): Way | undefined {
  const { view, world, page } = PLAN[stop]
  if (view === 'network' && level !== 'network') return 'out'
  if (world && sheet !== undefined && sheet !== 'peek') return 'fold'
  if (page && sheet !== undefined && sheet !== page) return sheet === 'peek' ? 'unfold' : 'turn'
  if (view === 'cell' && level === 'network') return 'in'
  if (world && level === 'component') return 'close'
  if (stop === 'play' && failed) return 'stuck'
  return undefined
}

const TARGETS: Readonly<Record<Exclude<Way, 'stuck'>, TargetId>> = {
  unfold: 'openControls',
  turn: 'controlsPage',
  fold: 'closeControls',
  out: 'toNetwork',
  in: 'layer',
  close: 'toCell',
}

/** What the arrow points at: the thing itself, or the first step on the way to it. */
export function targetOf(stop: StopId, way: Way | undefined): TargetId {
  return way === undefined || way === 'stuck' ? PLAN[stop].target : TARGETS[way]
}

/** The page of the controls that a stop is about. */
export const pageOf = (stop: StopId) => PLAN[stop].page

const isThere = (stop: StopId, now: Situation) => PLAN[stop].isThere?.(now) ?? true

/** The next stop that is there, and whose task is not done already; `undefined` after the last. */
export const nextStop = (stop: StopId, now: Situation): StopId | undefined =>
  STOPS.slice(STOPS.indexOf(stop) + 1).find((next) => isThere(next, now) && !isDone(next, now, now))

export const stopBefore = (stop: StopId, now: Situation): StopId | undefined =>
  STOPS.slice(0, STOPS.indexOf(stop)).findLast((before) => isThere(before, now))
