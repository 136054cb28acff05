/**
 * Does every data set converge at every depth with the default settings? Writes, for each, the median over
 * five seeds of the epochs until the loss is small, and of the error when the network goes on by itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { FUNCTIONS, type FunctionId } from '../../src/model/data/registry.ts'
import { epochSamples, exampleOf, SEQUENCES } from '../../src/model/data/samples.ts'
import { pictureOf } from '../../src/model/picture.ts'
import { DEFAULTS, type Settings, shapeOf, untrainedWeights } from '../../src/model/training.ts'
import { chooseEngine } from '../../workers/training/choice.ts'
import type { Engine } from '../../workers/training/engine.ts'
import { startBackendInNode } from '../support/backend.ts'

const EPOCHS = 60
/** Sequences the finished network continues, at phases all over the period. */
const EXAMPLES = 8
const LAYERS = [1, 3, 7]
const SEEDS = [1, 2, 3, 4, 5]

/** One-step loss that counts as learnt. A jump between two samples cannot be foreseen exactly. */
const MARKS: Readonly<Record<FunctionId, number>> = {
  sine: 0.01,
  sawtooth: 0.05,
  square: 0.05,
  composite: 0.05,
}

type Result = {
  readonly data: FunctionId
  readonly layers: number
  readonly seed: number
  /** Epochs until the loss over the last one's sequences is below the mark; null: not within `EPOCHS`. */
  readonly epochsToMark: number | null
  readonly loss: number
  /** Mean squared error of the free-running continuation, over the examples. */
  readonly continuation: number
}

export async function convergence(): Promise<void> {
  await startBackendInNode()
  const { engine, why } = await chooseEngine()
  // Plain takes minutes for what fast does in seconds: three seeds and two depths show as much.
  const [layerCounts, seeds] = why.kind === 'fast' ? [LAYERS, SEEDS] : [[1, 3], SEEDS.slice(0, 3)]
  console.log(`Engine: ${why.kind === 'fast' ? 'fast' : `plain (${why.reason})`}\n`)
  console.log(row('data', 'layers', 'epochs to', 'loss <', 'loss', 'continuation', 'per seed'))

  const results: Result[] = []
  for (const data of Object.keys(FUNCTIONS) as FunctionId[]) {
    for (const layers of layerCounts) {
      const runs = seeds.map((seed) => train(engine, { ...DEFAULTS, data, layers, seed }))
      results.push(...runs)
      console.log(summary(runs))
    }
  }
  mkdirSync('tests/results', { recursive: true })
  const report = {
    engine: why,
    epochs: EPOCHS,
    examples: EXAMPLES,
    marks: MARKS,
    defaults: DEFAULTS,
    results,
  }
  writeFileSync('tests/results/convergence.json', `${JSON.stringify(report, null, 2)}\n`)
}

type FunctionSettings = Settings & { readonly data: FunctionId }

function train(engine: Engine, settings: FunctionSettings): Result {
  const { data, layers, seed, noise, batchSize, learningRate } = settings
  const shape = shapeOf(settings)
  const learner = engine.learner(shape, untrainedWeights(settings))
  let epochsToMark: number | null = null
  let loss = 0
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    learner.load(epochSamples(FUNCTIONS[data], seed, epoch, noise))
    for (let from = 0; from < SEQUENCES; from += batchSize) {
      learner.trainBatch(from, Math.min(batchSize, SEQUENCES - from), learningRate)
    }
    loss = learner.evaluate()
    if (loss < MARKS[data]) epochsToMark ??= epoch
  }
  const { weights } = learner.save()
  learner.dispose()
  let continuation = 0
  for (let index = 0; index < EXAMPLES; index++) {
    const example = exampleOf(FUNCTIONS[data], seed, index, noise)
    continuation += pictureOf(shape, weights, example).forecastLoss / EXAMPLES
  }
  return { data, layers, seed, epochsToMark, loss, continuation }
}

function summary(runs: readonly Result[]): string {
  const epochs = runs.map(({ epochsToMark }) => epochsToMark ?? Number.POSITIVE_INFINITY)
  const [{ data, layers }] = runs
  return row(
    data,
    layers,
    median(epochs),
    MARKS[data],
    median(runs.map(({ loss }) => loss)).toExponential(1),
    median(runs.map(({ continuation }) => continuation)).toExponential(1),
    epochs.join(' '),
  )
}

const row = (...cells: readonly (string | number)[]): string =>
  cells
    .map((cell) => String(cell).padEnd(13))
    .join('')
    .trimEnd()

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
