/// <reference path="../../workers/kernels/kernels.d.ts" />
/** What is measured, the same in Node and in a worker of a browser. */
import '../support/quiet-tfjs.ts'
import '@tensorflow/tfjs-backend-wasm'
import { FUNCTIONS } from '../../src/model/data/registry.ts'
import { epochSamples, type Samples } from '../../src/model/data/samples.ts'
import { initialWeights } from '../../src/model/initial-weights.ts'
import type { NetworkShape } from '../../src/model/network.ts'
import { randomOf, uniform } from '../../src/model/random.ts'
import boundBytes from '../../workers/kernels/bound.ts?kernels'
import fusedBoundBytes from '../../workers/kernels/bound.ts?kernels&relaxed'
import { startBackend, type WasmPaths } from '../../workers/training/backend.ts'
import type { Engine } from '../../workers/training/engine.ts'
import { fastEngine } from '../../workers/training/fast.ts'
import { plain } from '../../workers/training/plain.ts'
import { type Epoch, tfLayersEpoch, useBackend } from './tf-layers.ts'

export type Measured = {
  readonly coldStart: ColdStart
  /** The reference epoch: 3 LSTM layers of 16 units, 100 sequences of 15 points, batches of 25. */
  readonly reference: Readonly<Record<Contestant, Time>>
  /** The fast engine on other networks and data, by what differs from the reference. */
  readonly layers: Series
  readonly units: Series
  readonly steps: Series
  readonly sequences: Series
  readonly arithmetic: Arithmetic
}

type Contestant = 'tf.layers/cpu' | 'tf.layers/wasm' | 'plain' | 'fast'
type Series = Readonly<Record<number, Time>>

/**
 * Milliseconds per epoch. A busy machine interrupts long work more often than short: the median shows what
 * one gets here and now, the best what the work itself takes.
 */
export type Time = { readonly median: number; readonly best: number }

/** Sine with 7 layers, from nothing to a loss below 0.01. */
export type ColdStart = { readonly bootMs: number; readonly trainingMs: number; readonly epochs: number }

type Arithmetic = {
  /** Multiplications and additions in the matrix products of one reference epoch, in millions. */
  readonly megaflop: number
  /** What this machine can do of them at best, with four numbers at a time on one thread, in 10^9 a second. */
  readonly boundGigaflops: number
  readonly reachedGigaflops: number
  readonly share: number
}

const REFERENCE: NetworkShape = { cell: 'lstm', inputs: 1, layers: 3, units: 16, outputs: 1, head: 'linear' }
const BATCH = 25
const RATE = 0.01
const ROUNDS = { rivals: 9, series: 40, bound: 25 } as const

export async function measure(paths?: WasmPaths): Promise<Measured> {
  const { fast, coldStart } = await startCold(paths)
  const reference = await rivals(fast)
  const layers = await series([1, 3, 7], (count) =>
    epochOf(fast, { ...REFERENCE, layers: count }, sines(100)),
  )
  const units = await series([16, 32, 64], (count) =>
    epochOf(fast, { ...REFERENCE, units: count }, sines(100)),
  )
  const steps = await series([15, 30, 60, 120], (count) => epochOf(fast, REFERENCE, noise(100, count)))
  const sequences = await series([50, 100, 200, 400], (count) => epochOf(fast, REFERENCE, noise(count, 15)))
  return {
    coldStart,
    reference,
    layers,
    units,
    steps,
    sequences,
    arithmetic: await arithmetic(reference.fast.best),
  }
}

async function startCold(paths?: WasmPaths): Promise<{ fast: Engine; coldStart: ColdStart }> {
  const begin = performance.now()
  await startBackend(paths)
  const started = await fastEngine()
  if ('reason' in started) throw new Error(started.reason)
  const booted = performance.now()
  const shape = { ...REFERENCE, layers: 7 }
  const learner = started.engine.learner(shape, initialWeights(shape, randomOf(1, 0)))
  let epochs = 0
  let loss = Infinity
  while (!(loss < 0.01) && epochs < 2000) {
    epochs += 1
    learner.load(epochSamples(FUNCTIONS.sine, 1, epochs, 0))
    loss = 0
    for (let from = 0; from < 100; from += BATCH) loss += learner.trainBatch(from, BATCH, RATE) / 4
  }
  learner.dispose()
  const coldStart = { bootMs: booted - begin, trainingMs: performance.now() - booted, epochs }
  return { fast: started.engine, coldStart }
}

/** Interleaved: whatever else the machine does then hits all of them. */
async function rivals(fast: Engine): Promise<Record<Contestant, Time>> {
  const samples = sines(100)
  const contestants: Contest[] = []
  const enter = async (contest: Omit<Contest, 'epoch' | 'times'>, make: () => Epoch) => {
    await useBackend(contest.backend)
    contestants.push({ ...contest, epoch: make(), times: [] })
  }
  const layers = () => tfLayersEpoch(REFERENCE, samples, BATCH)
  await enter({ name: 'tf.layers/cpu', backend: 'cpu', repeats: 1 }, layers)
  await enter({ name: 'tf.layers/wasm', backend: 'wasm', repeats: 1 }, layers)
  await enter({ name: 'plain', backend: 'wasm', repeats: 2 }, () => epochOf(plain, REFERENCE, samples))
  await enter({ name: 'fast', backend: 'wasm', repeats: 10 }, () => epochOf(fast, REFERENCE, samples))

  for (let round = -1; round < ROUNDS.rivals; round++) {
    for (const { backend, epoch, repeats, times } of contestants) {
      await useBackend(backend)
      // As often as it takes one of the others to do it once, or nearly.
      for (let k = 0; k < repeats; k++) {
        const ms = await timed(epoch, repeats)
        if (round >= 0) times.push(ms) // the first round warms up
      }
    }
  }
  return Object.fromEntries(contestants.map(({ name, times }) => [name, timeOf(times)])) as Record<
    Contestant,
    Time
  >
}

type Contest = {
  readonly name: Contestant
  readonly backend: 'cpu' | 'wasm'
  readonly epoch: Epoch
  /** Epochs timed together, and how many times that per round. */
  readonly repeats: number
  readonly times: number[]
}

async function series(counts: readonly number[], make: (count: number) => Epoch): Promise<Series> {
  const entries = counts.map((count) => ({ count, epoch: make(count), times: [] as number[] }))
  for (let round = -3; round < ROUNDS.series; round++) {
    for (const { epoch, times } of entries) {
      const ms = await timed(epoch, 2)
      if (round >= 0) times.push(ms)
    }
  }
  return Object.fromEntries(entries.map(({ count, times }) => [count, timeOf(times)]))
}

/** Multiplications and additions per epoch: 2 · 3 for forward, and for both products of the way back. */
function megaflopOf({ inputs, layers, units }: NetworkShape, points: number): number {
  let perPoint = 0
  for (let layer = 0; layer < layers; layer++) {
    const from = layer === 0 ? inputs : units
    const inputGradient = layer === 0 ? 0 : from
    perPoint += 2 * 4 * units * (2 * (from + units) + inputGradient + units)
  }
  return (perPoint * points) / 1e6
}

async function arithmetic(fastMs: number): Promise<Arithmetic> {
  const bytes = [fusedBoundBytes, boundBytes].find((candidate) => WebAssembly.validate(candidate))!
  const memory = new WebAssembly.Memory({ initial: 0 })
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } })
  const { multiplyAdd } = instance.exports as { multiplyAdd: (rounds: number) => number }
  const rounds = 3_000_000 // long against a clock that ticks in steps of 0.1 ms
  const times: number[] = []
  for (let round = 0; round < ROUNDS.bound; round++) {
    times.push(await timed(async () => void multiplyAdd(rounds), 1))
  }
  const megaflop = megaflopOf(REFERENCE, 100 * 15)
  const boundGigaflops = (96 * rounds) / Math.min(...times) / 1e6
  const reachedGigaflops = megaflop / fastMs
  return { megaflop, boundGigaflops, reachedGigaflops, share: reachedGigaflops / boundGigaflops }
}

function epochOf(engine: Engine, shape: NetworkShape, samples: Samples): Epoch {
  const learner = engine.learner(shape, initialWeights(shape, randomOf(1, 0)))
  learner.load(samples)
  return async () => {
    for (let from = 0; from < samples.count; from += BATCH) learner.trainBatch(from, BATCH, RATE)
  }
}

function sines(count: number): Samples {
  const samples = epochSamples(FUNCTIONS.sine, 1, 1, 0)
  if (samples.count !== count) throw new Error('The reference epoch has 100 sequences.')
  return samples
}

function noise(count: number, steps: number): Samples {
  const random = randomOf(1)
  const some = (length: number) => Float32Array.from({ length }, () => uniform(random, -1, 1))
  return { count, steps, xs: some(count * steps), targets: some(count) }
}

/** Milliseconds of one, from the time of several at once: a browser's clock ticks in steps of 0.1 ms. */
async function timed(work: () => Promise<void>, times: number): Promise<number> {
  const begin = performance.now()
  for (let k = 0; k < times; k++) await work()
  return (performance.now() - begin) / times
}

function timeOf(values: readonly number[]): Time {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1], best: sorted[0] }
}
