/** Works that a test can have without training anything. */
import { DEFAULTS, type Settings, untrainedWeights } from '../../src/model/training.ts'
import type { Work } from '../../src/state/saving/work.ts'

export function aWork(epoch = 7, changed: Partial<Settings> = {}): Work {
  const settings = { ...DEFAULTS, layers: 2, units: 3, ...changed }
  const weights = untrainedWeights(settings)
  const state = {
    weights,
    mean: weights.map((weight) => weight / 10),
    square: weights.map((weight) => weight ** 2),
    steps: 4 * epoch,
  }
  return {
    version: 2,
    memory: 'on',
    against: 'memoryless',
    memoryless: undefined,
    lesson: undefined,
    run: {
      settings,
      checkpoint: epoch > 0 ? { epoch, loss: 1 / (epoch + 1), state } : undefined,
      losses: Float32Array.from({ length: epoch > 0 ? epoch + 1 : 0 }, (_, k) => 1 / (k + 1)),
    },
    place: {
      level: 'component',
      layer: 1,
      unit: 2,
      part: 'f',
      speeds: { network: 5, cell: 1 },
      sameSequence: false,
      time: undefined,
      computeStep: 9,
    },
    link: '',
  }
}
