/** The page's ends of the two workers: one trains, one computes what is drawn. */
import type { Alive, Command, PictureReply, PictureRequest, Report } from '../../workers/protocol.ts'
import type { Example } from '../model/data/samples.ts'
import type { Hold } from '../model/hold.ts'
import type { NetworkShape } from '../model/network.ts'
import { type Picture, pictureOf } from '../model/picture.ts'

export type TrainingChannel = {
  send(command: Command): void
  close(): void
}

/** Opens the training worker. Everything it says, and its death, arrives at `hear`. */
export type OpenTraining = (hear: (report: Report) => void) => TrainingChannel

export const openTraining: OpenTraining = (hear) => {
  const worker = new Worker(new URL('../../workers/training/index.ts', import.meta.url), {
    type: 'module',
    name: 'training',
  })
  const fail = (detail: string) =>
    hear({ kind: 'problem', run: undefined, problem: { code: 'worker-failed', detail } })
  const close = attend(worker, hear, fail)
  return { send: (command) => worker.postMessage(command), close }
}

/**
 * Hears what a worker says, and of its end: an error, or a death without a word (`workers/lifeline.ts`). Returns how to
 * end it: what it has said already and is still on its way is not heard any more.
 */
function attend<Said extends object>(
  worker: Worker,
  hear: (said: Said) => void,
  fail: (detail: string) => void,
): () => void {
  const attention = new AbortController()
  worker.onmessage = ({ data }: MessageEvent<Said | Alive>) => {
    if (!('lock' in data)) return hear(data)
    const gone = navigator.locks.request(data.lock, { signal: attention.signal }, () => {})
    gone.then(
      () => fail('gone without a word'),
      () => {}, // ended by us
    )
  }
  worker.onerror = (event) => {
    event.preventDefault() // told to the reader as a problem; not an uncaught error as well
    fail(event.message ?? '')
  }
  return () => {
    attention.abort()
    worker.onmessage = null
    worker.onerror = null
    worker.terminate()
  }
}

/** Draws up the picture of some weights. Of requests about the same weights and sequence only the newest is answered. */
export type Pictures = {
  request(
    shape: NetworkShape,
    weights: Float32Array,
    example: Example,
    holds: readonly Hold[],
    done: (picture: Picture) => void,
  ): void
  close(): void
}

export function openPictures(): Pictures {
  const worker = new Worker(new URL('../../workers/picture/index.ts', import.meta.url), {
    type: 'module',
    name: 'picture',
  })
  type Wanted = PictureRequest & { readonly done: (picture: Picture) => void }
  let broken = false
  let asked: Wanted | undefined
  /** Holding a gate asks about the moment on show, again and again; that must not push out the next epoch's picture. */
  let waiting: readonly Wanted[] = []
  let id = 0

  const ask = (wanted: Wanted) => {
    asked = wanted
    const { done: _, ...request } = wanted
    worker.postMessage(request)
  }
  function hear({ id, picture }: PictureReply) {
    const wanted = asked
    asked = undefined
    const [next, ...rest] = waiting
    waiting = rest
    if (wanted?.id === id) wanted.done(picture)
    if (next) ask(next)
  }
  /** Without the worker the page draws by itself: slower, but the same equations. */
  function draw() {
    broken = true
    const owed = asked ? [asked, ...waiting] : waiting
    asked = undefined
    waiting = []
    for (const { shape, weights, example, holds, done } of owed)
      done(pictureOf(shape, weights, example, holds))
  }
  const close = attend(worker, hear, draw)
  return {
    request(shape, weights, example, holds, done) {
      if (broken) return done(pictureOf(shape, weights, example, holds))
      id++
      const wanted = { id, shape, weights, example, holds, done }
      const others = waiting.filter((other) => other.weights !== weights || other.example !== example)
      if (asked) waiting = [...others, wanted]
      else ask(wanted)
    },
    close,
  }
}
