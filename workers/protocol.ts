/**
 * What page and workers say to each other: types only.
 *
 * A run is one training, from fresh weights or from a checkpoint on. Every message names its run, so that what is
 * still on its way from a run that is gone can be dropped. Every command waits until the backend is ready.
 */
import type { Checkpoint } from '../src/model/checkpoint.ts'
import type { Example } from '../src/model/data/samples.ts'
import type { Hold } from '../src/model/hold.ts'
import type { NetworkShape } from '../src/model/network.ts'
import type { Picture } from '../src/model/picture.ts'
import type { Settings, Snapshot, Tuning } from '../src/model/training.ts'

export type RunId = number

/** The first word of every worker: the name of a lock that it holds for as long as it lives. */
export type Alive = { readonly kind: 'alive'; readonly lock: string }

/** Epochs a second to aim for; `Infinity` trains as fast as the machine can. */
export type Pace = number

export type Command =
  /** Builds a network, new or as it was at a checkpoint, and reports its snapshot, paused. */
  | { readonly kind: 'start'; readonly run: RunId; readonly settings: Settings; readonly from?: Checkpoint }
  | { readonly kind: 'play'; readonly run: RunId; readonly pace: Pace }
  | { readonly kind: 'pause'; readonly run: RunId }
  /** Trains one epoch and always reports it. Pauses first if it is playing. */
  | { readonly kind: 'step'; readonly run: RunId }
  /** New parameters, from the next batch on. */
  | { readonly kind: 'tune'; readonly run: RunId; readonly tuning: Tuning }
  /**
   * Back (or forth again) to the newest checkpoint at or before this epoch, and reports it. Pauses first if
   * it is playing. Training on from there forgets the checkpoints after it.
   */
  | { readonly kind: 'rewind'; readonly run: RunId; readonly epoch: number }
  /** Asks for the newest checkpoint, whichever is looked at, after all that is not reported yet; training goes on. */
  | { readonly kind: 'keep'; readonly run: RunId }
  /** The page has drawn the last snapshot: the worker may send the next one. */
  | { readonly kind: 'shown'; readonly run: RunId }

export type Report =
  | { readonly kind: 'ready'; readonly diagnostics: Diagnostics }
  | {
      readonly kind: 'snapshot'
      readonly run: RunId
      readonly snapshot: Snapshot
      /** Loss of every epoch since the last report, oldest first; the last one is the snapshot's. May be empty. */
      readonly losses: Float32Array
      /** With the snapshot's weights, what the optimiser remembers of that same epoch; not told twice. */
      readonly checkpoint: Checkpoint | undefined
      /** Epochs that `rewind` can go to, ascending, from 0 to the newest trained. */
      readonly checkpoints: readonly number[]
      readonly diagnostics: Diagnostics
    }
  | { readonly kind: 'paused'; readonly run: RunId }
  | { readonly kind: 'kept'; readonly run: RunId; readonly checkpoint: Checkpoint }
  | { readonly kind: 'problem'; readonly run: RunId | undefined; readonly problem: Problem }

/** What went wrong, for the page to say in a plain sentence. `detail` is for the diagnostics only. */
export type Problem = { readonly code: ProblemCode; readonly detail: string }

export type ProblemCode =
  /** WebAssembly is missing or blocked: nothing can train here. */
  | 'no-webassembly'
  /** The worker died or could not be loaded. */
  | 'worker-failed'
  /** The loss is no longer a number. The last good snapshot stays. */
  | 'diverged'

export type Diagnostics = {
  readonly backend: string
  readonly simd: boolean
  /** `fast`: our kernels. `plain`: tfjs operations, with the reason why. */
  readonly engine: { readonly kind: 'fast' } | { readonly kind: 'plain'; readonly reason: string }
  /** Over the last second of training; 0 before. */
  readonly epochsPerSecond: number
  readonly tensors: number
  /** Bytes of WebAssembly memory. */
  readonly memory: number
}

/** What the page asks of the picture worker; it answers every request, in order. */
export type PictureRequest = {
  readonly id: number
  readonly shape: NetworkShape
  readonly weights: Float32Array
  readonly example: Example
  /** Gates that the reader holds. */
  readonly holds: readonly Hold[]
}

export type PictureReply = { readonly id: number; readonly picture: Picture }
