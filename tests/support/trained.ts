/** Networks as training really leaves them: by the engine that the page has, in Node. */
import { epochSamples, exampleOf } from '../../src/model/data/samples.ts'
import { sourceOf } from '../../src/model/data/source.ts'
import type { Seen } from '../../src/model/lessons/outcome.ts'
import { type Settings, shapeOf, untrainedWeights } from '../../src/model/training.ts'
import type { Engine } from '../../workers/training/engine.ts'
import { fastEngine } from '../../workers/training/fast.ts'
import { startBackendInNode } from './backend.ts'

let starting: Promise<Engine> | undefined

async function start(): Promise<Engine> {
  await startBackendInNode()
  const started = await fastEngine()
  if ('reason' in started) throw new Error(started.reason)
  return started.engine
}

export async function trained(settings: Settings, epochs: number): Promise<Seen> {
  starting ??= start()
  const engine = await starting
  const [source, shape] = [sourceOf(settings), shapeOf(settings)]
  const { seed, noise, batchSize, learningRate } = settings
  const learner = engine.learner(shape, untrainedWeights(settings))
  const losses = [Number.NaN]
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const samples = epochSamples(source, seed, epoch, noise)
    learner.load(samples)
    let sum = 0
    for (let from = 0; from < samples.count; from += batchSize) {
      const size = Math.min(batchSize, samples.count - from)
      sum += size * learner.trainBatch(from, size, learningRate)
    }
    losses.push(sum / samples.count)
  }
  const { weights } = learner.save()
  learner.dispose()
  return {
    settings,
    source,
    shape,
    example: exampleOf(source, seed, 0, noise),
    snapshot: { epoch: epochs, loss: losses[epochs], weights },
    history: { losses: Float32Array.from(losses) },
    holds: [],
  }
}
