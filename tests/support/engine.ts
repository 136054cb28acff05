/** An engine that trains nothing: its weights count the optimiser's steps, and each batch takes its time. */
import type { Engine } from '../../workers/training/engine.ts'

type Faked = {
  /** What a batch is told to do. */
  readonly batches: { readonly from: number; readonly count: number; readonly learningRate: number }[]
  /** Noise can be seen in what is loaded. */
  readonly loads: { readonly largest: number }[]
  disposed: number
}

export function aFakeEngine(options: { spend?: () => void; loss?: (step: number) => number } = {}) {
  const seen: Faked = { batches: [], loads: [], disposed: 0 }
  const engine: Engine = {
    kind: 'plain',
    learner(_shape, weights) {
      let steps = 0
      const state = () => ({
        weights: new Float32Array(weights.length).fill(steps),
        mean: new Float32Array(weights.length),
        square: new Float32Array(weights.length),
        steps,
      })
      return {
        load: ({ xs }) => seen.loads.push({ largest: Math.max(...xs) }),
        trainBatch(from, count, learningRate) {
          options.spend?.()
          seen.batches.push({ from, count, learningRate })
          steps += 1
          return options.loss?.(steps) ?? 1 / steps
        },
        evaluate: () => 1,
        save: state,
        restore(saved) {
          steps = saved.steps
        },
        dispose() {
          seen.disposed += 1
        },
      }
    },
  }
  return { engine, seen }
}
